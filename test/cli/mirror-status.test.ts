import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeIo } from './fake-io.ts';

const PARAGRAPHS = [
  ['The sea rises to 4.5 m, and each time it falls again.', 'يرتفع البحر إلى 4.5 m وينخفض بعد كل مرة.'],
  ['The height depends on the moon and on 12 other bodies.', 'يتوقف الارتفاع على القمر وعلى 12 جرمًا آخر.'],
  ['Since last year a gauge at the mole tells it to the harbour.', 'منذ العام الماضي يخبر مقياس على الرصيف الميناء به.'],
  ['The harbour opens its lock 25 minutes before high water.', 'يفتح الميناء هويسه قبل أعلى الماء بمدة 25 دقيقة.'],
  ['Boats that wait outside may be called by radio at any time.', 'يجوز نداء القوارب المنتظرة في الخارج باللاسلكي في أي وقت.'],
  ['Boats up to 34 tons need no pilot to enter.', 'لا تحتاج القوارب حتى 34 طنًا إلى مرشد كي تدخل.'],
  ['At night the lights at both moles show the way into the basin.', 'في الليل تبين الأضواء على الرصيفين الطريق إلى الحوض.'],
  ['Fishermen sell their catch in hall 56 behind the mole.', 'يبيع الصيادون صيدهم في القاعة 56 خلف الرصيف.'],
  ['Ice for it is made in house 78 beside the slipway.', 'يصنع الثلج لها في البيت 78 بجانب المنزلق.'],
  ['The clerk writes 96 heights down every day.', 'يدون الكاتب 96 ارتفاعًا كل يوم.'],
] as const;
const page = (title: string, side: 0 | 1, lost: readonly number[] = []) =>
  `${[`# ${title}`, ...PARAGRAPHS.flatMap((pair, at) => (lost.includes(at) ? [] : pair[side]))].join('\n\n')}\n`;

const FILES = {
  'tlint.config.json': JSON.stringify({
    languages: { source: 'en', target: ['ar', 'es'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
  }),
  'docs/en/done.md': page('The tides', 0),
  'docs/ar/done.md': page('المد والجزر', 1).replace('25 دقيقة', '35 دقيقة'),
  'docs/en/old.md': page('The tides', 0),
  'docs/ar/old.md': page('المد والجزر', 1, [2, 4, 6]),
  'docs/en/copied.md': page('The tides', 0),
  'docs/ar/copied.md': page('The tides', 0),
  'docs/en/absent.md': page('The tides', 0),
  'docs/es/done.md': '',
};

async function status(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  await using fixture = await createFixture({ ...files });
  const io = fakeIo(fixture.path);
  const code = await main(['mirror', 'status', ...argv], io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

describe('tlint mirror status', () => {
  it('counts the pages of each language, the most complete first', async () => {
    expect(await status(FILES)).toEqual({
      code: 0,
      stdout: `language  pages  translated  missing  untranslated  stale  errors  warnings
ar            4           2        1             1      1       1         2
es            4           0        3             1      0       1         0
total         8           2        4             2      1       2         2
`,
      stderr: '',
    });
  });

  it('prints the same as JSON and as Markdown', async () => {
    const { stdout } = await status(FILES, '--format', 'json');
    const counts = { pages: 8, translated: 2, missing: 4, untranslated: 2, stale: 1, errors: 2, warnings: 2 };
    expect(JSON.parse(stdout)).toMatchObject({
      languages: [
        { language: 'ar', name: 'Arabic', pages: 4, translated: 2 },
        { language: 'es', name: 'Spanish', pages: 4, translated: 0 },
      ],
      total: counts,
    });
    expect((await status(FILES, '-f', 'markdown')).stdout.split('\n').slice(0, 3)).toEqual([
      '| language | pages | translated | missing | untranslated | stale | errors | warnings |',
      '| --- | --: | --: | --: | --: | --: | --: | --: |',
      '| ar | 4 | 2 | 1 | 1 | 1 | 1 | 2 |',
    ]);
  });

  it('says where there is no page with a source in another file', async () => {
    expect(await status({ '01-introduction.md': '# Tides\n' })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No page with a source in another file was found. `tlint inspect` shows the mirrors.\n',
    });
  });
});
