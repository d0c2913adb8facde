import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { matcher } from './globs.ts';
import type { RuleLevel, SettingOrigin } from './rule-levels.ts';
import type { ModuleConfig } from './schema.ts';

/** Settings for some files. */
export interface Override extends RuleLevel {
  /**
   * Are they for the file with an absolute path?
   * @param target the language that it is translated into
   */
  matches(path: string, target: Language): boolean;
}

/** @param origins of each entry */
export function overridesOf(
  { overrides }: Pick<ModuleConfig, 'overrides'>,
  root: string,
  origins: readonly SettingOrigin[],
): readonly Override[] {
  return overrides.map(({ files, languages, rules }, index) => {
    const matchesPath = files === undefined ? () => true : matcher(root, files);
    const codes = languages?.map((tag) => languageOf(tag)?.code ?? tag);
    return {
      rules,
      origin: origins[index] ?? { from: 'override', index },
      matches: (path, { code }) =>
        matchesPath(path) && (codes?.some((each) => code === each || code.startsWith(`${each}-`)) ?? true),
    };
  });
}
