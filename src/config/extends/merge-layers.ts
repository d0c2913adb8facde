import { dirname, resolve } from 'node:path';
import type { KeyPath } from '../config-error.ts';
import type { ConfigLayer } from './read-layers.ts';

/** Lists that add to those of the configs below; every other list replaces the one below. */
const ADDED: ReadonlySet<string> = new Set([
  'mirrors',
  'exclude',
  'files.section',
  'files.abstract',
  'files.skip',
  'overrides',
  'plugins',
]);

/** Values that are replaced as a whole, though they may be objects. */
const WHOLE: ReadonlySet<string> = new Set(['languages.target']);

/** Paths of files, which start at the folder of the config that has them. Globs and patterns start at that of the last config. */
const PATHS = ['glossary', 'baseline', 'cacheLocation'] as const;

/** The settings of all layers as those of one config, before defaults are applied: objects key by key, a later layer wins. */
export function mergeLayers(layers: readonly ConfigLayer[]): unknown {
  return layers
    .map(({ document }) => withAbsolutePaths(document.value, dirname(document.path)))
    .reduce((under, over) => merge(under, over));
}

function withAbsolutePaths(value: unknown, folder: string): unknown {
  if (!isRecord(value)) return value;
  const absolute = (one: unknown): unknown => (typeof one === 'string' ? resolve(folder, one) : one);
  const entries = PATHS.filter((key) => value[key] !== undefined).map((key) => {
    const given = value[key];
    return [key, Array.isArray(given) ? given.map(absolute) : absolute(given)];
  });
  const { format } = value;
  const reporter = typeof format === 'string' && format.startsWith('.') ? { format: resolve(folder, format) } : {};
  return { ...value, ...Object.fromEntries(entries), ...reporter };
}

function merge(under: unknown, over: unknown, path: KeyPath = []): unknown {
  const name = path.join('.');
  if (over === undefined) return under;
  if (Array.isArray(under) && Array.isArray(over) && ADDED.has(name)) return [...under, ...over];
  if (!isRecord(under) || !isRecord(over) || WHOLE.has(name)) return over;
  const keys = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(under[key], over[key], [...path, key])]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
