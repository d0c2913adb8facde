import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import type { Report } from '../../src/report/report.ts';
import type { Style } from '../../src/report/style.ts';
import { textReport } from '../../src/report/text.ts';
import { changedNumber, contextOf, edit, finding, placeOf } from './findings.ts';

const TERMINAL: Style = { paint: new Chalk({ level: 1 }), terminal: true };

const path = 'papers/tides/02-clock.md';

function report(diagnostics: readonly Diagnostic[], rest: Partial<Report> = {}): Report {
  return { files: [{ path, diagnostics }], rules: [], skipped: 0, fixed: [], ...rest };
}

function plain(diagnostics: readonly Diagnostic[], info = false): string {
  return textReport(report(diagnostics), contextOf({ info }));
}

describe('textReport', () => {
  it('shows both places, each language on a line of its own', () => {
    expect(plain([changedNumber])).toBe(
      [
        'papers/tides/02-clock.md',
        '  7:13  error    The Arabic paragraph has `21` where the English one has `12`. Write the same number.  number-parity',
        '      تعرض الساعة 21 ساعة.',
        '    3:17  the English number',
        '      The clock shows 12 hours.',
        '',
        'Checked 1 file: 1 error, no warnings.',
        '',
      ].join('\n'),
    );
  });

  it('isolates the excerpts and colours what is meant on a terminal', () => {
    expect(textReport(report([changedNumber]), contextOf({ style: TERMINAL }))).toBe(
      [
        '\u001B[4mpapers/tides/02-clock.md\u001B[24m',
        '  \u001B[2m7:13\u001B[22m  \u001B[31merror  \u001B[39m  The Arabic paragraph has `21` where the English one has `12`. ' +
          'Write the same number.  \u001B[2mnumber-parity\u001B[22m',
        '      \u2068تعرض الساعة \u001B[1m\u001B[36m21\u001B[39m\u001B[22m ساعة.\u2069',
        '    \u001B[2m3:17\u001B[22m  the English number',
        '      \u2068The clock shows \u001B[1m\u001B[36m12\u001B[39m\u001B[22m hours.\u2069',
        '',
        'Checked 1 file: \u001B[31m1 error\u001B[39m, no warnings.',
        '',
      ].join('\n'),
    );
  });

  it('says how many infos are hidden, and shows them when asked', () => {
    const diagnostics = [finding({ severity: 'info' })];
    expect(plain(diagnostics)).toBe('Checked 1 file: no errors, no warnings, 1 info (shown with `--info`).\n');
    expect(plain(diagnostics, true)).toContain('\n  7:13  info     The Arabic');
    expect(plain(diagnostics, true)).toContain('no warnings, 1 info.\n');
  });

  it('names the command that lists the terms when many findings are about terms', () => {
    const terms = (length: number, severity: Diagnostic['severity']) =>
      Array.from({ length }, () => finding({ rule: 'term-rule', severity }));
    const meta = { id: 'term-rule', category: 'terminology', summary: '', mqm: '', rank: 'term' } as const;
    const lastLine = (diagnostics: readonly Diagnostic[], info = false) =>
      textReport(report(diagnostics, { rules: [meta] }), contextOf({ info }))
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(lastLine(terms(20, 'warning'))).toBe(
      '20 of them are about terms: `tlint glossary suggest` lists the most frequent ones.',
    );
    expect(lastLine(terms(19, 'warning'))).toBe('Checked 1 file: no errors, 19 warnings.');
    expect(lastLine(terms(20, 'info'))).not.toContain('suggest');
    expect(lastLine(terms(20, 'info'), true)).toContain('suggest');
    expect(plain(terms(20, 'warning'))).not.toContain('suggest');
  });

  it('prints text from files and rules as data', () => {
    const text = plain([
      finding({ message: 'found `\u001B[2J`', excerpt: { text: 'a \u202E b', start: 2, end: 3 } }),
      finding({ related: [{ path: 'other\u0007.md', range: placeOf('12'), message: 'x\u200Fy' }] }),
    ]);
    expect(text).toContain('found `<U+001B ESCAPE>[2J`');
    expect(text).toContain('      a <U+202E RIGHT-TO-LEFT OVERRIDE> b\n');
    expect(text).toContain('    other<U+0007 ALERT>.md:3:17  x<U+200F RIGHT-TO-LEFT MARK>y\n');
  });

  it('cuts a long list of places', () => {
    const place = { path, range: placeOf('12'), message: 'the English number' };
    const text = plain([finding({ related: Array.from({ length: 5 }, () => place) })]);
    expect(text.match(/the English number/g)).toHaveLength(3);
    expect(text).toContain('    and 2 more places\n');
  });

  it('lines up the places of a file', () => {
    const text = plain([finding({ range: placeOf('#') }), finding()]);
    expect(text).toContain('\n  1:1   error');
    expect(text).toContain('\n  7:13  error');
  });

  it('says what can be fixed, was fixed and was skipped', () => {
    const safe = finding({ fix: { safety: 'safe', edits: [edit(0, 1, 'x')] } });
    const unsafe = finding({ severity: 'warning', fix: { safety: 'unsafe', edits: [edit(2, 3, 'x')] } });
    const text = textReport(
      report([safe, safe, unsafe], { skipped: 3, fixed: [{ path: 'a.md', rules: { tatweel: 1, whitespace: 3 } }] }),
      contextOf(),
    );
    expect(text.split('\n').slice(-5)).toEqual([
      'Fixed 4 findings in 1 file:',
      '  a.md: 3 whitespace, 1 tatweel',
      'Checked 1 file, skipped 3 (`--verbose` says why): 2 errors, 1 warning.',
      '2 of them can be fixed with `--fix`, 1 more with `--fix --unsafe`.',
      '',
    ]);
    expect(plain([unsafe])).toContain('\n1 of them can be fixed with `--fix --unsafe`.\n');
  });

  it('separates files and leaves out clean ones', () => {
    const files = [
      { path: 'a.md', diagnostics: [finding()] },
      { path: 'b.md', diagnostics: [] },
      { path: 'c.md', diagnostics: [finding()] },
    ];
    const lines = textReport({ files, rules: [], skipped: 0, fixed: [] }, contextOf()).split('\n');
    expect(lines.map((line) => line.slice(0, 15))).toEqual([
      'a.md',
      '  7:13  error  ',
      '',
      'c.md',
      '  7:13  error  ',
      '',
      'Checked 3 files',
      '',
    ]);
  });
});
