import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Plugin, ruleOfPlugin } from '../../check/plugin.ts';
import type { Rule } from '../../check/rule.ts';
import { digestOf } from '../../text/digest.ts';
import { type ConfigDocument, isModule } from '../config-document.ts';
import { type KeyPath, type Mistake, reasonOf } from '../config-error.ts';
import { seeElsewhere } from '../../text/observations.ts';
import { parseSetting } from '../mistakes.ts';
import { type CodeFiles, codeFiles } from './code-files.ts';
import { findPlugin, type PluginPlace } from './find-plugin.ts';
import { isPlugin, isRule, looksLike, pluginShape, ruleShape } from './plugin-shape.ts';
import { defaultExport, lineIn } from './run-module.ts';

/** One entry of `plugins`. */
export interface LoadedPlugin {
  /** The place of the entry in the config. */
  readonly at: KeyPath;
  /** The entry for messages. */
  readonly label: string;
  /** The prefix of its rules; undefined for rules of the config itself, which have none. */
  readonly name: string | undefined;
  /** Identifies where it lies; undefined for what stands in the config itself. */
  readonly place?: string;
  /** The rules with the ids that they have in configs and reports. */
  readonly rules: readonly Rule[];
}

/** The plugins of a config, with what a change of them can be told by. */
export interface LoadedPlugins extends CodeFiles {
  readonly plugins: readonly LoadedPlugin[];
  readonly mistakes: readonly Mistake[];
}

export const NO_PLUGINS: LoadedPlugins = { plugins: [], mistakes: [], files: [], key: '' };

interface Loading {
  readonly at: KeyPath;
  readonly label: string;
}

/** Loads what the `plugins` of a config name. Every entry that cannot be used is a mistake. */
export async function loadPlugins(document: ConfigDocument): Promise<LoadedPlugins> {
  const { value } = document;
  const entries = typeof value === 'object' && value !== null && 'plugins' in value ? value.plugins : undefined;
  if (!Array.isArray(entries) || entries.length === 0) return NO_PLUGINS;
  seeElsewhere();
  const root = dirname(document.path);
  const plugins: LoadedPlugin[] = [];
  const mistakes: Mistake[] = [];
  const code: CodeFiles[] = [];
  for (const [index, entry] of entries.entries()) {
    const at = ['plugins', index];
    const label = `\`plugins[${index}]\`${typeof entry === 'string' ? ` (\`${entry}\`)` : ''}`;
    const read = typeof entry === 'string' ? await fromPlace(entry, root, { at, label }) : fromConfig(entry, { at, label });
    mistakes.push(...(read.mistakes ?? []));
    plugins.push(...(read.plugins ?? []));
    if (read.code !== undefined) code.push(read.code);
  }
  // The rules that a config program gives are made by its own files.
  const isWritten = entries.some((entry) => typeof entry !== 'string') && isModule(document.path);
  const all = isWritten ? [...code, codeFiles([document.path], [], root)] : code;
  return { plugins, mistakes, files: all.flatMap(({ files }) => files), key: digestOf(all.map(({ key }) => key)) };
}

interface Read extends Partial<Pick<LoadedPlugins, 'plugins' | 'mistakes'>> {
  /** The files of a plugin that lies elsewhere. */
  readonly code?: CodeFiles;
}

/** A rule or a plugin that stands in the config itself. */
function fromConfig(value: unknown, loading: Loading): Read {
  if (isRule(value)) return { plugins: [{ ...loading, name: undefined, rules: [value] }] };
  if (isPlugin(value)) {
    const { name, rules } = value;
    return { plugins: [{ ...loading, name, rules: rules.map((rule) => named(rule, name, name)) }] };
  }
  return { mistakes: wrongShape(value, loading, EXPECTED) };
}

const EXPECTED =
  'expected the path of a file or folder, the name of a package, a rule made by `defineRule` or a plugin made by `definePlugin`';

async function fromPlace(entry: string, root: string, loading: Loading): Promise<Read> {
  let place: PluginPlace;
  try {
    place = findPlugin(entry, root);
  } catch (cause) {
    return { mistakes: [{ path: loading.at, text: `${loading.label} cannot be loaded: ${reasonOf(cause)}` }] };
  }
  const { modules, folder, installed } = place;
  const ownFolders = place.modules.length > 1 || existsSync(join(folder, 'package.json')) ? [folder] : [];
  const code = codeFiles(installed ? [join(folder, 'package.json')] : modules, installed ? [] : ownFolders, folder);
  const rules: Rule[] = [];
  let { name } = place;
  for (const module of modules) {
    const inFile = modules.length > 1 ? `${loading.label}, file \`${basename(module)}\`` : loading.label;
    const read = await fromModule(module, { ...loading, label: inFile });
    if ('mistakes' in read) return { ...read, code };
    if (read.name !== undefined) name = read.name;
    rules.push(...read.rules);
  }
  if (name === '')
    return { mistakes: [{ path: loading.at, text: `${loading.label} has no name; give it one with \`definePlugin\`` }] };
  const ownRules = rules.map((rule) => named(rule, name, entry, pageOf(rule, folder)));
  return { plugins: [{ ...loading, name, place: modules.join('\0'), rules: ownRules }], code };
}

async function fromModule(
  path: string,
  loading: Loading,
): Promise<(Omit<Plugin, 'name'> & { readonly name?: string }) | { readonly mistakes: readonly Mistake[] }> {
  let value: unknown;
  try {
    value = await defaultExport(path);
  } catch (cause) {
    const file = basename(path);
    const text = `${loading.label} fails while it is loaded, in \`${file}${lineIn(cause, file)}\`: ${reasonOf(cause)}`;
    return { mistakes: [{ path: loading.at, text }] };
  }
  if (isPlugin(value)) return value;
  if (isRule(value)) return { rules: [value] };
  if (Array.isArray(value) && value.length > 0 && value.every(isRule)) return { rules: value };
  const wanted = 'expected `export default` with a rule made by `defineRule`, or a plugin made by `definePlugin`';
  return { mistakes: wrongShape(value, loading, wanted) };
}

/** What is wrong with a value that is neither a rule nor a plugin. */
function wrongShape(value: unknown, { at, label }: Loading, expected: string): readonly Mistake[] {
  const shape = looksLike(value, 'meta') ? ruleShape : looksLike(value, 'rules') ? pluginShape : undefined;
  const parsed = shape && parseSetting<unknown>(shape, value);
  if (parsed === undefined || !('mistakes' in parsed)) return [{ path: at, text: `${label} is no plugin; ${expected}` }];
  return parsed.mistakes.map(({ text }) => ({ path: at, text: `${label}: ${text}` }));
}

function named(rule: Rule, name: string, plugin: string, page?: string): Rule {
  return ruleOfPlugin(rule, { name, plugin, page });
}

/** The page of a rule: `docs/<id>.md` in the folder of its plugin, or `<id>.md` beside its file. */
function pageOf({ meta: { id } }: Rule, folder: string): string | undefined {
  return [join(folder, 'docs', `${id}.md`), join(folder, `${id}.md`)].find((path) => existsSync(path));
}
