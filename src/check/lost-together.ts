import { groupBy } from '../text/group-by.ts';
import type { Range } from '../text/range.ts';
import type { PlacedFinding } from './placed-finding.ts';
import { explains } from './rank.ts';

/** What ends a sentence between two places of a source. */
const SENTENCE_END = /[.!?]["')\]*_]*\s+["'([*_]*(?=[\p{Lu}\p{Lo}\p{N}])|[。！？]/u;

/**
 * Joins findings that one text of a page lacks values of one sentence of its source: the sentence, or that part of it, was lost, which
 * is one fault. The finding of the highest rank stays, with the places of the others.
 */
export function joinLost(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const lost = findings.filter(isLost);
  if (lost.length < 2) return findings;
  const joined = new Map<PlacedFinding, PlacedFinding | undefined>();
  for (const together of groupBy(lost, ({ at }) => `${at.start} ${at.end}`).values()) {
    for (const [first, ...others] of sentencesOf(together)) {
      if (first === undefined || others.length === 0) continue;
      joined.set(first, { ...first, related: [...first.related, ...others.flatMap(({ related }) => related)] });
      for (const other of others) joined.set(other, undefined);
    }
  }
  return findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : finding));
}

/** Does a finding say that a text lacks something that its source, in another file, has? */
function isLost({ messageId, at, related: [first] }: PlacedFinding): boolean {
  return messageId.startsWith('missing') && first !== undefined && first.range.text !== at.text;
}

/** The findings by the sentence of the source in which the missing values stand, each time the highest rank first. */
function sentencesOf(findings: readonly PlacedFinding[]): readonly (readonly PlacedFinding[])[] {
  const sentences: PlacedFinding[][] = [];
  for (const finding of findings) {
    // What one rule tells apart is more than one fault.
    const known = sentences.find((others) =>
      others.every((other) => other.rule !== finding.rule && areInOneSentence(placeOf(other), placeOf(finding))),
    );
    if (known === undefined) sentences.push([finding]);
    else known.push(finding);
  }
  return sentences.map((sentence) =>
    sentence.toSorted((a, b) => (explains(a.rank, b.rank) ? -1 : explains(b.rank, a.rank) ? 1 : 0)),
  );
}

function placeOf({ at, related: [first] }: PlacedFinding): Range {
  return first?.range ?? at;
}

function areInOneSentence(a: Range, b: Range): boolean {
  if (a.text !== b.text) return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return !SENTENCE_END.test(first.text.text.slice(first.end, second.start));
}
