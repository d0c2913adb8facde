import { expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';

function check(listed: string) {
  const metadata = `**Section:** introduction\n**Translation Quality:** 0.90\n**Glossary Terms Used:** ${listed}`;
  const markdown = sectionFile({ source: 'Two tidal clocks near Mean Sea Level.', target: 'ساعتان مديتان.', metadata });
  const found = lint(markdown, { rules: { 'glossary-terms': 'warning' } });
  return found.map(({ messageId, data, range }) => ({
    messageId,
    data,
    found: markdown.slice(range.start.offset, range.end.offset),
  }));
}

it.each(['tidal clock', 'Tidal-Clock (ساعة مدية)', 'ساعة مدية', 'MSL (Mean Sea Level)', 'N/A', 'tidal clock, mean sea level'])(
  'says nothing about %s',
  (listed) => {
    expect(check(listed)).toEqual([]);
  },
);

it('reports a term that neither the text nor the glossary has', () => {
  expect(check('tidal clock, steam engine (ET)')).toMatchObject([
    { messageId: 'unknownTerm', found: 'steam engine (ET)', data: { term: 'steam engine', language: 'English' } },
  ]);
  expect(check('محرك بخاري')).toMatchObject([{ messageId: 'unknownTerm', data: { language: 'Arabic' } }]);
});

it('reports a term that is listed twice, in whatever form', () => {
  expect(check('tidal clock, mean sea level, tidal clocks')).toMatchObject([
    { messageId: 'repeatedTerm', found: 'tidal clocks', data: { term: 'tidal clocks', expected: 'tidal clock' } },
  ]);
});

it('reports a broken entry', () => {
  expect(check('tidal clock (ساعة, 12')).toMatchObject([{ messageId: 'brokenEntry' }, { messageId: 'brokenEntry', found: '12' }]);
});
