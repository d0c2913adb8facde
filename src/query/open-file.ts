import { resolve } from 'node:path';
import { ExistingFiles } from '../discover/existing-files.ts';
import { Document, type DocumentOptions } from '../document/document.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project } from '../project/project.ts';
import { inputFile, sourceOf } from '../run/inputs.ts';
import { readTexts } from '../lint/read-texts.ts';
import { UnreadableError } from './unreadable-error.ts';

/**
 * Opens one file under the config nearest to it.
 * @throws UnreadableError when it, or the file with its source text, cannot be read
 */
export async function openFile(path: string, cwd: string, builtins: Builtins, options: DocumentOptions = {}): Promise<Document> {
  const absolute = resolve(cwd, path);
  const settings = await new Project({ cwd, rules: [] }, builtins).of(absolute);
  const file = inputFile(path, absolute, false);
  const read = readTexts({ file, ...sourceOf(file, settings.layout, new ExistingFiles()) });
  if (read.kind === 'unreadable') throw new UnreadableError(read.failure);
  return new Document(read.texts, settings, options);
}
