import { relative, sep } from 'node:path';

/** The path from a folder to a file, both absolute, with `/`; empty when they are the same. */
export function pathFrom(folder: string, absolute: string): string {
  return relative(folder, absolute).split(sep).join('/');
}
