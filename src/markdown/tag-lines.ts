/**
 * Lines of a dialect of Markdown that a program reads and that CommonMark takes for text: containers (`:::note[Title]`,
 * `/// note | Title`, `!!! note "Title"`, `=== "Title"`), statements and shortcodes that stand alone (`{% note %}`, `{{% alert %}}`,
 * `{{< figure >}}`, `{{Macro("x")}}`) and includes (`<<< @/x.js`, `{* x.py *}`, `--8<-- "x"`).
 */
import type { Offsets } from '../text/offsets.ts';
import { fencesIn } from './fences.ts';
import { fixedPart, titlesIn } from './markup-tokens.ts';

/** `opens`: what follows belongs to it, up to the line that closes it, if there is one; `alone`: nothing does. */
export type TagTurn = 'opens' | 'closes' | 'alone';

export interface TagLine extends Offsets {
  /** How it is written: tags of different forms never close each other. */
  readonly form: 'colons' | 'slashes' | 'marks' | 'statement' | 'shortcode' | 'macro' | 'include';
  /** What it is: `note`, `tab`, `figure`; that of a closing line may be empty. */
  readonly name: string;
  readonly turn: TagTurn;
  /** The line without words for people, in one spelling. */
  readonly fixed: string;
  /** The words for people in it. */
  readonly titles: readonly Offsets[];
}

/** A tag without its place in a text; the places of its titles are those in the tag. */
export type TagReading = Omit<TagLine, 'start' | 'end' | 'titles'> & { readonly titles?: readonly Offsets[] };

/** What makes a text worth scanning. */
const SPECIAL = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?::::|\/\/\/|!!!|\?\?\?|===|\{[{%*!]|<<<|--8<--)/m;
/** Groups: the markers before the tag, and the tag. A statement may go on for some lines. */
const LINE =
  /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*)(:{3,}[^\r\n]*|\/\/\/[^\r\n]*|(?:!!!|\?\?\?\+?)[ \t][^\r\n]*|={3}[!+]?[ \t]+["'][^\r\n]*|(?:\{%[^{}]{1,400}%\}|\{\{[<%][^{}]{1,400}[>%]\}\})(?:[ \t]*(?:\{%[^{}]{1,400}%\}|\{\{[<%][^{}]{1,400}[>%]\}\}))*|\{\{[^{}<%\r\n][^{}\r\n]{0,300}\}\}|\{[*!][^{}\r\n]{1,300}[*!]\}|<<<[ \t]*[@./\w][^\r\n]*|(?:-{2,}8<-{2,}|;--8<--)[^\r\n]*)[ \t]*$/gm;

const STATEMENT = /\{%[^{}]{1,400}%\}|\{\{[<%][^{}]{1,400}[>%]\}\}/g;

/** The tags that fill lines of a text, in order, several on a line where they are statements; those in fenced code are none. */
export function tagLinesIn(text: string): readonly TagLine[] {
  if (!SPECIAL.test(text)) return [];
  const fences = fencesIn(text);
  let fence = 0;
  const found: TagLine[] = [];
  for (const { 1: before = '', 2: raw = '', index } of text.matchAll(LINE)) {
    const start = index + before.length;
    while ((fences[fence]?.end ?? Infinity) < start) fence++;
    if ((fences[fence]?.start ?? Infinity) <= start) continue;
    const tags = /^\{(?:%|\{[<%])/.test(raw) ? Array.from(raw.matchAll(STATEMENT)) : [{ 0: raw, index: 0 }];
    for (const { 0: tag, index: offset } of tags) {
      const line = tagLineAt(tag.trimEnd(), start + offset);
      if (line !== undefined && (line.form !== 'macro' || isBlock(text, before, start, raw))) found.push(line);
    }
  }
  return found;
}

function tagLineAt(tag: string, start: number): TagLine | undefined {
  const reading = readTag(tag);
  if (reading === undefined) return undefined;
  const titles = (reading.titles ?? []).map((title) => ({ start: start + title.start, end: start + title.end }));
  return { ...reading, titles, start, end: start + tag.length };
}

/**
 * The text, equally long, with something in place of each tag line that is a block and needs no blank lines around it: an instruction
 * of HTML, or an expression of MDX.
 */
export function withoutTagLines(text: string, lines: readonly TagLine[], as: 'instruction' | 'expression'): string {
  let masked = '';
  for (const { start, end } of lines) masked += text.slice(masked.length, start) + standIn(text.slice(start, end), as);
  return masked + text.slice(masked.length);
}

/** The shortest tag has three characters. */
function standIn(tag: string, as: 'instruction' | 'expression'): string {
  const [open, close] = as === 'instruction' ? ['<?', tag.length < 4 ? '>' : '?>'] : tag.length < 6 ? ['{', '}'] : ['{/*', '*/}'];
  return open + tag.slice(open.length, tag.length - close.length).replaceAll(/[^\r\n]/g, 'x') + close;
}

/** An item that is a macro alone, such as `- {{link("x")}}`, is an item of running text: another text may write the link itself. */
function isBlock(text: string, before: string, start: number, raw: string): boolean {
  return !/[^\s>]/.test(before) && standsAlone(text, start - before.length, start + raw.length);
}

/** Is there no text right before or behind a line? In a paragraph, a variable that fills a line is a word like others. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n[ \t>]*\r?\n)$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t]*(?:$|\r?\n[ \t>]*(?:\r?\n|$))/.test(text.slice(end, end + 16))
  );
}

/** Reads what may be a tag: one line without the white space around it. */
export function readTag(tag: string): TagReading | undefined {
  if (tag.startsWith(':::')) return readColons(tag);
  if (tag.startsWith('///')) return readSlashes(tag);
  if (/^[!?=]/.test(tag)) return readMarks(tag);
  if (tag.startsWith('{%')) return readStatement(tag);
  if (/^\{\{[<%]/.test(tag)) return readShortcode(tag);
  if (tag.startsWith('{{')) return readMacro(tag);
  return { form: 'include', name: 'include', turn: 'alone', fixed: tag.replaceAll(/\s+/g, ' ') };
}

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*/u;

function readColons(tag: string): TagReading | undefined {
  const rest = tag.replace(/^:+/, '').trim();
  if (rest === '') return { form: 'colons', name: '', turn: 'closes', fixed: ':::' };
  const name = NAME.exec(rest.replace(/^\{/, ''))?.[0];
  if (name === undefined) return undefined;
  let words = rest
    .slice(rest.indexOf(name) + name.length)
    .replace(/^\}/, '')
    .trimStart();
  let [attributes, title] = ['', ''];
  for (let end = closerOf(words); end > 0; end = closerOf(words)) {
    if (words.startsWith('[')) title = words.slice(1, end - 1);
    else attributes += words.slice(0, end);
    words = words.slice(end).trimStart();
  }
  // What has no brackets is a title, but for the braces that follow it.
  if (title === '') title = words.endsWith('}') ? words.slice(0, words.lastIndexOf('{')).trimEnd() : words;
  const fixed = `:::${name}${fixedPart(attributes)}`;
  return { form: 'colons', name: name.toLowerCase(), turn: 'opens', fixed, titles: placeOf(title, tag) };
}

/** The offset after the brace or bracket that closes the one with which a text begins; 0 when it begins with none. */
function closerOf(text: string): number {
  const closer = text.startsWith('{') ? '}' : text.startsWith('[') ? ']' : undefined;
  return closer === undefined ? 0 : text.indexOf(closer) + 1;
}

function readSlashes(tag: string): TagReading | undefined {
  const rest = tag.replace(/^\/+/, '').trim();
  if (rest === '') return { form: 'slashes', name: '', turn: 'closes', fixed: '///' };
  const name = NAME.exec(rest)?.[0] ?? '';
  const words = rest.slice(name.length).trimStart();
  if (name === '' || (words !== '' && !words.startsWith('|'))) return undefined;
  const titles = placeOf(words.slice(1).trimStart(), tag);
  return { form: 'slashes', name: name.toLowerCase(), turn: 'opens', fixed: `/// ${name}`, titles };
}

function readMarks(tag: string): TagReading | undefined {
  const mark = /^[!?=]+[!+]?/.exec(tag)?.[0] ?? '';
  const [names = '', ...quoted] = tag.slice(mark.length).split(/["']/);
  const title = quoted.slice(0, -1).join('"');
  const isTab = mark.startsWith('=');
  const name = isTab ? 'tab' : NAME.exec(names.trim())?.[0];
  if (name === undefined || (isTab && title === '')) return undefined;
  const titles = placeOf(title, tag.replaceAll("'", '"'));
  return { form: 'marks', name: name.toLowerCase(), turn: 'alone', fixed: `${mark} ${names.trim()}`.trim(), titles };
}

function readStatement(tag: string): TagReading {
  const word = /^\{%-?[ \t\r\n]*([\w.:-]*)/.exec(tag)?.[1] ?? '';
  const closes = /^end./.test(word);
  const turn = closes ? 'closes' : 'opens';
  return {
    form: 'statement',
    name: closes ? word.slice('end'.length) : word,
    turn,
    fixed: fixedPart(tag),
    titles: titlesIn(tag),
  };
}

function readShortcode(tag: string): TagReading {
  const [, slash = '', name = ''] = /^\{\{[<%]-?[ \t\r\n]*(\/?)[ \t]*([\w./-]*)/.exec(tag) ?? [];
  const turn = slash !== '' ? 'closes' : /\/[ \t]*[>%]\}\}$/.test(tag) ? 'alone' : 'opens';
  return { form: 'shortcode', name, turn, fixed: fixedPart(tag), titles: titlesIn(tag) };
}

function readMacro(tag: string): TagReading {
  const name = /^\{\{[ \t]*([\w.$-]*)/.exec(tag)?.[1] ?? '';
  return { form: 'macro', name: name.toLowerCase(), turn: 'alone', fixed: fixedPart(tag), titles: titlesIn(tag) };
}

function placeOf(title: string, tag: string): readonly Offsets[] {
  const start = tag.lastIndexOf(title);
  return title.trim() === '' ? [] : [{ start, end: start + title.length }];
}
