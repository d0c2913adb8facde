/** What keeps a file from being read as it was meant: told by tlint itself, before any rule. */
import type { PlacedFinding } from '../check/placed-finding.ts';
import { related } from '../check/related.ts';
import { withChildren } from '../align/alignment.ts';
import type { Document } from '../document/document.ts';
import { fencesIn } from '../markdown/fences.ts';
import { type OpenFence, openFences } from '../markdown/open-fences.ts';
import type { MarkdownError } from '../markdown/parse.ts';
import type { Offsets } from '../text/offsets.ts';
import type { Range } from '../text/range.ts';
import type { SourceText } from '../text/source-text.ts';

/** @param findings those of the rules */
export function parseErrors(document: Document, findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const { failure, text } = document;
  if (failure !== undefined) {
    const message = `The file cannot be read as Markdown: ${failure.message}. Simplify the text at this line.`;
    return [parseError('markdown', 'error', message, failure, text)];
  }
  const conflicts = mergeConflicts(text);
  if (conflicts.length > 0) return conflicts;
  const fences = document.kind === 'page' ? unclosedFences(document) : [];
  // A tag that is not closed is why the page is no MDX, and that says more.
  const isKnown = fences.length > 0 || findings.some(({ rule, messageId }) => rule === 'tag-parity' && messageId === 'unclosed');
  return [...fences, ...(isKnown ? [] : notMdx(document))];
}

/** Where both texts of a merge still stand, between the lines that a program for versions writes. */
function mergeConflicts(text: SourceText): readonly PlacedFinding[] {
  if (!text.text.includes('<<<<<<< ')) return [];
  // In a code block stands the example of a page about versions.
  const fences = fencesIn(text.text);
  const isShown = ({ start }: Offsets): boolean => fences.some((fence) => fence.start <= start && start < fence.end);
  return conflictsIn(`\n${text.text}`)
    .filter((conflict) => !isShown(conflict))
    .map(({ start, end }) => ({
      ...OWN,
      messageId: 'conflict',
      severity: 'error',
      message:
        'A merge conflict stands in the file. Decide for one of its two texts, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.',
      data: {},
      at: text.lineRange(text.lineAt(start)),
      related: [],
      claims: [text.range(start, end)],
    }));
}

/** @param text with a line break before it, so that the offsets are those of the text without it */
function conflictsIn(text: string): readonly Offsets[] {
  const found: Offsets[] = [];
  for (let start = text.indexOf('\n<<<<<<< '); start >= 0; start = text.indexOf('\n<<<<<<< ', start + 1)) {
    const middle = text.indexOf('\n=======', start);
    const end = middle < 0 ? -1 : text.indexOf('\n>>>>>>> ', middle);
    if (end < 0) break;
    found.push({ start, end: text.indexOf('\n', end + 1) < 0 ? text.length - 1 : text.indexOf('\n', end + 1) - 1 });
  }
  return found;
}

function notMdx({ notMdx: found, text }: Document): readonly PlacedFinding[] {
  if (found === undefined) return [];
  const { error } = found;
  if (found.text !== text) {
    const message = `The source cannot be read as MDX: ${error.message}. Both files are read as Markdown, which finds less. Repair this line.`;
    return [parseError('sourceMdx', 'info', message, error, found.text)];
  }
  const message = `The translation cannot be read as MDX, but its source can: ${error.message}. Compare this line with the source.`;
  return [parseError('mdx', 'error', message, error, text)];
}

function parseError(
  messageId: string,
  severity: PlacedFinding['severity'],
  message: string,
  { message: reason, line }: MarkdownError,
  text: SourceText,
): PlacedFinding {
  return { ...OWN, messageId, severity, message, data: { reason }, at: text.lineRange(line), related: [], claims: [] };
}

const OWN = { rule: 'parse-error', rank: 'file', side: 'document' } as const;

/** Code blocks of a page that nothing closes, while the source closes all of its own. They swallow what follows. */
function unclosedFences({ text, source, alignments, languages }: Document): readonly PlacedFinding[] {
  const open = openFences(text.text);
  if (open.length === 0 || openFences(source.text).length >= open.length) return [];
  const pairs = alignments.flatMap((alignment) => withChildren(alignment.pairs));
  // The end of a component or a container may be among what is swallowed.
  const tags = pairs.flatMap(({ target: [tag] }) => (tag?.kind === 'tag' && tag.closing === undefined ? [tag.range] : []));
  return open.map((fence) => {
    const at = text.range(fence.opening.start, fence.opening.end);
    const there = pairs.find(({ target: [block] }) => block?.kind === 'code-block' && block.range.overlaps(at))?.source ?? [];
    return {
      ...OWN,
      messageId: 'unclosedFence',
      severity: 'error',
      message: `The code block of the ${languages.target.name} is not closed, so that what follows it is shown as code. Write ${fence.marks} on a line of its own where the code ends.`,
      data: { marks: fence.marks },
      side: 'target',
      at,
      related: [...signOf(fence, text), ...related(there, `the ${languages.source.name} code`)],
      claims: [swallowedBy(fence, text), ...tags],
    };
  });
}

function signOf({ sign }: OpenFence, text: SourceText): PlacedFinding['related'] {
  return sign === undefined ? [] : [{ range: text.range(sign.start, sign.end), message: 'it should end before this, or here' }];
}

/** A gap before the block is at the end of the block before it. */
function swallowedBy({ start, end }: OpenFence, text: SourceText): Range {
  return text.range(text.text.slice(0, start).trimEnd().length, end);
}
