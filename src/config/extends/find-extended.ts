import { isAbsolute, join, resolve } from 'node:path';
import { configFileNames } from '../config-document.ts';
import { entryOf, packageFolder } from '../plugins/find-plugin.ts';
import { isThere, seeElsewhere, statsOf } from '../../text/observations.ts';
import { oneOf } from '../suggest.ts';

/**
 * The absolute path of the config that an entry of `extends` names: a file or folder by a path that starts with `.` or is
 * absolute, otherwise a package, or a file of one.
 * @param root the absolute path of the folder of the config that has the entry
 * @throws Error whose message is a phrase that says why there is none
 */
export function findExtended(entry: string, root: string): string {
  if (entry.startsWith('.') || isAbsolute(entry)) return configAt(resolve(root, entry));
  // Which files a package leads to is not for tlint to know.
  seeElsewhere();
  const parts = entry.split('/');
  const name = parts.splice(0, entry.startsWith('@') ? 2 : 1).join('/');
  const folder = packageFolder(name, root);
  if (folder === undefined) {
    const path = isThere(resolve(root, entry)) ? `; write \`./${entry}\` for the file beside this config` : '';
    throw new Error(`there is no package \`${name}\` here${path || `; run \`npm install --save-dev ${name}\``}`);
  }
  if (parts.length > 0) return configAt(join(folder, ...parts));
  return namedConfigIn(folder) ?? entryOf(folder);
}

function configAt(path: string): string {
  if (!isThere(path)) throw new Error('there is no such file; a path starts at the folder of the config that has it');
  if (!statsOf(path).isDirectory()) return path;
  const found = namedConfigIn(path);
  if (found === undefined) throw new Error(`the folder holds no config; expected ${oneOf(configFileNames)}`);
  return found;
}

/** The config in a folder by the names of configs alone: the `package.json` of a package is that of its own project. */
function namedConfigIn(folder: string): string | undefined {
  return configFileNames.map((name) => join(folder, name)).find((path) => isThere(path));
}
