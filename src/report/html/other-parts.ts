import type { Element } from 'hast';
import type { Part, Translation } from '../../translation/ast.ts';
import { blockOf } from './blocks.ts';
import { h } from './libraries.ts';
import { rawOf } from './raw.ts';
import type { ContextOf } from './row.ts';
import type { Region } from './rows.ts';
import { textOf } from './text.ts';

/** A part of a page with what findings are shown under it. */
export interface ShownPart {
  readonly region: Region;
  readonly element: Element;
}

/** The metadata of a file that holds both texts, as they are written. */
export function metadataOf({ metadata }: Translation, of: ContextOf): readonly ShownPart[] {
  if (metadata === undefined || metadata.fields.length === 0) return [];
  const fields = metadata.fields.flatMap(({ keyRange, valueRange }) => [
    h('dt', { dir: 'auto' }, rawOf(keyRange, of(keyRange))),
    h('dd', { dir: 'auto' }, rawOf(valueRange, of(valueRange))),
  ]);
  const element = h('details', { className: ['part', 'metadata'], open: true }, [h('summary', 'Metadata'), h('dl', fields)]);
  return [{ region: { ranges: [metadata.range], isGap: false }, element }];
}

/** The parts of a file beside its two texts: notes, metrics and others. */
export function otherPartsOf({ parts }: Translation, of: ContextOf): readonly ShownPart[] {
  return parts.flatMap((part) => ('side' in part ? [] : [partOf(part, of)]));
}

function partOf({ kind, heading, blocks, range }: Exclude<Part, { readonly side: unknown }>, of: ContextOf): ShownPart {
  const title = h('summary', { dir: 'auto' }, textOf(heading.content, heading.spans, heading.content, of(heading.range)));
  const shown = blocks.map((block) => h('div', { dir: 'auto' }, [blockOf(block, of(block.range))]));
  const element = h('details', { className: ['part', kind], open: true }, [title, ...shown]);
  return { region: { ranges: [range], isGap: false }, element };
}
