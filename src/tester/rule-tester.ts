import type { Rule } from '../index.ts';
import { isRule } from '../config/plugins/plugin-shape.ts';
import { messageOf } from '../text/message-of.ts';
import { type NamedCase, casesOf } from './case-list.ts';
import { findingFaults } from './compare-findings.ts';
import { type CaseResult, runCase } from './run-case.ts';
import type { CaseSettings, InvalidCase, RuleCases } from './test-cases.ts';

/** Settings of a tester. */
export interface RuleTesterOptions {
  /** Groups the cases of a rule: `describe` of a test runner. */
  readonly describe?: (name: string, cases: () => void) => unknown;
  /** Makes each case a test: `it` or `test` of a test runner. Without it `run` runs all cases and throws one error about those that fail. */
  readonly it?: (name: string, check: () => void) => unknown;
  /** The tags of the languages of all cases that name none; English and Arabic when absent. */
  readonly languages?: NonNullable<CaseSettings['languages']>;
}

/** Tests a rule on texts in memory. Only the rule itself runs, so what other rules would explain is found too. */
export class RuleTester {
  readonly #options: RuleTesterOptions;

  constructor(options: RuleTesterOptions = {}) {
    this.#options = options;
  }

  /**
   * Tests that the rule is silent in the valid cases, and reports in the invalid ones what they say, no more and no less.
   * @throws Error about the cases that fail, when the tester has no `it`
   */
  run(rule: Rule, cases: RuleCases): void {
    if (!isRule(rule)) throw new TypeError('There is no rule to test, expected one made by `defineRule`');
    const { describe, it, languages } = this.#options;
    const all = casesOf(rule, cases);
    const check = (one: NamedCase): void => {
      const faults = faultsIn(rule, one, languages);
      if (faults.length > 0) throw new Error(`${rule.meta.id}, ${one.name}\n${faults.join('\n')}`);
    };
    if (it === undefined) {
      const failed = all.map((one) => failureOf(() => check(one))).filter((failure) => failure !== undefined);
      if (failed.length > 0) throw new Error(failed.join('\n\n'));
      return;
    }
    const register = (): void => {
      for (const one of all) it(one.name, () => check(one));
    };
    if (describe === undefined) register();
    else describe(rule.meta.id, register);
  }
}

function failureOf(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (failure) {
    return messageOf(failure);
  }
}

function faultsIn(rule: Rule, { input, fault, fixes }: NamedCase, languages: CaseSettings['languages']): readonly string[] {
  if (fault !== undefined) return [fault];
  try {
    const result = runCase(rule, input, languages);
    return [...findingFaults(result, input.findings), ...(fixes ? fixFaults(result, input) : [])];
  } catch (failure) {
    return [messageOf(failure)];
  }
}

function fixFaults({ fixed, documents }: CaseResult, { output }: Pick<InvalidCase, 'output'>): readonly string[] {
  const shown = (text: string) => `\n${text}`;
  if (typeof output === 'string') {
    const expected = documents.whole(output);
    if (fixed === undefined) return [`expected an output, found no fix`];
    return fixed === expected ? [] : [`the output is another; expected${shown(expected)}\nfound${shown(fixed)}`];
  }
  if (fixed === undefined) return [];
  return [
    output === null ? `expected no fix, found${shown(fixed)}` : `the rule fixes the text; say so in \`output\`:${shown(fixed)}`,
  ];
}
