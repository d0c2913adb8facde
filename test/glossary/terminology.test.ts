import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AvoidedRendering } from '../../src/glossary/glossary.ts';
import { isUnstable } from '../../src/glossary/longer-terms.ts';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { occurrencesIn } from '../../src/glossary/occurrences.ts';
import { Terminology } from '../../src/glossary/terminology.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import type { Language } from '../../src/language/language.ts';
import { MASK } from '../../src/translation/prose.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { language, pairOf } from '../support/languages.ts';
import { midFile } from '../support/mid-file.ts';

type Row = readonly [source: string, target: string];

function terminologyOf(rows: readonly Row[], avoided: readonly AvoidedRendering[] = [], target: Language = arabic): Terminology {
  const languages = { source: english, target };
  const table = [`| ${english.name} | ${target.name} |`, '|---|---|', ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join('\n');
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), languages);
  return new Terminology({ path: 'glossary.md', entries, avoided }, languages);
}

/** The terms that a source text uses, as they stand there. */
function uses(text: string, terms: readonly string[], compounds: readonly string[] = []): string[] {
  const terminology = terminologyOf(terms.map((term) => [term, 'كلمة']));
  return terminology
    .usesIn(terminology.readSource(text), terminology.compounds(compounds))
    .map((use) => use.written + (use.reading() === 'other' ? ' (verb)' : ''));
}

/** How a target text renders a term whose cell is `cell`, and the text found. */
function rendering(cell: string, text: string, source = 'lighthouse'): string {
  const terminology = terminologyOf([[source, cell]]);
  const [term] = terminology.terms;
  if (term === undefined) return 'no term';
  const { status, places } = terminology.rendering(term, terminology.readTarget(text));
  return [status, ...places.map(({ start, end }) => text.slice(start, end))].join(': ');
}

describe('terms in the source', () => {
  it.each([
    ['Both matrices and their vertices.', ['matrix', 'vertex'], ['matrices', 'vertices']],
    ['A clock, two clocks and the clock’s hands.', ['clock'], ['clock', 'clocks', 'clock']],
    ['The pressure-sensor and the *pressure sensors*.', ['pressure sensor'], ['pressure-sensor', 'pressure sensors']],
    ['Read the sea level pressure at sea level.', ['sea level', 'sea level pressure'], ['sea level pressure', 'sea level']],
    ['It rose at the sea. Level ground (sea) level.', ['sea level'], []],
    [`The sea ${MASK} level.`, ['sea level'], []],
    ['Sort the Gödel numbers.', ['Godel number'], ['Gödel numbers']],
  ])('%s', (text, terms, found) => {
    expect(uses(text, terms)).toEqual(found);
  });

  it('takes `tries` for a verb, not for the plural of `trie`', () => {
    expect(uses('The harbour tries a new bell.', ['trie'])).toEqual([]);
  });

  it('sees that data which points somewhere is no data point', () => {
    expect(uses('This data points to the moon, and each data point counts.', ['data point'])).toEqual(['data point']);
  });

  it('starts no term with a digit behind a hyphen', () => {
    expect(uses('The Op-2 category is a 2-category.', ['2-category'])).toEqual(['2-category']);
  });

  it('leaves out the words of an idiom', () => {
    expect(uses('In order to keep the order of the boats, keep the order.', ['order'])).toEqual(['order']);
  });

  it('marks a noun that reads as a verb, also after an idiom', () => {
    expect(uses('We model the tide in order to model the model.', ['model'])).toEqual(['model (verb)', 'model (verb)', 'model']);
  });

  it('leaves out what stands inside a compound of the file', () => {
    expect(uses('The tide gauge shows the tide.', ['tide'], ['tide gauge (TG)'])).toEqual(['tide']);
  });

  it('tells an acronym from a word', () => {
    expect(uses('BEAM steers the beam; two BEAMs.', ['BEAM'])).toEqual(['BEAM', 'BEAMs']);
  });

  it('knows a term by its acronym and by what an acronym stands for', () => {
    const terminology = terminologyOf([
      ['Mean Sea Level (MSL)', 'متوسط مستوى البحر'],
      ['ATG (Automatic Tide Gauge)', 'مقياس مد آلي'],
      ['set (astronomy)', 'غروب'],
    ]);
    expect(terminology.termOf('MSL')?.name).toBe('Mean Sea Level');
    expect(terminology.termOf('automatic tide gauges')?.name).toBe('ATG');
    expect(terminology.terms.map(({ qualified }) => qualified)).toEqual([false, false, true]);
  });
});

describe('renderings in the target', () => {
  it.each([
    // The preposition إلى and the adjective آلي look alike once the letters are folded.
    ['تعلم آلي', 'يحتاج كل تعلم إلى وقت، أما التعلم الآلي فيحتاج إلى أمثلة.', 'hit: التعلم الآلي'],
    ['آلي', 'مضى القارب إلى الميناء.', 'miss'],
    // The accusative ending is no part of the word.
    ['تمثيل', 'قدم الباحث تمثيلاً جديداً للموجة.', 'hit: تمثيلاً'],
    // An article that belongs to the word.
    ['التفافي', 'تمر الإشارة بالطبقة الالتفافية.', 'hit: الالتفافية'],
    // A first letter that belongs to the word.
    ['حد', 'تقيس هذه الوحدة الحرارة.', 'miss'],
    ['مد', 'وصل البحارة مع المد.', 'hit: المد'],
    // Words of two letters, with a clitic before and in the dual.
    ['عد المراجع', 'يجري جمع الكتب وعد المراجع.', 'hit: وعد المراجع'],
    ['فك التشفير', 'بعد الاستلام وفك التشفير.', 'hit: وفك التشفير'],
    ['خط الأساس', 'يقارن الجدول بين خطي الأساس.', 'hit: خطي الأساس'],
    ['صف', 'في الجدول صفان.', 'hit: صفان'],
    // Elatives change their whole form with the gender.
    ['حل أمثل', 'هذه هي الحلول المثلى.', 'hit: الحلول المثلى'],
    ['طبقة عليا', 'يسخن الهواء في الطبقات الأعلى.', 'hit: الطبقات الأعلى'],
    // Broken plurals.
    ['نموذج', 'تتنبأ النماذج بالموج.', 'hit: النماذج'],
    ['شجرة بحث', 'بنى الفريق أشجار البحث.', 'hit: أشجار البحث'],
    // Pronouns, marks and letters of another keyboard.
    ['مكتبة', 'فتحت المدينة مكتبتها.', 'hit: مكتبتها'],
    ['كتلة', 'الكُتـــلة محفوظة.', 'hit: الكُتـــلة'],
    // Verbs in other persons.
    ['يتفوق', 'تتفوق السفينة الجديدة.', 'hit: تتفوق'],
    // Foreign words in between, and an adjective that moved.
    ['نموذج خطي', 'وضع الباحثون نماذج بسيطة خطية للمد.', 'gap: نماذج بسيطة خطية'],
    ['إدارة موارد مشتركة', 'الإدارة المشتركة للموارد صعبة.', 'gap: الإدارة المشتركة للموارد'],
    ['زمن الاستجابة', 'قاس الفريق زمن الوصول.', 'partial: زمن'],
    // Alternatives, and remarks in parentheses.
    ['مد / فيضان', 'جاء الفيضان ليلا.', 'hit: الفيضان'],
    ['منارة (على الساحل)', 'أضاءت المنارة.', 'hit: المنارة'],
  ])('%s in %s', (cell, text, expected) => {
    expect(rendering(cell, text)).toBe(expected);
  });

  it('cannot tell homographs apart', () => {
    expect(rendering('سابق', 'كما ورد في القسم السابق.', 'predecessor')).toBe('hit: السابق');
  });

  it('accepts a term that is kept in the source language, in any number', () => {
    expect(rendering('منارة', 'بنوا ثلاث lighthouses هنا.')).toBe('kept');
    expect(rendering('متوسط مستوى البحر', 'ارتفع MSL قليلا.', 'mean sea level (MSL)')).toBe('kept');
  });

  it('accepts every row of a term', () => {
    const terminology = terminologyOf([
      ['tide', 'مد'],
      ['tides', 'مد وجزر'],
    ]);
    const [term] = terminology.terms;
    expect(terminology.terms).toHaveLength(1);
    expect(term && terminology.rendering(term, terminology.readTarget('المد والجزر')).status).toBe('hit');
  });

  it('knows a term that its own compounds render otherwise', () => {
    const terminology = terminologyOf([
      ['domain', 'نطاق'],
      ['domain knowledge', 'معرفة بالمجال'],
      ['range', 'مدى'],
      ['tidal range', 'مدى مدي'],
    ]);
    expect(terminology.terms.filter((term) => isUnstable(term, terminology)).map(({ name }) => name)).toEqual(['domain']);
  });

  it('compares words of a language without morphology by their beginnings', () => {
    const { morphology: _, ...german } = { ...english, code: 'de', name: 'German' };
    const terminology = terminologyOf([['sea level', 'mittlerer Meeresspiegel']], [], german);
    const [term] = terminology.terms;
    const status = (text: string) => term && terminology.rendering(term, terminology.readTarget(text)).status;
    expect(status('Die Höhe des mittleren Meeresspiegels.')).toBe('hit');
    expect(status('Der Wasserstand.')).toBe('miss');
  });
});

describe('occurrences in an aligned pair', () => {
  const avoided: AvoidedRendering[] = [
    { term: 'latency', rendering: 'تأخير', kind: 'other' },
    { term: 'latency', rendering: 'تأخير الإرسال', kind: 'other' },
  ];
  const rows: Row[] = [
    ['latency', 'زمن الاستجابة'],
    ['delay', 'تأخير'],
  ];

  function found(source: string, target: string): string[] {
    const terminology = terminologyOf(rows, avoided);
    const options = { compounds: terminology.compounds([]), wanted: () => true };
    return occurrencesIn(
      terminology,
      [terminology.readSource(source, midFile(source))],
      () => [terminology.readTarget(target, midFile(target))],
      options,
    ).flatMap((occurrence) => [
      `${occurrence.term.name} ${occurrence.status}`,
      ...occurrence.avoided.flatMap(({ places }) => places.map((place) => place.slice())),
    ]);
  }

  it('names the rendering found instead, the longest one', () => {
    expect(found('The latency grows.', 'يزداد تأخير الإرسال.')).toEqual(['latency miss', 'تأخير الإرسال']);
  });

  it('leaves out what renders another term of the same text', () => {
    expect(found('The latency is no delay.', 'زمن التأخير.')).toEqual(['latency partial', 'delay hit']);
  });

  it('takes nothing for the rendering of a term that is rendered well', () => {
    expect(found('The latency grows.', 'يزداد زمن الاستجابة مع التأخير.')).toEqual(['latency hit']);
  });
});

it('never throws, and points inside the texts', () => {
  const words = [
    'tide',
    'sea level',
    'model',
    'مد',
    'النماذج',
    'وعد',
    'المستوى',
    'ًا',
    'ـ',
    '\u200F',
    '٣',
    'É',
    '|',
    '(',
    ')',
    '-',
    "'s",
    MASK,
    '𝔼',
    '\uD800',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 4 })))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, text, text, (source, target, term, cell) => {
      const terminology = terminologyOf(
        [
          ['tide', 'مد'],
          ['sea level', 'مستوى البحر / مستوى'],
          ['model', 'نموذج'],
          [term.replace(/[\n\r]/g, ' '), cell.replace(/[\n\r]/g, ' ')],
        ],
        [{ term: 'tide', rendering: 'مستوى', kind: 'other' }],
      );
      const options = { compounds: terminology.compounds([term]), wanted: () => true };
      const occurrences = occurrencesIn(
        terminology,
        [terminology.readSource(source)],
        () => [terminology.readTarget(target)],
        options,
      );
      for (const { uses: places, avoided } of occurrences) {
        for (const { start, end } of places) expect(0 <= start && start < end && end <= source.length).toBe(true);
        for (const { start, end } of avoided.flatMap((row) => row.places))
          expect(0 <= start && start < end && end <= target.length).toBe(true);
      }
    }),
  );
});

it('finds terms of a source without spaces between words, wherever their letters stand', () => {
  const languages = pairOf('ja', 'es');
  const table = '| Japanese | Spanish |\n|---|---|\n| 潮位 | nivel de la marea |\n| 検潮儀 | mareógrafo |';
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', table), languages);
  const terminology = new Terminology({ path: 'glossary.md', entries, avoided: [] }, languages);
  const text = '港の検潮儀が潮位を12回測る。';
  const found = terminology.usesIn(terminology.readSource(text), terminology.compounds([]));
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(['検潮儀', '潮位']);
});

it('finds renderings without spaces between words beside other letters and digits', () => {
  const terminology = terminologyOf([['gauge', '驗潮儀']], [], language('zh-Hant'));
  const [term] = terminology.terms;
  const text = 'Brest的驗潮儀自1846年起測量潮汐';
  const found = term && terminology.rendering(term, terminology.readTarget(text));
  expect(found?.places.map(({ start, end }) => text.slice(start, end))).toEqual(['驗潮儀']);
});
