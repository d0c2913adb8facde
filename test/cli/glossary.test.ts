import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { sectionFile } from '../support/lint.ts';
import { fakeIo } from './fake-io.ts';

const GLOSSARY = '# Glossary\n\n| English | Arabic |\n|---|---|\n| buoy | عوامة |\n| latency | زمن الاستجابة |\n';
const SECTION = sectionFile({
  source: 'The latency is low.\n\nA high latency.\n\nA buoy.',
  target: 'زمن الاستجابة منخفض.\n\nكمون مرتفع.\n\nعوامة.',
});

async function glossary(files: Record<string, string>, ...argv: readonly string[]) {
  await using fixture = await createFixture(files);
  const io = fakeIo(fixture.path);
  const code = await main(['glossary', ...argv], io);
  return { code, stdout: io.stdout.text, stderr: io.stderr.text };
}

describe('tlint glossary check', () => {
  it('finds the glossary and lints it alone', async () => {
    const { code, stdout } = await glossary(
      { 'glossary.md': `${GLOSSARY}| tide |\n`, '01-a.md': SECTION },
      'check',
      '--format',
      'json',
    );
    const { files } = reportSchema.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(files).toMatchObject([{ path: 'glossary.md', diagnostics: [{ rule: 'glossary-table', messageId: 'cells' }] }]);
  });

  it('lints other formats, and tells where one breaks off', async () => {
    const { code, stdout } = await glossary(
      { 'terms.csv': 'English,Arabic\nbuoy,عوامة\nbuoy,طافية\n"tide,مد\n' },
      'check',
      'terms.csv',
      '--format',
      'json',
    );
    const { files } = reportSchema.parse(JSON.parse(stdout));
    expect(code).toBe(1);
    expect(files[0]?.diagnostics).toMatchObject([
      { rule: 'parse-error', range: { start: { line: 4 } } },
      { rule: 'glossary-table', messageId: 'conflict', range: { start: { line: 3 } } },
    ]);
  });

  it('ends with 0 for a sound glossary and counts warnings where asked', async () => {
    expect((await glossary({ 'glossary.md': GLOSSARY }, 'check')).code).toBe(0);
    const twice = { 'glossary.md': GLOSSARY.replace('| buoy', '| buoy | طافية |\n| buoy') };
    expect((await glossary(twice, 'check')).code).toBe(0);
    expect((await glossary(twice, 'check', '--max-warnings', '0')).code).toBe(1);
  });

  it('finds a glossary below the folder, and names the option that fixes it', async () => {
    const shuffled =
      '# Glossary\n\n| English | Arabic |\n|---|---|\n| buoy | عوامة |\n| tide | مد |\n| latency | زمن |\n| tide | مد |\n';
    const { code, stdout } = await glossary({ 'text/deep/glossary.md': shuffled, '.git/HEAD': '' }, 'check');
    expect(code).toBe(0);
    expect(stdout).toContain('2 of them can be fixed with `--fix`.');
  });

  const shuffled =
    '| English | Arabic |\n|---|---|\n| tide | مد |\n| buoy | عوامة |\n| moon | قمر |\n| ship | سفينة |\n| wave | موجة |\n';
  const sorted =
    '| English | Arabic |\n|---|---|\n| buoy | عوامة |\n| moon | قمر |\n| ship | سفينة |\n| tide | مد |\n| wave | موجة |\n';

  it('takes the options of a report and the baseline that the config has', async () => {
    const config = { format: 'json', baseline: 'known', glossary: 'terms.md' };
    await using fixture = await createFixture({
      'terms.md': shuffled,
      'tlint.config.json': JSON.stringify({ ...config, maxWarnings: 0 }),
    });
    const call = async (...argv: readonly string[]) => {
      const io = fakeIo(fixture.path);
      const code = await main([...argv], io);
      return { code, stdout: io.stdout.text };
    };
    await call('terms.md', '--info', '--baseline', 'write');
    const { code, stdout } = await call('glossary', 'check', '--info');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'terms.md', diagnostics: [] }] });
    await fixture.writeFile('known', '{"schema":"tlint-baseline/1"}\n');
    const all = reportSchema.parse(JSON.parse((await call('glossary', 'check', '--info')).stdout));
    expect(all.files[0]?.diagnostics).toHaveLength(1);
  });

  it('takes the glossary of an option, and refuses two', async () => {
    const files = { 'terms.md': shuffled, 'glossary.md': GLOSSARY };
    const { stdout } = await glossary(files, 'check', '--glossary', 'terms.md');
    expect(stdout).toContain('terms.md:3:3');
    expect(await glossary(files, 'check', 'terms.md', '--glossary', 'glossary.md')).toMatchObject({
      code: 2,
      stderr: 'error: `--glossary glossary.md` and `terms.md` both name the glossary; give one of them\n',
    });
  });

  it('mends the glossary, or shows how', async () => {
    await using fixture = await createFixture({ 'terms.md': shuffled });
    const call = async (...argv: readonly string[]) => {
      const io = fakeIo(fixture.path);
      const code = await main(['glossary', 'check', 'terms.md', ...argv], io);
      return { code, stdout: io.stdout.text, stderr: io.stderr.text };
    };
    const dry = await call('--fix-dry-run');
    expect(dry).toMatchObject({
      code: 1,
      stderr: 'Would fix 1 finding in 1 file; nothing was written.\n  terms.md: 1 glossary-table\n',
    });
    expect(dry.stdout).toContain('-| tide | مد |\n');
    expect(await fixture.readFile('terms.md', 'utf8')).toBe(shuffled);
    expect(await call('--fix')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Fixed 1 finding in 1 file:\n  terms.md: 1 glossary-table\n'),
    });
    expect(await fixture.readFile('terms.md', 'utf8')).toBe(sorted);
    expect(await call('--fix-dry-run')).toMatchObject({ code: 0, stdout: '' });
    expect(await call('--unsafe')).toMatchObject({ code: 2, stderr: expect.stringContaining('`--unsafe` needs `--fix`') });
  });

  it.each([
    ['beside the files', { 'site/words/glossary.md': GLOSSARY, 'site/text/01-a.md': SECTION }, 'site/words/glossary.md'],
    [
      'in a config below',
      {
        'site/tlint.config.json': '{"glossary":"a.csv"}',
        'site/a.csv': 'English,Arabic\nlatency,زمن\n',
        'site/01-a.md': SECTION,
      },
      'site/a.csv',
    ],
    ['among the files', { 'deep/glossary.md': GLOSSARY, '01-a.md': SECTION }, 'deep/glossary.md'],
  ])('finds what a query finds: %s', async (_, files, path) => {
    const all = { ...files, '.git/HEAD': '' };
    const report = reportSchema.parse(JSON.parse((await glossary(all, 'check', '--format', 'json')).stdout));
    expect(report.files.map((file) => file.path.replace(/^.*?(?=site|deep)/, ''))).toEqual([path]);
    const usage = await glossary(all, 'lookup', 'latency', '--format', 'json');
    expect(usage.stdout).toContain(path);
  });

  it('finds one that stands above a folder without texts', async () => {
    await using fixture = await createFixture({ 'glossary.md': GLOSSARY, 'empty/notes.txt': '', '.git/HEAD': '' });
    const io = fakeIo(fixture.getPath('empty'));
    expect(await main(['glossary', 'check'], io)).toBe(0);
    expect(io.stdout.text).toContain('Checked 1 file');
  });

  it('says which config names one that does not exist, and where', async () => {
    const files = { 'tlint.config.yaml': 'languages:\n  target: ar\nglossary: words/terms.md\n', '01-a.md': SECTION };
    expect(await glossary(files, 'check')).toMatchObject({
      code: 2,
      stderr:
        'error: tlint.config.yaml:3:1: `glossary` names `words/terms.md`, which does not exist\nCorrect the path, which starts at the folder of that config, or remove the key to use a `glossary.md` near the linted files.\n',
    });
  });

  it('names only what it takes when there is no glossary', async () => {
    expect((await glossary({ '.git/HEAD': '' }, 'check')).stderr).toBe(
      'error: no glossary found\nGive its path, as in `tlint glossary check terms.md`, name one in the config, or put a `glossary.md` beside the files.\n',
    );
  });

  it('says that there is no glossary', async () => {
    const { code, stderr } = await glossary({ '01-a.md': SECTION, '.git/HEAD': '' }, 'check');
    expect(code).toBe(2);
    expect(stderr).toContain('no glossary found');
  });
});

describe('tlint glossary lookup', () => {
  const files = { 'glossary.md': GLOSSARY, 'glossary.avoid.tsv': 'latency\tكمون\tother\n', '01-a.md': SECTION };

  it('tells the renderings of a term and how often the files follow them', async () => {
    const { code, stdout } = await glossary(files, 'lookup', 'Latency', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      term: 'latency',
      renderings: [{ rendering: 'زمن الاستجابة', rows: [{ path: 'glossary.md', line: 6 }], blocks: 1 }],
      avoided: [{ rendering: 'كمون', places: [{ path: '01-a.md', line: 14 }] }],
      blocks: { hit: 1, miss: 1 },
      files: 1,
      missing: [{ path: '01-a.md', line: 14 }],
    });
  });

  it('prints each language on lines of its own', async () => {
    const { stdout } = await glossary(files, 'lookup', 'latency');
    expect(stdout).toContain('2 blocks in 1 file have the term: 1 as the glossary says (50 %)');
    expect(stdout.split('\n').filter((line) => /\p{Script=Arabic}/u.test(line) && /\p{Script=Latin}/u.test(line))).toEqual([]);
  });

  it('names the term that was meant', async () => {
    const { code, stderr } = await glossary(files, 'lookup', 'latancy');
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean `latency`?');
  });
});

/** A project with two target languages and a glossary of both. */
const TWO_LANGUAGES = {
  'tlint.config.json': JSON.stringify({
    languages: { source: 'en', target: ['ar', 'es'] },
    mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
    glossary: 'terms.md',
  }),
  'terms.md':
    '| English | Arabic | Spanish |\n|---|---|---|\n| buoy | عوامة | boya |\n| latency | زمن الاستجابة | latencia |\n| tide | مد | |\n',
  'docs/en/sea.md': '# Sea\n\nThe latency is low.\n\nA high latency.\n',
  'docs/ar/sea.md': '# البحر\n\nزمن الاستجابة منخفض.\n\nكمون مرتفع.\n',
  'docs/es/sea.md': '# Mar\n\n<!-- dos líneas -->\n\nLa latencia es baja.\n\nUna latencia alta.\n',
};

describe('tlint glossary lookup in several languages', () => {
  it('parts them, each with the places in both files', async () => {
    const { code, stdout } = await glossary(TWO_LANGUAGES, 'lookup', 'latency');
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        'latency in Arabic (ar)',
        '  زمن الاستجابة',
        '    1 block: docs/en/sea.md:3 → docs/ar/sea.md:3',
        '    terms.md:4',
        '2 blocks in 1 file have the term: 1 as the glossary says (50 %)',
        '  1 otherwise: docs/en/sea.md:5 → docs/ar/sea.md:5',
        '',
        'latency in Spanish (es)',
        '  latencia',
        '    2 blocks: docs/en/sea.md:3 → docs/es/sea.md:5, docs/en/sea.md:5 → docs/es/sea.md:7',
        '    terms.md:4',
        '2 blocks in 1 file have the term: 2 as the glossary says (100 %)',
        '',
      ].join('\n'),
    );
  });

  it('says in JSON which language each part is of', async () => {
    const { stdout } = await glossary(TWO_LANGUAGES, 'lookup', 'latency', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      term: 'latency',
      renderings: [
        { language: 'ar', rendering: 'زمن الاستجابة', blocks: 1 },
        { language: 'es', rendering: 'latencia', blocks: 2, places: [{ target: { path: 'docs/es/sea.md', line: 5 } }, {}] },
      ],
      blocks: { hit: 3, miss: 1 },
      files: 2,
      missing: [{ language: 'ar', path: 'docs/en/sea.md', line: 5, target: { path: 'docs/ar/sea.md', line: 5 } }],
      languages: [
        { language: 'ar', blocks: { hit: 1, miss: 1 }, files: 1 },
        { language: 'es', blocks: { hit: 2, miss: 0 }, files: 1 },
      ],
    });
  });

  it('looks at one, and refuses one that nothing is translated into', async () => {
    const { stdout } = await glossary(TWO_LANGUAGES, 'lookup', 'latency', '--target-language', 'es');
    expect(stdout).toMatch(/^latency\n {2}latencia\n/);
    expect(await glossary(TWO_LANGUAGES, 'lookup', 'latency', '--target-language', 'fr')).toMatchObject({
      code: 2,
      stderr: 'error: `--target-language fr`: nothing is translated into `fr` here; expected one of `ar`, `es`\n',
    });
  });

  it('leaves a language out for which the glossary lacks the term', async () => {
    const { stdout } = await glossary(TWO_LANGUAGES, 'lookup', 'tide');
    expect(stdout).toMatch(/^tide\n {2}مد\n/);
  });

  it('takes the languages of mirrors that were found without a config', async () => {
    const { 'tlint.config.json': _, 'terms.md': terms, ...pages } = TWO_LANGUAGES;
    const more: Readonly<Record<string, string>> = {
      en: 'The harbour is quiet in the morning, and the boats of the village come back with their nets before noon.',
      ar: 'الميناء هادئ في الصباح، وتعود قوارب القرية بشباكها قبل الظهر.',
      es: 'El puerto está tranquilo por la mañana, y las barcas del pueblo vuelven con sus redes antes del mediodía.',
    };
    const copies = ['one', 'two', 'sea'].flatMap((name) => {
      return Object.entries(pages).map(([path, text]) => {
        return [path.replace('sea', name), `${text}\n${more[path.split('/')[1] ?? '']}\n`] as const;
      });
    });
    const files: Record<string, string> = { ...Object.fromEntries(copies), 'glossary.md': terms, '.git/HEAD': '' };
    const { stdout } = await glossary(files, 'lookup', 'latency', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ languages: [{ language: 'ar' }, { language: 'es' }], files: 6 });
  });
});

describe('tlint glossary suggest', () => {
  const blocks = [
    'High latency.',
    'Low latency.',
    'The latency grows.',
    'Latency hurts.',
    'A buoy.',
    'The sea.',
    'The moon.',
    'A harbour.',
  ];
  const renderings = ['كمون مرتفع.', 'كمون منخفض.', 'يزداد الكمون.', 'يؤذي الكمون.', 'عوامة.', 'البحر.', 'القمر.', 'ميناء.'];
  const files = {
    'glossary.md': GLOSSARY,
    '01-a.md': sectionFile({ source: blocks.join('\n\n'), target: renderings.join('\n\n') }),
  };

  it('lists what the files write in the place of a rendering', async () => {
    const { code, stdout } = await glossary(files, 'suggest', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { term: 'latency', blocks: 4, candidates: [{ rendering: 'كمون', blocks: 4, files: 1 }] },
    ]);
  });

  it('prints a table, or that there is nothing', async () => {
    expect((await glossary(files, 'suggest')).stdout).toContain('latency: 4 blocks without its rendering: 01-a.md:12');
    expect((await glossary({ 'glossary.md': GLOSSARY, '01-a.md': SECTION }, 'suggest')).stdout).toBe('Nothing to suggest.\n');
  });

  it('parts the languages, and writes rows for one', async () => {
    const docs = {
      ...TWO_LANGUAGES,
      'docs/en/sea.md': blocks.join('\n\n'),
      'docs/ar/sea.md': renderings.join('\n\n'),
      'docs/es/sea.md': ['Retardo alto.', 'Retardo bajo.', 'El retardo crece.', 'El retardo duele.', ...blocks.slice(4)].join(
        '\n\n',
      ),
    };
    const { stdout } = await glossary(docs, 'suggest');
    expect(stdout).toMatch(/^In Arabic \(ar\)\nlatency: 4 blocks .*: docs\/en\/sea\.md:1 → docs\/ar\/sea\.md:1, /);
    expect(stdout).toMatch(
      /\n\nIn Spanish \(es\)\nlatency: 4 blocks .*\n {2}glossary {3}latencia\n {2}candidate {2}[Rr]etardo\n/,
    );
    const json: unknown = JSON.parse((await glossary(docs, 'suggest', '--format', 'json')).stdout);
    expect(json).toMatchObject([
      { language: 'ar', term: 'latency' },
      { language: 'es', term: 'latency' },
    ]);
    expect(await glossary(docs, 'suggest', '--write')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Name one of them, as in `--target-language ar`.'),
    });
    const written = await glossary(docs, 'suggest', '--write', '--target-language', 'es');
    expect(written.stderr).toContain('Left out 1 term that the glossary renders otherwise.');
  });

  const listing = (...terms: readonly string[]) =>
    sectionFile({
      metadata: `**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** ${terms.join(', ')}`,
      source: ['Zed runs.', 'Zed stops.', 'Zed is old.', 'Zed is new.', 'We like Zed.', ...blocks].join('\n\n'),
      target: ['يعمل Zed.', 'يقف Zed.', 'صار Zed قديماً.', 'صار Zed جديداً.', 'نحب Zed.', ...renderings].join('\n\n'),
    });
  const lacking = '| English | Arabic |\n|---|---|\n| buoy | عوامة |\n| moon | قمر |\n';

  it('puts names that the files keep in the source language last', async () => {
    const { stdout } = await glossary(
      { 'glossary.md': lacking, '01-a.md': listing('Zed', 'latency') },
      'suggest',
      '--format',
      'json',
    );
    const suggestions = z
      .array(z.object({ term: z.string(), candidates: z.array(z.object({ rendering: z.string() })) }))
      .parse(JSON.parse(stdout));
    expect(suggestions.map(({ term, candidates }) => [term, candidates[0]?.rendering])).toEqual([
      ['latency', 'كمون'],
      ['zed', 'Zed'],
    ]);
  });

  it('adds the terms that the glossary lacks, once', async () => {
    await using fixture = await createFixture({ 'glossary.md': lacking, '01-a.md': listing('Zed', 'latency') });
    const call = async () => {
      const io = fakeIo(fixture.path);
      const code = await main(['glossary', 'suggest', '--write'], io);
      return { code, stderr: io.stderr.text };
    };
    expect(await call()).toEqual({
      code: 0,
      stderr:
        'Added 1 row to glossary.md. Read them, and correct the renderings to the form of a glossary.\nLeft out 1 term that the files keep in the source language.\n',
    });
    const written = lacking.replace('| moon', '| latency | كمون |\n| moon');
    expect(await fixture.readFile('glossary.md', 'utf8')).toBe(written);
    expect((await call()).stderr).toContain('Nothing was added to glossary.md.\n');
    expect(await fixture.readFile('glossary.md', 'utf8')).toBe(written);
  });

  it('adds no second rendering to a term', async () => {
    await using fixture = await createFixture(files);
    const io = fakeIo(fixture.path);
    expect(await main(['glossary', 'suggest', '--write'], io)).toBe(0);
    expect(io.stderr.text).toBe(
      'Nothing was added to glossary.md.\nLeft out 1 term that the glossary renders otherwise. Decide which rendering is right.\n',
    );
    expect(await fixture.readFile('glossary.md', 'utf8')).toBe(GLOSSARY);
  });

  it.each([
    ['terms.tbx', '<tbx/>', 'nothing was added to `terms.tbx`'],
    ['terms.md', '# No table\n', 'nothing was added to `terms.md`: no glossary table'],
  ])('says that rows cannot be added: %s', async (path, text, message) => {
    const all = { [path]: text, '01-a.md': listing('latency') };
    const { code, stderr } = await glossary(all, 'suggest', '--write', '--glossary', path);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
