import { fencedCode } from '../markdown/fences.ts';
import { nearest } from '../text/nearest.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

export const directiveKinds = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-file'] as const;

export type DirectiveKind = (typeof directiveKinds)[number];

export interface DirectiveRule {
  readonly id: string;
  readonly range: Range;
}

/** An inline comment such as `<!-- tlint-disable number-parity -- the source is wrong -->`, in MDX `{/* … *\/}`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The whole comment. */
  readonly range: Range;
  /** The 1-based number of the line that it is for, if its kind is for one: its own, else the first line with text after it. */
  readonly line: number;
  /** The rules it names; all rules when empty. */
  readonly rules: readonly DirectiveRule[];
}

/** A comment that looks like a directive but has the name of none. */
export interface UnknownDirective {
  /** The name as written, such as `tlint-disabel`. */
  readonly name: Range;
  /** The directive that is probably meant. */
  readonly nearest: string | undefined;
}

/** A comment that starts with the name of a directive, or with something like it. */
interface Comment {
  readonly range: Range;
  readonly name: Range;
  /** What follows the name. */
  readonly rest: Range;
}

const OPENING = /(?:<!--|\{\/\*)\s*(tlint[-_:\s]{1,3}\S{0,40}?)(?=\s|-->|\*\/\})/gi;
const CLOSINGS = ['-->', '*/}'] as const;
const REASON = /(?:^|\s)--(?:\s|$)/;
const PREFIX = 'tlint-';

/** Parses the directives of a file, in order; those in code are ignored. */
export function readDirectives(text: SourceText): readonly Directive[] {
  return commentsIn(text).flatMap(({ range, name, rest }): readonly Directive[] => {
    const kind = directiveKinds.find((each) => name.slice() === PREFIX + each);
    if (kind === undefined) return [];
    const reason = REASON.exec(rest.slice());
    const names = reason === null ? rest : rest.within(0, reason.index);
    const rules = [...names.slice().matchAll(/[^\s,]+/g)].map(({ 0: id, index }): DirectiveRule => {
      return { id, range: names.within(index, index + id.length) };
    });
    return [{ kind, range, line: kind === 'disable-line' ? text.lineAt(range.start) : nextLine(range), rules }];
  });
}

/** The comments of a file that would be directives if their names were right; those in code are ignored. */
export function unknownDirectives(text: SourceText): readonly UnknownDirective[] {
  return commentsIn(text).flatMap(({ name }): readonly UnknownDirective[] => {
    const written = name.slice();
    const word = written.replace(/^tlint[-_:\s]+/i, '').replace(/(?<![:;,])[:;,]+$/, '');
    const meant = nearest(word, directiveKinds);
    if (written === `${PREFIX}${meant}`) return [];
    // Without the hyphen it may be prose about tlint, unless the next word is that of a directive.
    if (!/^tlint-/i.test(written) && word.toLowerCase() !== meant) return [];
    return [{ name, nearest: meant && PREFIX + meant }];
  });
}

function commentsIn(text: SourceText): readonly Comment[] {
  if (!/tlint/i.test(text.text)) return [];
  const fences = fencedCode(text);
  const [lastClosing, lastInBraces] = CLOSINGS.map((closing) => text.text.lastIndexOf(closing));
  let done = 0;
  return [...text.text.matchAll(OPENING)].flatMap(({ 0: opening, 1: name = '', index: start }): readonly Comment[] => {
    const offset = start + opening.length;
    const inBraces = opening.startsWith('{');
    const [closing, last = -1] = inBraces ? [CLOSINGS[1], lastInBraces] : [CLOSINGS[0], lastClosing];
    if (start < done || offset > last) return [];
    const close = text.text.indexOf(closing, offset);
    done = close + closing.length;
    const inCode = fences.some((fence) => fence.start <= start && start < fence.end) || text.text.charAt(start - 1) === '`';
    if (inCode) return [];
    return [{ range: text.range(start, done), name: text.range(offset - name.length, offset), rest: text.range(offset, close) }];
  });
}

function nextLine({ text, end }: Range): number {
  let line = text.lineAt(end) + 1;
  while (line < text.lineCount && text.lineRange(line).slice().trim() === '') line++;
  return line;
}
