import fc from 'fast-check';
import { createFixture, type FsFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run, type RunRequest } from '../../src/run/run.ts';
import { EDITS, type Inputs, START, TIDES, WrittenFiles } from '../support/edited-project.ts';
import { configWithRule } from '../support/own-rule.ts';
import { reportOf, tlint } from '../support/tlint.ts';

/** Runs over a project in a folder, with a cache beside it and without. */
class Project {
  readonly #fixture: FsFixture;
  readonly #files: WrittenFiles;

  constructor(fixture: FsFixture) {
    this.#fixture = fixture;
    this.#files = new WrittenFiles(fixture.getPath('project'));
  }

  cached({ files, rules }: Inputs) {
    this.#files.write(files);
    return outcome({ ...this.#request(rules), cacheFolder: this.#fixture.getPath('cache') });
  }

  fresh({ files, rules }: Inputs) {
    this.#files.write(files);
    return outcome(this.#request(rules));
  }

  #request(rules: readonly string[]): RunRequest {
    return { cwd: this.#fixture.getPath('project'), paths: [], ignore: true, rules };
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
