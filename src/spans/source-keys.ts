import { OffsetSet } from '../text/offset-set.ts';
import type { Offsets } from '../text/offsets.ts';

/** A key of a bibliography, or a label of the same text, in the syntax of pandoc or LaTeX. */
export interface SourceKey {
  readonly kind: 'citation' | 'label';
  /** The key alone: `halder2018` of `[@halder2018, p. 12]`. */
  readonly value: string;
  /** Where the key stands, as UTF-16 offsets; the whole command when it has one key. */
  readonly at: Offsets;
}

/** The keys of a text, and the stretches of syntax around them, in which no mark is punctuation. */
export interface SourceKeys {
  readonly keys: readonly SourceKey[];
  readonly syntax: readonly Offsets[];
}

const NONE: SourceKeys = { keys: [], syntax: [] };

/** Groups: the command, its keys. */
const COMMAND =
  /\\((?:no|text|paren|auto|foot|full|smart|super)?[Cc]ite(?:p|t|alp|alt|author|year|yearpar|title)?|(?:eq|auto|page|name|[cCv])?ref|label)\*?(?:\[[^[\]]{0,100}\]){0,2}\{([^{}]{1,300})\}/g;
const BRACKET = /\[[^[\]]{2,400}\]/g;
/** A key of pandoc; marks may stand inside it, not at its end. An address such as `me@example.org` has none. */
const KEY =
  /(?<![A-Za-z0-9_.@/\\])-?@(?:\{([^{}\s]{1,100})\}|([\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))/gu;
/** What follows `@` outside of brackets, where most names are those of people: a key with a year, or a label with its kind. */
const UNMISTAKABLE = /^\p{L}[\p{L}\p{N}_:-]*(?:1[6-9]|20)\d\d[a-z]?$|^(?:fig|tbl|tab|sec|eq|lst|thm)[:-]./u;
/** Labels of figures, tables, sections … in the syntax of pandoc-crossref and Quarto. */
const LABEL = /^(?:fig|tbl|tab|sec|eq|lst|thm|lem|cor|prp|def|exm|exr)[:-]/;

/** @param prose the text of a block with formulas, code and links masked */
export function readSourceKeys(prose: string): SourceKeys {
  if (!/[@\\]/.test(prose)) return NONE;
  const commands = Array.from(prose.matchAll(COMMAND), readCommand);
  const brackets = Array.from(prose.matchAll(BRACKET), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const named = Array.from(prose.matchAll(KEY), readKey);
  // Without the brackets themselves, of which none lies in another one.
  const inside = new OffsetSet(brackets.map(({ start, end }) => ({ start: start + 1, end: end - 1 })));
  const inBrackets = named.filter(({ at }) => inside.contains(at));
  const places = new OffsetSet(inBrackets.map(({ at }) => at));
  const cited = brackets.filter((bracket) => places.overlaps(bracket));
  const certain = named.filter(({ value, at }) => UNMISTAKABLE.test(value) || inside.contains(at));
  return {
    keys: [...commands.flatMap(({ keys }) => keys), ...certain].sort((a, b) => a.at.start - b.at.start),
    syntax: [...commands.map(({ at }) => at), ...cited],
  };
}

function readKey({ 0: whole, 1: braced, 2: bare = '', index }: RegExpExecArray): SourceKey {
  const value = braced ?? bare;
  return { kind: LABEL.test(value) ? 'label' : 'citation', value, at: { start: index, end: index + whole.length } };
}

interface Command {
  readonly at: Offsets;
  readonly keys: readonly SourceKey[];
}

function readCommand({ 0: whole, 1: command = '', 2: list = '', index }: RegExpExecArray): Command {
  const at = { start: index, end: index + whole.length };
  const kind = /[Cc]ite/.test(command) ? 'citation' : 'label';
  const only = !list.includes(',');
  const first = at.end - 1 - list.length;
  const keys = Array.from(list.matchAll(/[^\s,][^,]*/g), ({ 0: raw, index: offset }): SourceKey => {
    const value = raw.trimEnd();
    const start = first + offset;
    return { kind, value, at: only ? at : { start, end: start + value.length } };
  });
  return { at, keys };
}
