import { ZodError } from 'zod';
import type { RenderedMessage } from '../check/message.ts';
import type { RuleMeta } from '../check/rule-meta.ts';
import type { BoundRule, Rule } from '../check/rule.ts';
import type { Config } from './config.ts';
import { ConfigError } from './config-error.ts';
import { nameMistake } from './rule-mistakes.ts';
import { layOver, type SetSeverity } from './lay-over.ts';
import { DEFAULT_ORIGIN, type RuleLevel, type SettingOrigin } from './rule-levels.ts';
import { isSeverity, severitySettings } from './schema.ts';
import type { RulesSetting, SeveritySetting } from './schema.ts';
import { suggestion } from './suggest.ts';

/** The rules that run on a file, with their severities and options. */
export interface FileRules {
  /** The rules that can report something, in the order of the registry. */
  readonly bound: readonly BoundRule[];
  severityOf(rule: RuleOfSetting, message: Pick<RenderedMessage, 'id' | 'severity'>): SeveritySetting;
  /** The severity of a message, and where it is set. */
  settingOf(rule: RuleOfSetting, message: Pick<RenderedMessage, 'id' | 'severity'>): SetSeverity;
  /** The options that the config gives to a rule, without defaults. */
  optionsOf(ruleId: string): Readonly<Record<string, unknown>>;
  /** Where each of these options is set. */
  optionOrigins(ruleId: string): Readonly<Record<string, SettingOrigin>>;
}

type RuleOfSetting = Pick<RuleMeta, 'id' | 'off' | 'formatting'>;

/**
 * Resolves the settings of rules for each file of a run. Later levels win: what the config extends, the config, all overrides in order, the command line.
 * Within a level `rule/messageId` wins over `rule`; the severity of a whole rule resets those that earlier levels gave to its
 * messages. Options are merged key by key.
 */
export class RuleSettings {
  readonly #rules: readonly Rule[];
  readonly #flags: RulesSetting;
  readonly #option: string;
  readonly #cache = new Map<Config, Map<string, FileRules>>();

  /**
   * @param flags the values of `--rule`: `rule:severity` or `rule/messageId:severity`
   * @param option what the caller calls them, for messages
   * @throws ConfigError when a flag has another form
   */
  constructor(rules: readonly Rule[], flags: readonly string[], option = '--rule') {
    this.#rules = rules;
    this.#option = option;
    this.#flags = Object.fromEntries(flags.map(parseFlag));
  }

  /**
   * The settings for one file.
   * @param target the language that the file is translated into
   * @param isPage true for a page whose source is another file
   * @throws ConfigError when a flag names an unknown rule, or merged options are invalid
   */
  forFile(config: Config, path: string, target = config.languages.target, isPage = false): FileRules {
    const overrides = config.overrides.filter((override) => override.matches(path, target));
    const key = [isPage, ...overrides.map((override) => config.overrides.indexOf(override))].join();
    const cache = this.#cache.get(config) ?? new Map<string, FileRules>();
    this.#cache.set(config, cache);
    const known = cache.get(key);
    if (known) return known;
    const made = this.#bind(
      config,
      [...config.rules, ...overrides, { origin: { from: 'command line' }, rules: this.#flags }],
      isPage,
    );
    cache.set(key, made);
    return made;
  }

  #bind(config: Config, levels: readonly RuleLevel[], isPage: boolean): FileRules {
    const rules = [...this.#rules, ...config.plugins];
    const mistakes = Object.keys(this.#flags).flatMap((name) => nameMistake(name, rules) ?? []);
    if (mistakes.length > 0) throw new ConfigError(mistakes.map((mistake) => `\`${this.#option}\`: ${mistake}`));

    const { severities, options } = layOver(levels, rules);
    const settingOf: FileRules['settingOf'] = (rule, message) => {
      const set = severities.get(`${rule.id}/${message.id}`) ?? severities.get(rule.id);
      if (set !== undefined) return set;
      const origin = options.get(rule.id)?.origin;
      if (!rule.off && !(isPage && rule.formatting)) return { severity: message.severity, origin: DEFAULT_ORIGIN };
      return origin === undefined ? { severity: 'off', origin: DEFAULT_ORIGIN } : { severity: message.severity, origin };
    };
    const severityOf: FileRules['severityOf'] = (rule, message) => settingOf(rule, message).severity;
    const optionsOf = (id: string): Readonly<Record<string, unknown>> => options.get(id)?.values ?? {};
    const reports = ({ meta, messages }: Rule): boolean =>
      Object.entries(messages).some(([id, { severity }]) => severityOf(meta, { id, severity }) !== 'off');
    const bound = rules.filter(reports).map((rule) => bind(rule, optionsOf(rule.meta.id), config));
    return { bound, severityOf, settingOf, optionsOf, optionOrigins: (id) => options.get(id)?.origins ?? {} };
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

function bind(rule: Rule, options: Readonly<Record<string, unknown>>, config: Config): BoundRule {
  try {
    return rule.bind(options);
  } catch (cause) {
    if (!(cause instanceof ZodError)) throw cause;
    const reasons = cause.issues.map(({ message }) => message).join('; ');
    throw new ConfigError(`${config.name}: the options of \`${rule.meta.id}\` do not fit together: ${reasons}`);
  }
}
