import { resolve } from 'node:path';
import { z } from 'zod';
import type { GivenPair } from '../project/given-pair.ts';
import { checkOptions } from './check-options.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest, projectShape } from './project-options.ts';
import { UsageError } from './usage-error.ts';

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

const optionsSchema = z.strictObject({
  ...projectShape,
  languages: z.strictObject({ source: z.string().optional(), target: z.string().optional() }).optional(),
} satisfies Record<keyof LintPairOptions, z.ZodType>);

const pageSchema = z.strictObject({ text: z.string(), path: z.string().optional() } satisfies Record<keyof PageText, z.ZodType>);
const sideSchema = z.union([z.string(), pageSchema]);
const pairSchema = z.strictObject({ source: sideSchema, target: sideSchema } satisfies Record<keyof Pair, z.ZodType>);

const NAMING = { source: 'languages.source', target: 'languages.target' } as const;

/**
 * Lints a translation against its source, as `tlint pair` does, whatever the config says of mirrors. Findings stand in the target,
 * those about the source text alone in the source.
 * @throws UsageError when the two are no pair, their languages cannot be told, or an option is unknown or has another type
 * @throws ConfigError when a config, a plugin or a rule of `rules` cannot be used
 * @throws GlossaryError when a glossary cannot be read
 */
export async function lintPair(pair: Pair, options: LintPairOptions = {}): Promise<LintReport> {
  checkOptions('the pair of `lintPair`', pairSchema, pair);
  checkOptions('the options of `lintPair`', optionsSchema, options);
  const { source, target } = pair;
  const { config, languages: tags = {} } = options;
  const request = projectRequest(options);
  const { cwd } = request;
  if (typeof source === 'string' && typeof target === 'string') {
    const [{ run }, { builtins }] = await Promise.all([import('../run/run.ts'), import('./builtins.ts')]);
    const { findPair } = await import('./find-pair.ts');
    const given = await findPair({ cwd, config, source, target, tags }, NAMING);
    return lintReport(await run({ ...request, paths: [target], ignore: false, pair: given }, builtins));
  }
  if (typeof source === 'string' || typeof target === 'string')
    throw new UsageError('one of `source` and `target` is a path and the other a text', 'Give two paths or two texts.');
  const texts = { source: { path: 'source.md', ...source }, target: { path: 'target.md', ...target } };
  const sides = {
    source: { ...texts.source, pathless: source.path === undefined, tag: tags.source },
    target: { ...texts.target, pathless: target.path === undefined, tag: tags.target },
  };
  const { pairLanguages } = await import('./pair-languages.ts');
  const languages = await pairLanguages({ cwd, config, ...sides }, NAMING);
  const given: GivenPair = { source: resolve(cwd, texts.source.path), target: resolve(cwd, texts.target.path), languages };
  const { lintTexts } = await import('./lint-texts.ts');
  return lintTexts(texts, { ...request, pair: given });
}
