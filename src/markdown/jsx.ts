import { tagAt } from './html-tags.ts';

const COMMENT = /\{\/\*[^]*?\*\/\}/y;

/**
 * The HTML that stands for the JSX at an offset, of the same length: a tag whose attributes hold expressions, or a comment.
 * Undefined where there is no JSX, or where it is HTML already.
 */
export function jsxAt(text: string, at: number, limit: number): string | undefined {
  if (text.charAt(at) === '{') {
    COMMENT.lastIndex = at;
    const length = COMMENT.exec(text)?.[0].length ?? 0;
    if (length < '<!---->'.length || at + length > limit) return undefined;
    return `<!--${'x'.repeat(length - '<!---->'.length)}-->`;
  }
  const tag = tagAt(text, at, limit);
  if (tag === undefined || tag.expressions.length === 0) return undefined;
  let html = '';
  let done = at;
  for (const { start, end } of tag.expressions) {
    const value = text.charAt(start - 1) === '=';
    const inner = (value ? 'x' : '-').repeat(end - start - 2);
    html += text.slice(done, start) + (value ? `"${inner}"` : `x${inner}x`);
    done = end;
  }
  return (html + text.slice(done, tag.end)).replaceAll(/[\r\n]/g, ' ');
}
