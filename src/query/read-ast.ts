import { isTranslation } from '../layout/file-kind.ts';
import type { TemplateName } from '../layout/template.ts';
import type { Builtins } from '../project/builtins.ts';
import type { Translation } from '../translation/ast.ts';
import type { Alignment } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { openFile } from './open-file.ts';

/** A translation with the name of the template that its file was read with. */
export interface FileAst extends Translation {
  readonly template?: TemplateName;
}

/**
 * The typed AST of one file, read with the template that fits it.
 * @throws MarkdownError when it cannot be read as Markdown
 */
export async function readAst(path: string, cwd: string, builtins: Builtins): Promise<FileAst> {
  const { translation, failure, template } = await openTranslation(path, cwd, builtins);
  if (translation === undefined) throw failure ?? new Error(`\`${path}\` was not read as a translation`);
  return { ...(template && { template: template.name }), ...translation };
}

/** The alignments of one file, one for each of its pairs of sides. */
export async function readAlignments(path: string, cwd: string, builtins: Builtins): Promise<readonly Alignment[]> {
  const { alignments, failure } = await openTranslation(path, cwd, builtins);
  if (failure !== undefined) throw failure;
  return alignments;
}

/** Who asks for the tree of a file takes it for a translation, whatever its layout does. */
async function openTranslation(path: string, cwd: string, builtins: Builtins): Promise<Document> {
  const document = await openFile(path, cwd, builtins);
  return isTranslation(document.kind) ? document : openFile(path, cwd, builtins, { as: 'section' });
}
