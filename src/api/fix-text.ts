import { z } from 'zod';
import type { FixCounts } from '../fix/fix-text.ts';
import { checkOptions } from './check-options.ts';
import { type LintReport, lintReport } from './lint-report.ts';
import { runOnText, type TextOptions, textShape } from './lint-text.ts';

/** Options of `fixText`. */
export interface FixTextOptions extends TextOptions {
  /** Also applies fixes that a reader has to look at; false when absent. */
  readonly unsafe?: boolean;
}

const optionsSchema = z.strictObject({ ...textShape, unsafe: z.boolean().optional() } satisfies Record<
  keyof FixTextOptions,
  z.ZodType
>);

/** A text with its fixes applied. */
export interface FixedText {
  /** The fixed text; the same as before when there was nothing to fix. */
  readonly text: string;
  /** The number of findings that were fixed, by rule id. */
  readonly fixed: FixCounts;
  /** What is left in the fixed text. */
  readonly report: LintReport;
}

/**
 * Fixes a text as `--fix` fixes a file, again and again until nothing is left to fix. Fixes that would change the structure of the
 * text are left out, and are findings in `report`. Writes nothing.
 * @throws ConfigError when a config, a plugin or a rule of `rules` cannot be used
 * @throws GlossaryError when a glossary cannot be read
 * @throws UsageError when an option is unknown or has another type
 */
export async function fixText(text: string, options: FixTextOptions = {}): Promise<FixedText> {
  checkOptions('the options of `fixText`', optionsSchema, options);
  const { fixes } = await runOnText(text, options, options.unsafe ? 'unsafe' : 'safe');
  const [fix] = fixes;
  const after = fix?.after ?? text;
  return { text: after, fixed: fix?.rules ?? {}, report: lintReport(await runOnText(after, options)) };
}
