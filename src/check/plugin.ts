import type { Rule } from './rule.ts';
import type { RuleMeta } from './rule-meta.ts';

/** Rules that are shared under one name, for the `plugins` of a config. */
export interface Plugin {
  /** Lower-case words joined by `-`. The id of each rule becomes `name/id`. */
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Returns the plugin unchanged; gives completion and type checks. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/** Where a rule comes from. */
export interface RuleOrigin {
  /** The name of the plugin, which becomes the prefix of the id. */
  readonly name: string;
  /** The plugin as the config names it. */
  readonly plugin: string;
  /** The absolute path of the rule's page, if the plugin has one. */
  readonly page: string | undefined;
}

/** The same rule with the id that it has in configs and reports: `name/id`. */
export function ruleOfPlugin(rule: Rule, { name, plugin, page }: RuleOrigin): Rule {
  const meta: RuleMeta = { ...rule.meta, id: `${name}/${rule.meta.id}`, plugin };
  return {
    ...rule,
    meta,
    ...(page !== undefined && { page }),
    bind(options) {
      const bound = rule.bind(options);
      return {
        meta,
        on: (host) => bound.on({ ...host, emit: (_, message, finding) => host.emit(meta, message, finding) }),
        ...(bound.across && {
          across: (host) => bound.across?.({ ...host, emit: (_, message, finding) => host.emit(meta, message, finding) }) ?? {},
        }),
      };
    },
  };
}
