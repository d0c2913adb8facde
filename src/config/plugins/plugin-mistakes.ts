import { alwaysOn } from '../../check/always-on.ts';
import type { Rule } from '../../check/rule.ts';
import type { Mistake } from '../config-error.ts';
import type { LoadedPlugin } from './load-plugins.ts';

/**
 * The names and ids of plugins that are taken.
 * @param earlier the plugins of the configs that this one extends
 */
export function pluginMistakes(
  plugins: readonly LoadedPlugin[],
  builtinRules: readonly Rule[],
  earlier: readonly LoadedPlugin[] = [],
): readonly Mistake[] {
  const ownIds = [...builtinRules.map(({ meta }) => meta.id), ...alwaysOn.map(({ id }) => id)];
  const owners = new Map(ownIds.map((id) => [id, 'tlint']));
  for (const { label, rules } of earlier)
    for (const { meta } of rules) owners.set(meta.id, `${label} of a config that this one extends`);
  const bare = [...earlier, ...plugins]
    .filter(({ name }) => name === undefined)
    .flatMap(({ rules }) => rules.map(({ meta }) => meta.id));
  return plugins.flatMap(({ at, label, name, rules }) => {
    // `name/x` would be both the rule `x` of the plugin and the message `x` of that rule.
    if (name !== undefined && [...ownIds, ...bare].includes(name)) {
      return [{ path: at, text: `${label} has the name \`${name}\`, which is that of a rule; give the plugin another name` }];
    }
    return rules.flatMap(({ meta: { id } }) => {
      const owner = owners.get(id);
      owners.set(id, label);
      if (owner === undefined) return [];
      const whose = owner === 'tlint' ? '' : `, that of ${owner}`;
      return [{ path: at, text: `${label}: there is already a rule \`${id}\`${whose}; give this one another id` }];
    });
  });
}
