import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PatternSite } from './pattern-site.ts';
import { root } from '../root.ts';

/** Together they are written in every language there is. */
const FIXTURES = ['content', 'hazards', 'spanish'];

/** Texts with faults that the fixtures do not have. */
const FAULTY = [
  `# Section 1: Tides
## القسم 1: المد

### English Version

The sea rises by $x+1$ twice a day.

### النسخة العربية

يرتفع البحر بمقدار x+1 مرتين مرتين في اليوم. The sea rises and falls twice a day because of the moon and the sun.
`,
  `# Section 1: Tides
## القسم 1: المد

### English Version

The sea rises twice a day.

يرتفع البحر مرتين في اليوم.
`,
];

/**
 * The regular expressions that code builds from text, by linting with it. Must be called before anything loads the code.
 * @param sites where it builds them, `file:line`; the code around and libraries build others
 */
export async function builtPatterns(sites: ReadonlySet<string>): Promise<readonly PatternSite[]> {
  const patterns: PatternSite[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parameters, newTarget) {
      const built: RegExp = Reflect.construct(target, parameters, newTarget);
      const { file, line } = caller();
      if (sites.has(`${file}:${line}`)) patterns.push({ file, line, source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    const [{ run }, { builtins }] = await Promise.all([import('../../src/run/run.ts'), import('../../src/cli/builtins.ts')]);
    const rules = builtins.rules.map(({ meta }) => `${meta.id}:warning`);
    const request = { paths: ['.'], rules, ignore: false, concurrency: 1 };
    for (const folder of FIXTURES) await run({ ...request, cwd: join(root, 'fixtures', folder) }, builtins);
    for (const text of FAULTY) {
      const stdin = { bytes: new TextEncoder().encode(text), path: '01-tides.md' };
      await run({ ...request, cwd: join(root, 'fixtures', 'content'), paths: [], stdin }, builtins);
    }
  } finally {
    globalThis.RegExp = original;
  }
  return patterns;
}

/** The line that called what called this. */
function caller(): Pick<PatternSite, 'file' | 'line'> {
  // The message, this function, the one that asks, and then the line.
  const frame = new Error('where').stack?.split('\n')[3] ?? '';
  const [, place = '', line = ''] =
    /^[^(]*?\(?((?:file:|\/|[A-Za-z]:)[^()]*):(\d+):\d+\)?$/.exec(frame.replace(/^\s*at /, '')) ?? [];
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  return { file: path.replace(root, '').replaceAll('\\', '/'), line: Number(line) };
}
