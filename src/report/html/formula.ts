import type { Element } from 'hast';
import type { FormulaNode } from '../../translation/ast.ts';
import { remembered } from '../../text/remembered.ts';
import { h, katex } from './libraries.ts';

/** How many formulas are kept: both sides of a page have the same ones, and so do the pages of a paper. */
const KEPT = 4000;
/** In em: no formula may draw a box that covers the page. */
const LARGEST = 40;
/** How often macros may be expanded, so that none grows without end. */
const EXPANSIONS = 500;

/** A formula as KaTeX sets it, which links nowhere and loads nothing. What KaTeX cannot read is shown as it was written. */
export function formula({ tex, display }: FormulaNode): Element {
  const value = set(`${display ? 'display' : 'inline'} ${tex}`);
  // A long formula is scrolled, which keys must be able to do too.
  const element = display
    ? h('div', { className: ['math', 'display'], dir: 'ltr', tabIndex: 0 })
    : h('span', { className: ['math', 'inline'], dir: 'ltr' });
  element.children.push({ type: 'raw', value });
  return element;
}

const set = remembered(KEPT, (key) => {
  const [mode, tex] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
  return katex.renderToString(tex.trim(), {
    displayMode: mode === 'display',
    throwOnError: false,
    errorColor: 'inherit',
    trust: false,
    strict: 'ignore',
    maxSize: LARGEST,
    maxExpand: EXPANSIONS,
  });
});
