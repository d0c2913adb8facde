import { type LintReport, lintReport } from './lint-report.ts';
import { type ProjectOptions, projectRequest } from './project-options.ts';

/** Options of `lintText` and `fixText`. */
export interface TextOptions extends ProjectOptions {
  /**
   * The file that the text stands for, relative to `cwd`; it need not exist. Its config, and for a page its source text, are
   * looked for from there. `text.md` when absent, which is checked where it shows text in two languages.
   */
  readonly path?: string;
}

/**
 * Lints a text as the file at a path, whatever is on disk there. What compares files is left out.
 * @throws ConfigError when a config, a plugin or a severity cannot be used
 * @throws GlossaryError when a glossary cannot be read
 */
export async function lintText(text: string, options: TextOptions = {}): Promise<LintReport> {
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
