/** The public entry point for tests of rules: all names that may be imported from `tlint/testing`. */
export { RuleTester, type RuleTesterOptions } from './tester/rule-tester.ts';
export type {
  CaseSettings,
  ExpectedFinding,
  FileInput,
  FilesInput,
  InvalidCase,
  RuleCases,
  SidesInput,
  ValidCase,
} from './tester/test-cases.ts';
