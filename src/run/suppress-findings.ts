/** Writes directives for the findings of a run: plans them, lints the planned texts, and goes on until nothing is found. */
import { resolve } from 'node:path';
import type { Diagnostic, Severity } from '../check/diagnostic.ts';
import { isMeantAsMdx, isNamedMdx } from '../document/parse-pages.ts';
import { SuppressionPlan } from '../fix/suppression-plan.ts';
import { isMarkdown } from '../layout/file-names.ts';
import type { Builtins } from '../project/builtins.ts';
import { readSource } from '../text/read.ts';
import type { SourceText } from '../text/source-text.ts';
import { structureOf } from '../translation/structure.ts';
import { Session, type SessionRequest, type SessionResult } from './session.ts';

export interface SuppressRequest {
  readonly session: SessionRequest;
  readonly reason: string;
  readonly severities: readonly Severity[];
  /** Is a finding of a rule to be suppressed? */
  isMeant(rule: string): boolean;
}

export interface SuppressedFile {
  readonly path: string;
  readonly absolute: string;
  readonly before: string;
  readonly after: string;
  /** The number of findings that are hidden, by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

export interface Suppression {
  readonly files: readonly SuppressedFile[];
  /** What no directive hides. */
  readonly left: readonly { readonly path: string; readonly finding: Diagnostic }[];
  /** What the first run found. */
  readonly first: SessionResult;
}

/** Consequences of hidden findings come to light pass by pass, and a directive that does not help is replaced by a wider one. */
const MAX_PASSES = 12;

/** Findings about directives, and about what keeps tlint from checking a file, heed no directives. */
const UNHEEDING: ReadonlySet<string> = new Set([
  'internal-error',
  'unused-directive',
  'unknown-directive',
  'unknown-rule-in-directive',
]);

/** @throws ConfigError and the like as a run does */
export async function suppressFindings(request: SuppressRequest, builtins: Builtins): Promise<Suppression> {
  const suppressor = new Suppressor(request, builtins);
  return suppressor.run();
}

class Suppressor {
  readonly #request: SuppressRequest;
  readonly #session: Session;
  readonly #plans = new Map<string, SuppressionPlan>();
  /** How the files are read without directives, by path. */
  readonly #structures = new Map<string, string>();
  readonly #givenUp = new Set<string>();

  constructor(request: SuppressRequest, builtins: Builtins) {
    this.#request = request;
    this.#session = new Session(request.session, builtins);
  }

  async run(): Promise<Suppression> {
    const first = await this.#session.lint();
    let now = first;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const touched = await this.#plan(now);
      if (touched.length === 0) break;
      await this.#open(touched);
      now = await this.#session.lint();
    }
    const left = now.files.flatMap(({ path, diagnostics }) => {
      return diagnostics.filter((finding) => this.#isMeant(finding)).map((finding) => ({ path, finding }));
    });
    const files = Array.from(this.#plans, ([path, plan]) => {
      return { path, absolute: this.#absolute(path), before: plan.before, after: plan.after, rules: plan.counts };
    });
    return { files: files.filter(({ before, after }) => before !== after), left, first };
  }

  /** Plans directives for all findings. Returns the paths of the files whose plans changed. */
  async #plan(now: SessionResult): Promise<readonly string[]> {
    const touched: string[] = [];
    for (const { path, diagnostics } of now.files) {
      const unused = diagnostics.flatMap(({ rule, range, data }) => {
        return rule === 'unused-directive' ? [{ rules: rulesIn(data), offset: range.start.offset }] : [];
      });
      const meant = diagnostics.filter((finding) => isHeeding(path, finding) && this.#isMeant(finding));
      const plan = meant.length > 0 ? await this.#planOf(path) : this.#plans.get(path);
      const planned = meant.map(({ rule, range }) => ({ rule, offset: range.start.offset }));
      if (plan?.add(planned, unused) === true) touched.push(path);
    }
    return touched;
  }

  #isMeant({ rule, severity }: Diagnostic): boolean {
    return this.#request.severities.includes(severity) && this.#request.isMeant(rule);
  }

  async #planOf(path: string): Promise<SuppressionPlan | undefined> {
    const known = this.#plans.get(path);
    if (known !== undefined || this.#givenUp.has(path)) return known;
    const read = readSource(this.#absolute(path), path);
    if (read.kind !== 'text') return undefined;
    this.#structures.set(path, await this.#structureOf(path));
    const plan = new SuppressionPlan(read.source, this.#request.reason, await this.#isMdx(read.source, path));
    this.#plans.set(path, plan);
    return plan;
  }

  /** Replaces files by their planned texts. Where a text would be read otherwise, its directives go to another place. */
  async #open(paths: readonly string[]): Promise<void> {
    let open = paths;
    while (open.length > 0) {
      for (const path of open) this.#session.open(this.#absolute(path), this.#plans.get(path)?.after ?? '');
      const changed: string[] = [];
      for (const path of open) if ((await this.#structureOf(path)) !== this.#structures.get(path)) changed.push(path);
      open = changed.filter((path) => this.#plans.get(path)?.retreat() === true);
      // A text that no comment leaves alone stays as it is.
      for (const path of changed.filter((one) => !open.includes(one))) {
        this.#plans.delete(path);
        this.#givenUp.add(path);
        this.#session.close(this.#absolute(path));
      }
    }
  }

  /** Are the comments of a file those of MDX? A page with the name of Markdown may be MDX; a file that holds both texts is not. */
  async #isMdx(text: SourceText, path: string): Promise<boolean> {
    const document = await this.#session.document(this.#absolute(path));
    if (document !== undefined && document.source === document.text) return isNamedMdx(text);
    return isMeantAsMdx(text, document?.source ?? text);
  }

  async #structureOf(path: string): Promise<string> {
    const document = await this.#session.document(this.#absolute(path));
    return document?.translation === undefined ? '' : structureOf(document.translation);
  }

  #absolute(path: string): string {
    return resolve(this.#request.session.cwd, path);
  }
}

/** The rules that a finding about a directive names. */
function rulesIn({ rules }: Diagnostic['data']): readonly string[] {
  return Array.isArray(rules) ? rules.map(String) : [];
}

function isHeeding(path: string, { rule }: Diagnostic): boolean {
  return !UNHEEDING.has(rule) && isMarkdown(path);
}
