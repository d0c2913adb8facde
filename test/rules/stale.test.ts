import { describe, expect, it } from 'vitest';
import { sectionFile } from '../support/lint.ts';
import { lintProject, pagesOf } from '../support/lint-project.ts';

const PAIRS = [
  ['# The tides', '# المد والجزر'],
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
  ['The crane lifts 8 boats out of the water each month.', 'ترفع الرافعة 8 قوارب من الماء كل شهر.'],
  ['The net house was built by 15 people in a summer.', 'بنى بيت الشباك 15 شخصًا في صيف واحد.'],
] as const;

const ENGLISH = PAIRS.map(([english]) => english).join('\n\n');
const arabic = (...lost: readonly number[]) => PAIRS.flatMap(([, text], at) => (lost.includes(at) ? [] : text)).join('\n\n');

const find = (target: string, extra: Readonly<Record<string, string>> = {}) =>
  lintProject({ ...pagesOf({ source: ENGLISH, target }), ...extra });

describe('stale', () => {
  it('gathers what a page says otherwise that lacks several blocks in several places', async () => {
    const found = await find(arabic(3, 5, 7).replace('4.5 m', '4.6 m'));
    expect(found).toMatchObject([
      {
        path: 'ar/page.md',
        rule: 'stale',
        messageId: 'likely',
        severity: 'warning',
        data: { source: 'English', target: 'Arabic', count: 3 },
        range: { start: { line: 1, column: 1 }, end: { line: 1 } },
      },
    ]);
    const places = found[0]?.related ?? [];
    expect(places.filter(({ path }) => path === 'en/page.md').map(({ range }) => range.start.line)).toEqual([3, 7, 11, 15]);
    expect(places.map(({ message }) => message)).toContain('`4.5 m` of the English became `4.6 m` in the Arabic');
  });

  it('leaves what is no content where it stands', async () => {
    const target = arabic(3, 5, 7).replace('القمر وعلى', 'القمر, وعلى');
    expect((await find(target)).map(({ rule }) => rule)).toEqual(['stale', 'target-punctuation']);
  });

  it.each([
    ['two blocks are missing', arabic(3, 7)],
    ['all that is missing stands in one place', arabic(4, 5, 6)],
    ['what is missing stands in another place', `${arabic(3, 5, 7)}\n\n${[3, 5, 7].map((at) => PAIRS[at]?.[1]).join('\n\n')}`],
    ['it stands there as a list', `${arabic(3, 5, 7)}\n\n${[3, 5, 7].map((at) => `- ${PAIRS[at]?.[1]}`).join('\n')}`],
    ['a fence swallows the rest', `${arabic(3, 5, 11, 12)}\n\n\`\`\`sh\ngauge\n\n${PAIRS[11][1]}\n\n${PAIRS[12][1]}`],
    ['most is missing', arabic(1, 3, 5, 7, 9)],
  ])('is silent where %s', async (_, target) => {
    const found = await find(target);
    expect(found).not.toEqual([]);
    expect(found.filter(({ rule }) => rule === 'stale')).toEqual([]);
  });

  it('is silent where the findings that it would gather are allowed', async () => {
    const allowed = { 'en/page.md': `<!-- tlint-disable-file block-parity -- not for our harbour -->\n\n${ENGLISH}\n` };
    expect(await find(arabic(3, 5, 7), allowed)).toEqual([]);
  });

  it('leaves the findings apart where it is off', async () => {
    const { 'tlint.config.json': config, ...pages } = pagesOf({ source: ENGLISH, target: arabic(3, 5, 7) });
    const off = JSON.stringify({ ...JSON.parse(config ?? ''), rules: { stale: 'off' } });
    const found = await lintProject({ ...pages, 'tlint.config.json': off });
    expect(found.map(({ rule }) => rule)).toEqual(['block-parity', 'block-parity', 'block-parity']);
  });

  it('is silent where one file holds both texts', async () => {
    const files = { '01-introduction.md': sectionFile({ source: ENGLISH, target: arabic(3, 5, 7) }) };
    expect((await lintProject(files)).map(({ rule }) => rule)).not.toContain('stale');
  });

  describe('on a page of examples', () => {
    const examples = (commands: readonly string[], caption: string) =>
      ['# tide', ...commands.flatMap((command, index) => [`- ${caption} ${'x'.repeat(index + 3)}:`, `\`${command}\``])].join(
        '\n\n',
      );
    const source = [
      'tide {{[ls|list]}}',
      'tide {{[rm|remove]}} {{port}}',
      'tide {{[in|install]}} {{port}}',
      'tide {{[w|wait]}}',
      'tide --moon {{port}}',
    ];
    const compare = async (target: readonly string[]) => {
      const pages = pagesOf({ source: examples(source, 'Do'), target: examples(target, 'افعل') });
      return (await lintProject(pages)).map(({ rule, messageId }) => `${rule}/${messageId}`);
    };

    it('says once that most of its commands were replaced', async () => {
      expect(
        await compare(['tide list', 'tide remove {{ميناء}}', 'tide install {{ميناء}}', 'tide wait', 'tide --moon {{ميناء}}']),
      ).toEqual(['stale/likely']);
    });

    it('tells of the commands one by one where few were', async () => {
      const target = [
        'tide list',
        'tide remove {{ميناء}}',
        'tide {{[in|install]}} {{ميناء}}',
        'tide {{[w|wait]}}',
        'tide --moon {{ميناء}}',
      ];
      expect(await compare(target)).toEqual(['code-parity/changedCode', 'code-parity/changedCode']);
      expect(await compare(source.map((command) => command.replace('port', 'ميناء')))).toEqual([]);
    });
  });
});
