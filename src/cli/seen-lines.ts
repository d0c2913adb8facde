/** What `tlint init` saw, for people. */
import { languageOf } from '../language/languages.ts';
import type { BilingualCodes } from '../query/draft-config.ts';
import type { ProjectSurvey } from '../query/survey-project.ts';
import { count } from '../report/count.ts';
import { pathFrom } from '../text/path-from.ts';

export function seenLines(survey: ProjectSurvey, bilingual: BilingualCodes | undefined, cwd: string): readonly string[] {
  const { notes, glossary } = survey;
  const terms = glossary.map((path) => `\`${pathFrom(cwd, path)}\``).join(', ');
  return [
    ...notes.map((note) => `Saw ${note}`),
    ...(bilingual === undefined ? [] : [bothTexts(survey, bilingual)]),
    terms === '' ? 'Saw no glossary; set `glossary` when there is one' : `Saw the glossary ${terms}`,
  ];
}

function bothTexts({ usual, shape }: ProjectSurvey, { source, target }: BilingualCodes): string {
  const paths = [...new Set([...(shape?.paths ?? []), ...usual])];
  const [from, to] = [source, target].map((code) => languageOf(code)?.name ?? code);
  const headings = [shape?.source.headings[0], shape?.target.headings[0]].flatMap((heading) =>
    heading === undefined ? [] : [`\`${heading}\``],
  );
  const under = headings.length === 2 ? `, under headings such as ${headings.join(' and ')}` : '';
  return `Saw ${count(paths.length, 'file')} with ${from} text and its ${to} translation${under}: \`${paths[0]}\`${paths.length > 1 ? ' …' : ''}`;
}
