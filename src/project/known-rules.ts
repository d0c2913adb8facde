import { alwaysOn } from '../check/always-on.ts';
import type { RuleMeta } from '../check/rule-meta.ts';
import type { Config } from '../config/config.ts';
import { pageUrl } from '../package.ts';
import type { Builtins } from './builtins.ts';

/** A rule that may have findings. Only `id` and `summary` are known of tlint's own diagnostics, such as `parse-error`. */
export type KnownRule = Pick<RuleMeta, 'id' | 'summary'> &
  Partial<Pick<RuleMeta, 'category' | 'mqm'>> & {
    /** The address of its page; absent for rules of plugins. */
    readonly url?: string;
  };

/** The distinct rules of some configs: the built-in ones, those of plugins, and tlint's own diagnostics. */
export function knownRules({ rules }: Builtins, configs: readonly Config[]): readonly KnownRule[] {
  const plugins = new Set(configs.flatMap((config) => config.plugins));
  const own = rules.map(({ meta }) => ({ ...meta, url: pageUrl(`rules/${meta.category}/${meta.id}.md`) }));
  return [
    ...own,
    ...Array.from(plugins, ({ meta }) => meta),
    ...alwaysOn.map((each) => ({ ...each, url: pageUrl('docs/rules.md') })),
  ];
}
