import { defineRule, quote, warning } from '../../src/rule-kit.ts';
import type { Paper, ProjectContext } from '../../src/rule-kit.ts';
import type { FilePlace } from '../../src/check/project-hooks.ts';
import type { NumberedFile } from '../../src/paper/paper.ts';
import { scoredSections } from '../../src/paper/score-rows.ts';
import { sameScore, type StatedScore } from '../../src/paper/stated-score.ts';

interface Data {
  section: { file: string; value: string; name: string; expected: string };
  overall: { name: string; value: string; other: string; expected: string; mean?: string };
  mean: { name: string; value: string; expected: string; scores: readonly string[] };
}

type Context = ProjectContext<Data>;

/** A score with the path of its file. */
interface Statement {
  readonly path: string;
  readonly score: StatedScore;
}

/** In score points: how far a stated mean may be from the computed one. */
const TOLERANCE = 0.01 + 1e-9;

export default defineRule<Data>({
  id: 'progress-agreement',
  category: 'paper',
  summary: 'progress file, metadata and sections of a paper state the same scores, and the overall score is their mean',
  mqm: 'Inconsistency',
  rank: 'agreement of scores',
  messages: {
    section: warning(
      ({ file, value, name, expected }) =>
        `The progress file gives ${quote(file)} the score ${quote(value)}, but its ${quote(name)} is ${quote(expected)}. Give both the score that is right.`,
    ),
    overall: warning(
      ({ name, value, other, expected }) =>
        `${quote(name)} is ${quote(value)}, but ${quote(other)} is ${quote(expected)}. Give both the score that is right.`,
    ),
    mean: warning(
      ({ name, value, expected }) =>
        `${quote(name)} is ${quote(value)}, expected ${quote(expected)}, the mean of the sections. Correct the score that is wrong.`,
    ),
  },

  paper(paper, context) {
    const pairs = scoredSections(paper);
    for (const section of paper.sections) {
      const rows = pairs.flatMap((pair) => (pair.section === section ? [pair.row] : []));
      checkSection(section, rows, paper, context);
    }
    checkOverall(paper, context);
  },
});

/** Compares the scores in the score table and the checklist with those of the section. */
function checkSection(section: NumberedFile, rows: readonly StatedScore[], { progress }: Paper, { report }: Context): void {
  const { quality, overall, path } = section;
  const own = quality ?? overall;
  if (progress === undefined || own?.value === undefined) return;
  // The section may have two different scores, which the rule `quality-agreement` reports.
  const agrees = (score: StatedScore): boolean => [quality, overall].some((stated) => stated && sameScore(stated, score));
  const notes = progress.items.flatMap(({ name, score }) => (name === section.name && score ? [score] : []));
  const [first, ...others] = [...rows, ...notes].filter((score) => score.value !== undefined && !agrees(score));
  if (first === undefined) return;
  report('section', {
    at: { path: progress.path, ...first.mark },
    side: 'document',
    data: { file: section.name, value: first.raw, name: own.name, expected: own.raw },
    related: [
      { path, ...own.mark, message: `${quote(own.name)} of ${quote(section.name)}` },
      ...others.map(({ mark }) => ({ path: progress.path, ...mark, message: 'the score in the checklist' })),
    ],
  });
}

/** Compares the overall scores of the progress file and the metadata with each other and with the mean of the sections. */
function checkOverall(paper: Paper, { report }: Context): void {
  const inProgress = stated(paper.progress);
  const inMetadata = stated(paper.metadata);
  const means = [tableScores(paper), fileScores(paper)].filter((scores) => scores.length > 1);
  const [scores] = means;
  const isMean = ({ score }: Statement): boolean =>
    means.length === 0 || means.some((list) => Math.abs(meanOf(list) - (score.value ?? 0)) <= TOLERANCE);

  if (inProgress && inMetadata && !sameScore(inProgress.score, inMetadata.score)) {
    const [wrong, other] = isMean(inProgress) ? [inMetadata, inProgress] : [inProgress, inMetadata];
    const data = { name: wrong.score.name, value: wrong.score.raw, other: other.score.name, expected: other.score.raw };
    report('overall', {
      at: placeOf(wrong),
      side: 'document',
      data: { ...data, ...(scores && { mean: shown(meanOf(scores)) }) },
      related: [related(other)],
    });
    return;
  }
  const overall = inProgress ?? inMetadata;
  if (overall === undefined || scores === undefined || isMean(overall)) return;
  report('mean', {
    at: placeOf(overall),
    side: 'document',
    data: {
      name: overall.score.name,
      value: overall.score.raw,
      expected: shown(meanOf(scores)),
      scores: scores.map(({ score }) => score.raw),
    },
    related: [...(inProgress && inMetadata ? [inMetadata] : []), ...scores].map(related),
  });
}

function tableScores({ progress }: Paper): readonly Statement[] {
  return (progress?.rows ?? []).flatMap((score) =>
    score.value !== undefined && progress ? [{ path: progress.path, score }] : [],
  );
}

function fileScores({ sections, whole }: Paper): readonly Statement[] {
  if (!whole) return [];
  return sections.flatMap(({ path, quality, overall }) => {
    const score = quality ?? overall;
    return score?.value === undefined ? [] : [{ path, score }];
  });
}

function stated(file: { readonly path: string; readonly overall?: StatedScore | undefined } | undefined): Statement | undefined {
  const score = file?.overall;
  return file && score?.value !== undefined ? { path: file.path, score } : undefined;
}

function placeOf({ path, score }: Statement): FilePlace {
  return { path, ...score.mark };
}

function related(statement: Statement) {
  return { ...placeOf(statement), message: quote(statement.score.name) };
}

function meanOf(scores: readonly Statement[]): number {
  return scores.reduce((sum, { score }) => sum + (score.value ?? 0), 0) / scores.length;
}

function shown(mean: number): string {
  return String(Number(mean.toFixed(4)));
}
