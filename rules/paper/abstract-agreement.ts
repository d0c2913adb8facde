import { defineRule, info, quote, warning } from '../../src/rule-kit.ts';
import type { Paper, PaperSet, ProjectContext } from '../../src/rule-kit.ts';
import { similarity } from '../../src/paper/fingerprint.ts';
import type { NumberedFile, SectionFile } from '../../src/paper/paper.ts';
import { sameScore, type StatedScore } from '../../src/paper/stated-score.ts';

interface Data {
  score: { name: string; value: string; file: string; expected: string };
  text: { file: string; languages: readonly string[]; similarity: { source: number; target: number } };
}

type Context = ProjectContext<Data>;

/** The lowest similarity of two versions of one text; below it the text was rewritten, not only corrected. */
const LIKENESS = 0.9;

export default defineRule<Data>({
  id: 'abstract-agreement',
  category: 'paper',
  summary: 'the abstract of a paper and the abstract file of the same paper state one score and hold one text',
  mqm: 'Inconsistency',
  rank: 'surface',
  messages: {
    score: warning(
      ({ name, value, file, expected }) =>
        `The ${quote(name)} of the abstract is ${quote(value)}, but ${quote(file)} gives the abstract ${quote(expected)}. Give both the score that is right.`,
    ),
    text: info(
      ({ file, languages }) =>
        `The abstract in ${languages.join(' and ')} differs from the one in ${quote(file)}. Take over the better text where they are meant to be one.`,
    ),
  },

  project(papers, context) {
    for (const paper of papers.papers) {
      const section = paper.sections.find(({ fingerprints }) => fingerprints !== undefined);
      if (section === undefined) continue;
      const file = abstractOf(paper, papers);
      checkScores(section, file, paper, context);
      if (file !== undefined) checkTexts(section, file, context);
    }
  },
});

/** The abstract named like the folder of the paper; of several, the one whose path shares the most with that of the folder. */
function abstractOf({ path }: Paper, { others }: PaperSet): SectionFile | undefined {
  const folders = path.split('/');
  const named = others.filter(({ name, fingerprints }) => fingerprints && name.replace(/\.[^.]*$/, '') === folders.at(-1));
  const shared = (file: SectionFile): number => {
    const parts = file.path.split('/');
    const first = parts.findIndex((part, index) => part !== folders[index]);
    return first === -1 ? parts.length : first;
  };
  return named.toSorted((a, b) => shared(b) - shared(a))[0];
}

function checkScores(section: NumberedFile, file: SectionFile | undefined, { metadata }: Paper, { report }: Context): void {
  const own = section.quality ?? section.overall;
  const theirs = file?.quality ?? file?.overall;
  if (own?.value === undefined) return;
  const stated = [
    ...(file && theirs ? [{ path: file.path, score: theirs }] : []),
    ...(metadata?.abstract ? [{ path: metadata.path, score: metadata.abstract }] : []),
  ].filter(({ score }) => score.value !== undefined && !agrees(score, section));
  const [other] = stated;
  if (other === undefined) return;
  report('score', {
    at: { path: section.path, ...own.mark },
    side: 'metadata',
    data: { name: own.name, value: own.raw, file: shortPath(other), expected: other.score.raw },
    related: stated.map(({ path, score }) => ({ path, ...score.mark, message: quote(score.name) })),
  });
}

function agrees(score: StatedScore, { quality, overall }: NumberedFile): boolean {
  return [quality, overall].some((own) => own && sameScore(own, score));
}

function checkTexts(section: NumberedFile, file: SectionFile, { languages, report }: Context): void {
  const [own, theirs] = [section.fingerprints, file.fingerprints];
  if (own === undefined || theirs === undefined) return;
  const alike = { source: similarity(own.source, theirs.source), target: similarity(own.target, theirs.target) };
  const differing = (['source', 'target'] as const).filter((role) => alike[role] < LIKENESS);
  if (differing.length === 0) return;
  report('text', {
    at: { path: section.path, ...section.head },
    side: 'document',
    data: {
      file: shortPath(file),
      languages: differing.map((role) => languages[role].name),
      similarity: { source: Number(alike.source.toFixed(2)), target: Number(alike.target.toFixed(2)) },
    },
    related: [{ path: file.path, ...file.head, message: 'the other abstract' }],
  });
}

/** The name of the file with its folder. */
function shortPath({ path }: { readonly path: string }): string {
  return path.split('/').slice(-2).join('/');
}
