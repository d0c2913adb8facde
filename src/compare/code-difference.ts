import type { Language } from '../language/language.ts';
import type { Languages } from '../language/languages.ts';
import { hasOwnLetter } from '../language/scripts.ts';
import { codeSyntaxOf } from '../markdown/code-syntax.ts';
import type { Code } from '../translation/ast.ts';
import { wordsIn } from '../spans/words.ts';
import { isRunningText } from '../spans/written-in.ts';
import { differInStandIns } from '../spans/stand-ins.ts';
import { type CodeLine, codeLines, isWordsOnly, joinLines, plainLines } from './code-lines.ts';
import { commonLines, type CommonLines } from './common-lines.ts';
import { differInQuotes } from './quoted-yaml.ts';
import type { IsRenamed } from './renamed-code.ts';
import { mayTranslate, mayTranslateCode } from './translated-words.ts';

/** The lines in which two code blocks differ, except for lines that were only translated. */
export interface CodeDifference {
  /** The lines of the source, trimmed. */
  readonly expected: readonly string[];
  /** The lines of the target, trimmed. */
  readonly found: readonly string[];
  /** The line of the first difference in the target's code, 0-based. */
  readonly line: number;
}

/** How the lines of two blocks are compared. */
interface Comparison {
  readonly source: readonly CodeLine[];
  readonly target: readonly CodeLine[];
  same(source: CodeLine, target: CodeLine): boolean;
  join(lines: readonly CodeLine[]): CodeLine;
  /** Is a line of the target that the source lacks only words for its readers? */
  isNote(line: CodeLine): boolean;
}

/** Compares two code blocks line by line; undefined when nothing differs. */
export function codeDifference(
  source: Code,
  target: Code,
  languages: Languages,
  isRenamed: IsRenamed,
): CodeDifference | undefined {
  if (source.value === target.value) return undefined;
  const syntax = codeSyntaxOf(source.language);
  if (syntax === undefined) {
    const difference = differenceIn(plainComparison(source.value, target.value, languages));
    return difference !== undefined && isTranslatedProse(difference, languages) ? undefined : difference;
  }
  return differenceIn({
    source: codeLines(source.value, syntax, languages),
    target: codeLines(target.value, syntax, languages),
    same: (a, b) =>
      sameCode(a, b, languages, isRenamed) ||
      (syntax.keys === ':' && differInQuotes(a.raw, b.raw)) ||
      (syntax.shell === true && (isSameOutput(a, b, languages) || differInStandIns(a.raw, b.raw))),
    join: (lines) => joinLines(lines, syntax),
    isNote: isWordsOnly,
  });
}

/** A block of Markdown that begins with the metadata of a page. */
const FRONT_MATTER = /^---[ \t]*\r?\n/;

/** So many words show whether a text is running text of a language. */
const FEWEST_WORDS = 10;

/** The lines that have more signs than letters. */
function signsIn(lines: readonly string[]): string {
  return lines.filter((line) => (line.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0) * 2 < line.length).join('\n');
}

/** Are lines of the source running text, and those of the target none of the same language? Some languages have no sign for comments. */
function isTranslatedProse({ expected, found }: CodeDifference, { source }: Languages): boolean {
  const [lost, added] = [expected, found].map((lines) => wordsIn(lines.join('\n'), source));
  if (lost === undefined || added === undefined || lost.length < FEWEST_WORDS || found.length === 0) return false;
  if (signsIn(expected) !== signsIn(found)) return false;
  return isRunningText(lost, source) && !isRunningText(added, source);
}

/** The comparison of blocks in which any word may be code, or be translated: pseudo-code, output, drawings. */
function plainComparison(source: string, target: string, languages: Languages): Comparison {
  const own = (text: string): boolean => isTranslated(text, languages.target, languages.source);
  const hasFrontMatter = FRONT_MATTER.test(source) && FRONT_MATTER.test(target);
  // Translated words change the widths in a drawing or table, so white space is not compared.
  const fold = own(target)
    ? (line: string): string => line.replaceAll(/\s+/g, ' ').trim()
    : (line: string): string => line.trimEnd();
  return {
    source: plainLines(source, fold),
    target: plainLines(target, fold),
    same: (a, b) =>
      a.raw === b.raw || mayTranslateCode(a.raw, b.raw, languages) || (hasFrontMatter && differInQuotes(a.raw, b.raw)),
    join: (lines) => joinLines(lines),
    isNote: ({ raw }) => own(raw),
  };
}

/** Does a text have letters that show that it was translated? */
function isTranslated(text: string, target: Language, source: Language): boolean {
  return hasOwnLetter(text, target, source);
}

function sameCode(source: CodeLine, target: CodeLine, languages: Languages, isRenamed: IsRenamed): boolean {
  const { words, text, comment } = source;
  const isSame = (a: string, b: string) => mayTranslate(a, b, languages) || isRenamed(a, b, 'string');
  return (
    (source.code === target.code || isRenamed(source.code, target.code)) &&
    words.every((word, index) => isSame(word, target.words[index] ?? '')) &&
    mayTranslate(text, target.text, languages) &&
    (comment === '' || bare(comment) === bare(target.comment) || mayTranslate(comment, target.comment, languages))
  );
}

function bare(comment: string): string {
  return comment.replaceAll(/\s+/g, '');
}

/** The start of what a program says rather than of a command: a word in brackets, a sign, or a sentence. */
const OUTPUT = /^(?:\[\p{Lu}|[›✔✓✗⚠•→]|\p{Lu}\p{Ll}* \p{Ll})/u;

function isSameOutput({ raw: source }: CodeLine, { raw: target }: CodeLine, languages: Languages): boolean {
  return OUTPUT.test(source.trim()) && mayTranslateCode(source, target, languages);
}

type Numbered = readonly [index: number, line: CodeLine];

function differenceIn({ source, target, same, join, isNote }: Comparison): CodeDifference | undefined {
  const common = commonLines(source, target, same);
  const missing = unpaired(source, (index) => common.target.has(index));
  const extra = unpaired(target, (index) => common.source.has(index));
  const lost = missing.filter((entry) => !isRewrapped(entry, source, target, common));
  // Lines of the source may together be a translation of lines of the target.
  if (lost.length > 0 && same(join(lost.map(([, line]) => line)), join(extra.map(([, line]) => line)))) return undefined;
  const added = extra.filter(([, line]) => !isNote(line) || lost.length > 0);
  if (lost.length + added.length === 0) return undefined;
  return {
    expected: lost.map(([, { raw }]) => raw.trim()),
    found: added.map(([, { raw }]) => raw.trim()),
    line: added[0]?.[0] ?? placeOfMissing(lost[0]?.[0] ?? 0, common),
  };
}

function unpaired(lines: readonly CodeLine[], isPaired: (index: number) => boolean): readonly Numbered[] {
  return [...lines.entries()].filter(([index, { raw }]) => raw.trim() !== '' && !isPaired(index));
}

/** Are the words of a line in the translation of the line beside it, which breaks elsewhere? */
function isRewrapped(
  [index, line]: Numbered,
  source: readonly CodeLine[],
  target: readonly CodeLine[],
  common: CommonLines,
): boolean {
  if (!isWordsOnly(line)) return false;
  return [index - 1, index + 1].some((beside) => {
    const [other, counterpart] = [source[beside], target[common.target.get(beside) ?? -1]];
    return other !== undefined && counterpart !== undefined && isWordsOnly(other) && other.raw.trim() !== counterpart.raw.trim();
  });
}

/** The line of the target after the last common one before a missing line of the source. */
function placeOfMissing(missing: number, { source }: CommonLines): number {
  return Math.max(-1, ...[...source].filter(([, index]) => index < missing).map(([index]) => index)) + 1;
}
