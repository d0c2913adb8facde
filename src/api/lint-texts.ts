import { FileLinter } from '../lint/file-linter.ts';
import type { GivenPair } from '../project/given-pair.ts';
import { knownRules } from '../project/known-rules.ts';
import { Project, type ProjectRequest } from '../project/project.ts';
import { textInput } from '../run/inputs.ts';
import { Results } from '../run/results.ts';
import { builtins } from './builtins.ts';
import { type LintReport, lintReport } from './lint-report.ts';

interface Text {
  readonly path: string;
  readonly text: string;
}

/** Lints a text against another one, whatever is on disk at their paths. */
export async function lintTexts(
  { source, target }: Readonly<Record<'source' | 'target', Text>>,
  request: ProjectRequest & { readonly pair: GivenPair },
): Promise<LintReport> {
  const { pair } = request;
  const settings = await new Project(request, builtins).of(pair.target);
  const input = {
    file: textInput(target.path, pair.target, Buffer.from(target.text)),
    source: textInput(source.path, pair.source, Buffer.from(source.text)),
    missingSource: undefined,
    excludedSource: undefined,
    settings,
  };
  const results = new Results();
  results.add(await new FileLinter({ keyed: false }).lint(input));
  const rules = knownRules(builtins, [settings.config]);
  return lintReport({ files: results.reports([], []), skipped: results.skipped, rules, fixes: [] });
}
