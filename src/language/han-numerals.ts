/** Numbers in Han signs, as Chinese, Japanese and Korean write them: `二十四`, `三百万`, `二〇二四`. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零', '一壱', '二两兩', '三', '四', '五', '六', '七', '八', '九'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
);
/** Powers of ten below a myriad, and from a myriad on. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

const NUMERAL = new RegExp(`[${[...DIGITS.keys(), ...SMALL.keys(), ...LARGE.keys()].join('')}]+`, 'gu');

/** Every number that Han signs of a text say, also those that are a part of a word. */
export function hanNumerals(text: string): readonly number[] {
  return (text.match(NUMERAL) ?? []).map(valueOf);
}

function valueOf(numeral: string): number {
  const signs = [...numeral];
  if (signs.length > 1 && signs.every((sign) => DIGITS.has(sign))) return Number(signs.map((sign) => DIGITS.get(sign)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const sign of signs) {
    const [small, large] = [SMALL.get(sign), LARGE.get(sign)];
    if (small !== undefined) [section, digit] = [section + (digit || 1) * small, 0];
    else if (large !== undefined) [total, section, digit] = [total + (section + digit || 1) * large, 0, 0];
    else digit = DIGITS.get(sign) ?? 0;
  }
  return total + section + digit;
}
