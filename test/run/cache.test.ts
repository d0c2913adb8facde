import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { createFixture, type FsFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run, type RunRequest } from '../../src/run/run.ts';
import { sectionFile } from '../support/lint.ts';
import { configWithRule } from '../support/own-rule.ts';
import { progress, section } from '../support/paper.ts';
import { reportOf, tlint } from '../support/tlint.ts';

/** All that the findings of a run come from: the files, and the settings of the command line. */
interface Inputs {
  readonly files: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

const GLOSSARY = '| English | Arabic |\n|---|---|\n| moon | قمر |\n| sea | بحر |\n| tide |  |\n';

const TIDES = sectionFile({
  source: 'The moon moves the sea 12 times. The moon is far.',
  target: 'يحرك الهلال البحر 21 مرة, والهلال بعيـد.',
});

const WHEELS = sectionFile({
  source: 'The moon turns. The drum turns once a day, and the paper on it lasts for a week, as the old letters tell us. '.repeat(
    3,
  ),
  target: 'يدور البدر. تدور الأسطوانة مرة في اليوم، ويكفي الورق الذي عليها أسبوعاً كاملاً كما تخبرنا الرسائل القديمة. '.repeat(3),
});

const CONFIG = { glossary: 'terms/glossary.md', rules: { 'target-punctuation': 'error' }, overrides: [], profile: {} };

const START: Inputs = {
  files: {
    'tlint.config.json': JSON.stringify(CONFIG),
    '.tlintignore': 'terms/\n',
    'terms/glossary.md': GLOSSARY,
    'terms/glossary.avoid.tsv': 'term\trendering\tkind\nmoon\tهلال\tother\nmoon\tبدر\tother\n',
    'moon/01-tides.md': TIDES,
    'moon/02-orbit.md': section(2, 'Orbit'),
    'moon/gloss.md': GLOSSARY,
    'moon/progress.md': progress(['- [x] 01-tides.md', '- [x] 02-orbit.md'], { overall: '0.90' }),
    'moon/metadata.md': '# The Moon\n\n**Full Paper Translation Quality:** 0.90\n',
    'clock/01-wheels.md': WHEELS,
    'clock/README.md': '# The clock\n',
  },
  rules: [],
};

/** Changes one file: to another text, or away with it. */
function change(path: string, edit: (text: string) => string | undefined) {
  return ({ files, rules }: Inputs): Inputs => {
    const { [path]: before = '', ...others } = files;
    const after = edit(before);
    return { files: after === undefined ? others : { ...others, [path]: after }, rules };
  };
}

function configure(settings: Readonly<Record<string, unknown>>) {
  return change('tlint.config.json', (text) => JSON.stringify({ ...Object(JSON.parse(text || '{}')), ...settings }));
}

function move(from: string, to: string) {
  return ({ files, rules }: Inputs): Inputs => ({
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(from, to), text])),
    rules,
  });
}

function flag(...rules: readonly string[]) {
  return ({ files }: Inputs): Inputs => ({ files, rules });
}

/** Each changes what a run over the first project finds. */
const EDITS: Readonly<Record<string, (inputs: Inputs) => Inputs>> = {
  'a text': change('moon/01-tides.md', (text) => text.replace('21', '12')),
  'a text that is gone for good': change('clock/01-wheels.md', () => ''),
  'a text that is no UTF-8': change('clock/01-wheels.md', () => '\0'),
  'a file more': change('clock/02-hands.md', () => TIDES),
  'a file less': change('moon/02-orbit.md', () => undefined),
  'a file that is a section now': change('clock/README.md', () => TIDES),
  'the glossary': change('terms/glossary.md', (text) => text.replace('قمر', 'كوكب')),
  'a row that the glossary lacks': change('terms/glossary.md', (text) => text.replace('| tide |  |\n', '')),
  'no glossary for the whole': configure({ glossary: 'moon/gloss.md' }),
  'another folder for the glossary': (inputs) =>
    configure({ glossary: 'words/glossary.md' })(move('terms/', 'words/')(change('.tlintignore', () => 'words/\n')(inputs))),
  'the renderings to avoid': change('terms/glossary.avoid.tsv', (text) => text.replace('هلال', 'بدر')),
  'a broken row to avoid': change('terms/glossary.avoid.tsv', (text) => `${text}moon\n`),
  'no renderings to avoid': change('terms/glossary.avoid.tsv', () => undefined),
  'the additions of a paper': change('moon/gloss.md', (text) => text.replace('قمر', 'هلال')),
  'no additions of a paper': change('moon/gloss.md', () => undefined),
  'additions for another paper': change('clock/new-glossary.md', () => GLOSSARY.replace('قمر', 'بدر')),
  'the checklist': change('moon/progress.md', (text) => text.replace('- [x] 02-orbit.md', '- [ ] 02-orbit.md')),
  'the metadata': change('moon/metadata.md', (text) => text.replace('0.90', '0.70')),
  'a severity': configure({ rules: { tatweel: 'error' } }),
  'a severity for some files': configure({ overrides: [{ files: ['moon/**'], rules: { tatweel: 'off' } }] }),
  'a severity for the glossary': configure({ overrides: [{ files: ['terms/**'], rules: { 'glossary-table': 'off' } }] }),
  'an option': configure({ rules: { 'metric-range': { minimum: 0.95 } } }),
  'the template': configure({ templates: { section: { metadata: [{ key: 'Reviewer', required: true }] } } }),
  'the profile': configure({ profile: { lengthRatio: { paragraph: 9 } } }),
  'the languages': configure({ languages: { source: 'en', target: 'es' } }),
  'what is linted': configure({ exclude: ['moon/01-*'] }),
  'no config': change('tlint.config.json', () => undefined),
  'a config below': change('clock/tlint.config.json', () => '{"rules": {"glossary-consistency": "error"}}'),
  'a setting of the command line': flag('tatweel:off'),
  'what is ignored': change('.tlintignore', (text) => `${text}clock/\n`),
  'the name of a paper': move('moon/', 'luna/'),
};

/** Runs over a project in a folder, with a cache beside it and without. */
class Project {
  readonly #fixture: FsFixture;
  #written: Readonly<Record<string, string>> = {};

  constructor(fixture: FsFixture) {
    this.#fixture = fixture;
  }

  cached({ files, rules }: Inputs) {
    this.#write(files);
    return outcome({ ...this.#request(rules), cacheFolder: this.#fixture.getPath('cache') });
  }

  fresh({ files, rules }: Inputs) {
    this.#write(files);
    return outcome(this.#request(rules));
  }

  #request(rules: readonly string[]): RunRequest {
    return { cwd: this.#fixture.getPath('project'), paths: [], ignore: true, rules };
  }

  #write(files: Readonly<Record<string, string>>): void {
    for (const path of Object.keys(this.#written)) {
      if (files[path] === undefined) rmSync(this.#fixture.getPath('project', path));
    }
    for (const [path, text] of Object.entries(files)) {
      if (this.#written[path] === text) continue;
      const absolute = this.#fixture.getPath('project', path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
    }
    this.#written = files;
  }
}

/** What a run finds, or why it cannot. */
async function outcome(request: RunRequest) {
  try {
    const { files, skipped, warnings } = await run(request, builtins);
    return { files, skipped, warnings };
  } catch (failure) {
    return { failure: String(failure) };
  }
}

describe('a run with a cache finds what a run without one finds', () => {
  it.each(Object.entries(EDITS))('after a change of %s', async (_, edit) => {
    await using fixture = await createFixture({});
    const project = new Project(fixture);
    const before = await project.cached(START);
    const after = await project.cached(edit(START));
    expect(after).toEqual(await project.fresh(edit(START)));
    expect(after).not.toEqual(before);
    expect(await project.cached(START)).toEqual(before);
  });

  it('after any changes', async () => {
    const edits = fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(edits, async (names) => {
        await using fixture = await createFixture({});
        const project = new Project(fixture);
        let inputs = START;
        await project.cached(inputs);
        for (const name of names) {
          inputs = EDITS[name]?.(inputs) ?? inputs;
          expect(await project.cached(inputs)).toEqual(await project.fresh(inputs));
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('the cache', () => {
  const SMALL = { 'package.json': '{}', 'tlint.config.json': '{}', 'moon/01-tides.md': TIDES };

  it('spares what was linted before', async () => {
    await using fixture = await createFixture(SMALL);
    const request = {
      cwd: fixture.path,
      paths: [],
      ignore: true,
      rules: [],
      cacheFolder: fixture.getPath('cache'),
      timing: true,
    };
    expect([...((await run(request, builtins)).times?.keys() ?? [])]).toContain('parse');
    expect([...((await run(request, builtins)).times?.keys() ?? [])]).not.toContain('parse');
  });

  it('lies where the nearest package keeps such things, or where it is told', async () => {
    await using fixture = await createFixture(SMALL);
    const plain = await tlint(fixture.getPath('moon'), '--format', 'json');
    expect(await tlint(fixture.getPath('moon'), '--format', 'json', '--cache')).toEqual(plain);
    expect(await tlint(fixture.getPath('moon'), '--format', 'json', '--cache')).toEqual(plain);
    expect(await fixture.readdir('node_modules/.cache/tlint')).toEqual(['cache.tsv']);
    expect(await tlint(fixture.getPath('moon'), '--format', 'json', '--cache', '--cache-location', 'kept')).toEqual(plain);
    expect(await tlint(fixture.getPath('moon'), '--format', 'json', '--cache', '--cache-location', 'kept')).toEqual(plain);
    expect(await fixture.readdir('moon/kept')).toEqual(['cache.tsv']);
  });

  it('serves the parts and the whole', async () => {
    await using fixture = await createFixture(START.files);
    const part = async (index: number, ...flags: readonly string[]) =>
      (await tlint(fixture.path, '--format', 'json', '--shard', `${index}/2`, ...flags)).stdout;
    const plain = [await part(1), await part(2)];
    for (let round = 0; round < 2; round += 1) expect([await part(1, '--cache'), await part(2, '--cache')]).toEqual(plain);
    expect(await tlint(fixture.path, '--cache')).toEqual(await tlint(fixture.path));
  });

  it('holds what rules of a config found until their code changes', async () => {
    const rule = "report('found', { at: text.lineRange(1), side: 'document', data: {} });";
    await using fixture = await createFixture({ ...SMALL, 'own.config.mjs': configWithRule(rule) });
    const count = async () => {
      const files = await reportOf(fixture.path, '--config', 'own.config.mjs', '--cache');
      return files.flatMap(({ diagnostics }) => diagnostics).filter(({ rule: id }) => id === 'own-rule').length;
    };
    const found = await count();
    expect(found).toBeGreaterThan(0);
    expect(await fixture.exists('node_modules/.cache/tlint/cache.tsv')).toBe(true);
    expect(await count()).toBe(found);
    await fixture.writeFile('own.config.mjs', configWithRule(''));
    expect(await count()).toBe(0);
  });

  it('is left alone by --fix', async () => {
    await using fixture = await createFixture(SMALL);
    expect((await tlint(fixture.path, '--cache', '--fix')).stdout).toContain('Fixed');
    expect(await fixture.exists('node_modules')).toBe(false);
    const fixed = await tlint(fixture.path, '--cache');
    await tlint(fixture.path, '--cache', '--fix');
    expect(await tlint(fixture.path, '--cache')).toEqual(fixed);
  });

  it('that is damaged or cannot be written is told, and the run goes on', async () => {
    await using fixture = await createFixture({ ...SMALL, file: '', 'kept/cache.tsv': 'foreign' });
    const { code, stdout } = await tlint(fixture.path);
    const blocked = await tlint(fixture.path, '--cache', '--cache-location', 'file');
    expect(blocked).toEqual({ code, stdout, stderr: expect.stringMatching(/^`.*cache\.tsv` cannot be written: .*\n$/) });
    const damaged = await tlint(fixture.path, '--cache', '--cache-location', 'kept');
    expect(damaged).toEqual({ code, stdout, stderr: expect.stringMatching(/^the cache `.*cache\.tsv` is no cache .*\n$/) });
    expect(await tlint(fixture.path, '--cache', '--cache-location', 'kept')).toEqual({ code, stdout, stderr: '' });
  });
});
