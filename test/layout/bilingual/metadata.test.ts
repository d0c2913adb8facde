import { describe, expect, it } from 'vitest';
import { translationOf } from '../../support/translation.ts';

const file = (metadata: string): string =>
  `# Section 1: Tides\n## القسم 1: المد\n\n${metadata}\n\n---\n\n### English Version\n\n**Warning:** deep water.\n\n### النسخة العربية\n\n**تحذير:** ماء عميق.\n`;

function fieldsOf(metadata: string): (readonly [string, string])[] {
  const { metadata: read } = translationOf(file(metadata));
  return (read?.fields ?? []).map(({ key, keyRange, value, valueRange, range }) => {
    expect(keyRange.slice()).toBe(key);
    expect(valueRange.slice()).toBe(value);
    expect(range.slice()).toContain(key);
    return [key, value];
  });
}

describe('metadata', () => {
  it.each([
    [
      'lines of one paragraph',
      '**Section:** tides\n**Translation Quality:** 0.90',
      [
        ['Section', 'tides'],
        ['Translation Quality', '0.90'],
      ],
    ],
    [
      'hard breaks',
      '**Section:** tides  \n**Year:** 2031  ',
      [
        ['Section', 'tides'],
        ['Year', '2031'],
      ],
    ],
    ['the colon behind the bold', '**Section**: tides', [['Section', 'tides']]],
    [
      'a list',
      '- **Section:** tides\n* **Year:** 2031',
      [
        ['Section', 'tides'],
        ['Year', '2031'],
      ],
    ],
    [
      'paragraphs of their own',
      '**Section:** tides\n\n**Year:** 2031',
      [
        ['Section', 'tides'],
        ['Year', '2031'],
      ],
    ],
    [
      'values in both languages',
      '**Glossary Terms Used:** tide (مد), ebb (جزر)',
      [['Glossary Terms Used', 'tide (مد), ebb (جزر)']],
    ],
    [
      'an empty value',
      '**Section:**\n**Year:** ',
      [
        ['Section', ''],
        ['Year', ''],
      ],
    ],
    [
      'a key twice',
      '**Year:** 2030\n**Year:** 2031',
      [
        ['Year', '2030'],
        ['Year', '2031'],
      ],
    ],
    ['a colon in the value', '**Source:** https://tides.example/1', [['Source', 'https://tides.example/1']]],
    [
      'carriage returns',
      '**Section:** tides\r\n**Year:** 2031',
      [
        ['Section', 'tides'],
        ['Year', '2031'],
      ],
    ],
  ])('%s', (_, metadata, expected) => {
    expect(fieldsOf(metadata)).toEqual(expected);
  });

  it('is not there without a key, and bold text of a side is none', () => {
    expect(translationOf(file('The sea rises.')).metadata).toBeUndefined();
  });

  it('spans from the first field to the last', () => {
    const { metadata } = translationOf(file('**Section:** tides\n**Year:** 2031'));
    expect(metadata?.range.slice()).toBe('**Section:** tides\n**Year:** 2031');
  });
});
