import { resolve } from 'node:path';
import type { FileReport } from '../check/diagnostic.ts';
import { type Config, configFiles } from '../config/config.ts';
import { digestOf } from '../text/digest.ts';
import type { Cache } from './cache.ts';
import type { Selection } from './selection.ts';

/** The findings on the glossaries of a run, from the cache if possible. */
export async function glossaryFindings(
  selection: Selection,
  cwd: string,
  cache: Cache | undefined,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = [];
  for (const config of selection.configs.filter((one) => concerns(one, selection, cwd)))
    reports.push(...(await findingsOf(config, selection, cwd, cache)));
  return reports.filter(({ path }) => selection.isInPart(path));
}

/** With changes only those are told that a change of the glossary or of its config concerns. */
function concerns(config: Config, selection: Selection, cwd: string): boolean {
  const glossaries = selection.project.glossaries.pathsOf(config).map((path) => resolve(cwd, path));
  return [...configFiles(config), ...glossaries].some((path) => selection.concerns(path));
}

async function findingsOf(
  config: Config,
  selection: Selection,
  cwd: string,
  cache: Cache | undefined,
): Promise<readonly FileReport[]> {
  const { project } = selection;
  const settingsOf = (path: string) => project.under(config, resolve(cwd, path));
  const isLinted = (path: string) => selection.isLinted(path);
  const make = async () => {
    const { glossaryReports } = await import('../lint/glossary-reports.ts');
    const loaded = project.glossaries.loaded(config, config.languages);
    return loaded === undefined ? [] : glossaryReports(loaded, settingsOf, isLinted);
  };
  const paths = project.glossaries.pathsOf(config);
  if (paths.length === 0) return [];
  if (cache === undefined) return make();
  const keys = paths.flatMap((path) => settingsOf(path).key ?? []);
  // Without a key the rules of the config cannot be identified.
  if (keys.length === 0) return make();
  return cache.remember(`glossary of ${config.name}`, digestOf([...keys, ...paths.filter(isLinted)]), make);
}
