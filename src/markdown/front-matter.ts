import type { Offsets } from '../text/offsets.ts';

/** The metadata at the top of a page, between two lines of `---` for YAML or `+++` for TOML. */
export interface FencedFrontMatter extends Offsets {
  readonly format: 'yaml' | 'toml';
  /** What stands between the two lines. */
  readonly content: Offsets;
  /** What is wrong with the two lines: one is missing, or text or blank lines stand above the first. */
  readonly fault?: FenceFault;
}

export type FenceFault = 'unopened' | 'unclosed' | 'late';

interface Candidate extends FencedFrontMatter {
  /** Do its lines show what it is? Otherwise those of the other side must do so. */
  readonly plausible: boolean;
}

const OPENING = /^\uFEFF?([ \t\r\n]*)(?<![ \t])(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = { '---': /^---[ \t]*$/m, '+++': /^\+\+\+[ \t]*$/m } as const;
const FORMATS = { '---': 'yaml', '+++': 'toml' } as const;

/** The first line that is neither blank nor a comment: a key, the table that it stands in, or a map in braces. */
const KEY = /^(?:\s|#[^\r\n]*[\r\n])*(?:\{|\[[^\]\s]+\]|["']?[\p{L}_$@][^:=\r\n]{0,60}(?::(?=\s|$)|=))/u;
const EMPTY = /^(?:\s|#[^\r\n]*(?:[\r\n]|$))*$/;
/** A blank line, and text below it that is no key, item, comment or bracket: the front matter has ended above. */
const TEXT = /^[ \t]*(?:\r\n|\n|\r)(?=\S)(?![-#[\]{}"']|[\w@$.-]{1,60}[ \t]*(?::(?=\s|$)|=))/m;
/** Lines of a front matter without an end: keys, what is indented or listed below them, comments. */
const OWN_LINES =
  /^(?:(?:[ \t]+\S[^\r\n]*|#[^\r\n]*|-[ \t][^\r\n]*|["']?[\w@$][\w:.@$-]{0,60}["']?[ \t]*[:=](?:[ \t][^\r\n]*)?)(?:\r\n|\n|\r|$))+/;
/** Lines with a key each, as they stand above the line that some programs take for the end of a front matter. */
const UNOPENED = /^\uFEFF?((?:[\w-]+:(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r)){1,40})---[ \t]*(?:\r\n|\n|\r|$)/;

/**
 * The front matter of a page and of its translation. A line of `---` may also be a thematic break: the lines below it must look
 * like keys, on one side at least.
 */
export function frontMatterOf(source: string, target: string): Partial<Record<'source' | 'target', FencedFrontMatter>> {
  const [from, to] = [candidateIn(source), candidateIn(target)];
  if (from?.plausible !== true && to?.plausible !== true) return {};
  return { ...(from !== undefined && { source: from }), ...(to !== undefined && { target: to }) };
}

function candidateIn(text: string): Candidate | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return unopened(text);
  const [{ length: start }, above = '', marks] = opening;
  const fence = marks === '+++' ? '+++' : '---';
  const format = FORMATS[fence];
  const rest = text.slice(start);
  const closing = CLOSING[fence].exec(rest);
  const inside = rest.slice(0, closing?.index);
  if (closing === null || TEXT.test(inside)) return unclosed(inside, start, format);
  const content = { start, end: start + closing.index };
  const fault = above === '' ? undefined : 'late';
  const plausible = fault === undefined && (KEY.test(inside) || EMPTY.test(inside));
  return { format, start: 0, end: content.end + closing[0].length, content, plausible, ...(fault && { fault }) };
}

function unclosed(inside: string, start: number, format: 'yaml' | 'toml'): Candidate | undefined {
  const lines = OWN_LINES.exec(inside)?.[0];
  if (lines === undefined) return undefined;
  const end = start + lines.trimEnd().length;
  return { format, start: 0, end, content: { start, end }, fault: 'unclosed', plausible: false };
}

function unopened(text: string): Candidate | undefined {
  const found = UNOPENED.exec(text);
  const keys = found?.[1];
  if (found === null || keys === undefined || !/^title:/m.test(keys)) return undefined;
  const start = found[0].indexOf(keys);
  const content = { start, end: start + keys.length };
  return { format: 'yaml', start: 0, end: content.end + '---'.length, content, fault: 'unopened', plausible: true };
}
