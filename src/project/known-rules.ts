import { alwaysOn } from '../check/always-on.ts';
import type { RuleMeta } from '../check/rule-meta.ts';
import type { Config } from '../config/config.ts';
import type { Builtins } from './builtins.ts';

/** A rule that may have findings. Only `id` and `summary` are known of tlint's own diagnostics, such as `parse-error`. */
export type KnownRule = Pick<RuleMeta, 'id' | 'summary'> & Partial<Pick<RuleMeta, 'category' | 'mqm'>>;

/** The distinct rules of some configs: the built-in ones, those of plugins, and tlint's own diagnostics. */
export function knownRules({ rules }: Builtins, configs: readonly Config[]): readonly KnownRule[] {
  const plugins = new Set(configs.flatMap((config) => config.plugins));
  return [...[...rules, ...plugins].map(({ meta }) => meta), ...alwaysOn];
}
