import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { lintProject } from './lint-project.ts';

/** A page and its translation. */
export interface Page {
  readonly lang: string;
  readonly source: string;
  readonly target: string;
}

/** What one rule reports in English pages and their translations, page by page; each is read alone, but in one run. */
export async function lintPages(rule: string, pages: readonly Page[]): Promise<readonly (readonly Diagnostic[])[]> {
  const languages = [...new Set(pages.map(({ lang }) => lang))];
  const findings = await lintProject({
    'tlint.config.json': JSON.stringify({
      languages: { source: 'en', target: languages },
      mirrors: [{ source: 'docs/en/{path}.md', target: 'docs/{lang}/{path}.md' }],
    }),
    ...Object.fromEntries(
      pages.flatMap(({ lang, source, target }, index) => [
        [`docs/en/${index}.md`, `${source}\n`],
        [`docs/${lang}/${index}.md`, `${target}\n`],
      ]),
    ),
  });
  return pages.map(({ lang }, index) =>
    findings.filter((finding) => finding.path === `docs/${lang}/${index}.md` && finding.rule === rule),
  );
}
