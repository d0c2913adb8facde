import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { withoutLogCommands } from '../../src/report/printable.ts';
import { reportFormats, reporters } from '../../src/report/reporters.ts';
import { contextOf } from './findings.ts';
import { HOSTILE, hostileReport } from './hostile.ts';

const context = contextOf({ info: true, textOf: () => HOSTILE });

/** Control characters but line breaks, characters that are not seen, and halves of characters. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{Surrogate}/u;

describe.each(reportFormats)('%s, of a hostile text', (format) => {
  const made = reporters[format](hostileReport, context);

  it('shows nothing unseen, and ends in a line break', () => {
    expect(UNSEEN.exec(made)).toBeNull();
    expect(made.endsWith('\n')).toBe(true);
  });

  it('forges no command of a CI runner', () => {
    const own = made
      .split('\n')
      .filter((line) => !/^::(?:(?:error|warning|notice) file=|group::3 findings$|endgroup::$)/.test(line));
    const printed = format === 'github' ? own.join('\n') : withoutLogCommands(made);
    expect(printed).not.toMatch(/^\s*::[a-z-]+[^\n]*::|##\[[a-z]/imu);
  });
});

describe.each(['junit', 'checkstyle'] as const)('%s', (format) => {
  it('is XML whose attributes hold the text', () => {
    const values: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ attributes }) => values.push(...Object.values(attributes).map(String)));
    parser.write(reporters[format](hostileReport, context)).close();
    const messages = values.filter((value) => value.includes('<script>alert(1)</script>') && value.includes('longlong'));
    expect(messages.length).toBeGreaterThanOrEqual(2);
    expect(messages[0]).toContain('<U+0000 NULL>');
  });
});
