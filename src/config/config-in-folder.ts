import { dirname, join } from 'node:path';
import { namesAmong } from '../text/observations.ts';
import { readBytes } from '../text/read.ts';
import { configFileNames } from './config-document.ts';

/** The absolute path of the config in a folder or in the nearest one above it; undefined when there is none. */
export async function configAbove(folder: string): Promise<string | undefined> {
  const path = await configIn(folder);
  const parent = dirname(folder);
  return path ?? (parent === folder ? undefined : configAbove(parent));
}

// Reading the folder once is faster than testing each possible name, which is noticeable with hundreds of folders.
/** The absolute path of the config in a folder; undefined when there is none. */
export async function configIn(folder: string): Promise<string | undefined> {
  const names = namesOfConfigs(folder);
  const name = configFileNames.find((each) => names.includes(each));
  if (name !== undefined) return join(folder, name);
  const packageJson = join(folder, 'package.json');
  return names.includes('package.json') && hasTlintKey(packageJson) ? packageJson : undefined;
}

function namesOfConfigs(folder: string): readonly string[] {
  try {
    return namesAmong(folder, [...configFileNames, 'package.json']);
  } catch {
    return [];
  }
}

function hasTlintKey(packageJson: string): boolean {
  const read = readBytes(packageJson);
  const text = 'bytes' in read ? read.bytes.toString('utf8') : '';
  if (!text.includes('"tlint"')) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'tlint' in value;
  } catch {
    // Treated as a config, so that its parser reports the syntax error.
    return true;
  }
}
