/** What separates the digits of numbers, in texts whose numerals are written as English has them. */

/** A decimal that is none of thousands: it begins with a zero, or has not three digits. */
const decimals = (sign: string): RegExp =>
  new RegExp(String.raw`(?<![\d.,])(?:0${sign}\d+|\d+${sign}(?:\d{1,2}|\d{4,}))(?![.,]?\d)`, 'u');
const [POINT, COMMA] = [decimals(String.raw`\.`), decimals(',')];

/** Has a text decimals with a point, and none with a comma? */
export function hasDecimalPoint(text: string): boolean {
  return POINT.test(text) && !COMMA.test(text);
}

/** Has a text, as it stands, decimals with a comma? Then a comma before three digits may be a decimal sign, too. */
export function hasDecimalComma(text: string): boolean {
  return COMMA.test(text);
}

/** Is a numeral another number if a point is its decimal sign: `1,826` for 1.826, or `1.826` for 1826? */
export function isMisread(numeral: string, number: number): boolean {
  return /^\d{1,3}[.,]\d{3}$/.test(numeral) && Number(numeral.replace(',', '')) !== number;
}
