import { clip, defineRule, info, list, plural, quote, related, warning } from '../../src/rule-kit.ts';
import type { Alignment, LanguageNames, RuleContext } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { newBlocks } from '../../src/compare/lacking-text.ts';
import type { SourceChanges } from '../../src/compare/source-changes.ts';
import { stalePlaces } from '../../src/compare/stale-places.ts';
import type { SourceVersion } from '../../src/translation/source-version.ts';

type Unknown = Extract<SourceVersion, { kind: 'unknown' }>;

interface Data {
  likely: LanguageNames & { count: number };
  changed: LanguageNames & { version: string; changed: number; added: number; removed: number; blocks: readonly string[] };
  unknown: LanguageNames & { version: string; why: Unknown['why'] };
}

export default defineRule<Data>({
  id: 'stale',
  category: 'pages',
  summary: 'a translated page is not behind its source',
  mqm: 'Omission',
  rank: 'file',
  messages: {
    likely: warning(
      ({ source, target, count }) =>
        `The ${target} page lacks ${count} blocks of the ${source} in several places, or has others for them, so it is likely to translate an older version. Bring it up to date.`,
    ),
    changed: info(({ source, target, version, changed, added, removed, blocks }) => {
      const named = blocks.length === 0 ? '' : `: ${list(blocks, 3)}`;
      const since =
        version === STAMP ? `the stamp of the ${target}` : `version ${quote(version)}, which the ${target} translates`;
      return `The ${source} has ${counted({ changed, new: added, removed })} since ${since}${named}. Bring the ${target} up to date.`;
    }),
    unknown: info(
      ({ source, target, version, why }) =>
        `The ${target} page translates version ${quote(version)} of the ${source}, ${whatIsMissing(why)}`,
    ),
  },

  document(document, { names, report }) {
    const { version, sourceChanges: changes } = document;
    const [alignment] = document.alignments;
    if (alignment === undefined || !liesInTwoFiles(alignment)) return;
    const at = startOf(alignment);
    if (changes !== undefined) reportChanges(changes, alignment, { names, report });
    else if (version?.kind === 'unknown') {
      report('unknown', { at, side: 'target', data: { ...names, version: version.name, why: version.why } });
    }
    const missing = changes === undefined ? newBlocks(alignment) : [];
    if (missing.length === 0) return;
    const { source, target } = alignment.sides;
    const data = { ...names, count: missing.length };
    report('likely', { at, side: 'target', data, gathers: [source.range, target.range] });
  },
});

/** What stands for the name of a version that has none. */
const STAMP = 'stamp';

function whatIsMissing(why: Unknown['why']): string {
  switch (why) {
    case 'shallow':
      return 'but the history of this clone is cut off before it. Fetch the rest with `git fetch --unshallow`.';
    case 'absent':
      return 'which the history of that page has not under its path of now. Correct the version.';
    case 'apart':
      return 'but the page and its source lie in two repositories. Set `versions` to another kind, such as `stamp`.';
    case 'name':
      return 'which is no commit, tag or hash. Correct it.';
    case 'changed':
      return 'which changed since, and the history of that page has no such version. Compare both pages.';
    default:
      return 'but there is no history of git. Run tlint in a clone of the repository.';
  }
}

/** `2 changed and 1 new block`. */
function counted(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).flatMap(([what, count]) => (count === 0 ? [] : [{ text: `${count} ${what}`, count }]));
  const texts = parts.map(({ text }) => text);
  const last = texts.pop() ?? '';
  const all = texts.length === 0 ? last : `${texts.join(', ')} and ${last}`;
  return `${all} ${plural(parts.at(-1)?.count ?? 0, 'block', 'blocks')}`;
}

function startOf({ sides: { target } }: Alignment) {
  return target.blocks[0]?.range ?? target.range.atStart();
}

function reportChanges(
  changes: SourceChanges,
  alignment: Alignment,
  { names, report }: Pick<RuleContext<Data>, 'names' | 'report'>,
): void {
  const { version, blocks, gone } = changes;
  if (blocks.length === 0 && gone.length === 0) return;
  const added = blocks.filter(({ isNew }) => isNew);
  const changed = blocks.filter(({ isNew }) => !isNew);
  const { source, counterparts, left, surplus } = stalePlaces(changes, alignment);
  const behind = [...counterparts, ...surplus].filter(({ start, end }) => start < end);
  const removed = gone.reduce((sum, { count }) => sum + count, 0);
  report('changed', {
    at: startOf(alignment),
    side: 'target',
    data: {
      ...names,
      ...{ version, changed: changed.length, added: added.length, removed: Math.max(0, removed - changed.length) },
      blocks: blocks.map(({ range }) => clip(range.slice())),
    },
    related: [
      ...related(changed, `the changed ${names.source} block`),
      ...related(added, `the new ${names.source} block`),
      ...behind.map((range) => ({ range, message: `the ${names.target} that is behind` })),
    ],
    covers: [...source, ...counterparts, ...left],
  });
}
