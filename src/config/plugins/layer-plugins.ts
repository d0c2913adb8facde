import { digestOf } from '../../text/digest.ts';
import type { ConfigLayer } from '../extends/read-layers.ts';
import { type LoadedPlugin, type LoadedPlugins, loadPlugins } from './load-plugins.ts';

/** The plugins of a config and of those that it extends, by layer. */
export type LayerPlugins = ReadonlyMap<ConfigLayer, LoadedPlugins>;

/** Loads the plugins of all layers, each from the folder of its own config. What two layers name is that of the first. */
export async function loadLayerPlugins(layers: readonly ConfigLayer[]): Promise<LayerPlugins> {
  const known = new Set<string>();
  const all = new Map<ConfigLayer, LoadedPlugins>();
  for (const layer of layers) {
    if (layer.isPreset) continue;
    const loaded = await loadPlugins(layer.document);
    const isNew = ({ place }: LoadedPlugin): boolean => place === undefined || !known.has(place);
    const plugins = loaded.plugins.filter(isNew);
    all.set(layer, { ...loaded, plugins });
    for (const { place } of plugins) if (place !== undefined) known.add(place);
  }
  return all;
}

/** All plugins as those of one config. */
export function joinedPlugins(plugins: LayerPlugins): LoadedPlugins {
  const all = [...plugins.values()].filter(({ key }) => key !== '');
  return {
    plugins: all.flatMap((each) => each.plugins),
    mistakes: all.flatMap(({ mistakes }) => mistakes),
    files: [...new Set(all.flatMap(({ files }) => files))],
    key: all.length > 1 ? digestOf(all.map(({ key }) => key)) : (all[0]?.key ?? ''),
  };
}
