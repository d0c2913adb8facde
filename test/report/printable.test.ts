import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateValues, printable, printableJson, printableLines, withoutLogCommands } from '../../src/report/printable.ts';

describe('printable', () => {
  it('names what would turn the text around', () => {
    expect(printable('a\u202Eb\u2066c')).toBe('a<U+202E RIGHT-TO-LEFT OVERRIDE>b<U+2066 LEFT-TO-RIGHT ISOLATE>c');
  });

  it('names what a terminal would obey', () => {
    expect(printable('\u001B[31mred\u009B2J\u0007\r')).toBe(
      '<U+001B ESCAPE>[31mred<U+009B CONTROL SEQUENCE INTRODUCER>2J<U+0007 ALERT><U+000D CARRIAGE RETURN>',
    );
  });

  it('names what nobody would see', () => {
    expect(printable('zero\u200Bwidth\u00AD\uFEFF')).toBe(
      'zero<U+200B ZERO WIDTH SPACE>width<U+00AD SOFT HYPHEN><U+FEFF ZERO WIDTH NO-BREAK SPACE>',
    );
    expect(printable('\u{E0041}')).toBe('<U+E0041>');
  });

  it('leaves letters of any script, marks and emoji as they are', () => {
    expect(printable('نصّ مُشكَّل — naïve 🕰')).toBe('نصّ مُشكَّل — naïve 🕰');
  });

  it('replaces half a character', () => {
    expect(printable('a\uD83D')).toBe('a\uFFFD');
  });

  it('never lets a control or invisible character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/u);
      }),
    );
  });

  it('keeps lines as lines where it is asked to', () => {
    expect(printableLines('one\u200B\n\ntwo\n')).toBe('one<U+200B ZERO WIDTH SPACE>\n\ntwo\n');
  });
});

describe('printableJson', () => {
  it('parses to the same value and shows nothing unseen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.constantFrom('\u202E', '\u009B', '\u{E0041}', '\u007F'),
        (texts, unseen) => {
          const json = printableJson([...texts, unseen]);
          expect(JSON.parse(json)).toEqual([...texts, unseen]);
          expect(json).not.toContain(unseen);
        },
      ),
    );
  });

  it('is well-formed', () => {
    expect(JSON.parse(printableJson(['\uDE00']))).toEqual(['\uFFFD']);
  });
});

describe('withoutLogCommands', () => {
  it.each([
    ['::error file=a.md,line=1::pwned', ': :error file=a.md,line=1::pwned'],
    ['one\n \u00A0\t::stop-commands::token\ntwo', 'one\n \u00A0\t: :stop-commands::token\ntwo'],
    ['a ##[error]pwned ##[group]x', 'a ## [error]pwned ## [group]x'],
    ['###[Add-Mask]x', '### [Add-Mask]x'],
    ['##vso[task.setvariable variable=a]b', '## vso[task.setvariable variable=a]b'],
    ["##teamcity[message text='x']", "## teamcity[message text='x']"],
  ])('undoes %j', (text, expected) => {
    expect(withoutLogCommands(text)).toBe(expected);
    expect(withoutLogCommands(expected)).toBe(expected);
  });

  it.each([
    'a ::error::b',
    '  7:13  error  ::x::',
    ':: a remark',
    '::1',
    '::\n::',
    '## Tides',
    '##[1]',
    '# #[error]',
    '[a]: ::1',
  ])('leaves %j as it is', (text) => {
    expect(withoutLogCommands(text)).toBe(text);
  });

  it('has nothing to do in JSON', () => {
    expect(printableJson('::error::x ##[error]y ##vso[task.x]z')).toBe('"::error::x #\\u0023[error]y #\\u0023vso[task.x]z"');
    const part = fc.constantFrom('::', '##', '[', ']', 'vso', 'error', '\n', ' ', '\\', '"', '#');
    fc.assert(
      fc.property(fc.array(fc.array(part)), (lists) => {
        const texts = lists.map((parts) => parts.join(''));
        const json = printableJson(texts);
        expect(JSON.parse(json)).toEqual(texts);
        expect(withoutLogCommands(json)).toBe(json);
      }),
    );
  });
});

describe('isolateValues', () => {
  it('isolates values that may run the other way, and no others', () => {
    expect(isolateValues('found `كمون` for `latency`')).toBe('found `\u2068كمون\u2069` for `latency`');
    expect(isolateValues('the text “كمون `x` هنا” and “the `y`”')).toBe('the text “\u2068كمون `x` هنا\u2069” and “the `y`”');
  });
});
