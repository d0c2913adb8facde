import type { Diagnostic, FileReport } from '../check/diagnostic.ts';
import { placeAt } from './findings-of.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { xmlDocument, xmlElement, xmlText } from './xml.ts';

/**
 * The report in the format of JUnit: a suite for each file, in it a failed test for each error and warning. An `info` is a test
 * that passed, with the message as its output; a clean file has one test that passed.
 */
export const junitReport: Reporter = ({ files }) => {
  const counts = { tests: sum(files, testsIn), failures: sum(files, failuresIn), errors: 0 };
  return xmlDocument(xmlElement('testsuites', { name: 'tlint', ...counts }, files.flatMap(suite)));
};

function suite(file: FileReport): string[] {
  const { path, diagnostics } = file;
  const counts = { tests: testsIn(file), failures: failuresIn(file), errors: 0 };
  const cases = diagnostics.flatMap((diagnostic) => testcase(path, diagnostic));
  const passed = xmlElement('testcase', { name: 'tlint', classname: path }, []);
  return xmlElement('testsuite', { name: path, ...counts }, cases.length === 0 ? passed : cases);
}

function testcase(path: string, diagnostic: Diagnostic): string[] {
  const { rule, messageId, severity, message, range } = diagnostic;
  const attributes = { name: `${rule}/${messageId} at ${range.start.line}:${range.start.column}`, classname: path };
  const text = `${placeLines(path, diagnostic).map(xmlText).join('\n')}`;
  return xmlElement(
    'testcase',
    attributes,
    severity === 'info'
      ? [`<system-out>${xmlText(message)}\n${text}</system-out>`]
      : [`<failure type="${severity}" message="${xmlText(message)}">${text}</failure>`],
  );
}

/** Where to look: the place of the finding, then those that it is compared with. */
function placeLines(path: string, { range, excerpt, related }: Diagnostic): readonly string[] {
  const text = excerpt === undefined ? '' : `: ${printable(excerpt.text)}`;
  return [`${placeAt(path, range)}${text}`, ...related.map((other) => `${placeAt(other.path, other.range)}: ${other.message}`)];
}

function testsIn({ diagnostics }: FileReport): number {
  return Math.max(1, diagnostics.length);
}

function failuresIn({ diagnostics }: FileReport): number {
  return diagnostics.filter(({ severity }) => severity !== 'info').length;
}

function sum(files: readonly FileReport[], numberOf: (file: FileReport) => number): number {
  return files.reduce((total, file) => total + numberOf(file), 0);
}
