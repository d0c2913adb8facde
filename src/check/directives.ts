import { fencedCode } from '../markdown/fences.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

export type DirectiveKind = 'disable' | 'enable' | 'disable-next-line' | 'disable-file';

export interface DirectiveRule {
  readonly id: string;
  readonly range: Range;
}

/** An inline comment such as `<!-- tlint-disable number-parity -- the source is wrong -->`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment. */
  readonly range: Range;
  /** The 1-based number of the first line with text after it. */
  readonly nextLine: number;
  /** The rules it names; all rules when empty. */
  readonly rules: readonly DirectiveRule[];
}

const OPENING = /<!--\s*tlint-(disable-next-line|disable-file|disable|enable)(?=\s|-->)/g;
const CLOSING = '-->';
const REASON = /(?:^|\s)--(?:\s|$)/;

/** Parses the directives of a file, in order; those in code are ignored. */
export function readDirectives(text: SourceText): readonly Directive[] {
  if (!text.text.includes('tlint-')) return [];
  const fences = fencedCode(text);
  const lastClosing = text.text.lastIndexOf(CLOSING);
  let done = 0;
  return [...text.text.matchAll(OPENING)].flatMap(({ 0: opening, 1: kind = '', index: start }): readonly Directive[] => {
    const offset = start + opening.length;
    if (start < done || offset > lastClosing) return [];
    const close = text.text.indexOf(CLOSING, offset);
    done = close + CLOSING.length;
    const inCode = fences.some((fence) => fence.start <= start && start < fence.end) || text.text.charAt(start - 1) === '`';
    if (inCode || !isKind(kind)) return [];
    const rest = text.range(offset, close);
    const reason = REASON.exec(rest.slice());
    const names = reason === null ? rest : rest.within(0, reason.index);
    const rules = [...names.slice().matchAll(/[^\s,]+/g)].map(({ 0: id, index }): DirectiveRule => {
      return { id, range: names.within(index, index + id.length) };
    });
    const range = text.range(start, done);
    return [{ kind, range, nextLine: nextLine(range), rules }];
  });
}

function isKind(kind: string): kind is DirectiveKind {
  return kind === 'disable' || kind === 'enable' || kind === 'disable-next-line' || kind === 'disable-file';
}

function nextLine({ text, end }: Range): number {
  let line = text.lineAt(end) + 1;
  while (line < text.lineCount && text.lineRange(line).slice().trim() === '') line++;
  return line;
}
