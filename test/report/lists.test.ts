/** The formats that list findings one after the other. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reportedDiagnosticSchema } from '../../src/check/diagnostic-schema.ts';
import { checkstyleReport } from '../../src/report/checkstyle.ts';
import { compactReport } from '../../src/report/compact.ts';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { jsonlReport } from '../../src/report/jsonl.ts';
import { junitReport } from '../../src/report/junit.ts';
import { changedNumber, contextOf, finding } from './findings.ts';
import { HOSTILE, hostileReport } from './hostile.ts';

const report = {
  files: [
    { path: 'ar/a.md', diagnostics: [changedNumber, finding({ severity: 'warning' }), finding({ severity: 'info' })] },
    { path: 'ar/clean.md', diagnostics: [] },
  ],
  rules: [],
  skipped: 2,
  fixed: [],
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
}

/** The elements of an XML document in their order, each with the names of those around it. */
function elementsIn(xml: string): readonly Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes: z.record(z.string(), z.string()).parse(attributes), inside: [...open] });
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return elements;
}

describe('compactReport', () => {
  it('has a line for each finding, with the place that it is compared with', () => {
    expect(compactReport(report, contextOf()).split('\n')).toEqual([
      `ar/a.md:7:13: error number-parity: ${changedNumber.message} [papers/tides/02-clock.md:3:17]`,
      `ar/a.md:7:13: warning number-parity: ${changedNumber.message}`,
      'Checked 2 files, skipped 2: 1 error, 1 warning, 1 info.',
      '',
    ]);
  });

  it('lists what a change affects, and tells what was fixed', () => {
    const fixed = [{ path: 'ar/a.md', rules: { tatweel: 2 } }];
    expect(compactReport({ ...report, shown: [], fixed }, contextOf({ info: true }))).toBe(
      'Fixed 2 findings in 1 file.\nChecked 2 files, skipped 2: 1 error, 1 warning, 1 info.\n',
    );
  });

  it('counts nothing where no file was checked', () => {
    expect(compactReport({ ...report, files: [] }, contextOf())).toBe('Checked 0 files, skipped 2.\n');
  });

  it('keeps a hostile finding on one line without tabs', () => {
    const lines = compactReport(hostileReport, contextOf({ info: true })).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.join('')).not.toContain('\t');
  });
});

describe('jsonlReport', () => {
  const line = reportedDiagnosticSchema.extend({ path: z.string() });

  it('has an object on each line', () => {
    const lines = jsonlReport(report, contextOf()).trimEnd().split('\n');
    expect(lines.map((each) => line.parse(JSON.parse(each))).map(({ path, severity }) => [path, severity])).toEqual([
      ['ar/a.md', 'error'],
      ['ar/a.md', 'warning'],
      ['ar/a.md', 'info'],
    ]);
    expect(jsonlReport({ ...report, files: [] }, contextOf())).toBe('');
  });

  it('keeps a hostile text', () => {
    const [first = ''] = jsonlReport(hostileReport, contextOf()).split('\n');
    expect(line.parse(JSON.parse(first)).message).toBe(HOSTILE.replace('\uD800', '\uFFFD'));
  });
});

describe('gitlabReport', () => {
  const schema = z.array(
    z.strictObject({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().regex(/^[\w-]{32}$/),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.strictObject({
        path: z.string().regex(/^(?!\.?\/)/),
        lines: z.strictObject({ begin: z.int().min(1), end: z.int().min(1) }),
      }),
    }),
  );

  it('has an issue for each finding, each with a fingerprint of its own', () => {
    const issues = schema.parse(JSON.parse(gitlabReport(report, contextOf({ repositoryPath: (path) => `docs/${path}` }))));
    expect(issues.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
      ['critical', 'docs/ar/a.md', 7],
      ['major', 'docs/ar/a.md', 7],
      ['minor', 'docs/ar/a.md', 7],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it('is of the same shape for a hostile text and for no finding', () => {
    expect(schema.parse(JSON.parse(gitlabReport(hostileReport, contextOf())))).toHaveLength(3);
    expect(gitlabReport({ ...report, files: [] }, contextOf())).toBe('[]\n');
  });
});

describe('checkstyleReport', () => {
  it('has all files, and an error for each finding', () => {
    const elements = elementsIn(checkstyleReport(report, contextOf()));
    expect(elements.map(({ name, inside }) => [...inside, name].join('/'))).toEqual([
      'checkstyle',
      'checkstyle/file',
      ...Array.from({ length: 3 }, () => 'checkstyle/file/error'),
      'checkstyle/file',
    ]);
    expect(elements[2]?.attributes).toEqual({
      line: '7',
      column: '13',
      severity: 'error',
      message: changedNumber.message,
      source: 'tlint.number-parity',
    });
  });
});

describe('junitReport', () => {
  const xml = junitReport(report, contextOf());
  const elements = elementsIn(xml);

  it('has a suite for each file, whose counts are right', () => {
    expect(elements.filter(({ name }) => name.startsWith('testsuite')).map(({ attributes }) => attributes)).toEqual([
      { name: 'tlint', tests: '4', failures: '2', errors: '0' },
      { name: 'ar/a.md', tests: '3', failures: '2', errors: '0' },
      { name: 'ar/clean.md', tests: '1', failures: '0', errors: '0' },
    ]);
    expect(elements.filter(({ name }) => name === 'testcase')).toHaveLength(4);
    expect(elements.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes['type'])).toEqual([
      'error',
      'warning',
    ]);
  });

  it('lets an info pass, with what it says as output', () => {
    expect(elements.filter(({ name }) => name === 'system-out').map(({ inside }) => inside.at(-1))).toEqual(['testcase']);
  });

  it('gives both places in the text of a failure', () => {
    expect(xml).toContain('ar/a.md:7:13: تعرض الساعة 21 ساعة.\npapers/tides/02-clock.md:3:17: the English number</failure>');
  });
});
