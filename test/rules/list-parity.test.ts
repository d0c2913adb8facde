import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

const en = [
  'The float rises with the water.',
  'A wire of 12 m turns the drum.',
  'Kelvin [7] draws the curve.',
  'Nothing is left to chance in 1911.',
];
const ar = ['ترتفع العوامة مع الماء.', 'يدير سلك طوله 12 m الأسطوانة.', 'يرسم Kelvin [7] المنحنى.', 'لا يُترك شيء للصدفة عام 1911.'];

const bullets = (items: readonly string[], marker = '-'): string => items.map((item) => `${marker} ${item}`).join('\n');
const numbered = (items: readonly string[], start = 1): string =>
  items.map((item, index) => `${start + index}. ${item}`).join('\n');
const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'list-parity': {} } });
const rangeOf = (source: string, target: string, part: string) => {
  const start = sectionFile({ source, target }).indexOf(part);
  return { start: { offset: start }, end: { offset: start + part.length } };
};
/** The items of `ar` by their places. */
const arabic = (...places: readonly number[]): string[] => places.map((place) => ar[place] ?? '');

describe('list-parity', () => {
  it.each([
    ['the same items', bullets(en), bullets(ar)],
    ['other bullets', bullets(en), bullets(ar, '*')],
    ['blank lines between items', bullets(en), bullets(ar).replaceAll('\n', '\n\n')],
    ['the other delimiter of numbers', numbered(en), numbered(ar).replaceAll('. ', ') ')],
    ['deeper items', '- One sea.\n  - Two moons.', '- بحر واحد.\n  - قمران.'],
    ['another indent', '- One sea.\n  - Two moons.', '- بحر واحد.\n    - قمران.'],
    ['lines with bullets', bullets(en), bullets(ar, '•')],
    ['an item that is empty on both sides', '- One sea.\n-', '- بحر واحد.\n-'],
    ['an item that holds a formula alone', '- One sea.\n- $$a = b$$', '- بحر واحد.\n- $$a = b$$'],
    ['items of one start', numbered(en, 3), numbered(ar, 3)],
    ['a list that is missing, which another rule tells', `The sea.\n\n${bullets(en)}`, 'البحر.'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('shows where a missing item belongs, and the item', () => {
    const [source, target] = [bullets(en), bullets(arabic(0, 2, 3))];
    const [finding, ...more] = check(source, target);
    const before = rangeOf(source, target, `- ${ar[0]}`).end;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'missing',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', items: [en[1]] },
      range: { start: before, end: before },
      related: [{ range: rangeOf(source, target, `- ${en[1]}`) }],
    });
  });

  it('gives one finding for neighbours that are missing', () => {
    expect(check(bullets(en), bullets(arabic(0, 3)))).toMatchObject([{ messageId: 'missing', data: { items: [en[1], en[2]] } }]);
  });

  it('finds what is missing in a numbered list and in a deeper one', () => {
    expect(check(numbered(en), numbered(arabic(0, 1, 3)))).toMatchObject([{ messageId: 'missing', data: { items: [en[2]] } }]);
    const deeper = (items: readonly string[]) => bullets(items).replaceAll(/^/gm, '  ');
    expect(check(`- One sea.\n${deeper(en)}`, `- بحر واحد.\n${deeper(arabic(0, 1, 3))}`)).toMatchObject([
      { messageId: 'missing', data: { items: [en[2]] } },
    ]);
  });

  it('finds an extra item', () => {
    const [source, target] = [bullets(en.slice(0, 3)), bullets(ar)];
    expect(check(source, target)).toMatchObject([
      { messageId: 'extra', severity: 'error', data: { items: [ar[3]] }, range: rangeOf(source, target, `- ${ar[3]}`) },
    ]);
  });

  it('finds an item that lost its text, at its marker', () => {
    const [source, target] = [bullets(en), bullets(arabic(0, 9, 2, 3))];
    const [finding, ...more] = check(source, target);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'emptied',
      data: { text: en[1] },
      range: { start: { offset: rangeOf(source, target, `- ${ar[0]}`).end.offset + 1 } },
    });
  });

  it('gives one finding for an item in another place', () => {
    expect(check(bullets(en), bullets(arabic(1, 2, 3, 0)))).toMatchObject([{ messageId: 'moved', data: { text: en[0] } }]);
    expect(check(bullets(en), bullets(arabic(0, 2, 1, 3)))).toMatchObject([{ messageId: 'moved' }]);
  });

  it('finds items that were divided or run together', () => {
    const split = [...arabic(0, 1), 'يرسم Kelvin [7]', 'المنحنى.', ...arabic(3)];
    expect(check(bullets(en), bullets(split))).toMatchObject([{ messageId: 'split', severity: 'error', data: { text: en[2] } }]);
    expect(check(bullets(en), bullets([...arabic(0), `${ar[1]} ${ar[2]}`, ...arabic(3)]))).toMatchObject([
      { messageId: 'merged', data: { text: en[1] } },
    ]);
  });

  it('finds another depth, at the item, and nothing else in that list', () => {
    const [source, target] = ['- One sea.\n  - Two moons.\n- Three.', '- بحر واحد.\n- قمران.\n- ثلاثة.'];
    expect(check(source, target)).toMatchObject([
      {
        messageId: 'depth',
        severity: 'error',
        data: { text: 'قمران.', expected: 2, found: 1 },
        range: rangeOf(source, target, '- قمران.'),
      },
    ]);
  });

  it('finds other markers', () => {
    expect(check(numbered(en), bullets(ar))).toMatchObject([
      { messageId: 'ordered', severity: 'warning', data: { expected: 'numbered', found: 'bulleted' } },
    ]);
    expect(check(bullets(en), numbered(ar))).toMatchObject([
      { messageId: 'ordered', data: { expected: 'bulleted', found: 'numbered' } },
    ]);
  });

  it('finds another first number', () => {
    expect(check(numbered(en, 3), numbered(ar))).toMatchObject([
      { messageId: 'start', severity: 'warning', data: { expected: 3, found: 1 } },
    ]);
  });

  it('gives a missing item its finding alone', () => {
    const text = sectionFile({ source: bullets(en), target: bullets(arabic(0, 1, 3)) });
    const rules = { 'list-parity': {}, 'block-parity': {}, 'citation-parity': {}, 'number-parity': {}, 'length-ratio': {} };
    expect(lint(text, { rules })).toMatchObject([{ rule: 'list-parity', messageId: 'missing' }]);
  });
});
