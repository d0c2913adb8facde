/** Blocks of a translation as HTML, as tlint reads them: what it compares is what is shown. */
import type { Element } from 'hast';
import type { Range } from '../../text/range.ts';
import type { Block, Code, Heading, List, ListItem, Quote, Table, TableCell, Tag } from '../../translation/ast.ts';
import { formula } from './formula.ts';
import { h } from './libraries.ts';
import { wholeMark } from './marks.ts';
import { rawOf } from './raw.ts';
import { type TextContext, textOf, tokenOf } from './text.ts';
import { visible } from './visible.ts';

export function blockOf(block: Block, context: TextContext): Element {
  const [element] = withLeftMarks(block, [elementOf(block, context)], context);
  return element ?? h('p');
}

function elementOf(block: Block, context: TextContext): Element {
  switch (block.kind) {
    case 'heading':
      return headingOf(block, context);
    case 'paragraph':
      return h('p', textOf(block.content, block.spans, block.content, context));
    case 'list':
      return listOf(block, block.items, 0, context);
    case 'table':
      return tableOf(block, context);
    case 'code-block':
      return codeOf(block, context);
    case 'display-math':
      return formula(block);
    case 'quote':
      return quoteOf(block, context);
    case 'footnote-definition':
      return h('div', { className: ['note'] }, [
        h('sup', visible(block.label)),
        ...block.blocks.map((inner) => blockOf(inner, context)),
      ]);
    case 'html-block':
      return h('pre', { className: ['html'], dir: 'ltr', tabIndex: 0 }, h('code', visible(block.range.slice())));
    case 'tag':
      return tagOf(block, context);
  }
}

/** The headings of a text stand below those of the page itself. */
function headingOf({ depth, content, spans }: Heading, context: TextContext): Element {
  const level = Math.min(depth + 1, 6);
  return h(`h${level}`, { className: [`depth-${depth}`] }, textOf(content, spans, content, context));
}

/** @param first how many items of the list come before these */
export function listOf({ ordered, start = 1 }: List, items: readonly ListItem[], first: number, context: TextContext): Element {
  const children = items.map((item) =>
    h(
      'li',
      withLeftMarks(
        item,
        item.blocks.map((block) => blockOf(block, context)),
        context,
      ),
    ),
  );
  return ordered ? h('ol', { start: start + first }, children) : h('ul', children);
}

function tableOf({ rows }: Table, context: TextContext): Element {
  const [head, ...body] = rows;
  const cells = (name: 'th' | 'td', each: readonly TableCell[]): Element[] =>
    each.map(({ content, spans }) => h(name, name === 'th' ? { scope: 'col' } : {}, textOf(content, spans, content, context)));
  return h('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [
    h('table', [
      head && h('thead', h('tr', cells('th', head.cells))),
      h(
        'tbody',
        body.map((row) => h('tr', cells('td', row.cells))),
      ),
    ]),
  ]);
}

function codeOf({ language, content, value }: Code, context: TextContext): Element {
  // The places of an indented block are not those of its code.
  const children = value === content.slice() ? rawOf(content, context) : visible(value);
  const properties = { dir: 'ltr', tabIndex: 0, ...(language !== '' && { 'data-language': language }) };
  return h('pre', properties, h('code', { dir: 'ltr' }, children));
}

/** The names of alerts, as in `> [!NOTE]`. */
const ALERT = /^\[!(\w+)\]/;

function quoteOf({ blocks }: Quote, context: TextContext): Element {
  const children = blocks.map((block) => blockOf(block, context));
  const [first] = blocks;
  const name = first?.kind === 'paragraph' ? ALERT.exec(first.content.slice())?.[1] : undefined;
  if (name === undefined) return h('blockquote', children);
  return h('div', { className: ['admonition', name.toLowerCase()] }, children);
}

/** The names of containers whose first line is shown as the title of a note. */
const NOTED =
  /^(?:note|tip|info|important|warning|caution|danger|success|question|example|quote|abstract|alert|callout|aside|admonition)$/i;

function tagOf({ name, turn, content, spans, range }: Tag, context: TextContext): Element {
  const words = textOf(content, spans, content, context);
  const classes = ['tag', turn, ...(NOTED.test(name) ? ['noted'] : [])];
  return h('div', { className: classes }, [
    tokenOf(turn === 'closes' ? range.slice().trim() : name || range.slice()),
    ' ',
    ...words,
  ]);
}

/** What stands for a node, marked as a whole where its findings stand at no word of it. */
function withLeftMarks({ range }: { readonly range: Range }, children: Element[], { marks, gaps }: TextContext): Element[] {
  const left = marks.touching(range).filter((mark) => range.start <= mark.start && !gaps.has(mark.start) && marks.show(mark));
  return left.reduceRight((inner, mark) => [wholeMark(mark, inner)], children);
}
