/** Configs that come with tlint, by the names that `extends` takes. They are made of what the rules say of themselves. */
import type { Rule } from '../../check/rule.ts';
import type { Category } from '../../check/rule-meta.ts';
import type { RulesSetting } from '../schema.ts';

type Preset = (rules: readonly Rule[]) => RulesSetting;

/** Rules of other categories that are about the structure of pages. */
const STRUCTURE_OF_PAGES: readonly string[] = ['page-parity', 'tag-parity'];

/** What only papers have: documentation has neither metadata nor parts. */
const OF_PAPERS: readonly Category[] = ['metadata', 'paper'];
const PARTS_OF_PAPERS: readonly string[] = ['section-structure', 'section-number', 'key-terms'];

const presets: ReadonlyMap<string, Preset> = new Map<string, Preset>([
  ['tlint/recommended', () => ({})],
  ['tlint/strict', strict],
  ['tlint/structure-only', (rules) => off(rules, ({ meta: { id, category } }) => !isStructure(id, category))],
  ['tlint/docs', (rules) => off(rules, ({ meta }) => isOfPapers(meta.id, meta.category) || meta.formatting === true)],
]);

export const presetNames: readonly string[] = [...presets.keys()];

/** The settings of a preset; undefined when there is none of this name. */
export function presetRules(name: string, rules: readonly Rule[]): RulesSetting | undefined {
  return presets.get(name)?.(rules);
}

/** Rules and messages that estimate or guess: what they find may be right, so it never fails a run. */
const ESTIMATES: readonly string[] = ['length-ratio'];
const GUESS = /^(?:maybe|unsure)/;

/**
 * Every rule is on, and what is a warning elsewhere is an error, except for guesses. How a file is formatted stays as it is: a
 * formatter mends it.
 */
function strict(rules: readonly Rule[]): RulesSetting {
  const settings = rules.flatMap(({ meta, messages }) => {
    if (meta.formatting) return [];
    return Object.entries(messages).flatMap(([id, { severity }]) => {
      const isError = severity === 'warning' && !GUESS.test(id) && !ESTIMATES.includes(meta.id);
      return isError || meta.off ? [[`${meta.id}/${id}`, isError ? 'error' : severity] as const] : [];
    });
  });
  return Object.fromEntries(settings);
}

function off(rules: readonly Rule[], isOff: (rule: Rule) => boolean): RulesSetting {
  return Object.fromEntries(rules.filter(isOff).map(({ meta }) => [meta.id, 'off'] as const));
}

function isStructure(id: string, category: Category): boolean {
  return category === 'structure' || STRUCTURE_OF_PAGES.includes(id);
}

function isOfPapers(id: string, category: Category): boolean {
  return OF_PAPERS.includes(category) || PARTS_OF_PAPERS.includes(id);
}
