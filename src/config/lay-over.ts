import type { Rule } from '../check/rule.ts';
import type { RuleLevel, SettingOrigin } from './rule-levels.ts';
import { readRuleName } from './rule-name.ts';
import type { SeveritySetting } from './schema.ts';

/** A severity with the level that it comes from. */
export interface SetSeverity {
  readonly severity: SeveritySetting;
  readonly origin: SettingOrigin;
}

/** The options that levels give to a rule, without defaults. */
export interface SetOptions {
  readonly values: Readonly<Record<string, unknown>>;
  /** By option. */
  readonly origins: Readonly<Record<string, SettingOrigin>>;
  /** The last level that says anything of the rule. */
  readonly origin: SettingOrigin;
}

/** Merges levels into severities by `rule` and `rule/messageId`, and options by rule, with an entry for each rule that is set. */
export function layOver(levels: readonly RuleLevel[], rules: readonly Rule[]) {
  const isMessage = (name: string): boolean => readRuleName(name, rules).messageId !== undefined;
  const severities = new Map<string, SetSeverity>();
  const options = new Map<string, SetOptions>();
  for (const { origin, rules: level } of levels) {
    // Rules come before messages, so that the settings of messages win within a level.
    const entries = Object.entries(level).toSorted(([a], [b]) => Number(isMessage(a)) - Number(isMessage(b)));
    for (const [name, setting] of entries) {
      const { severity, ...given } = typeof setting === 'string' ? { severity: setting } : setting;
      if (severity !== undefined) {
        for (const earlier of severities.keys()) if (earlier.startsWith(`${name}/`)) severities.delete(earlier);
        severities.set(name, { severity, origin });
      }
      if (isMessage(name)) continue;
      const origins = Object.fromEntries(Object.keys(given).map((option) => [option, origin]));
      const before = options.get(name);
      options.set(name, { values: { ...before?.values, ...given }, origins: { ...before?.origins, ...origins }, origin });
    }
  }
  return { severities, options };
}
