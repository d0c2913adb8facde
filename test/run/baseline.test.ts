import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const MIRROR = { source: 'en/{path}.md', target: '{lang}/{path}.md' };
const CONFIG = { languages: { source: 'en', target: 'es' }, mirrors: [MIRROR] };

const SOURCE = [
  '# Sluices',
  '',
  '## The gate',
  '',
  'The gate opens 12 times a day.',
  '',
  'It weighs 40 tonnes.',
  '',
  '## The keeper',
  '',
  'The keeper has 3 boats.',
  '',
].join('\n');

/** It has a wrong number. */
const TARGET = [
  '# Esclusas',
  '',
  '## La compuerta',
  '',
  'La compuerta se abre 21 veces al día.',
  '',
  'Pesa 40 toneladas.',
  '',
  '## El guarda',
  '',
  'El guarda tiene 3 barcas.',
  '',
].join('\n');

function files(config: object = {}): Record<string, string> {
  return {
    'tlint.config.json': JSON.stringify({ ...CONFIG, ...config }),
    'en/sluices.md': SOURCE,
    'es/sluices.md': TARGET,
    'en/boats.md': '# Boats\n\nThere are 7 boats.\n',
    'es/boats.md': '# Barcas\n\nHay 8 barcas.\n',
  };
}

const HEADER = '{"schema":"tlint-baseline/1"}';

async function written(folder: string, name = '.tlint-baseline'): Promise<readonly string[]> {
  const text = await readFile(join(folder, name), 'utf8');
  return text.split('\n');
}

async function change(folder: string, name: string, edit: (text: string) => string): Promise<void> {
  await writeFile(join(folder, name), edit(await readFile(join(folder, name), 'utf8')));
}

async function foundIn(folder: string, ...argv: readonly string[]): Promise<readonly string[]> {
  const reports = await reportOf(folder, ...argv);
  return reports.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule, range }) => `${path}:${range.start.line} ${rule}`));
}

describe('--baseline write', () => {
  it('writes a sorted line for each finding, and says how to heed them', async () => {
    await using fixture = await createFixture(files());
    const { code, stdout, stderr } = await tlint(fixture.path, '--baseline', 'write');
    expect(code).toBe(0);
    expect(stdout).toContain('no errors, no warnings.\n2 more findings are in the baseline.\n');
    expect(stderr).toBe(
      'Wrote 2 findings to `.tlint-baseline`. Later runs hide these findings with `"baseline": ".tlint-baseline"` in the config, or with `--baseline check`.\n',
    );
    expect(await written(fixture.path)).toEqual([
      HEADER,
      '["es/boats.md","number-parity/digit",["Barcas"],"Hay [8] barcas. | 7",1]',
      '["es/sluices.md","number-parity/changed",["Esclusas","La compuerta"],"La compuerta se abre [21] veces al día. | 12",1]',
      '',
    ]);
    await tlint(fixture.path, '--baseline', 'write');
    expect(await written(fixture.path)).toHaveLength(4);
  });

  it('keeps what it has of files that were not checked', async () => {
    await using fixture = await createFixture(files());
    await tlint(fixture.path, '--baseline', 'write');
    await change(fixture.path, 'es/boats.md', (text) => text.replace('8', '9'));
    await tlint(fixture.path, 'es/boats.md', '--baseline', 'write');
    const lines = await written(fixture.path);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain('Hay [9] barcas');
    expect(lines[2]).toContain('es/sluices.md');
  });

  it('never takes what keeps a file from being checked', async () => {
    await using fixture = await createFixture(files());
    await writeFile(join(fixture.path, 'es/boats.md'), Buffer.from([0x23, 0x20, 0xff]));
    expect((await tlint(fixture.path, '--baseline', 'write')).code).toBe(1);
    expect(await foundIn(fixture.path, '--baseline', 'check')).toEqual(['es/boats.md:1 parse-error']);
  });

  it('keeps hostile texts on one line each', async () => {
    const hostile = 'Hay\u0007 8 barcas `a|b` <script> %0A \u202E::error::x \u{1F600}';
    await using fixture = await createFixture({ ...files(), 'es/boats.md': `# Barcas\n\n${hostile}\n` });
    await tlint(fixture.path, '--baseline', 'write');
    const lines = await written(fixture.path);
    expect(lines.join('')).not.toMatch(/[\u0007\u202E]/u);
    expect(lines.filter((line) => line.includes('boats')).length).toBeGreaterThan(1);
    expect(await foundIn(fixture.path, '--baseline', 'check')).toEqual([]);
  });
});

describe('a baseline', () => {
  const config = { baseline: '.tlint-baseline' };

  it('leaves exactly the finding that is new, whatever lines move, and whatever the file is called', async () => {
    await using fixture = await createFixture(files(config));
    await tlint(fixture.path, '--baseline', 'write');
    expect((await tlint(fixture.path)).code).toBe(0);

    await change(fixture.path, 'es/sluices.md', (text) => text.replace('Pesa 40', 'Pesa 14'));
    expect((await tlint(fixture.path)).code).toBe(1);
    expect(await foundIn(fixture.path)).toEqual(['es/sluices.md:7 number-parity']);

    const above = (words: string) => Array.from({ length: 20 }, (_, index) => `${words} ${index + 1}.\n\n`).join('');
    await change(fixture.path, 'en/sluices.md', (text) => text.replace('## The gate', `${above('Note')}## The gate`));
    await change(fixture.path, 'es/sluices.md', (text) => text.replace('## La', `${above('Nota')}## La`));
    expect(await foundIn(fixture.path)).toEqual(['es/sluices.md:47 number-parity']);

    for (const language of ['en', 'es']) {
      await rename(join(fixture.path, language, 'sluices.md'), join(fixture.path, language, 'gates.md'));
    }
    expect(await foundIn(fixture.path)).toEqual(['es/gates.md:47 number-parity']);
    expect((await tlint(fixture.path)).stderr).toBe('');

    await tlint(fixture.path, '--baseline', 'prune');
    expect((await written(fixture.path))[2]).toContain('"es/gates.md"');
    expect(await foundIn(fixture.path)).toEqual(['es/gates.md:47 number-parity']);
  });

  it('survives a heading that is renamed', async () => {
    await using fixture = await createFixture(files(config));
    await tlint(fixture.path, '--baseline', 'write');
    await change(fixture.path, 'es/sluices.md', (text) => text.replace('## La compuerta', '## La puerta'));
    expect(await foundIn(fixture.path)).toEqual([]);
  });

  it('takes one more of the same for new', async () => {
    await using fixture = await createFixture({
      ...files(config),
      'en/boats.md': '# Boats\n\nThere are 7 boats.\n\nThe old mill turns slowly.\n\nThere are 7 boats.\n',
      'es/boats.md': '# Barcas\n\nHay 8 barcas.\n\nEl viejo molino gira despacio.\n\nHay 7 barcas.\n',
    });
    await tlint(fixture.path, '--baseline', 'write');
    await change(fixture.path, 'es/boats.md', (text) => text.replace('Hay 7', 'Hay 8'));
    expect(await foundIn(fixture.path)).toEqual(['es/boats.md:7 number-parity']);
  });

  it('tells in the summary how many findings it hides', async () => {
    await using fixture = await createFixture(files(config));
    await tlint(fixture.path, '--baseline', 'write');
    const { stdout } = await tlint(fixture.path, '--format', 'json');
    expect(reportSchema.parse(JSON.parse(stdout)).summary).toMatchObject({ errors: 0, hidden: 2 });
  });

  it('tells what is no longer found, and removes it on request', async () => {
    await using fixture = await createFixture(files(config));
    await tlint(fixture.path, '--baseline', 'write');
    await change(fixture.path, 'es/boats.md', (text) => text.replace('8', '7'));
    const { code, stderr } = await tlint(fixture.path);
    expect(code).toBe(0);
    expect(stderr).toBe(
      '`.tlint-baseline` has 1 finding that is no longer found. Remove them with `--baseline prune`.\n  es/boats.md: number-parity/digit, `Hay [8] barcas. | 7`\n',
    );
    // A run that does not see the file cannot tell.
    expect((await tlint(fixture.path, 'es/sluices.md')).stderr).toBe('');
    expect((await tlint(fixture.path, 'es/sluices.md', '--baseline', 'prune')).stderr).toContain('Removed 0 findings');
    expect((await tlint(fixture.path, '--baseline', 'prune')).stderr).toBe(
      'Removed 1 finding from `.tlint-baseline`, which has 1 now.\n',
    );
    expect(await written(fixture.path)).toHaveLength(3);
    await change(fixture.path, 'es/boats.md', (text) => text.replace('7', '8'));
    expect(await foundIn(fixture.path)).toEqual(['es/boats.md:3 number-parity']);
  });

  it('is not judged by a run that only reads the glossary', async () => {
    await using fixture = await createFixture({
      ...files({ ...config, glossary: 'glossary.md' }),
      'glossary.md': '| English | Spanish |\n| --- | --- |\n| sluice | esclusa |\n| sluice | esclusa |\n',
    });
    await tlint(fixture.path, '--baseline', 'write');
    expect((await written(fixture.path)).join('\n')).toContain('["glossary.md",');
    expect((await tlint(fixture.path, 'es')).stderr).toBe('');
  });

  it('is found beside the config from any folder, and under any name', async () => {
    await using fixture = await createFixture(files({ baseline: 'known/debts.jsonl' }));
    await tlint(join(fixture.path, 'es'), '--baseline', 'write');
    expect(await written(fixture.path, 'known/debts.jsonl')).toHaveLength(4);
    expect((await written(fixture.path, 'known/debts.jsonl'))[1]).toContain('"../es/boats.md"');
    expect((await tlint(fixture.path)).code).toBe(0);
    expect((await tlint(join(fixture.path, 'es'), 'boats.md')).code).toBe(0);
    expect((await tlint(fixture.path, '--baseline', 'write', '--baseline-file', 'other')).stderr).toContain('to `other`');
  });

  it('is heeded for standard input and for the parts of a run that are merged', async () => {
    await using fixture = await createFixture(files(config));
    await tlint(fixture.path, '--baseline', 'write');
    for (const part of ['1/2', '2/2']) {
      const name = `part-${part.charAt(0)}.json`;
      await tlint(fixture.path, '--shard', part, '--format', 'json', '--output-file', name);
    }
    const { code, stdout } = await tlint(fixture.path, 'merge', 'part-1.json', 'part-2.json');
    expect(code).toBe(0);
    expect(stdout).toContain('2 more findings are in the baseline.');
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    ['absent', undefined, 'there is no baseline `.tlint-baseline`\nWrite it with `tlint --baseline write`.'],
    [
      'another file',
      '# Notes\n',
      '`.tlint-baseline` is no baseline: expected `{"schema":"tlint-baseline/1"}` on its first line, found `# Notes`',
    ],
    ['a conflict', `${HEADER}\n<<<<<<< HEAD\n`, '`.tlint-baseline:2` is no entry of a baseline'],
    ['a wrong line', `${HEADER}\n["a.md",1]\n`, 'found `["a.md",1]`'],
  ])('ends the run with 2: %s', async (_name, text, message) => {
    await using fixture = await createFixture({ ...files(), ...(text !== undefined && { '.tlint-baseline': text }) });
    const { code, stderr } = await tlint(fixture.path, '--baseline', 'check');
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('is told at the key that names it', async () => {
    await using fixture = await createFixture(files());
    await writeFile(join(fixture.path, 'tlint.config.json'), '{\n  "extends": "./house.json"\n}\n');
    await writeFile(join(fixture.path, 'house.json'), '{\n  "baseline": "state/known"\n}\n');
    expect(await tlint(fixture.path)).toMatchObject({
      code: 2,
      stderr:
        'error: house.json:2:3: `baseline` names `state/known`, which does not exist\n' +
        'Write it with `tlint --baseline write`, or correct the path, which starts at the folder of that config.\n',
    });
  });

  it('is written over only if it is one', async () => {
    await using fixture = await createFixture({ ...files(), '.tlint-baseline': `${HEADER}\n<<<<<<< HEAD\n` });
    expect((await tlint(fixture.path, '--baseline', 'write', '--baseline-file', 'es/boats.md')).code).toBe(2);
    expect((await tlint(fixture.path, '--baseline', 'write')).code).toBe(0);
    expect(await written(fixture.path)).toHaveLength(4);
  });

  it.each([
    [['--baseline', 'write', '--fix-dry-run']],
    [['--baseline', 'prune', '--stdin']],
    [['--baseline', 'write', '--watch']],
    [['--baseline', 'check', '--shard', '1/2']],
    [['--baseline', 'make']],
  ])('is refused: %j', async (argv) => {
    await using fixture = await createFixture(files());
    expect((await tlint(fixture.path, ...argv)).code).toBe(2);
  });
});

describe('severities by glob', () => {
  it('are those of the last entry of `overrides` that has the file', async () => {
    const overrides = [
      { files: ['es/**'], rules: { 'number-parity': 'info' } },
      { files: ['es/boats.md'], rules: { 'number-parity/digit': 'off' } },
    ];
    await using fixture = await createFixture(files({ overrides }));
    expect((await tlint(fixture.path)).stdout).toContain('no errors, no warnings, 1 info');
    expect(await foundIn(fixture.path)).toEqual(['es/sluices.md:5 number-parity']);
  });
});
