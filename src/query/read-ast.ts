import { isTranslation } from '../layout/file-kind.ts';
import type { TemplateName } from '../layout/template.ts';
import type { Builtins } from '../project/builtins.ts';
import type { Translation } from '../translation/ast.ts';
import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { openFile, type OpenRequest } from './open-file.ts';
import { UnreadableError } from './unreadable-error.ts';

/** A translation with the name of the template that it was read with. */
export interface FileAst extends Translation {
  readonly template?: TemplateName;
}

/**
 * Reads the typed AST of one file, with the template of its kind.
 * @throws MarkdownError when it cannot be parsed as Markdown
 */
export async function readAst(path: string, request: OpenRequest, builtins: Builtins): Promise<FileAst> {
  const { translation, template } = await openTranslation(path, request, builtins);
  if (translation === undefined) throw new Error(`\`${path}\` was not read as a translation`);
  return { ...(template && { template: template.name }), ...translation };
}

/** Reads the alignments of one file, one for each pair of sides. */
export async function readAlignments(path: string, request: OpenRequest, builtins: Builtins): Promise<readonly Alignment[]> {
  const { alignments } = await openTranslation(path, request, builtins);
  return alignments;
}

/** Opens a file as a translation even if its layout classifies it otherwise, since the user requested its tree. */
async function openTranslation(path: string, request: OpenRequest, builtins: Builtins): Promise<Document> {
  const opened = await openFile(path, request, builtins);
  const document = isTranslation(opened.kind) ? opened : await openFile(path, request, builtins, { as: 'section' });
  if (document.failure !== undefined) throw new UnreadableError({ path, reason: document.failure.message });
  return document;
}
