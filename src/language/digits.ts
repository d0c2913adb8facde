/** The zeros of all decimal digits of one UTF-16 unit besides ASCII; Unicode keeps the ten digits of a script together. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0,
  0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** A quick test, since most texts have none of these letters and digits. */
const MAY_HAVE_DIGIT = /[\u0660-\u1C59\uA620-\uABF9\uFF10-\uFF19]/;
/** Code points instead of a Unicode property, whose search in every text is slow. */
const OTHER_DIGITS = ZEROS.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('');
const OTHER_DIGIT = new RegExp(`[${OTHER_DIGITS}]`, 'g');
const DIGIT = new RegExp(`[0-9${OTHER_DIGITS}]`);

/** Has a text a decimal digit of any script? */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** The text with decimal digits of any script replaced by ASCII ones; same length. */
export function asciiDigits(text: string): string {
  if (!MAY_HAVE_DIGIT.test(text)) return text;
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => code >= zero) ?? code));
  });
}
