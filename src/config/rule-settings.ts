import { ZodError } from 'zod';
import type { RenderedMessage } from '../check/message.ts';
import type { RuleMeta } from '../check/rule-meta.ts';
import type { BoundRule, Rule } from '../check/rule.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { nameMistake } from './rule-mistakes.ts';
import { readRuleName } from './rule-name.ts';
import { isSeverity, severitySettings } from './schema.ts';
import type { RulesSetting, SeveritySetting } from './schema.ts';
import { suggestion } from './suggest.ts';

/** The rules that run on a file, with their severities and options. */
export interface FileRules {
  /** The rules that can report something, in the order of the registry. */
  readonly bound: readonly BoundRule[];
  severityOf(
    rule: Pick<RuleMeta, 'id' | 'off' | 'formatting'>,
    message: Pick<RenderedMessage, 'id' | 'severity'>,
  ): SeveritySetting;
  /** The options that the config gives to a rule, without defaults. */
  optionsOf(ruleId: string): Readonly<Record<string, unknown>>;
}

/**
 * Resolves the settings of rules for each file of a run. Later levels win: the config, its overrides in order, the command line.
 * Within a level `rule/messageId` wins over `rule`; the severity of a whole rule resets those that earlier levels gave to its
 * messages. Options are merged key by key.
 */
export class RuleSettings {
  readonly #rules: readonly Rule[];
  readonly #flags: RulesSetting;
  readonly #cache = new Map<Config, Map<string, FileRules>>();

  /**
   * @param flags the values of `--rule`: `rule:severity` or `rule/messageId:severity`
   * @throws ConfigError when a flag has another form
   */
  constructor(rules: readonly Rule[], flags: readonly string[]) {
    this.#rules = rules;
    this.#flags = Object.fromEntries(flags.map(parseFlag));
  }

  /**
   * The settings for one file.
   * @param isPage true for a page whose source is another file
   * @throws ConfigError when a flag names an unknown rule, or merged options are invalid
   */
  forFile(config: Config, path: string, isPage = false): FileRules {
    const overrides = config.overrides.filter(({ matches }) => matches(path));
    const key = [isPage, ...overrides.map((override) => config.overrides.indexOf(override))].join();
    const cache = this.#cache.get(config) ?? new Map<string, FileRules>();
    this.#cache.set(config, cache);
    const known = cache.get(key);
    if (known) return known;
    const made = this.#bind(config, [config.rules, ...overrides.map(({ rules }) => rules), this.#flags], isPage);
    cache.set(key, made);
    return made;
  }

  #bind(config: Config, levels: readonly RulesSetting[], isPage: boolean): FileRules {
    const rules = [...this.#rules, ...config.plugins];
    const mistakes = Object.keys(this.#flags).flatMap((name) => nameMistake(name, rules) ?? []);
    if (mistakes.length > 0) throw new ConfigError(mistakes.map((mistake) => `\`--rule\`: ${mistake}`));

    const { severities, options } = layOver(levels, rules);
    const severityOf: FileRules['severityOf'] = (rule, message) =>
      severities.get(`${rule.id}/${message.id}`) ??
      severities.get(rule.id) ??
      ((rule.off || (isPage && rule.formatting)) && !options.has(rule.id) ? 'off' : message.severity);
    const optionsOf = (id: string): Record<string, unknown> => options.get(id) ?? {};
    const reports = ({ meta, messages }: Rule): boolean =>
      Object.entries(messages).some(([id, { severity }]) => severityOf(meta, { id, severity }) !== 'off');
    const bound = rules.filter(reports).map((rule) => bind(rule, optionsOf(rule.meta.id), config));
    return { bound, severityOf, optionsOf };
  }
}

function parseFlag(flag: string): [string, SeveritySetting] {
  const colon = flag.lastIndexOf(':');
  const name = flag.slice(0, Math.max(colon, 0));
  const severity = flag.slice(colon + 1);
  if (name === '') throw new ConfigError(`\`--rule\` is \`${flag}\`; expected \`rule:severity\`, e.g. \`number-parity:warning\``);
  if (!isSeverity(severity)) {
    throw new ConfigError(`\`--rule ${flag}\`: unknown severity \`${severity}\`${suggestion(severity, severitySettings)}`);
  }
  return [name, severity];
}

/** Merges levels into severities by `rule` and `rule/messageId`, and options by rule, with an entry for each rule that is set. */
function layOver(levels: readonly RulesSetting[], rules: readonly Rule[]) {
  const isMessage = (name: string): boolean => readRuleName(name, rules).messageId !== undefined;
  const severities = new Map<string, SeveritySetting>();
  const options = new Map<string, Record<string, unknown>>();
  for (const level of levels) {
    // Rules come before messages, so that the settings of messages win within a level.
    const entries = Object.entries(level).toSorted(([a], [b]) => Number(isMessage(a)) - Number(isMessage(b)));
    for (const [name, setting] of entries) {
      const { severity, ...given } = typeof setting === 'string' ? { severity: setting } : setting;
      if (severity !== undefined) {
        for (const earlier of severities.keys()) if (earlier.startsWith(`${name}/`)) severities.delete(earlier);
        severities.set(name, severity);
      }
      if (!isMessage(name)) options.set(name, { ...options.get(name), ...given });
    }
  }
  return { severities, options };
}

function bind(rule: Rule, options: Readonly<Record<string, unknown>>, config: Config): BoundRule {
  try {
    return rule.bind(options);
  } catch (cause) {
    if (!(cause instanceof ZodError)) throw cause;
    const reasons = cause.issues.map(({ message }) => message).join('; ');
    throw new ConfigError(`${config.name}: the options of \`${rule.meta.id}\` do not fit together: ${reasons}`);
  }
}
