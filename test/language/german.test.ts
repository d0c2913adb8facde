import { describe, expect, it } from 'vitest';
import { german } from '../../src/language/de/de.ts';
import { timesInWords } from '../../src/spans/clock-times.ts';
import { readCounts } from '../../src/spans/counts.ts';
import { readNumbers } from '../../src/spans/numbers.ts';
import { readWord } from '../../src/spans/number-words.ts';
import { valuesInWords } from '../../src/spans/values-in-words.ts';
import { sentencesIn } from '../../src/translation/sentences.ts';
import { midFile } from '../support/mid-file.ts';
import { pairOf } from '../support/languages.ts';

const read = (text: string) => readNumbers(text, midFile(text), german);
const valuesOf = (text: string) => valuesInWords(text, german).map(({ value }) => value);

describe('German', () => {
  it.each([
    ['zweihundertfünfzig', 250],
    ['Neunzehnhundertneunundachtzig', 1989],
    ['dreitausend', 3000],
    ['zwölftausenddreihundertfünfundvierzig', 12_345],
    ['tausendundeins', 1001],
    ['zweieinhalb', 2.5],
    ['dreimal', 3],
    ['fünfzehnminütigen', 15],
    ['vierstellige', 4],
    ['achtziger', 80],
    ['zweihundertste', 200],
    ['fuenfunddreissig', 35],
  ])('reads %s as %d', (word, value) => {
    expect(readWord(word, german)?.whole).toBe(value);
  });

  it.each(['einfach', 'einhalten', 'zweifeln', 'achtsam', 'dreist', 'hundertprozentig'])('reads no number in %s', (word) => {
    expect(readWord(word, german)).toBeUndefined();
  });

  it('reads parts', () => {
    expect(readWord('zwanzigstel', german)?.part).toBe(1 / 20);
    expect(valuesOf('drei Viertel der Pegel')).toContain(0.75);
    expect(valuesOf('zwei Milliarden fünfhunderttausend')).toContain(2_000_500_000);
  });

  it('tells attention from eight', () => {
    expect(valuesOf('Der Wind wurde außer Acht gelassen.')).not.toContain(8);
    expect(valuesOf('Acht Pegel messen.')).toContain(8);
  });

  it('tells the half of the hour that begins', () => {
    expect(timesInWords('Der Pegel stieg um halb vier.', german)).toContain(15 * 60 + 30);
    expect(timesInWords('Der Pegel stieg um halb vier.', german)).not.toContain(16 * 60 + 30);
    expect(readCounts('um halb vier am Tag', midFile('um halb vier am Tag'), german)).toEqual([]);
    expect(timesInWords('um dreiviertel sechs', german)).toContain(17 * 60 + 45);
    expect(timesInWords('um Viertel nach drei', german)).toContain(3 * 60 + 15);
  });

  it('does not end a sentence with the stop of a rank', () => {
    const text = 'Am 3. Mai stieg das Wasser. Im 19. Jahrhundert, z. B. im Jahr 1846. Es sind 12. Danach sank es bzw. Ebbe kam.';
    const found = sentencesIn(text, pairOf('en', 'de')).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([
      'Am 3. Mai stieg das Wasser.',
      'Im 19. Jahrhundert, z. B. im Jahr 1846.',
      'Es sind 12.',
      'Danach sank es bzw. Ebbe kam.',
    ]);
  });

  it.each([
    ['Häuser', 'Haus'],
    ['Verlustfunktionen', 'Funktion'],
    ['Gradientenverfahren', 'Gradient'],
    ['neuronalen', 'neuronales'],
  ])('finds in %s the term %s', (written, term) => {
    const { forms, entryForms } = german.morphology?.target ?? {};
    const [found, sought] = [forms?.(written), forms?.(term)];
    const entry = sought && entryForms?.(sought);
    expect(found?.alone).toContain(entry?.alone[0]);
    expect(entry?.alone).toHaveLength(1);
  });

  it.each([
    ['weniger als 5 m', 'less'],
    ['höchstens 5 m', 'less'],
    ['nicht mehr als 5 m', 'less'],
    ['bis zu 5 m', 'less'],
    ['mehr als 5 m', 'more'],
    ['mindestens 5 m', 'more'],
    ['nicht weniger als 5 m', 'more'],
  ])('reads how %s compares', (text, direction) => {
    expect(read(text).map(({ comparison }) => comparison?.direction)).toEqual([direction]);
  });

  it('reads units and scales', () => {
    const found = read(
      '3 Kilobytes, 90 Kilometern pro Stunde, 20-minütige Läufe, 5 Mrd. Euro, minus 4 Grad und 12 Prozentpunkte',
    );
    expect(found.map(({ value, unit, percent, negative }) => [value, unit, percent, negative])).toEqual([
      [3, 'kB', false, false],
      [90, 'km/h', false, false],
      [20, 'min', false, false],
      [5e9, undefined, false, false],
      [4, '°', false, true],
      [12, undefined, true, false],
    ]);
  });
});
