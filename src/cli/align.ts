import { align as alignFile } from '../api/align.ts';
import type { AlignedBlock, AlignedBlocks } from '../api/aligned-blocks.ts';
import { isolate, printable, printableJson } from '../report/printable.ts';
import { clip } from '../text/clip.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { AnswerFormat } from './options.ts';
import { type Io, write } from './io.ts';

const INDENT = '  ';

/** `tlint align <file>` */
export async function align(file: string, format: AnswerFormat, io: Io): Promise<ExitCode> {
  const shown = (await alignFile(file, { cwd: io.cwd })).map((pairs) => pairs.map(view));
  const terminal = io.stdout.isTTY === true;
  await write(
    io.stdout,
    format === 'json' ? `${printableJson(shown)}\n` : shown.map((pairs) => listing(pairs, terminal)).join('\n'),
  );
  return EXIT.clean;
}

/** An aligned pair as the command prints it, as text or JSON; lines are 1-based. */
interface PairView {
  readonly relation: AlignedBlocks['relation'];
  readonly source: readonly UnitView[];
  readonly target: readonly UnitView[];
  /** For a missing or extra unit: the line of the other side after which its counterpart would be. */
  readonly gap?: number;
  readonly children: readonly PairView[];
}

interface UnitView {
  readonly kind: AlignedBlock['kind'];
  readonly line: number;
  readonly text: string;
}

function view({ relation, source, target, gap, children }: AlignedBlocks): PairView {
  const unit = ({ kind, range, text }: AlignedBlock): UnitView => ({ kind, line: range.start.line, text: clip(text) });
  return {
    relation,
    source: source.map(unit),
    target: target.map(unit),
    ...(gap !== undefined && { gap: gap.line }),
    children: children.map(view),
  };
}

/** Prints each unit on a line of its own, source first: text of both directions on one line would be shown out of order. */
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
