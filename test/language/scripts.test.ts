import { describe, expect, it } from 'vitest';
import {
  hasOwnLetter,
  hasOwnScript,
  hasScript,
  JOINING_LETTER,
  letterPattern,
  scriptClass,
  shareScript,
  spacesWords,
} from '../../src/language/scripts.ts';

const english = { scripts: ['Latin'] };
const spanish = { scripts: ['Latin'] };
const arabic = { scripts: ['Arabic'] };
const japanese = { scripts: ['Hiragana', 'Katakana', 'Han'] };
const chinese = { scripts: ['Han'] };
const korean = { scripts: ['Hangul', 'Han'] };
const thai = { scripts: ['Thai'] };

function lettersIn(text: string, language: { readonly scripts: readonly string[] }): string {
  return (text.match(new RegExp(letterPattern(language), 'gu')) ?? []).join('');
}

describe('the letters of a language', () => {
  it('are those of all its scripts, with the sign for a long vowel, and no marks, digits or signs', () => {
    const text = 'A tide: المد ١، una marea; サーバーは潮位を㍍で測る㊤ 3';
    expect(lettersIn(text, english)).toBe('Atideunamarea');
    expect(lettersIn(text, arabic)).toBe('المد');
    expect(lettersIn(text, japanese)).toBe('サーバーは潮位をで測る');
    expect(lettersIn(text, chinese)).toBe('潮位測');
  });

  it('can be quantified and stand beside others in a pattern', () => {
    expect(new RegExp(`^${letterPattern(japanese)}{4}x$`, 'u').test('ひらカ漢x')).toBe(true);
    expect('潮が12満ちる'.match(new RegExp(`[${scriptClass(japanese)}]+`, 'gu'))).toEqual(['潮が', '満ちる']);
    expect('潮が12満ちる'.match(new RegExp(`[^${scriptClass(japanese)}]+`, 'gu'))).toEqual(['12']);
  });

  it('join a word only where spaces set words apart', () => {
    const joins = new RegExp(JOINING_LETTER, 'u');
    expect(['a', 'م', '조', 'я'].every((letter) => joins.test(letter))).toBe(true);
    expect(['潮', 'の', 'カ', 'ー', 'น'].some((letter) => joins.test(letter))).toBe(false);
  });
});

describe('two languages', () => {
  it('share a script where one letter may be of either', () => {
    expect(shareScript(english, spanish)).toBe(true);
    expect(shareScript(japanese, chinese)).toBe(true);
    expect(shareScript(korean, japanese)).toBe(true);
    expect(shareScript(english, arabic)).toBe(false);
    expect(shareScript(english, japanese)).toBe(false);
  });

  it('are told apart by the letters that only one has', () => {
    expect(hasOwnScript(japanese, chinese)).toBe(true);
    expect(hasOwnScript(chinese, japanese)).toBe(false);
    expect(hasOwnScript(english, spanish)).toBe(false);
    expect(hasOwnLetter('潮が満ちる', japanese, chinese)).toBe(true);
    expect(hasOwnLetter('潮位', japanese, chinese)).toBe(false);
    expect(hasOwnLetter('潮位', chinese, japanese)).toBe(false);
    expect(hasOwnLetter('المد', arabic, english)).toBe(true);
    expect(hasOwnLetter('la marea', spanish, english)).toBe(false);
  });
});

it('a language has the scripts that it names, and spaces unless all of them are written without', () => {
  expect(hasScript(english, 'Latin')).toBe(true);
  expect(hasScript(chinese, 'Latin')).toBe(false);
  expect([english, spanish, arabic, korean].every(spacesWords)).toBe(true);
  expect([japanese, chinese, thai].some(spacesWords)).toBe(false);
});
