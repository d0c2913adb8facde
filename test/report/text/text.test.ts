import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/check/diagnostic.ts';
import type { Report } from '../../../src/report/report.ts';
import type { ReporterContext } from '../../../src/report/reporter.ts';
import { PLAIN, type Style } from '../../../src/report/style.ts';
import { textReport } from '../../../src/report/text/text.ts';
import { changedNumber, contextOf, edit, finding, placeOf } from '../findings.ts';

const TERMINAL: Style = { ...PLAIN, paint: new Chalk({ level: 1 }), terminal: true };

const path = 'papers/tides/02-clock.md';

function report(diagnostics: readonly Diagnostic[], rest: Partial<Report> = {}): Report {
  return { files: [{ path, diagnostics }], rules: [], skipped: 0, fixed: [], ...rest };
}

function plain(diagnostics: readonly Diagnostic[], context: Partial<ReporterContext> = {}): string {
  return textReport(report(diagnostics), contextOf(context));
}

describe('textReport', () => {
  it('shows place, severity and rule first, then the message and both lines', () => {
    expect(plain([changedNumber])).toBe(
      [
        'papers/tides/02-clock.md:7:13  error  number-parity',
        '  The Arabic paragraph has `21` where the English one has `12`. Write the same number.',
        '  7 │ تعرض الساعة ⟦21⟧ ساعة.',
        '  the English number  papers/tides/02-clock.md:3:17',
        '  3 │ The clock shows 12 hours.',
        '    │                 ^^',
        '',
        'Checked 1 file: 1 error, no warnings.',
        '',
      ].join('\n'),
    );
  });

  it('colours what is meant on a terminal, and isolates a line from the right', () => {
    const text = textReport(report([changedNumber]), contextOf({ style: TERMINAL }));
    expect(text).toContain('\u2068تعرض الساعة \u001B[1m\u001B[36m21\u001B[39m\u001B[22m ساعة.\u2069\n');
    expect(text).toContain('The clock shows \u001B[1m\u001B[36m12\u001B[39m\u001B[22m hours.\n');
    expect(text).toContain('\u001B[31m\u001B[1merror');
  });

  it('leads to files and to the pages of rules where the terminal shows links', () => {
    const style: Style = {
      ...PLAIN,
      link: (text, address) => (address === undefined ? text : `[${text}](${address})`),
      addressOf: (file) => `file:///${file}`,
    };
    const rules = [{ id: 'number-parity', summary: '', url: 'https://tides.example/number-parity' }];
    const text = textReport(report([changedNumber], { rules }), contextOf({ style }));
    expect(text).toContain(`[${path}:7:13](file:///${path})  error  [number-parity](https://tides.example/number-parity)`);
    expect(text).toContain(`  the English number  [${path}:3:17](file:///${path})`);
  });

  it('wraps a message between its words, and never inside a value', () => {
    const message = 'The Arabic has `مد وجزر في الميناء` where the English has `tide`. Write it as the glossary does.';
    const lines = plain([finding({ message })], { style: { ...PLAIN, width: 44 } }).split('\n');
    expect(lines.slice(1, 5)).toEqual([
      '  The Arabic has `مد وجزر في الميناء` where',
      '  the English has `tide`. Write it as the',
      '  glossary does.',
      '',
    ]);
  });

  it('says how many infos are hidden, and shows them when asked', () => {
    const diagnostics = [finding({ severity: 'info' })];
    expect(plain(diagnostics)).toBe('Checked 1 file: no errors, no warnings, 1 info (shown with `--info`).\n');
    expect(plain(diagnostics, { info: true })).toMatch(/^\S+:7:13 {2}info {2}number-parity\n/);
    expect(plain(diagnostics, { info: true })).toContain('no warnings, 1 info.\n');
  });

  it('shows errors before warnings, and those before infos, whatever file they stand in', () => {
    const files = (['warning', 'info', 'error'] as const).map((severity) => ({
      path: `${severity}.md`,
      diagnostics: [finding({ severity, message: severity })],
    }));
    const text = textReport({ ...report([]), files }, contextOf({ info: true }));
    expect(text.match(/^\S+\.md/gm)).toEqual(['error.md', 'warning.md', 'info.md']);
  });

  it('shows the same finding once with its other places', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => ({ path: `${name}.md`, diagnostics: [finding()] }));
    const text = textReport({ ...report([]), files }, contextOf());
    expect(text).toContain('\n  the same in 7 more places: b.md:7:13, c.md:7:13, d.md:7:13, e.md:7:13, f.md:7:13 and 2 more\n');
    expect(text.match(/^\S+\.md:7:13 /gm)).toHaveLength(1);
    expect(text).toContain('8 errors');
    const all = textReport({ ...report([]), files }, contextOf({ view: 'all' }));
    expect(all.match(/^\S+\.md:7:13 /gm)).toHaveLength(8);
  });

  it('shows of a rule with many findings the first ones, and tells of the others', () => {
    const many = Array.from({ length: 60 }, (_, index) => finding({ severity: 'warning', rule: 'often', message: `${index}` }));
    const few = [finding({ severity: 'warning', rule: 'seldom', message: 'x' })];
    const text = plain([...many, ...few]);
    expect(text.match(/warning {2}often/g)).toHaveLength(5);
    expect(text.match(/warning {2}seldom/g)).toHaveLength(1);
    expect(text).toContain('Not shown (`--all` shows every finding):\n  55 more warnings of often\n\n');
    expect(plain([...many, ...few], { view: 'all' }).match(/warning {2}often/g)).toHaveLength(60);
    expect(plain(many.slice(0, 50)).match(/warning {2}often/g)).toHaveLength(50);
  });

  it('ends a long report with a table by rule, and shows the table alone when asked', () => {
    const fix = { safety: 'safe', edits: [edit(0, 1, 'x')] } as const;
    const diagnostics = [
      ...Array.from({ length: 9 }, (_, index) => finding({ severity: 'warning', rule: 'whitespace', message: `${index}`, fix })),
      finding({ rule: 'number-parity' }),
      finding({ rule: 'number-parity', message: 'another', fix: { ...fix, safety: 'unsafe' } }),
    ];
    const table = [
      ' errors  warnings  infos  rule           can be fixed',
      '      2                   number-parity  1 with --fix --unsafe',
      '                9         whitespace     9 with --fix',
    ].join('\n');
    expect(plain(diagnostics)).toContain(
      `\n${table}\n\`tlint explain <rule>\` says what a rule checks and why.\n\nChecked 1 file`,
    );
    expect(plain(diagnostics.slice(0, 9))).not.toContain('can be fixed\n');
    expect(plain(diagnostics, { view: 'statistics' })).toBe(
      `${table}\n\nChecked 1 file: 2 errors, 9 warnings.\n9 of them can be fixed with \`--fix\`, 1 more with \`--fix --unsafe\`.\n`,
    );
    expect(plain([], { view: 'statistics' })).toBe('\nChecked 1 file: no errors, no warnings.\n');
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
    expect(text).toContain('  7 │ a <U+202E RIGHT-TO-LEFT OVERRIDE> b\n');
    expect(text).toContain('  x<U+200F RIGHT-TO-LEFT MARK>y  other<U+0007 ALERT>.md:3:17\n');
  });

  it('cuts a long list of places', () => {
    const place = { path, range: placeOf('12'), message: 'the English number' };
    const text = plain([finding({ related: Array.from({ length: 5 }, () => place) })]);
    expect(text.match(/the English number/g)).toHaveLength(3);
    expect(text).toContain('  and 2 more places\n');
  });

  it('says what can be fixed, was fixed and was skipped', () => {
    const safe = finding({ fix: { safety: 'safe', edits: [edit(0, 1, 'x')] } });
    const unsafe = finding({ severity: 'warning', fix: { safety: 'unsafe', edits: [edit(2, 3, 'x')] } });
    const text = textReport(
      report([safe, safe, unsafe], { skipped: 3, fixed: [{ path: 'a.md', rules: { tatweel: 1, whitespace: 3 } }] }),
      contextOf(),
    );
    expect(text).toContain('error  number-parity  [--fix]\n');
    expect(text).toContain('warning  number-parity  [--fix --unsafe]\n');
    expect(text.split('\n').slice(-5)).toEqual([
      'Fixed 4 findings in 1 file:',
      '  a.md: 3 whitespace, 1 tatweel',
      'Checked 1 file, skipped 3 (`--verbose` says why): 2 errors, 1 warning.',
      '2 of them can be fixed with `--fix`, 1 more with `--fix --unsafe`.',
      '',
    ]);
    expect(plain([unsafe])).toContain('\n1 of them can be fixed with `--fix --unsafe`.\n');
  });
});
