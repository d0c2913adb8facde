import { readdirSync } from 'node:fs';
import { root } from './root.ts';

/** The files of a built-in rule; paths are relative to the root, with `/`. */
export interface RuleFiles {
  readonly category: string;
  readonly id: string;
  readonly code: string;
  readonly doc: string;
  readonly test: string;
}

export function ruleFiles(category: string, id: string): RuleFiles {
  const base = `rules/${category}/${id}`;
  return { category, id, code: `${base}.ts`, doc: `${base}.md`, test: `test/rules/${id}.test.ts` };
}

/** The folders of `rules/`, in alphabetical order. */
export function ruleCategories(): string[] {
  return readdirSync(`${root}rules`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
}

/** Every rule under `rules/`, by category and id. */
export function allRuleFiles(): RuleFiles[] {
  return ruleCategories().flatMap((category) =>
    readdirSync(`${root}rules/${category}`)
      .filter((name) => name.endsWith('.ts'))
      .toSorted()
      .map((name) => ruleFiles(category, name.slice(0, -'.ts'.length))),
  );
}
