/** Reporters of one's own: modules whose default export makes a text of the JSON report. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { resolveModule } from '../config/plugins/resolve-module.ts';
import { runModule } from '../config/plugins/run-module.ts';
import type { KnownRule } from '../project/known-rules.ts';
import { isThere } from '../text/observations.ts';
import { messageOf } from '../text/message-of.ts';
import { nearest } from '../text/nearest.ts';
import { toJson } from './json.ts';
import type { JsonReport } from './report-schema.ts';
import type { Report } from './report.ts';
import type { ReporterContext } from './reporter.ts';
import { formats } from './reporters.ts';

/** The second argument of a reporter of one's own. */
export interface OwnReporterContext {
  /** Whether `--info` asks for findings of severity `info`, which are always in the report. */
  readonly info: boolean;
  /** Whether the output takes colours. */
  readonly color: boolean;
  /** The rules that may have findings, with their summaries and the addresses of their pages. */
  readonly rules: readonly Pick<KnownRule, 'id' | 'summary' | 'category' | 'url'>[];
  /** The text of a file of the report; empty when it cannot be read. */
  readonly textOf: (path: string) => string;
}

/** A reporter of one's own, the default export of the module that `--format` names. */
export type OwnReporter = (report: JsonReport, context: OwnReporterContext) => string | Promise<string>;

/** A module is no reporter, or fails as one. */
class ReporterError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'ReporterError';
    this.hint = hint;
  }
}

const EXPECTED = 'Expected `export default (report, context) => text`.';

const moduleSchema = z.object({ default: z.custom<OwnReporter>((value) => typeof value === 'function') });

/**
 * Loads the reporter of a path or a package.
 * @throws ReporterError when there is none
 */
export async function loadReporter(name: string, cwd: string) {
  const reporter = await importReporter(name, cwd);
  return async (report: Report, { version, info, style, textOf }: ReporterContext): Promise<string> => {
    const rules = report.rules.map(({ id, summary, category, url }) => {
      return { id, summary, ...(category !== undefined && { category }), ...(url !== undefined && { url }) };
    });
    const context = { info, color: style.paint.level > 0, rules, textOf };
    const made: unknown = await call(name, () => reporter(toJson(report, version), context));
    const text = z.string().safeParse(made);
    if (text.success) return text.data;
    throw new ReporterError(`the reporter \`${name}\` made ${kindOf(made)}, expected a text`);
  };
}

async function importReporter(name: string, cwd: string): Promise<OwnReporter> {
  const isPath = /^\.{0,2}\/|^[A-Za-z]:[\\/]|^\.{1,2}\\|\.[cm]?[jt]s$/.test(name);
  const path = isPath ? resolve(cwd, name) : resolveModule(name, cwd);
  if (path === undefined) throw unknownFormat(name);
  if (!isThere(path)) throw new ReporterError(`there is no reporter at \`${name}\``, 'Name a module that exists.');
  const module = await call(name, () => runModule(path));
  const parsed = moduleSchema.safeParse(module);
  if (parsed.success) return parsed.data.default;
  throw new ReporterError(`\`${name}\` is no reporter: ${exportsOf(module)}`, EXPECTED);
}

async function call<T>(name: string, made: () => T | Promise<T>): Promise<T> {
  try {
    return await made();
  } catch (cause) {
    throw new ReporterError(`the reporter \`${name}\` fails: ${messageOf(cause)}`);
  }
}

function unknownFormat(name: string): ReporterError {
  const near = nearest(name, formats);
  return new ReporterError(
    `there is no format \`${name}\` and no package of that name${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    `Expected one of ${formats.map((each) => `\`${each}\``).join(', ')}, the path of a reporter of your own, or a package that is one.`,
  );
}

function exportsOf(module: unknown): string {
  if (typeof module !== 'object' || module === null) return 'it exports nothing by name';
  if ('default' in module) return `its default export is ${kindOf(module.default)}`;
  const names = Object.keys(module).map((each) => `\`${each}\``);
  return `it has no default export${names.length === 0 ? '' : `, only ${names.join(', ')}`}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
