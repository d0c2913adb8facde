import { type Bilingual, joinBoth, mapBoth } from './bilingual.ts';
import { otherBlock, paragraph } from './blocks.ts';
import { Draft, type Features } from './draft.ts';
import type { Random } from './random.ts';
import { fill, properties, templates } from './texts.ts';

/** The content of a section file, before it is put into its template. */
export interface Content {
  readonly body: Bilingual;
  readonly terms: readonly Bilingual[];
}

export interface SectionPlan {
  readonly number: number;
  readonly title: Bilingual;
  readonly slug: string;
  readonly score: number;
}

/** The quantiles of the lengths of real section files, in steps of 5 %, in characters. */
const LENGTHS = [
  1600, 2173, 2758, 3181, 3788, 4445, 5170, 5891, 6654, 7356, 7874, 8507, 9253, 10240, 11172, 12013, 13192, 14677, 16933, 20654,
  40880,
];

/** In characters: the length of a section file without its sides, plus the last paragraph of each side. */
const FRAME = 1900;

/** The length at a quantile, interpolated. */
export function lengthAt(share: number): number {
  const place = share * (LENGTHS.length - 1);
  const [low = 0, high = low] = LENGTHS.slice(Math.floor(place));
  return low + (high - low) * (place % 1);
}

/** Random features with the frequencies in real files. */
function features(random: Random): Features {
  const math = random.chance(0.23);
  return {
    math,
    display: math && random.chance(0.8),
    citations: random.chance(0.27),
    codeSpans: random.chance(0.03),
    links: random.chance(0.04),
    lists: random.chance(0.25),
    tables: random.chance(0.075),
    code: random.chance(0.1),
    headings: random.chance(0.3),
    boldHeadings: random.chance(0.27),
    quotes: random.chance(0.05),
  };
}

/** Writes the content of a file with the given length in characters. */
export function write(random: Random, section: number, length: number): Content {
  const draft = new Draft(random, features(random));
  const blocks: Bilingual[] = [paragraph(draft)];
  let written = FRAME;
  let headings = 0;
  while (written < length) {
    // A paragraph after lists and quotations, since two in a row would be parsed as one.
    const block = otherBlock(draft, heading) ?? paragraph(draft);
    blocks.push(block, ...(block.source.startsWith('>') || /^(?:-|\d+\.) /.test(block.source) ? [paragraph(draft)] : []));
    written = FRAME + joinedLength(blocks);
  }
  return { body: joinBoth([...blocks, paragraph(draft)], '\n\n'), terms: [...draft.terms] };

  function heading(): Bilingual {
    headings += 1;
    const number = `${section}.${headings}`;
    return mapBoth(draft.term(), (text) => `${number} ${text}`);
  }
}

function joinedLength(blocks: readonly Bilingual[]): number {
  return blocks.reduce((sum, { source, target }) => sum + source.length + target.length + 4, 0);
}

/** The text of a section file. */
export function sectionFile(plan: SectionPlan, { body, terms: used }: Content, random: Random): string {
  const text = fill(templates.section, { ...titleOf(plan), ...scoresOf(plan.score), ...notesOn(body, used), ...body });
  const checked = body.source.split('\n\n').find((block) => /^[A-Z]/.test(block)) ?? '';
  return random.chance(0.4) ? text + fill(templates.backTranslation, { source: checked }) : text;
}

function titleOf({ number, title, slug }: SectionPlan): Record<string, string> {
  return { number: String(number), title: title.source, titleTranslated: title.target, slug };
}

/** The metrics, whose mean is the score. */
function scoresOf(score: number): Record<string, string> {
  const part = (difference: number): string => (score + difference).toFixed(2);
  return {
    score: score.toFixed(2),
    semantics: part(0.02),
    accuracy: part(0.01),
    readability: part(-0.02),
    consistency: part(-0.01),
  };
}

function notesOn({ source }: Bilingual, used: readonly Bilingual[]): Record<string, string> {
  const figures = new Set(Array.from(source.matchAll(/Figure (\d+)/g), ([, number]) => Number(number)));
  const formulas = source.split('$$').length >> 1;
  return {
    terms: termList(used),
    figures: listed([...figures].sort((a, b) => a - b).map((number) => `Figure ${number}`)) ?? 'None',
    keyTerms: used
      .slice(0, 6)
      .map((term) => `  - **${term.source}** (${term.target})`)
      .join('\n'),
    equations: formulas === 0 ? 'None' : String(formulas),
    citations: listed([...new Set(source.match(/\[\d[^\]]*\]/g))]) ?? 'None',
  };
}

/** The list of terms in the metadata; at least one, since the field is required. */
export function termList(used: readonly Bilingual[]): string {
  return listed(used.slice(0, 12).map(({ source }) => source)) ?? properties[0]?.source ?? '';
}

function listed(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(', ');
}
