import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { lint, sectionFile } from '../support/lint.ts';

const rules = { 'citation-parity': {} };

function check(source: string, target: string) {
  const markdown = sectionFile({ source, target });
  return lint(markdown, { rules }).map(({ messageId, range, related, data }) => ({
    messageId,
    at: markdown.slice(range.start.offset, range.end.offset),
    related: related.map((place) => markdown.slice(place.range.start.offset, place.range.end.offset)),
    data,
  }));
}

describe('citation-parity', () => {
  it('finds a changed number, at the number', () => {
    expect(check('Tides follow the moon [4] and the sun [12].', 'يتبع المد القمر [4] والشمس [21].')).toMatchObject([
      { messageId: 'changed', at: '21', related: ['12'], data: { expected: ['[12]'], found: ['[21]'] } },
    ]);
  });

  it('finds several lost works of one text as one', () => {
    const target = 'يتبع المد القمر والشمس.';
    expect(check('Tides follow the moon [4, 5] and the sun (Munk, 1966).', target)).toMatchObject([
      { messageId: 'missing', at: target, related: ['4', '5', 'Munk, 1966'], data: { expected: ['[4]', '[5]', 'Munk 1966'] } },
    ]);
  });

  it('finds one of two mentions lost', () => {
    expect(check('The moon [4] pulls. The sun [4] pulls too.', 'يجذب القمر [4]. وتجذب الشمس أيضاً.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['[4]'] } },
    ]);
  });

  it('finds a work that the source does not cite', () => {
    expect(check('Tides follow the moon.', 'يتبع المد القمر [7].')).toMatchObject([
      { messageId: 'extra', at: '7', data: { found: ['[7]'] } },
    ]);
  });

  it('finds another year and another author', () => {
    expect(check('Munk et al. (1966) count tides.', 'يعد Munk وآخرون (1969) مرات المد.')).toMatchObject([
      { messageId: 'changed', data: { expected: ['Munk 1966'], found: ['Munk 1969'] } },
    ]);
    expect(check('Tides are counted (Munk, 1966).', 'تُعد مرات المد (Doodson، 1966).')).toMatchObject([{ messageId: 'changed' }]);
  });

  it.each([
    ['Tides [4, 5] come twice.', 'يأتي المد [٤، ٥] مرتين.'],
    ['Tides [5-7] come twice.', 'يأتي المد [5، 6، 7] مرتين.'],
    ['Munk et al. (1966) count tides.', 'يعد مونك وزملاؤه (1966) مرات المد.'],
    ['Tides are counted (Munk, 1966).', 'تُعد مرات المد منذ عمل مونك عام 1966.'],
    ['Tides on a scale of [1, 5].', 'المد على مقياس من 1 إلى 5.'],
    ['The moon pulls. [4]\n\nThe sun pulls too.', 'يجذب القمر.\n\nتجذب الشمس أيضاً [4].'],
  ])('is silent on %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it('says nothing about a missing paragraph', () => {
    expect(check('The moon pulls.\n\nThe sun pulls too [4], as tables of many ports show.', 'يجذب القمر.')).toEqual([]);
  });

  it.each([
    ['missing', 'Seen before [@munk1966; @cart1999].', 'سبق رصده [@munk1966].', { expected: ['[cart1999]'] }],
    [
      'changed',
      'Seen before [@munk1966, p. 4].',
      'سبق رصده [@مونك1966, ص 4].',
      { expected: ['[munk1966]'], found: ['[مونك1966]'] },
    ],
    ['missing', 'As @munk1966 saw.', 'كما تبين.', { expected: ['[munk1966]'] }],
    [
      'changed',
      String.raw`Seen \citep[see][p. 3]{munk,cart}.`,
      String.raw`رصد \citep{munk,kart}.`,
      { expected: ['[cart]'], found: ['[kart]'] },
    ],
  ])('compares the keys of a bibliography: %s', (messageId, source, target, data) => {
    expect(check(source, target)).toMatchObject([{ messageId, data }]);
  });

  it.each([
    [
      'keys with words around them',
      'Seen before [@munk1966; see @cart1999, p. 12].',
      'سبق رصده [@munk1966; انظر @cart1999, ص 12].',
    ],
    ['a page in a bracket', 'As shown [23, p. 456] and [7, pp. 3-5].', 'كما ورد [23، ص 456] و[7، ص. 3-5].'],
    ['a page with the abbreviation of the source', 'As shown [23, p. 456].', 'كما ورد [23، p. 456].'],
    ['a page with a whole word', 'As shown [23, page 456].', 'كما ورد [23، الصفحة 456].'],
    ['people and addresses', 'Write to @harbour or tide@example.org.', 'اكتب إلى المرفأ أو tide@example.org.'],
    ['several works and a conjunction', 'As shown [3 and 9].', 'كما ورد [3 و9].'],
  ])('is silent on %s', (_, source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  const inSpanish = (source: string, target: string) =>
    lint(sectionFile({ source, target, heading: 'Versión en español' }), {
      rules,
      languages: { source: english, target: spanish },
    }).map(({ messageId }) => messageId);

  it.each([
    ['As the IMF (2019) and the OECD (2020, p. 8) say.', 'Como dicen el FMI (2019) y la OCDE (2020, pág. 8).'],
    ['It rises (WHO, 2019).', 'Sube (Organización Mundial de la Salud, 2019).'],
    ['As the World Bank (2019) says.', 'Como dice el Banco Mundial (2019).'],
    ['It rises (Munk, 1966; WHO, 2019).', 'Sube (OMS, 2019; Munk, 1966).'],
  ])('knows bodies by other names: %j', (source, target) => {
    expect(inSpanish(source, target)).toEqual([]);
  });

  it.each([
    ['As the IMF (2019) says.', 'Como dice el FMI (2018).'],
    ['As Munk (1966) says.', 'Como dice Doodson (1966).'],
    ['It rises (Bankes, 1966).', 'Sube (Doodson, 1966).'],
  ])('finds another work: %j', (source, target) => {
    expect(inSpanish(source, target)).toEqual(['changed']);
  });

  it('reads pages in Spanish', () => {
    const read = (target: string) => {
      const markdown = sectionFile({ source: 'As shown [23, p. 456].', target, heading: 'Versión en español' });
      return lint(markdown, { rules, languages: { source: english, target: spanish } }).map(({ messageId }) => messageId);
    };
    expect(read('Como se ve [23, pág. 456].')).toEqual([]);
    expect(read('Como se ve [24, pág. 456].')).toEqual(['changed']);
  });
});
