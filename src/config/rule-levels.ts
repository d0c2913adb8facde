import type { RulesSetting } from './schema.ts';
import type { ConfigLayer } from './extends/read-layers.ts';

/** Where a setting of a rule comes from. */
export interface SettingOrigin {
  readonly from: 'default' | 'preset' | 'config' | 'override' | 'command line';
  /** The path of the config for messages, or the name of the preset; absent for defaults and the command line. */
  readonly config?: string;
  /** The index of the entry in the `overrides` of that config. */
  readonly index?: number;
}

/** Settings of rules that are laid over those of earlier levels. */
export interface RuleLevel {
  readonly origin: SettingOrigin;
  readonly rules: RulesSetting;
}

export const DEFAULT_ORIGIN: SettingOrigin = { from: 'default' };

/** The `rules` of all layers. */
export function ruleLevels(layers: readonly ConfigLayer[]): readonly RuleLevel[] {
  return layers.map(({ document: { name }, data, isPreset }) => ({
    origin: { from: isPreset ? 'preset' : 'config', config: name },
    rules: data.rules,
  }));
}

/** The origins of all entries of `overrides`, in the order in which the merged config has them. */
export function overrideOrigins(layers: readonly ConfigLayer[]): readonly SettingOrigin[] {
  return layers.flatMap(({ document: { name }, data: { overrides } }) =>
    overrides.map((_, index): SettingOrigin => ({ from: 'override', config: name, index })),
  );
}

/** An origin as a phrase. */
export function originPhrase({ from, config, index }: SettingOrigin): string {
  if (from === 'override') return `${config}, overrides[${index}]`;
  if (from === 'preset') return `preset ${config}`;
  return from === 'config' ? String(config) : from;
}
