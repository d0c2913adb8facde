import { z } from 'zod';
import { checkOptions } from './check-options.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest, projectShape } from './project-options.ts';

/** Options of `lintText` and `fixText`. */
export interface TextOptions extends ProjectOptions {
  /**
   * The file that the text stands for, relative to `cwd`; it need not exist. Its config, and for a page its source text, are
   * looked for from there. `text.md` when absent, which is checked where it shows text in two languages.
   */
  readonly path?: string;
}

/** The types of these options, for `checkOptions`. */
export const textShape = { ...projectShape, path: z.string().optional() } satisfies Record<keyof TextOptions, z.ZodType>;

const optionsSchema = z.strictObject(textShape);

/**
 * Lints a text as the file at a path, whatever is on disk there. What compares files is left out.
 * @throws ConfigError when a config, a plugin or a rule of `rules` cannot be used
 * @throws GlossaryError when a glossary cannot be read
 * @throws UsageError when an option is unknown or has another type
 */
export async function lintText(text: string, options: TextOptions = {}): Promise<LintReport> {
  checkOptions('the options of `lintText`', optionsSchema, options);
  return lintReport(await runOnText(text, options));
}

/** Runs on a text, with fixes if a kind of them is given; nothing is written. */
export async function runOnText(text: string, options: TextOptions, fix?: 'safe' | 'unsafe') {
  const [{ run }, { builtins }] = await Promise.all([import('../run/run.ts'), import('./builtins.ts')]);
  const { path = 'text.md' } = options;
  const request = {
    ...projectRequest(options),
    paths: [],
    ignore: false,
    stdin: { bytes: new TextEncoder().encode(text), path },
    ...(fix !== undefined && { fix: { unsafe: fix === 'unsafe', write: false } }),
  };
  return run(request, builtins);
}
