import type { AlignedPair, Alignment, Relation, Unit } from '../align/alignment.ts';
import { isolate, printable, printableJson } from '../report/printable.ts';
import { readAlignment } from '../inspect.ts';
import { clip } from '../text/clip.ts';
import type { SourceText } from '../text/source-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { type Io, write } from './io.ts';

const INDENT = '  ';

/** `tlint align <file>` */
export async function align(file: string, format: 'text' | 'json', io: Io): Promise<ExitCode> {
  const alignments = await readAlignment(file, io.cwd);
  const shown = alignments.map(({ pairs, section: { text } }) => pairs.map((pair) => view(pair, text)));
  const terminal = io.stdout.isTTY === true;
  await write(
    io.stdout,
    format === 'json' ? `${printableJson(shown)}\n` : shown.map((pairs) => listing(pairs, terminal)).join('\n'),
  );
  return EXIT.clean;
}

/** A pair for people and programs; lines are 1-based. */
interface PairView {
  readonly relation: Relation;
  readonly source: readonly UnitView[];
  readonly target: readonly UnitView[];
  /** The line after which a missing or extra unit would stand on the other side. */
  readonly gap?: number;
  readonly children: readonly PairView[];
}

interface UnitView {
  readonly kind: Unit['kind'];
  readonly line: number;
  readonly text: string;
}

function view({ relation, source, target, gap, children }: Alignment['pairs'][number], text: SourceText): PairView {
  const unit = ({ kind, range }: Unit): UnitView => ({ kind, line: text.lineAt(range.start), text: clip(text.slice(range)) });
  return {
    relation,
    source: source.map(unit),
    target: target.map(unit),
    ...(gap !== undefined && { gap: text.lineAt(gap.start) }),
    children: children.map((child: AlignedPair) => view(child, text)),
  };
}

/** Each unit on a line of its own, the source first, so that the two languages never share a line. */
function listing(pairs: readonly PairView[], terminal: boolean, indent = ''): string {
  return pairs.map((pair) => `${pairLines(pair, terminal, indent)}${listing(pair.children, terminal, indent + INDENT)}`).join('');
}

function pairLines({ relation, source, target, gap }: PairView, terminal: boolean, indent: string): string {
  const lines = [...source, ...target].map(({ kind, line, text }) => {
    const shown = printable(text);
    return `${line}: ${kind} ${terminal ? isolate(shown) : shown}`;
  });
  if (gap !== undefined) lines[relation === 'missing' ? 'push' : 'unshift'](`${gap}: nothing`);
  const [first, ...rest] = lines;
  const hanging = ' '.repeat(relation.length + 2);
  return `${indent}${relation}  ${first}\n${rest.map((line) => `${indent}${hanging}${line}\n`).join('')}`;
}
