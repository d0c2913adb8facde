/** Links that lost their form: their marks stand in the text, and nothing is linked. */
import { addressOf, type Destination } from '../spans/links.ts';
import type { Range } from '../text/range.ts';
import type { TextBlock } from '../translation/ast.ts';
import { MASK, proseOf } from '../translation/prose.ts';

/** What a text with such a link has somewhere. */
const SUSPECT = /\]\s+\\?\(|\)\s*\[|\\[[\]()]|\[\s+\^|\[\^\s|\]\([^()]*$/;
/** In UTF-16 units: how far before its address the label of a link may begin. */
const LABEL = 300;

/** Where a text has the marks of a link of its source, in an order or with signs between that make it no link. */
export function brokenLink(link: Destination, block: TextBlock): Range | undefined {
  const raw = block.content.slice();
  if (!SUSPECT.test(raw)) return undefined;
  const prose = proseOf(block);
  for (const { 0: found, index } of raw.matchAll(patternOf(link))) {
    // Inside a link or code, its first mark is masked.
    if (prose.charAt(index) === MASK) continue;
    const opening = found.startsWith(']') ? raw.slice(Math.max(0, index - LABEL), index).lastIndexOf('[') : -1;
    const start = opening < 0 ? index : Math.max(0, index - LABEL) + opening;
    return block.content.within(start, index + found.length);
  }
  return undefined;
}

function patternOf(link: Destination): RegExp {
  const address = addressOf(link).replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  if (link.kind === 'footnote') {
    const label = link.label.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return new RegExp(`\\\\\\[\\s?\\^\\s?${label}\\\\?\\]|\\[\\s?\\^\\s?${label}\\s?\\\\?\\]`, 'gu');
  }
  return new RegExp(
    `\\]\\\\?\\s?\\\\?\\(\\s?${address}(?:\\\\?\\)|(?=\\s|$))|\\(\\s?${address}\\s?\\)\\s?\\[[^[\\]]{1,200}\\]`,
    'gu',
  );
}
