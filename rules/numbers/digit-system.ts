import { defineRule, hasLetters, proseOf, quote, textBlocksOf, textSpans, warning } from '../../src/rule-kit.ts';
import type { Language, Range, TextBlock, TextEdit } from '../../src/rule-kit.ts';
import type { NativeNumerals } from '../../src/language/numbers.ts';
import { hasDigit } from '../../src/language/digits.ts';
import { asciiNumerals } from '../../src/language/numerals.ts';

interface Data {
  digits: Mixed;
  percent: Mixed;
  decimal: Mixed;
}

interface Mixed {
  target: string;
  found: string;
  expected: string;
  count: number;
}

/** A system of digits and signs: ASCII, or the language's own. */
type System = 'ascii' | 'native';

type Kind = keyof Data;

interface Use {
  readonly kind: Kind;
  readonly system: System;
  readonly range: Range;
  /** The text in the other system. */
  readonly converted: string;
}

export default defineRule<Data>({
  id: 'digit-system',
  category: 'numbers',
  summary: 'the translation writes its digits, percent signs and decimal signs in one way throughout',
  mqm: 'Inconsistency',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    digits: warning((data) => message('digits', data)),
    percent: warning((data) => message('percent sign', data)),
    decimal: warning((data) => message('decimal sign', data)),
  },

  translation({ pairs }, { languages: { target }, report }) {
    const native = target.numbers?.native;
    if (native === undefined) return;
    const blocks = pairs.flatMap((pair) => textBlocksOf(pair.target.blocks));
    if (blocks.every((block) => asciiNumerals(proseOf(block), target) === proseOf(block))) return;
    const uses = blocks.flatMap((block) => usesIn(block, target, native));
    const digits = minority(uses, 'digits');
    for (const kind of ['digits', 'percent', 'decimal'] as const) {
      // Signs of a number whose digits are reported are part of that finding.
      const rare =
        kind === 'digits' ? digits : minority(uses, kind).filter((use) => !digits.some(({ range }) => range.contains(use.range)));
      const [first, ...others] = rare;
      if (first === undefined) continue;
      report(kind, {
        at: first.range,
        side: 'target',
        data: { target: target.name, found: first.range.slice(), expected: first.converted, count: rare.length },
        related: others.map(({ range }) => ({ range, message: `the same in ${quote(range.slice())}` })),
        fix: rare.map(({ range, converted }): TextEdit => ({ range, text: converted })),
      });
    }
  },
});

function message(kind: string, { target, found, expected }: Mixed): string {
  return `The ${target} text mixes two kinds of ${kind}: found \`${found}\`, expected \`${expected}\` as in most of the file. Use one kind throughout.`;
}

/** Groups: the digits, a percent sign. */
const NUMERAL = /(\d+(?:[.,]\d+)*)(?:\s?\\?(%))?/g;
const VERSION = /^\d+(?:\.\d+){2,}$/;
const DECIMAL = /\.(?<=^\d+(?:,\d{3})*\.)(?=\d+$)/;

function usesIn(block: TextBlock, language: Language, native: NativeNumerals): readonly Use[] {
  const prose = proseOf(block);
  if (!hasDigit(prose)) return [];
  const { rest } = textSpans(block, language);
  return Array.from(asciiNumerals(prose, language).matchAll(NUMERAL)).flatMap(
    ({ 0: all, 1: digits = '', 2: percent = '', index }) => {
      const end = index + digits.length;
      const uses: Use[] = [];
      const add = (kind: Kind, from: number, to: number): void => {
        const found = prose.slice(from, to);
        const system = /^\p{ASCII}/u.test(found) ? 'ascii' : 'native';
        const converted = system === 'native' ? asciiNumerals(found, language) : toNative(found, native);
        uses.push({ kind, system, range: block.content.within(from, to), converted });
      };
      const isKept = /\d/.test(prose.slice(index, end)) && isForeign(prose, index, end, language);
      if (!isKept) add('digits', index, index + all.length);
      if (percent !== '') add('percent', index + all.length - 1, index + all.length);
      // A full stop in a label such as `3.2` or in a version such as `Qt 6.5` is no decimal sign.
      const isLabel = block.kind === 'heading' || rest.charAt(index) !== prose.charAt(index);
      const decimal = isLabel || isKept ? undefined : DECIMAL.exec(digits)?.index;
      if (decimal !== undefined) add('decimal', index + decimal, index + decimal + 1);
      return uses;
    },
  );
}

/** Are digits part of a name or phrase in another script, so that they follow that script, or the number of an issue or a version? */
function isForeign(prose: string, start: number, end: number, language: Language): boolean {
  if (prose.charAt(start - 1) === '#' || VERSION.test(prose.slice(start, end))) return true;
  const before =
    prose
      .slice(Math.max(0, start - 80), start)
      .match(/\p{L}/gu)
      ?.at(-1) ?? '';
  return [before, prose.charAt(end)].some((letter) => /\p{L}/u.test(letter) && !hasLetters(letter, language));
}

function toNative(found: string, { digits, percent, decimal, group }: NativeNumerals): string {
  const signs: Readonly<Record<string, string>> = {
    '%': percent,
    ',': group,
    ...(found.split('.').length === 2 && { '.': decimal }),
  };
  return found.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit))).replaceAll(/[%,.]/g, (sign) => signs[sign] ?? sign);
}

/** The uses of the rarer system; the native one if both are equally frequent, because the source has ASCII. */
function minority(uses: readonly Use[], kind: Kind): readonly Use[] {
  const all = uses.filter((use) => use.kind === kind);
  const [ascii, native] = [all.filter(({ system }) => system === 'ascii'), all.filter(({ system }) => system === 'native')];
  return ascii.length < native.length ? ascii : native;
}
