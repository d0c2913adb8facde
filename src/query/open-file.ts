import { resolve } from 'node:path';
import { Document, type DocumentOptions } from '../document/document.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project } from '../project/project.ts';
import { readSource } from '../text/read.ts';
import { UnreadableError } from './unreadable-error.ts';

/**
 * One file, opened under the config nearest to it.
 * @throws UnreadableError when it, or the file with its source text, cannot be read
 */
export async function openFile(path: string, cwd: string, builtins: Builtins, options: DocumentOptions = {}): Promise<Document> {
  const absolute = resolve(cwd, path);
  const settings = await new Project({ cwd, rules: [] }, builtins).of(absolute);
  const from = settings.layout.sourceOf(absolute);
  const [own, source] = [readSource(absolute, path), from === undefined ? undefined : readSource(from, from)];
  if (own.kind === 'unreadable') throw new UnreadableError(own);
  if (source?.kind === 'unreadable') throw new UnreadableError(source);
  return new Document({ text: own.source, source: source?.source }, settings, options);
}
