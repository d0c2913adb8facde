import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { fingerprintsOf, identitiesOf } from '../../src/report/fingerprint.ts';
import { HeadingPaths } from '../../src/report/heading-path.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { finding } from './findings.ts';

const LINES = ['# Tides', '', '## The Clock', '', 'The clock shows 12 hours.', '', '## الساعة', '', 'تعرض الساعة 21 ساعة.', ''];

function at(text: string, part: string, parts: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(part);
  return finding({ ...parts, range: new SourceText('a.md', text).positions({ start, end: start + part.length }) });
}

function print(text: string, part = '21', path = 'a.md'): string | undefined {
  return fingerprintsOf({ path, diagnostics: [at(text, part)] }, text)[0];
}

describe('HeadingPaths', () => {
  const text = [
    '---',
    '# no heading',
    'title: x',
    '---',
    '# A',
    '```',
    '# code',
    '```',
    '## B ##',
    'b',
    '### C',
    '## D',
    'd',
  ].join('\n');
  const paths = new HeadingPaths(text);

  it('gives the headings above a place, not those of code, of front matter and of parts that ended', () => {
    expect(paths.at(text.indexOf('\nb') + 1)).toEqual(['A', 'B']);
    expect(paths.at(text.length)).toEqual(['A', 'D']);
    expect(paths.at(0)).toEqual([]);
  });

  it('puts no heading above what stands in it', () => {
    expect(paths.at(text.indexOf('C'))).toEqual(['A', 'B']);
  });
});

describe('identitiesOf', () => {
  it('names rule, headings, and the text here and there', () => {
    const text = LINES.join('\n');
    const related = { path: 'a.md', range: at(text, '12').range, message: 'the English number' };
    const excerpt = { text: 'The clock shows 12 hours.', start: 16, end: 18 };
    expect(identitiesOf([at(text, '21', { related: [{ ...related, excerpt }] })], text)).toEqual([
      { rule: 'number-parity/changed', headings: ['Tides', 'الساعة'], context: 'تعرض الساعة [21] ساعة. | 12' },
    ]);
  });

  it('knows a blank line by the next words', () => {
    const text = 'one\n\n\n\ntwo\n';
    const range = new SourceText('a.md', text).positions({ start: 5, end: 6 });
    expect(identitiesOf([finding({ range })], text)[0]?.context).toBe('[ ]two');
  });

  it('cuts no character in two', () => {
    const text = `${'😀'.repeat(90)}\n`;
    const [identity] = identitiesOf([at(text, '😀'.repeat(90))], text);
    expect(identity?.context).toBe(`[${'😀'.repeat(80)}]`);
  });
});

describe('fingerprintsOf', () => {
  const before = print(LINES.join('\n'));

  it('survives moved lines, other line endings and other white space', () => {
    expect(print(['# Tides', '', 'New words.', '', ...LINES.slice(2)].join('\n'))).toBe(before);
    expect(print(LINES.join('\r\n'))).toBe(before);
    expect(print(LINES.join('\n').replace('الساعة 21', 'الساعة  21'))).toBe(before);
  });

  it('survives another wording of the message', () => {
    const text = LINES.join('\n');
    expect(fingerprintsOf({ path: 'a.md', diagnostics: [at(text, '21', { message: 'Other words.' })] }, text)).toEqual([before]);
  });

  it('differs by file, rule, heading and text', () => {
    const text = LINES.join('\n');
    const other = fingerprintsOf({ path: 'a.md', diagnostics: [at(text, '21', { rule: 'tatweel' })] }, text)[0];
    const all = [before, print(text, '21', 'b.md'), other, print(text.replace('## الساعة', '## أخرى')), print(text, '12')];
    expect(new Set(all).size).toBe(all.length);
  });

  it('counts findings that are alike', () => {
    const text = LINES.join('\n');
    const twice = fingerprintsOf({ path: 'a.md', diagnostics: [at(text, '21'), at(text, '21')] }, text);
    expect(twice[0]).toBe(before);
    expect(new Set(twice).size).toBe(2);
  });
});
