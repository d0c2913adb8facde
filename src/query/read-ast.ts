import { isTranslation } from '../layout/file-kind.ts';
import type { TemplateName } from '../layout/template.ts';
import type { Builtins } from '../project/builtins.ts';
import type { Translation } from '../translation/ast.ts';
import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { openFile } from './open-file.ts';
import { UnreadableError } from './unreadable-error.ts';

/** A translation with the name of the template that its file was read with. */
export interface FileAst extends Translation {
  readonly template?: TemplateName;
}

/**
 * The typed AST of one file, read with the template that fits it.
 * @throws MarkdownError when it cannot be read as Markdown
 */
export async function readAst(path: string, cwd: string, builtins: Builtins): Promise<FileAst> {
  const { translation, template } = await openTranslation(path, cwd, builtins);
  if (translation === undefined) throw new Error(`\`${path}\` was not read as a translation`);
  return { ...(template && { template: template.name }), ...translation };
}

/** The alignments of one file, one for each of its pairs of sides. */
export async function readAlignments(path: string, cwd: string, builtins: Builtins): Promise<readonly Alignment[]> {
  const { alignments } = await openTranslation(path, cwd, builtins);
  return alignments;
}

/** Who asks for the tree of a file takes it for a translation, whatever its layout does. */
async function openTranslation(path: string, cwd: string, builtins: Builtins): Promise<Document> {
  const opened = await openFile(path, cwd, builtins);
  const document = isTranslation(opened.kind) ? opened : await openFile(path, cwd, builtins, { as: 'section' });
  if (document.failure !== undefined) throw new UnreadableError({ path, reason: document.failure.message });
  return document;
}
