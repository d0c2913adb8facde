import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
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
});
