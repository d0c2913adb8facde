import { type Bilingual, joinBoth, mapBoth } from './bilingual.ts';
import type { Draft } from './draft.ts';
import { displayFormula } from './formulas.ts';

/** The share of paragraphs, lists, tables and listings that are taken from the fixtures. */
const FIXTURE_SHARE = 0.3;

/** A paragraph of prose. Real ones have a median length of 260 characters, and 5 % have more than 900. */
export function paragraph(draft: Draft): Bilingual {
  const { random } = draft;
  const ready = random.chance(FIXTURE_SHARE / 2) ? draft.fixtureBlock('paragraph') : undefined;
  const length = 1 + Math.floor(-Math.log(1 - random.next()) * 3.8);
  return (
    ready ??
    joinBoth(
      Array.from({ length }, () => draft.sentence()),
      ' ',
    )
  );
}

/** A block other than a paragraph, of one of the kinds that the file has. */
export function otherBlock(draft: Draft, heading: () => Bilingual): Bilingual | undefined {
  const { lists, tables, code, display, headings, boldHeadings, quotes } = draft.features;
  const { random } = draft;
  // The shares of blocks in those real files that have the kind at all.
  if (headings && random.chance(0.2)) return mapBoth(heading(), (text) => `## ${text}`);
  if (boldHeadings && random.chance(0.14)) return mapBoth(heading(), (text) => `**${text}**`);
  if (lists && random.chance(0.3)) return list(draft);
  if (display && random.chance(0.22)) return formula(draft);
  if (code && random.chance(0.26)) return listing(draft);
  if (tables && random.chance(0.12)) return table(draft);
  if (quotes && random.chance(0.1)) return mapBoth(draft.sentence(), (text) => `> ${text}`);
  return undefined;
}

function list(draft: Draft): Bilingual {
  const { random } = draft;
  const ready = random.chance(FIXTURE_SHARE) ? draft.fixtureBlock('list') : undefined;
  if (ready !== undefined) return ready;
  const ordered = random.chance(0.3);
  const items = Array.from({ length: random.integer(2, 5) }, (_, index) =>
    mapBoth(draft.sentence(), (text) => `${ordered ? `${index + 1}.` : '-'} ${text}`),
  );
  return joinBoth(items, '\n');
}

function formula(draft: Draft): Bilingual {
  const ready = draft.random.chance(FIXTURE_SHARE / 2) ? draft.fixtureBlock('display-math') : undefined;
  const tex = displayFormula(draft.random);
  return ready ?? { source: tex, target: tex };
}

function listing(draft: Draft): Bilingual {
  const { random } = draft;
  const ready = random.chance(FIXTURE_SHARE / 2) ? draft.fixtureBlock('code-block') : undefined;
  const name = draft.identifier();
  const steps = Array.from({ length: random.integer(2, 9) }, () => {
    const value = draft.identifier();
    return `    ${value} = ${name}(${random.integer(1, 99)}, limit=${random.next().toFixed(2)})\n    print("${value}", ${value} * 2)`;
  });
  const text = ['```python', `def ${draft.identifier()}(${name}):`, ...steps, '```'].join('\n');
  return ready ?? { source: text, target: text };
}

function table(draft: Draft): Bilingual {
  const { random } = draft;
  const ready = random.chance(FIXTURE_SHARE) ? draft.fixtureBlock('table') : undefined;
  if (ready !== undefined) return ready;
  const columns = Array.from({ length: random.integer(2, 4) }, () => draft.term());
  const rule = `|${' --- |'.repeat(columns.length)}`;
  const rows = Array.from({ length: random.integer(3, 9) }, () => {
    const cells = columns.map(() => `${random.integer(11, 99)}.${random.integer(1, 9)}`);
    return `| ${cells.join(' | ')} |`;
  });
  return mapBoth(joinBoth(columns, ' | '), (head) => [`| ${head} |`, rule, ...rows].join('\n'));
}
