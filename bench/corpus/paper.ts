import { randomTerm } from './glossary.ts';
import { Random } from './random.ts';
import { type Content, sectionFile, type SectionPlan, termList, write } from './section.ts';
import { fill, templates } from './texts.ts';

/** A file of the corpus; the path is relative to its folder. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** A paper with one section file for each length (in characters), its other files, and its abstract file. */
export function paper(id: string, lengths: readonly number[], seed: number): readonly CorpusFile[] {
  const random = new Random(seed);
  const title = randomTerm(random);
  const plans = lengths.map((_, number) => planOf(number, random));
  const contents = lengths.map((length, number) => write(random, number, length));
  const names = plans.map(({ number, slug }) => `${String(number).padStart(2, '0')}-${slug.replaceAll(' ', '-')}.md`);
  const mean = plans.reduce((sum, { score }) => sum + score, 0) / plans.length;
  const about = {
    paper: id,
    title: title.source,
    titleTranslated: title.target,
    score: mean.toFixed(2),
    abstractScore: plans[0]?.score.toFixed(2) ?? '',
    checklist: names.map((name) => `- [x] ${name}`).join('\n'),
    scores: plans.map((plan) => `| ${plan.title.source} | ${plan.score.toFixed(2)} | |`).join('\n'),
  };
  const sections = contents.map((content, index): CorpusFile => {
    const plan = plans[index] ?? planOf(index, random);
    return { path: `papers/${id}/${names[index]}`, text: sectionFile(plan, content, random) };
  });
  return [
    ...sections,
    { path: `papers/${id}/metadata.md`, text: fill(templates.metadata, about) },
    { path: `papers/${id}/progress.md`, text: fill(templates.progress, about) },
    ...contents.slice(0, 1).map((content) => abstractFile(id, content, about)),
  ];
}

function abstractFile(id: string, { body, terms: used }: Content, about: Record<string, string>): CorpusFile {
  const values = { ...about, ...body, score: about['abstractScore'] ?? '', terms: termList(used) };
  return { path: `translations/${id}.md`, text: fill(templates.abstract, values) };
}

function planOf(number: number, random: Random): SectionPlan {
  const title = randomTerm(random);
  return { number, title, slug: title.source, score: random.integer(86, 93) / 100 };
}
