import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../.scripts/root.ts';
import { allRuleFiles } from '../../.scripts/rule-files.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { loadGlossary, readGlossaryTexts } from '../../src/glossary/load-glossary.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { type ExampleContent, examplesOf, unmarkedExamples } from '../../src/tester/doc-examples.ts';
import { lintProject, pagesOf } from '../support/lint-project.ts';
import { lint, sectionFile } from '../support/lint.ts';
import { lintFiles } from '../support/lint-files.ts';

/** What is wrong, and a remedy as a sentence of its own. */
const SENTENCES = /^[\p{Lu}\d`].*\. \p{Lu}.*\.$/u;

// Examples of terms use the glossary that ships with the fixtures.
const { glossary } = loadGlossary(readGlossaryTexts(['fixtures/content/glossary.md'], root), defaultConfig(root).languages);

/** The files of an example: two halves are two pages where the rule is about pages, else the sides of a section file. */
function filesOf(content: ExampleContent, category: string): Readonly<Record<string, string>> | string {
  if ('files' in content) return content.files;
  if ('file' in content) return content.file;
  return category === 'pages' ? pagesOf(content) : sectionFile(content);
}

/** The findings in an example: of one file, of a project with a config, or of files that rules compare. */
async function diagnosticsOf(files: ReturnType<typeof filesOf>, id: string): Promise<readonly Diagnostic[]> {
  const rules = { [id]: 'error' } as const;
  if (typeof files === 'string') return lint(files, { rules, glossary });
  if ('tlint.config.json' in files) return lintProject(files);
  return lintFiles(files, rules).map(({ finding }) => finding);
}

for (const { id, doc, category } of allRuleFiles()) {
  describe(doc, () => {
    // That a doc is missing is told once, by the test of the rule's files.
    const text = existsSync(`${root}${doc}`) ? readFileSync(`${root}${doc}`, 'utf8') : '';
    const examples = examplesOf(text);

    it('shows what is reported and what is not', () => {
      expect(examples.some(({ expected }) => expected.length > 0)).toBe(true);
      expect(examples.some(({ expected }) => expected.length === 0)).toBe(true);
      expect(unmarkedExamples(text)).toEqual([]);
    });

    for (const { line, content, expected } of examples) {
      it(`line ${line}: ${expected.length === 0 ? 'silent' : `reports ${expected.join(' ')}`}`, async () => {
        const diagnostics = await diagnosticsOf(filesOf(content, category), id);
        const own = diagnostics.filter(({ rule }) => rule === id);
        expect(own.map(({ messageId }) => messageId)).toEqual(expected);
        expect(own.map(({ message }) => message).filter((message) => !SENTENCES.test(message))).toEqual([]);
      });
    }
  });
}
