import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafPairs } from '../../src/align/alignment.ts';
import { aligned } from '../support/bilingual.ts';

const relationsOf = (source: readonly string[], target: readonly string[]) =>
  aligned(source, target).pairs.map(({ relation }) => relation);
const pairsOf = (source: readonly string[], target: readonly string[]) =>
  aligned(source, target).pairs.map((pair) => [pair.source[0], pair.target[0]]);

/** Words without numbers or names, of any length, so that nothing but the fixed points holds two texts together. */
const words = (list: readonly string[]) =>
  fc.array(fc.constantFrom(...list), { minLength: 1, maxLength: 30 }).map((chosen) => chosen.join(' '));
const english = words(['tide', 'drum', 'well', 'float', 'paper', 'harbour', 'wind', 'clock']);
const arabic = words(['مد', 'أسطوانة', 'بئر', 'عوّامة', 'ورق', 'ميناء', 'ريح', 'ساعة']);
const RECOVERY = { seed: 1911, numRuns: 50 };

describe('fixed points', () => {
  it('are headings with one id, whatever they and their parts say', () => {
    const part = fc.tuple(english, arabic, english, arabic);
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 6 }), (parts) => {
        const source = parts.flatMap(([heading, , text], index) => [`#### ${heading} {#part-${index}}`, text]);
        const target = parts.flatMap(([, heading, , text], index) => [`#### ${heading} {/*part-${index}*/}`, text]);
        expect(pairsOf(source, target)).toEqual(source.map((text, index) => [text, target[index]]));
      }),
      RECOVERY,
    );
  });

  it('are blocks with one label, whatever follows it', () => {
    const entry = fc.tuple(english, arabic);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 8 }), (entries) => {
        const source = entries.map(([text], index) => `[${index + 1}] ${text}.`);
        const target = entries.map(([, text], index) => `[${index + 1}] ${text}.`);
        const { alignment, pairs } = aligned(source, target);
        expect(pairs).toEqual(source.map((text, index) => ({ relation: 'match', source: [text], target: [target[index]] })));
        expect(alignment.pairs.every(({ certainty }) => certainty === 'fixed')).toBe(true);
      }),
      RECOVERY,
    );
  });

  it.each([
    ['in bold', '**Lemma 3.2 (tides).**', '**توطئة ٣٫٢ (المد).**'],
    ['in bold, behind a letter', '**RQ1.**', '**س1.**'],
    ['before a mark', 'Table 4:', 'الجدول ٤:'],
    ['before a stop', 'Fig. 2-1.', 'الشكل ٢-١.'],
  ])('are blocks with a number %s', (_, label, rendered) => {
    const source = [
      'The drum turns.',
      `${label} The tide and the wind and the clock and the paper.`,
      'The well is deep and old.',
    ];
    const target = ['تدور الأسطوانة في الميناء.', `${rendered} المد.`, 'البئر عميقة قديمة.'];
    const { alignment } = aligned(source, target);
    expect(alignment.pairs.map(({ certainty }) => certainty)).toEqual(['ordered', 'fixed', 'ordered']);
  });

  it.each([
    ['two have it', ['**Lemma 4** a.', '**Table 4** b.'], ['**الجدول 4** أ.', '**توطئة 4** ب.']],
    ['it is a share', ['**About 40%** of it.'], ['**المد 40** منه.']],
    ['it stands in a sentence', ['In 40 wells the tide is high.'], ['الآبار 40: هي المد.']],
  ])('are no blocks with a number when %s', (_, source, target) => {
    const { alignment } = aligned(source, target);
    expect(alignment.pairs.map(({ certainty }) => certainty)).not.toContain('fixed');
  });

  it('leave the one that is missing alone', () => {
    const entry = fc.tuple(english, arabic);
    const entries = fc.array(entry, { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        entries.chain((list) => fc.tuple(fc.constant(list), fc.nat({ max: list.length - 1 }))),
        ([list, place]) => {
          const source = list.map(([text], index) => `[${index + 1}] ${text}.`);
          const target = list.map(([, text], index) => `[${index + 1}] ${text}.`).filter((_, index) => index !== place);
          expect(relationsOf(source, target)).toEqual(list.map((_, index) => (index === place ? 'missing' : 'match')));
        },
      ),
      RECOVERY,
    );
  });

  it.each([
    ['an address', '[the table](https://tide.example/a) of the harbour', 'انظر كل ما ورد في [الجدول](https://tide.example/a)'],
    ['a name before a colon', '**TPC-2:** it predicts', '**TPC-2:** تتنبأ الآلة بكل ما يحدث في الميناء في الليل والنهار'],
    ['an acronym before a hyphen', '**PL-Languages:** few', '**PL-اللغات:** قليلة جداً ولا يعرفها في الميناء إلا من يعمل فيه'],
    ['an example', '(1956a) the old clock', '(1956a) الساعة القديمة التي كانت معلقة فوق باب الميناء'],
    ['a copy', 'the tide is high today', 'the tide is high today'],
    ['an entry', 'Okafor, B. (2021). The hum. 12(3).', 'Okafor, B. (2021). طنين الشبكة في الليل [The hum]. 12(3).'],
  ])('are items with %s', (_, source, target) => {
    const { alignment } = aligned(
      [`- first one here\n- ${source}\n- and the last`],
      [`- ${target}\n- أول ما نذكره هنا\n- وآخر ما نذكره`],
    );
    const pairs = alignment.pairs.flatMap(({ children }) => children);
    const found = pairs.find((pair) => pair.source[0]?.range.slice().includes(source));
    expect(found?.target[0]?.range.slice()).toContain(target);
    expect(found?.certainty).toBe('fixed');
  });

  it('takes the same headings in the same order for the same', () => {
    const source = ['#### The Sea', 'It is wide.', '#### The Drum', 'It turns.', '#### The Pen', 'It draws.'];
    const target = [
      '#### البحر والميناء وكل ما حولهما',
      'واسع.',
      'وهذه ملاحظة للمترجم عن هذا الجزء من الكتاب وعن البحر.',
      '#### أسطوانة',
      'تدور.',
      'وهذه ملاحظة أخرى للمترجم عن هذا الجزء وعن غيره.',
      '#### القلم',
      'يرسم.',
    ];
    expect(relationsOf(source, target)).toEqual(['match', 'match', 'extra', 'match', 'match', 'extra', 'match', 'match']);
  });

  it('takes headings left over in one place for a pair', () => {
    const source = ['#### 1 The Sea', 'It is wide.', '#### Wells', 'Deep.', '#### 2 The Pen', 'It draws.'];
    const target = [
      '#### 1 البحر',
      'واسع.',
      '#### عن كل ما حفره الناس في الأرض بحثاً عن الماء',
      'حُفرت آبار كثيرة في الميناء وحوله في زمن لا يعرفه أحد.',
      '#### 2 القلم',
      'يرسم.',
    ];
    expect(relationsOf(source, target)).toEqual(source.map(() => 'match'));
  });
});

describe('certainty', () => {
  const certainties = (source: readonly string[], target: readonly string[]) =>
    leafPairs(aligned(source, target).alignment.pairs).map(({ certainty }) => certainty);

  it('comes from the order where both sides have as many blocks, but for a gap', () => {
    expect(certainties(['The sea.', 'The drum.'], ['البحر.', 'الأسطوانة.'])).toEqual(['ordered', 'ordered']);
    const long = 'Nobody had measured the depth of the channel before the harbour was built.';
    expect(certainties(['The sea of 1911.', long], ['بحر عام 1911.'])).toEqual(['ordered', 'ordered']);
    // What shares nothing with its partner may be the partner of its neighbour.
    expect(certainties(['The sea.', long], ['البحر.'])).toEqual(['likely', 'ordered']);
  });

  it('is not there where both sides have a gap', () => {
    const long = 'Nobody had measured the depth of the channel before the harbour was built by the fishermen.';
    const found = certainties(['The sea is wide.', long], ['- ورق', 'البحر واسع.']);
    expect(found).toContain('likely');
  });

  it('are copies of a line of code, also where they moved', () => {
    const code = (name: string) => `\`tide ${name} --at {{hour_of_the_day}}\``;
    const source = [code('show'), code('read --all'), code('list'), code('wait'), code('clear')];
    const target = [code('show'), code('clear'), code('read --all --now'), code('list'), code('wait')];
    expect(aligned(source, target).pairs).toEqual([
      { relation: 'match', source: [source[0]], target: [target[0]] },
      { relation: 'match', source: [source[1]], target: [target[2]] },
      { relation: 'match', source: [source[2]], target: [target[3]] },
      { relation: 'match', source: [source[3]], target: [target[4]] },
      { relation: 'moved', source: [source[4]], target: [target[1]] },
    ]);
  });
});
