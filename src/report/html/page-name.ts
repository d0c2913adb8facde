import { digest } from '../../text/digest.ts';

/** In characters: names of files are shorter than 255 bytes everywhere. */
const LONGEST = 120;

/**
 * The name of the page of a file: its path, as far as every file system and address can hold it. Paths that would have one name get a
 * digest each, so that a name does not depend on the other files of a report.
 */
export function pageName(path: string): string {
  const name = path.replaceAll(/^(?:\.{1,2}\/|\/)+/g, '').replaceAll('/', '__');
  const plain = name.replaceAll(/[^\w.-]/g, '-');
  const isPlain =
    plain === path.replaceAll('/', '__') && plain.length <= LONGEST && !path.includes('__') && plain === plain.toLowerCase();
  return isPlain ? `${plain}.html` : `${plain.slice(-LONGEST)}-${digest(path).slice(0, 8)}.html`;
}
