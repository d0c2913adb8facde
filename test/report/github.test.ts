import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/check/diagnostic.ts';
import { githubReport } from '../../src/report/github.ts';
import { changedNumber, contextOf, finding } from './findings.ts';
import { HOSTILE, hostileReport } from './hostile.ts';

function many(severity: Severity, number: number) {
  return Array.from({ length: number }, (_, index) => finding({ severity, message: `${severity} ${index + 1}.` }));
}

function report(...diagnostics: ReturnType<typeof many>) {
  return { files: [{ path: 'ar/page.md', diagnostics }], rules: [], skipped: 0, fixed: [] };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads workflow commands as the runner does: `::name key=value,key=value::text`, then the escapes. */
function commandsIn(log: string): readonly Command[] {
  const unescape = (text: string) =>
    text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Array.from(log.matchAll(/^::(\w+)(?: ([^:]*))?::(.*)$/gm), ([, name = '', properties = '', text = '']) => ({
    name,
    text: unescape(text),
    properties: Object.fromEntries(
      properties.split(',').map((property) => {
        const [key = '', value = ''] = property.split(/=(.*)/s);
        return [key, unescape(value)];
      }),
    ),
  }));
}

describe('githubReport', () => {
  it('annotates the place, and names the other one', () => {
    const [command] = commandsIn(githubReport(report(changedNumber), contextOf({ repositoryPath: (path) => `docs/${path}` })));
    expect(command).toMatchObject({
      name: 'error',
      properties: { file: 'docs/ar/page.md', line: '7', col: '13', endLine: '7', endColumn: '15', title: 'tlint: number-parity' },
    });
    expect(command?.text).toBe(`${changedNumber.message}\nthe English number: papers/tides/02-clock.md:3:17`);
  });

  it('gives no columns to a place of several lines, where GitHub takes none', () => {
    const range = { start: { line: 1, column: 3, offset: 2 }, end: { line: 4, column: 1, offset: 30 } };
    const [command] = commandsIn(githubReport(report(finding({ range })), contextOf()));
    expect(command?.properties).toEqual({ file: 'ar/page.md', line: '1', endLine: '4', title: 'tlint: number-parity' });
  });

  it('stays within the limits, the most severe first, and lists and counts the rest', () => {
    const all = report(...many('info', 11), ...many('warning', 12), ...many('error', 13));
    const log = githubReport(all, contextOf({ info: true }));
    const names = commandsIn(log).map(({ name }) => name);
    expect(names.slice(0, 30)).toEqual(['error', 'warning', 'notice'].flatMap((name) => Array.from({ length: 10 }, () => name)));
    expect(names.slice(30)).toEqual(['group', 'endgroup']);
    expect(log).toContain('::group::36 findings\n');
    expect(log.match(/^ar\/page\.md:7:13: /gm)).toHaveLength(36);
    expect(log).toContain('\n6 findings more than GitHub annotates: 10 of a kind in a step.\n');
    expect(log.endsWith('\nChecked 1 file: 13 errors, 12 warnings, 11 infos.\n')).toBe(true);
  });

  it('leaves out infos that nobody asked for, and is one line for clean files', () => {
    expect(commandsIn(githubReport(report(...many('info', 2)), contextOf()))).toEqual([]);
    expect(githubReport(report(), contextOf())).toBe('Checked 1 file: 0 errors, 0 warnings.\n');
  });

  it('lets a hostile text forge no command, no property and no line', () => {
    const commands = commandsIn(githubReport(hostileReport, contextOf({ info: true, repositoryPath: () => HOSTILE })));
    expect(commands.map(({ name }) => name)).toEqual(['error', 'warning', 'notice', 'group', 'endgroup']);
    expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
    expect(commands[0]?.text).toContain('## [error]forged %0A%0D%25');
  });
});
