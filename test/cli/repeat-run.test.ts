import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { createFixture, type FsFixture } from 'fs-fixture';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EDITS, type Inputs, START, WrittenFiles } from '../support/edited-project.ts';
import { configWithRule } from '../support/own-rule.ts';
import { site } from '../support/pages.ts';
import { fakeIo, Recorder } from './fake-io.ts';

// What was just written counts as old, as it mostly is.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 }));
afterEach(() => void vi.useRealTimers());

/** Longer than a file system's own clock takes for a step. */
const STEP_MS = 50;

class Terminal extends Recorder {
  readonly columns: number;

  constructor(columns: number) {
    super({ isTTY: true });
    this.columns = columns;
  }
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly readByProgram?: boolean;
  readonly stdin?: string;
}

/** Calls in the folder `project` of a fixture, with a cache beside it. */
class Caller {
  readonly #fixture: FsFixture;
  readonly files: WrittenFiles;

  constructor(fixture: FsFixture) {
    this.#fixture = fixture;
    this.files = new WrittenFiles(this.path());
    mkdirSync(this.path(), { recursive: true });
    mkdirSync(fixture.getPath('cache'));
  }

  path(...names: readonly string[]): string {
    return this.#fixture.getPath('project', ...names);
  }

  fresh(argv: readonly string[] = [], surroundings: Surroundings = {}) {
    return this.#call(argv, surroundings);
  }

  /** Also tells whether the call was answered by a record: a run writes the cache, which is gone. */
  async cached(argv: readonly string[] = [], surroundings: Surroundings = {}) {
    const cache = this.#fixture.getPath('cache/cache.tsv');
    const before = existsSync(cache) ? readFileSync(cache) : undefined;
    rmSync(cache, { force: true });
    const result = await this.#call(['--cache', '--cache-location', '../cache', ...argv], surroundings);
    const repeated = result.code !== 2 && !existsSync(cache);
    if (repeated && before !== undefined) writeFileSync(cache, before);
    return { ...result, repeated };
  }

  records(): readonly string[] {
    return readdirSync(this.#fixture.getPath('cache')).filter((name) => name.startsWith('run-'));
  }

  async #call(argv: readonly string[], { env = {}, columns, readByProgram = false, stdin = '' }: Surroundings) {
    const stdout = columns === undefined ? new Recorder() : new Terminal(columns);
    const io = fakeIo(this.path(), { stdout, env, stdin });
    const code = await main(argv, { ...io, readByProgram });
    return { code, stdout: io.stdout.text, stderr: io.stderr.text };
  }
}

async function calling(run: (caller: Caller) => Promise<void>): Promise<void> {
  await using fixture = await createFixture({});
  await run(new Caller(fixture));
}

const flagsOf = ({ rules }: Inputs) => rules.flatMap((rule) => ['--rule', rule]);

describe('a call that is repeated prints what a run prints', () => {
  it.each(Object.entries(EDITS))('after a change of %s', async (_, edit) => {
    await calling(async (caller) => {
      const after = edit(START);
      caller.files.write(START.files);
      const before = await caller.cached();
      expect(before.repeated).toBe(false);
      expect(await caller.cached()).toEqual({ ...before, repeated: true });
      await delay(STEP_MS);
      caller.files.write(after.files);
      const run = await caller.cached(flagsOf(after));
      expect(run).toEqual({ ...(await caller.fresh(flagsOf(after))), repeated: false });
      expect(await caller.cached(flagsOf(after))).toEqual({ ...run, repeated: run.code !== 2 });
    });
  });

  it('after any changes, in any format', async () => {
    const step = fc.record({
      edit: fc.option(fc.constantFrom(...Object.keys(EDITS)), { nil: undefined }),
      argv: fc.constantFrom([], ['--format', 'json'], ['--format', 'sarif', '--info'], ['moon'], ['--all', 'moon/*.md', 'clock']),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        await calling(async (caller) => {
          let inputs = START;
          for (const { edit, argv } of steps) {
            inputs = (edit === undefined ? undefined : EDITS[edit]?.(inputs)) ?? inputs;
            await delay(STEP_MS);
            caller.files.write(inputs.files);
            const all = [...argv, ...flagsOf(inputs)];
            const plain = await caller.fresh(all);
            expect(await caller.cached(all)).toMatchObject(plain);
            expect(await caller.cached(all)).toEqual({ ...plain, repeated: plain.code !== 2 });
          }
        });
      }),
      { numRuns: 6 },
    );
  });

  const PLACES: Readonly<Record<string, (path: (...names: string[]) => string) => void>> = {
    'a repository below': (path) => mkdirSync(path('clock/.git')),
    'an ignore file below': (path) => writeFileSync(path('clock/.gitignore'), '01-wheels.md\n'),
    'a file under another name': (path) => renameSync(path('clock/01-wheels.md'), path('clock/02-wheels.md')),
    'a file in place of a folder': (path) => {
      rmSync(path('clock'), { recursive: true });
      writeFileSync(path('clock'), '');
    },
    'a folder with the name of a file': (path) => mkdirSync(path('clock/02-hands.md')),
    'a link to a file': (path) => symlinkSync(path('moon/01-tides.md'), path('clock/02-hands.md')),
    'a link that leads nowhere': (path) => symlinkSync(path('nowhere'), path('clock/02-hands.md')),
    'a config in the manifest': (path) => {
      rmSync(path('tlint.config.json'));
      writeFileSync(path('package.json'), '{"tlint": {"rules": {"target-punctuation": "off"}}}');
    },
  };

  it.each(Object.entries(PLACES))('after the appearance of %s', async (_, change) => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      await caller.cached();
      await delay(STEP_MS);
      change((...names) => caller.path(...names));
      const after = await caller.cached();
      expect(after).toEqual({ ...(await caller.fresh()), repeated: false });
      expect(await caller.cached()).toEqual({ ...after, repeated: after.code !== 2 });
    });
  });

  const MOON = Object.fromEntries(Object.entries(START.files).filter(([path]) => path.startsWith('moon/')));
  const GLOSSARY = START.files['terms/glossary.md']?.replace('قمر', 'كوكب') ?? '';

  it.each<[string, typeof MOON, readonly [path: string, text: string]]>([
    ['a config above', MOON, ['tlint.config.yaml', 'rules: { target-punctuation: off }']],
    ['a glossary beside', { ...MOON, 'moon/tlint.config.json': '{}' }, ['words/glossary.md', GLOSSARY]],
    ['a glossary above', { ...MOON, 'moon/tlint.config.json': '{}' }, ['glossary.md', GLOSSARY]],
    ['an ignore file above', { ...MOON, 'moon/tlint.config.json': '{}' }, ['.gitignore', '01-*']],
  ])('after the appearance of %s, of which nothing told', async (_, files, [path, text]) => {
    await calling(async (caller) => {
      caller.files.write(files);
      const before = await caller.cached(['moon']);
      expect(await caller.cached(['moon'])).toEqual({ ...before, repeated: true });
      await delay(STEP_MS);
      caller.files.write({ ...files, [path]: text });
      const after = await caller.cached(['moon']);
      expect(after).toEqual({ ...(await caller.fresh(['moon'])), repeated: false });
      expect(after).not.toEqual(before);
    });
  });

  it('over pages in files of their own', async () => {
    await calling(async (caller) => {
      const pages = site(['docs/en/{path}.md', 'docs/{lang}/{path}.md'], ['ar', 'es']);
      const steps: readonly Record<string, string>[] = [
        pages,
        { ...pages, 'docs/ar/clock.md': '# clock\n' },
        Object.fromEntries(Object.entries(pages).filter(([path]) => path !== 'docs/ar/clock.md')),
        Object.fromEntries(Object.entries(pages).filter(([path]) => path !== 'docs/en/clock.md')),
        { ...pages, 'docs/ar/clock.mdx': '# clock\n' },
      ];
      mkdirSync(caller.path('.git'));
      const seen = new Set<string>();
      for (const files of steps) {
        await delay(STEP_MS);
        caller.files.write(files);
        const run = await caller.cached(['docs/ar', 'docs/es']);
        expect(run).toEqual({ ...(await caller.fresh(['docs/ar', 'docs/es'])), repeated: false });
        expect(await caller.cached(['docs/ar', 'docs/es'])).toEqual({ ...run, repeated: true });
        seen.add(run.stdout);
      }
      expect(seen.size).toBeGreaterThan(3);
    });
  });

  it('in each terminal and environment', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      const places: readonly Surroundings[] = [
        {},
        { columns: 60 },
        { columns: 120 },
        { columns: 60, env: { NO_COLOR: '1' } },
        { env: { GITHUB_ACTIONS: 'true' } },
        { readByProgram: true },
        { env: { FORCE_COLOR: '1' } },
      ];
      for (const place of places) {
        const plain = await caller.fresh([], place);
        expect(await caller.cached([], place)).toEqual({ ...plain, repeated: false });
        expect(await caller.cached([], { ...place, env: { ...place.env, SHLVL: '3' } })).toEqual({ ...plain, repeated: true });
      }
    });
  });

  it('and writes the files that a run writes', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      const argv = ['--format', 'json', '--output-file', 'report.json', '--format', 'compact', '--quiet', '--max-warnings', '0'];
      const run = await caller.cached(argv);
      expect(run.stderr).toContain('--max-warnings');
      const written = readFileSync(caller.path('report.json'), 'utf8');
      writeFileSync(caller.path('report.json'), '');
      expect(await caller.cached(argv)).toEqual({ ...run, repeated: true });
      expect(readFileSync(caller.path('report.json'), 'utf8')).toBe(written);
      rmSync(caller.path('report.json'));
      expect(await caller.cached(argv)).toEqual({ ...run, repeated: true });
      expect(readFileSync(caller.path('report.json'), 'utf8')).toBe(written);
    });
  });

  it('with a baseline', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      await caller.fresh(['--baseline', 'write']);
      await delay(STEP_MS);
      const hidden = await caller.cached(['--baseline', 'check']);
      expect(hidden.code).toBe(0);
      expect(await caller.cached(['--baseline', 'check'])).toEqual({ ...hidden, repeated: true });
      writeFileSync(caller.path('.tlint-baseline'), readFileSync(caller.path('.tlint-baseline'), 'utf8').split('\n')[0] ?? '');
      const shown = await caller.cached(['--baseline', 'check']);
      expect(shown).toEqual({ ...(await caller.fresh(['--baseline', 'check'])), repeated: false });
    });
  });

  it('of parts', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      for (const shard of ['1/2', '2/2']) {
        const run = await caller.cached(['--format', 'json', '--shard', shard]);
        expect(await caller.cached(['--format', 'json', '--shard', shard])).toEqual({ ...run, repeated: true });
      }
    });
  });

  it('where the config asks for the cache', async () => {
    await calling(async (caller) => {
      const { 'tlint.config.json': config = '{}', ...files } = START.files;
      caller.files.write({
        ...files,
        'package.json': '{}',
        'tlint.config.json': JSON.stringify({ ...JSON.parse(config), cache: true }),
      });
      const run = await caller.fresh();
      // The first run makes the folder of the cache among the linted ones.
      await caller.fresh();
      const cache = caller.path('node_modules/.cache/tlint/cache.tsv');
      rmSync(cache);
      expect(await caller.fresh()).toEqual(run);
      expect(existsSync(cache)).toBe(false);
    });
  });
});

describe('a run takes place', () => {
  it.each<[string, readonly string[], Surroundings?]>([
    ['that fixes', ['--fix']],
    ['that would fix', ['--fix-dry-run']],
    ['on standard input', ['--stdin'], { stdin: START.files['moon/01-tides.md'] ?? '' }],
    ['that measures times', ['--timing']],
    ['that tells how it goes', ['--verbose']],
    ['that writes a baseline', ['--baseline', 'write']],
    ['whose config is a program', ['--config', 'own.config.mjs']],
    ['with a reporter of one’s own', ['--format', './reporter.mjs']],
    ['that adds to the summary of a job', ['--format', 'github'], { env: { GITHUB_STEP_SUMMARY: devNull } }],
    ['that fails', ['--config', 'none.json']],
    ['without a cache', ['--no-cache']],
  ])('%s', async (_, argv, surroundings) => {
    await calling(async (caller) => {
      caller.files.write({
        ...START.files,
        'own.config.mjs': configWithRule(''),
        'reporter.mjs': 'export default (report) => `${report.files.length} files\\n`;\n',
      });
      for (let round = 0; round < 3; round += 1) await caller.cached(argv, surroundings);
      expect(caller.records()).toEqual([]);
    });
  });

  it('where a file was just changed', async () => {
    vi.useRealTimers();
    await calling(async (caller) => {
      caller.files.write(START.files);
      await caller.cached();
      await caller.cached();
      expect(caller.records()).toEqual([]);
    });
  });

  it('where a record is damaged', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      const run = await caller.cached();
      const [name = ''] = caller.records();
      const path = caller.path('../cache', name);
      const whole = readFileSync(path);
      const spoilt = [whole.subarray(0, -1), Buffer.concat([whole, whole]), Buffer.alloc(0), Buffer.from('tlint-run/1 x\n{}\n')];
      for (const bytes of spoilt) {
        writeFileSync(path, bytes);
        expect(await caller.cached()).toEqual(run);
        expect(await caller.cached()).toEqual({ ...run, repeated: true });
      }
    });
  });

  it('for calls of long ago', async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      for (const limit of ['1', '2', '3', '4', '5', '6']) {
        await caller.cached(['--max-warnings', limit]);
        await delay(5);
      }
      expect(caller.records()).toHaveLength(4);
      expect((await caller.cached(['--max-warnings', '6'])).repeated).toBe(true);
      expect((await caller.cached(['--max-warnings', '1'])).repeated).toBe(false);
    });
  });

  it('where the permissions of a file changed', { skip: process.platform === 'win32' || process.getuid?.() === 0 }, async () => {
    await calling(async (caller) => {
      caller.files.write(START.files);
      await caller.cached();
      chmodSync(caller.path('moon/01-tides.md'), 0);
      expect(await caller.cached()).toEqual({ ...(await caller.fresh()), repeated: false });
    });
  });
});
