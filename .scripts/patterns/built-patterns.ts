import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PatternSite } from './pattern-site.ts';
import { root } from '../root.ts';

/** Fixtures that cover all languages. */
const FIXTURES = ['mirrored', 'content', 'hazards', 'spanish', 'other-languages'];

/** Texts with faults that the fixtures lack. */
const FAULTY = [
  `# Section 1: Tides
## القسم 1: المد

### English Version

The sea rises by $x+1$ twice a day, says V5.

### النسخة العربية

يرتفع البحر بمقدار x+1 مرتين مرتين في اليوم. The sea rises and falls twice a day because of the moon and the sun.
`,
  `# Section 1: Tides
## القسم 1: المد

### English Version

The sea rises twice a day.

يرتفع البحر مرتين في اليوم.
`,
  `# Section 1: Tides
## القسم 1: المد

### English Version

Read [the manual](manual.pdf) first[^moon]. ![Ports](ports.png)

[^moon]: The moon raises the sea.

### النسخة العربية

اقرأ [الدليل] (manual.pdf) أولاً\\[^moon]. ![الموانئ](ports-ar.5f.png)

[^moon]: يرفع القمر البحر.

\`\`\`sh
read tide
`,
  `# Section 1: Tides
## القسم 1: المد

### English Version

The sea rises (see Okafor, B. (2021). The hum of the grid as a clock for the sensors of a city, 12(3)).

### النسخة العربية

يرتفع البحر (انظر Okafor, B. (2021). The hum of the grid as a clock for the sensors of a city, 12(3)).

#### The Drum

The drum turns once a day.

### النسخة العربية

#### الأسطوانة

تدور الأسطوانة مرة في اليوم.
`,
];

/** Pages with their translations into languages that no fixture has, by tag. */
const PAGES: readonly (readonly [tag: string, source: string, target: string])[] = [
  [
    'sv',
    'At 3 pm the tank is 12 % full, for 2 million of us.',
    'Klockan 3 em är tanken full till 13 procent, för 3 miljoner av oss.',
  ],
  ['zh', 'It rises for twenty-one days and 3 hours (at last).', '它上涨二十二天四小时(最后)。'],
  ['hi', 'The CSS of the page names 1234567 tides.', 'पृष्ठ की शैली 12,34,567 ज्वारों के नाम देती है।'],
  ['de', 'The list names 1234567 tides and 3.25 ports.', "Die Liste nennt 1'234'567 Fluten und 3,25 Häfen."],
];

/**
 * Collects the regular expressions that the code builds at run time, by linting the fixtures. Must be called before anything loads
 * the code.
 * @param sites the places of `new RegExp` in the code, as `file:line`; others, such as those of libraries, are ignored
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
    const [{ run }, { builtins }, { guessedLanguage }, { lintPair }] = await Promise.all([
      import('../../src/run/run.ts'),
      import('../../src/api/builtins.ts'),
      import('../../src/spans/guessed-language.ts'),
      import('../../src/api/lint-pair.ts'),
    ]);
    const rules = builtins.rules.map(({ meta }) => `${meta.id}:warning`);
    const request = { paths: ['.'], rules, ignore: false, concurrency: 1 };
    for (const folder of FIXTURES) await run({ ...request, cwd: join(root, 'fixtures', folder) }, builtins);
    for (const text of FAULTY) {
      const stdin = { bytes: new TextEncoder().encode(text), path: '01-tides.md' };
      await run({ ...request, cwd: join(root, 'fixtures', 'content'), paths: [], stdin }, builtins);
      guessedLanguage(text);
    }
    for (const [tag, source, target] of PAGES) {
      await lintPair(
        { source: { text: `${source}\n` }, target: { text: `${target}\n` } },
        { languages: { source: 'en', target: tag } },
      );
    }
  } finally {
    globalThis.RegExp = original;
  }
  return patterns;
}

/** The place of the call two frames up the stack. */
function caller(): Pick<PatternSite, 'file' | 'line'> {
  // Lines of the stack: the message, this function, its caller, then the place.
  const frame = new Error('where').stack?.split('\n')[3] ?? '';
  const [, place = '', line = ''] =
    /^[^(]*?\(?((?:file:|\/|[A-Za-z]:)[^()]*):(\d+):\d+\)?$/.exec(frame.replace(/^\s*at /, '')) ?? [];
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  return { file: path.replace(root, '').replaceAll('\\', '/'), line: Number(line) };
}
