import { dirname } from 'node:path';
import type { Rule } from '../check/rule.ts';
import { languageOf } from '../language/languages.ts';
import { type Config, createConfig } from './config.ts';
import { ConfigError, type Mistake, mistakesError } from './config-error.ts';
import { mergeLayers } from './extends/merge-layers.ts';
import type { ConfigLayer } from './extends/read-layers.ts';
import { filesMistakes } from './files.ts';
import { mirrorMistakes } from './mirrors.ts';
import { joinedPlugins, type LayerPlugins } from './plugins/layer-plugins.ts';
import type { LoadedPlugin } from './plugins/load-plugins.ts';
import { pluginMistakes } from './plugins/plugin-mistakes.ts';
import { ruleMistakes } from './rule-mistakes.ts';
import { codesOf, type ModuleConfig, moduleConfigSchema } from './schema.ts';
import { versionMistakes } from './versions.ts';

/**
 * Makes a config of its layers, the config itself last, and applies the defaults.
 * @throws ConfigError with all mistakes of all layers
 */
export function resolveConfig(
  layers: readonly [...ConfigLayer[], ConfigLayer],
  builtinRules: readonly Rule[],
  layerPlugins: LayerPlugins = new Map(),
): Config {
  const settings = moduleConfigSchema.parse(mergeLayers(layers));
  const loaded = joinedPlugins(layerPlugins);
  const isLoaded = [...layerPlugins.values()].every(({ mistakes }) => mistakes.length === 0);
  const rules = [...builtinRules, ...loaded.plugins.flatMap((plugin) => plugin.rules)];
  const { document } = layers[layers.length - 1] ?? layers[0];
  const root = dirname(document.path);
  const earlier: LoadedPlugin[] = [];
  const lines: string[] = [];
  for (const layer of layers) {
    const { mistakes = [], plugins = [] } = layerPlugins.get(layer) ?? {};
    const found = [
      ...layerMistakes(layer, settings, root),
      ...mistakes,
      ...pluginMistakes(plugins, builtinRules, earlier),
      // A rule of a plugin that could not be loaded is not unknown.
      ...(isLoaded ? settingMistakes(layer.data, rules) : []),
    ];
    earlier.push(...plugins);
    lines.push(...mistakesError(layer.document, found).lines);
  }
  lines.push(...mistakesError(document, languageMistakes(settings)).lines);
  if (lines.length > 0) throw new ConfigError(lines);
  return createConfig(settings, { path: document.path, name: document.name, root }, loaded, layers);
}

/** What is wrong with the settings of one layer, with the languages of all. */
function layerMistakes({ data }: ConfigLayer, { languages }: ModuleConfig, root: string): readonly Mistake[] {
  return [
    ...filesMistakes(data),
    ...mirrorMistakes({ mirrors: data.mirrors, languages }, root),
    ...versionMistakes(data.versions, root),
  ];
}

function languageMistakes({ languages: { source, target } }: ModuleConfig): readonly Mistake[] {
  const isSame = codesOf(target).some((code) => languageOf(code) !== undefined && languageOf(code) === languageOf(source));
  return isSame
    ? [{ path: ['languages'], text: '`languages`: source and target are the same language; expected two languages' }]
    : [];
}

function settingMistakes({ rules, overrides }: ModuleConfig, known: readonly Rule[]): readonly Mistake[] {
  const inOverrides = overrides.flatMap((override, index) => ruleMistakes(override.rules, known, ['overrides', index, 'rules']));
  return [...ruleMistakes(rules, known, ['rules']), ...inOverrides];
}
