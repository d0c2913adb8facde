import { type CodeSyntax, codeSyntaxOf } from './code-syntax.ts';

/** A part of a code block that is written in one language. */
export interface CodeRegion {
  readonly text: string;
  readonly syntax: CodeSyntax;
}

/** The lines around the script at the start of a component, and the tags around scripts and styles. */
const BORDER = /^---[ \t]*$|<(?<close>\/?)(?<element>script|style)\b[^<>]*>/gim;

/** Splits a document of tags into its markup and the scripts and styles in it; code in any other language is one region. */
export function codeRegions(code: string, syntax: CodeSyntax): readonly CodeRegion[] {
  if (syntax.markup !== 'document') return [{ text: code, syntax }];
  const regions: CodeRegion[] = [];
  let from = 0;
  let inside: string | undefined;
  for (const { 0: border, index, groups } of code.matchAll(BORDER)) {
    const { element = '---', close = '' } = groups ?? {};
    const opens = inside === undefined && close === '' && (element !== '---' || code.slice(0, index).trim() === '');
    const ends = inside === element.toLowerCase() && (element === '---' || close !== '');
    if (!opens && !ends) continue;
    const end = opens ? index + border.length : index;
    regions.push({ text: code.slice(from, end), syntax: inside === undefined ? syntax : (syntaxIn(inside) ?? syntax) });
    from = end;
    inside = opens ? element.toLowerCase() : undefined;
  }
  return [...regions, { text: code.slice(from), syntax: inside === undefined ? syntax : (syntaxIn(inside) ?? syntax) }];
}

function syntaxIn(element: string): CodeSyntax | undefined {
  return codeSyntaxOf(element === 'style' ? 'css' : 'ts');
}
