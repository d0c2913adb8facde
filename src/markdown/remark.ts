/**
 * The reference: the parsers of Markdown and of MDX from remark, each with only the syntax extensions that a text needs. In the
 * built program this module is loaded at its first use.
 */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Syntax, SyntaxFault } from './syntax.ts';

/** The constructs that a piece of a text does not have. */
const DISABLED = {
  file: [],
  /** Markdown between components, which may be indented as its tags are. */
  component: ['codeIndented'],
  /** MDX itself, whose extension says what it does not have. */
  mdx: [],
  html: ['codeIndented', 'htmlFlow'],
  text: [
    'blockQuote',
    'codeFenced',
    'codeIndented',
    'definition',
    'headingAtx',
    'htmlFlow',
    'list',
    'setextUnderline',
    'thematicBreak',
  ],
} as const satisfies Readonly<Record<Syntax['within'], readonly string[]>>;

const processors = new Map<string, Processor<Root>>();

export function parseWithRemark(text: string, syntax: Syntax): Root | SyntaxFault {
  try {
    return processorFor(syntax).parse(text);
  } catch (failure) {
    if (!(failure instanceof VFileMessage)) throw failure;
    // At the end of a file the parser names the place in its words alone: `(12:1-12:7)`.
    const line = failure.line ?? Number(/\((\d+):\d+/.exec(failure.reason)?.[1] ?? 1);
    const reason = failure.reason.includes('acorn') ? 'what stands in braces is no JavaScript' : failure.reason;
    return { type: 'fault', reason: reason.replaceAll(/ \(\d+:\d+(?:-\d+:\d+)?\)/g, ''), line };
  }
}

/** A parser with only the syntax extensions that a text needs, because each one slows it down, the one for tables by a third. */
function processorFor(syntax: Syntax): Processor<Root> {
  const key = `${syntax.math}${syntax.table}${syntax.footnote}${syntax.within}`;
  const known = processors.get(key);
  if (known !== undefined) return known;
  const processor = unified().use(remarkParse).use(extensions, syntax);
  const built = (syntax.math ? processor.use(remarkMath) : processor).freeze();
  processors.set(key, built);
  return built;
}

function extensions(this: Processor, syntax: Syntax): void {
  const data = this.data();
  const micromark = (data.micromarkExtensions ??= []);
  const mdast = (data.fromMarkdownExtensions ??= []);
  micromark.push({ disable: { null: [...DISABLED[syntax.within]] } });
  if (syntax.within === 'mdx') {
    micromark.push(mdxjs());
    mdast.push(mdxFromMarkdown());
  }
  if (syntax.table) {
    micromark.push(gfmTable());
    mdast.push(gfmTableFromMarkdown());
  }
  if (syntax.footnote) {
    micromark.push(gfmFootnote());
    mdast.push(gfmFootnoteFromMarkdown());
  }
}
