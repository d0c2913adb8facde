/** A config with those that it extends, each read and checked once. */
import { dirname } from 'node:path';
import type { Rule } from '../../check/rule.ts';
import { type ConfigDocument, readDocument } from '../config-document.ts';
import { type KeyPath, type Mistake, mistakesError, reasonOf } from '../config-error.ts';
import { realPath } from '../../text/observations.ts';
import { parseSetting } from '../mistakes.ts';
import { type ModuleConfig, moduleConfigSchema } from '../schema.ts';
import { suggestion } from '../suggest.ts';
import { findExtended } from './find-extended.ts';
import { presetNames, presetRules } from './presets.ts';

/** One of the configs that are laid over each other. */
export interface ConfigLayer {
  readonly document: ConfigDocument;
  readonly data: ModuleConfig;
  /** True for a config that comes with tlint, which no file holds. */
  readonly isPreset: boolean;
}

export interface LayerRequest {
  /** The rules that presets are made of. */
  readonly rules: readonly Rule[];
  /** The path for messages, of an absolute one. */
  readonly nameOf: (path: string) => string;
}

/**
 * The layers of a config, those that it extends before it. One that is reached in two ways is there once, in the first place.
 * @throws ConfigError when one of them cannot be read, has mistakes, or extends itself
 */
export async function readLayers(path: string, request: LayerRequest): Promise<readonly [...ConfigLayer[], ConfigLayer]> {
  const document = await readDocument(path, request.nameOf(path));
  const layers = new Map<string, ConfigLayer>();
  const last = await addLayers(document, { layers, above: [path] }, request);
  return [...[...layers.values()].filter((layer) => layer !== last), last];
}

interface Walk {
  /** By real path, or by the name of a preset. */
  readonly layers: Map<string, ConfigLayer>;
  /** The absolute paths of the configs that lead here. */
  readonly above: readonly string[];
}

async function addLayers(document: ConfigDocument, walk: Walk, request: LayerRequest): Promise<ConfigLayer> {
  const layer = layerOf(document);
  const { data } = layer;
  const mistakes: Mistake[] = [];
  for (const [index, entry] of [data.extends ?? []].flat().entries()) {
    const at: KeyPath = Array.isArray(data.extends) ? ['extends', index] : ['extends'];
    const mistake = await addEntry(entry, document, walk, request);
    const label = at.length === 1 ? '`extends`' : `\`extends[${index}]\``;
    if (mistake !== undefined) mistakes.push({ path: at, text: `${label} is \`${entry}\`, ${mistake}` });
  }
  if (mistakes.length > 0) throw mistakesError(document, mistakes);
  walk.layers.set(realOf(document.path), layer);
  return layer;
}

/** Returns the end of a message when the entry cannot be used. */
async function addEntry(
  entry: string,
  { path }: ConfigDocument,
  { layers, above }: Walk,
  request: LayerRequest,
): Promise<string | undefined> {
  if (entry.startsWith('tlint/')) {
    const rules = presetRules(entry, request.rules);
    if (rules === undefined) return `which is no config that comes with tlint${suggestion(entry, presetNames)}`;
    const document: ConfigDocument = { path: entry, name: entry, value: { rules }, placeOf: () => undefined };
    if (!layers.has(entry)) layers.set(entry, { ...layerOf(document), isPreset: true });
    return undefined;
  }
  let found: string;
  try {
    found = findExtended(entry, dirname(path));
  } catch (cause) {
    return `which cannot be found: ${reasonOf(cause)}`;
  }
  const start = above.findIndex((each) => realOf(each) === realOf(found));
  if (start !== -1) {
    const circle = [...above.slice(start), found].map((each) => `\`${request.nameOf(each)}\``);
    return circle.length === 2
      ? 'which is this config itself; take the entry out'
      : `which closes a circle: ${circle.join(' extends ')}; take one of these entries out`;
  }
  if (layers.has(realOf(found))) return undefined;
  const document = await readDocument(found, request.nameOf(found));
  await addLayers(document, { layers, above: [...above, found] }, request);
  return undefined;
}

/** @throws ConfigError when a setting has not the shape of the schema */
export function layerOf(document: ConfigDocument): ConfigLayer {
  const parsed = parseSetting(moduleConfigSchema, document.value);
  if ('mistakes' in parsed) throw mistakesError(document, parsed.mistakes);
  return { document, data: parsed.data, isPreset: false };
}

function realOf(path: string): string {
  try {
    return realPath(path);
  } catch {
    return path;
  }
}
