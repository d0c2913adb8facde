import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { allRuleFiles } from '../../.scripts/rule-files.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { loadGlossary, readGlossaryTexts } from '../../src/glossary/load-glossary.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { lintProject, pagesOf } from '../support/lint-project.ts';
import { lint, sectionFile } from '../support/lint.ts';
import { lintFiles } from '../support/lint-files.ts';

const EXAMPLE = /^(?<fence>`{3,})markdown (?:reports (?<ids>[^\n]+)|silent)\n(?<body>.*?)^\k<fence>$/gms;

/** What is wrong, and a remedy as a sentence of its own. */
const SENTENCES = /^[\p{Lu}\d`].*\. \p{Lu}.*\.$/u;

// Examples of terms use the glossary that ships with the fixtures.
const { glossary } = loadGlossary(readGlossaryTexts(['fixtures/content/glossary.md'], root), defaultConfig(root).languages);

interface Example {
  /** 1-based line of the opening fence. */
  readonly line: number;
  /** What the rule has to report, in the order of the file; nothing for a `silent` example. */
  readonly expected: readonly string[];
  /** The files by path; one file of no matter which name where the example names none. */
  readonly files: Readonly<Record<string, string>> | string;
}

/** The examples of a doc: fenced blocks marked `markdown reports <messageId>…` or `markdown silent`. */
function examplesOf(doc: string, category: string): Example[] {
  return Array.from(doc.matchAll(EXAMPLE), (match) => ({
    line: doc.slice(0, match.index).split('\n').length,
    expected: match.groups?.['ids']?.trim().split(/\s+/) ?? [],
    files: filesOf(withControls(match.groups?.['body'] ?? ''), category),
  }));
}

/** Control pictures make white space visible in an example, `⟨U+202E⟩` what has no picture. */
function withControls(body: string): string {
  return body
    .replaceAll(/⟨U\+([0-9A-F]{4,6})⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('␠', ' ')
    .replaceAll('␉', '\t')
    .replaceAll('␍', '\r');
}

/** Several files, each after a line `» path`, or one; two halves are two pages where the rule is about pages. */
function filesOf(body: string, category: string): Example['files'] {
  if (!body.startsWith('» ')) return category === 'pages' ? pagesOf(halvesOf(body)) : markdownOf(body);
  const files = body.split(/^» (.+)\n/m).slice(1);
  return Object.fromEntries(files.flatMap((path, index) => (index % 2 === 0 ? [[path, files[index + 1] ?? '']] : [])));
}

/** A whole file as it stands; two halves divided by a `⇄` line are wrapped into one. */
function markdownOf(body: string): string {
  if (body.startsWith('# ') || body.startsWith('---')) return body;
  return sectionFile(halvesOf(body));
}

function halvesOf(body: string): { readonly source: string; readonly target: string } {
  const [source, target, ...rest] = body.split(/^⇄\n/m);
  if (source === undefined || target === undefined || rest.length > 0) {
    throw new Error('An example is a whole file that starts with `# ` or `---`, or two halves divided by one line `⇄`');
  }
  return { source: source.replace(/\n$/, ''), target: target.replace(/\n$/, '') };
}

/** The findings in an example: of one file, of a project with a config, or of files that rules compare. */
async function diagnosticsOf(files: Example['files'], id: string): Promise<readonly Diagnostic[]> {
  const rules = { [id]: 'error' } as const;
  if (typeof files === 'string') return lint(files, { rules, glossary });
  if ('tlint.config.json' in files) return lintProject(files);
  return lintFiles(files, rules).map(({ finding }) => finding);
}

for (const { id, doc, category } of allRuleFiles()) {
  describe(doc, () => {
    // That a doc is missing is told once, by the test of the rule's files.
    const text = existsSync(`${root}${doc}`) ? readFileSync(`${root}${doc}`, 'utf8') : '';
    const examples = examplesOf(text, category);

    it('shows what is reported and what is not', () => {
      expect(examples.some(({ expected }) => expected.length > 0)).toBe(true);
      expect(examples.some(({ expected }) => expected.length === 0)).toBe(true);
      expect(text.match(/^`{3,}markdown/gm)).toHaveLength(examples.length);
    });

    for (const { line, files, expected } of examples) {
      it(`line ${line}: ${expected.length === 0 ? 'silent' : `reports ${expected.join(' ')}`}`, async () => {
        const diagnostics = await diagnosticsOf(files, id);
        const own = diagnostics.filter(({ rule }) => rule === id);
        expect(own.map(({ messageId }) => messageId)).toEqual(expected);
        expect(own.map(({ message }) => message).filter((message) => !SENTENCES.test(message))).toEqual([]);
      });
    }
  });
}
