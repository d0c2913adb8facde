/** The marks of bold text that Markdown does not read as such. */
import type { Language } from '../language/language.ts';
import { hasScript, spacesWords } from '../language/scripts.ts';
import type { Range } from '../text/range.ts';
import type { TextBlock } from '../translation/ast.ts';
import { proseOf } from '../translation/prose.ts';

/** Every `**` of a text that is no part of an emphasis, in the order of the text. */
export function strayMarks(block: TextBlock): readonly Range[] {
  const origin = block.content.start;
  const read = new Set(
    block.spans.flatMap(({ kind, range: { start, end } }) => {
      if (kind === 'strong') return [start, start + 1, end - 2, end - 1];
      return kind === 'emphasis' ? [start, end - 1] : [];
    }),
  );
  return Array.from(proseOf(block).matchAll(/\*{2,}/g)).flatMap(({ 0: run, index }) => {
    const left = Array.from(run, (_, at) => index + at).filter((at) => !read.has(origin + at));
    const [first] = left;
    return first === undefined || left.length < 2 ? [] : [block.content.within(first, first + 2)];
  });
}

/** A box of MkDocs, as no other site has it. */
const PYTHON_BOX = /^[ \t]*(?:\/{3,4}|!!!|\?\?\?\+?)[ \t]+[a-z]/m;

/** Is a text written for Python-Markdown, which lets letters touch the marks of bold text? */
export function isPythonMarkdown(text: Range): boolean {
  return PYTHON_BOX.test(text.slice());
}

/**
 * Do marks pair up, so that only the letters that touch them keep Markdown from reading them? In `**潮汐（海）**是`, punctuation stands
 * before the mark and a letter behind it. So it happens where words are not set apart, or have endings of their own script.
 */
export function pairBesideLetters(marks: readonly Range[], block: TextBlock, language: Language): boolean {
  if (marks.length % 2 !== 0 || (spacesWords(language) && !hasScript(language, 'Hangul'))) return false;
  const text = block.content.text.text;
  return marks.every(({ start, end }, index) => {
    const inside = index % 2 === 0 ? text.charAt(end) : text.charAt(start - 1);
    return inside !== '' && !/[\s*]/.test(inside);
  });
}
