import { resolve } from 'node:path';
import { ExistingFiles } from '../discover/existing-files.ts';
import { Document, type DocumentOptions } from '../document/document.ts';
import type { Builtins } from '../project/builtins.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { inputFile, sourceOf, textInput } from '../run/inputs.ts';
import { readTexts } from '../lint/read-texts.ts';
import { UnreadableError } from './unreadable-error.ts';

/** The settings of a project, and a text to read instead of the file. */
export interface OpenRequest extends ProjectRequest {
  readonly text?: string;
}

/**
 * Opens one file under the config nearest to it.
 * @throws UnreadableError when it, or the file with its source text, cannot be read
 */
export async function openFile(
  path: string,
  request: OpenRequest,
  builtins: Builtins,
  options: DocumentOptions = {},
): Promise<Document> {
  const { cwd, text } = request;
  const absolute = resolve(cwd, path);
  const settings = await new Project(request, builtins).of(absolute);
  const file = text === undefined ? inputFile(path, absolute, false) : textInput(path, absolute, Buffer.from(text));
  const read = readTexts({ file, ...sourceOf(file, settings.layout, new ExistingFiles()) });
  if (read.kind === 'unreadable') throw new UnreadableError(read.failure);
  return new Document(read.texts, settings, options);
}
