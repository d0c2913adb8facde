import { resolve } from 'node:path';
import type { GivenPair } from '../project/given-pair.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest } from './project-options.ts';

/** A page and its translation, as two files or two folders, or as two texts. */
export interface Pair {
  /** Path relative to `cwd`, or a text. */
  readonly source: string | PageText;
  /** Path relative to `cwd`, or a text. Either both sides are paths, or both are texts. */
  readonly target: string | PageText;
}

/** The text of a page. */
export interface PageText {
  readonly text: string;
  /** The path that it has in the report; `source.md` or `target.md` when absent. With `.mdx` it is read as MDX. */
  readonly path?: string;
}

/** Options of `lintPair`. */
export interface LintPairOptions extends ProjectOptions {
  /** The tags of the languages; told by config, path and text where they are absent. */
  readonly languages?: { readonly source?: string; readonly target?: string };
}

const NAMING = { source: 'languages.source', target: 'languages.target' } as const;

/**
 * Lints a translation against its source, as `tlint pair` does, whatever the config says of mirrors. Findings stand in the target,
 * those about the source text alone in the source.
 * @throws UsageError when the two are no pair, or their languages cannot be told
 * @throws ConfigError when a config, a plugin or a severity cannot be used
 * @throws GlossaryError when a glossary cannot be read
 */
export async function lintPair({ source, target }: Pair, options: LintPairOptions = {}): Promise<LintReport> {
  const { config, languages: tags = {} } = options;
  const request = projectRequest(options);
  const { cwd } = request;
  if (typeof source === 'string' && typeof target === 'string') {
    const [{ run }, { builtins }] = await Promise.all([import('../run/run.ts'), import('./builtins.ts')]);
    const { findPair } = await import('./find-pair.ts');
    const pair = await findPair({ cwd, config, source, target, tags }, NAMING);
    return lintReport(await run({ ...request, paths: [target], ignore: false, pair }, builtins));
  }
  if (typeof source === 'string' || typeof target === 'string')
    throw new TypeError('`source` and `target` are two paths or two texts');
  const texts = { source: { path: 'source.md', ...source }, target: { path: 'target.md', ...target } };
  const sides = {
    source: { ...texts.source, pathless: source.path === undefined, tag: tags.source },
    target: { ...texts.target, pathless: target.path === undefined, tag: tags.target },
  };
  const { pairLanguages } = await import('./pair-languages.ts');
  const languages = await pairLanguages({ cwd, config, ...sides }, NAMING);
  const pair: GivenPair = { source: resolve(cwd, texts.source.path), target: resolve(cwd, texts.target.path), languages };
  const { lintTexts } = await import('./lint-texts.ts');
  return lintTexts(texts, { ...request, pair });
}
