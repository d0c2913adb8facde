import { expect, it } from 'vitest';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { pairOf } from '../support/languages.ts';

function read(xml: string) {
  return readGlossary(new SourceText('terms.tbx', xml), { source: english, target: arabic });
}

it('reads version 3, with deprecated terms as renderings to avoid', () => {
  const { entries, avoided, failure } = read(`<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1">
  <descrip type="definition">Delay of a message</descrip>
  <langSec xml:lang="en-GB"><termSec><term>latency</term></termSec></langSec>
  <langSec xml:lang="ar">
    <termSec><term>زمن الاستجابة</term></termSec>
    <termSec><term>كمون</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
  <langSec xml:lang="fr"><termSec><term>latence</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>`);
  expect(failure).toBeUndefined();
  expect(entries).toMatchObject([{ source: 'latency', target: 'زمن الاستجابة', notes: 'Delay of a message', line: 5 }]);
  expect(avoided).toEqual([{ term: 'latency', rendering: 'كمون', kind: 'other' }]);
});

it('reads version 2, each term of a concept with each of its renderings', () => {
  const { entries } = read(`<martif type="TBX"><text><body>
<termEntry><langSet xml:lang="en"><tig><term>mean sea level</term></tig><ntig><termGrp><term>MSL</term></termGrp></ntig></langSet>
<langSet xml:lang="ar"><tig><term>متوسط منسوب البحر</term></tig><tig><term>مستوى البحر الوسطي</term></tig></langSet></termEntry>
</body></text></martif>`);
  expect(entries.map(({ source, target }) => [source, target])).toEqual([
    ['mean sea level', 'متوسط منسوب البحر'],
    ['mean sea level', 'مستوى البحر الوسطي'],
    ['MSL', 'متوسط منسوب البحر'],
    ['MSL', 'مستوى البحر الوسطي'],
  ]);
});

it('reads statuses of the style with elements of their own', () => {
  const { avoided } = read(`<tbx xmlns:min="urn:min"><conceptEntry>
<langSec xml:lang="en"><termSec><term>tide</term></termSec></langSec>
<langSec xml:lang="ar"><termSec><term>مدة</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></tbx>`);
  expect(avoided).toEqual([{ term: 'tide', rendering: 'مدة', kind: 'other' }]);
});

it('tells an empty term by line', () => {
  const { entries, problems } = read(`<tbx><conceptEntry>
<langSec xml:lang="en"><termSec><term>tide</term></termSec></langSec>
<langSec xml:lang="ar"><termSec><term/></termSec></langSec>
</conceptEntry></tbx>`);
  expect(entries).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'empty', column: 'target', line: 3 }]);
});

it('keeps the concepts before broken XML and tells where it breaks', () => {
  const concept = (source: string, target: string) =>
    `<conceptEntry><langSec xml:lang="en"><termSec><term>${source}</term></termSec></langSec><langSec xml:lang="ar"><termSec><term>${target}</term></termSec></langSec></conceptEntry>\n`;
  const { entries, failure } = read(`<tbx>\n${concept('tide', 'مد')}<conceptEntry><langSec></tbx>`);
  expect(entries.map(({ source }) => source)).toEqual(['tide']);
  expect(failure?.line).toBe(3);
});

it('tells that a file is no TBX', () => {
  expect(read('<html/>').failure?.message).toContain('conceptEntry');
  expect(read('').failure).toBeDefined();
});

it('reads a language with or without its region', () => {
  const text = `<martif type="TBX"><text><body>
<termEntry><langSet xml:lang="en"><tig><term>tide</term></tig></langSet><langSet xml:lang="es"><tig><term>marea</term></tig></langSet></termEntry>
</body></text></martif>`;
  const { entries } = readGlossary(new SourceText('terms.tbx', text), pairOf('en-GB', 'es-MX'));
  expect(entries).toMatchObject([{ source: 'tide', target: 'marea' }]);
});
