import type { Numbers } from '../numbers.ts';
import { entries } from '../spellings.ts';
import { portugueseUnitPrefixes, portugueseUnits } from './units.ts';

/** Forms of the counting words, by value from zero, of Brazil and of Europe. */
const ONES: readonly (readonly string[])[] = [
  ['zero', 'zeros'],
  ['um', 'uma', 'único', 'única', 'unidimensional'],
  ['dois', 'duas', 'ambos', 'ambas', 'duplo', 'dupla', 'dobro', 'par', 'bidimensional'],
  ['três', 'triplo', 'tripla', 'tridimensional'],
  ['quatro', 'quádruplo', 'quádrupla'],
  ['cinco', 'quíntuplo'],
  ['seis', 'sêxtuplo'],
  ['sete'],
  ['oito'],
  ['nove'],
  ['dez', 'décuplo'],
  ['onze'],
  ['doze'],
  ['treze'],
  ['quatorze', 'catorze'],
  ['quinze', 'quinzena'],
  ['dezesseis', 'dezasseis'],
  ['dezessete', 'dezassete'],
  ['dezoito'],
  ['dezenove', 'dezanove'],
];

/** From twenty. */
const TENS = ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];

/** From two hundred, without the ending of gender. */
const HUNDREDS = ['duzent', 'trezent', 'quatrocent', 'quinhent', 'seiscent', 'setecent', 'oitocent', 'novecent'];

/** A `bilhão` of Brazil is a thousand millions, a `bilião` of Europe a million millions. */
const LARGE: readonly (readonly [readonly string[], number])[] = [
  [['cem', 'cento', 'centena', 'centenas', 'cêntuplo'], 100],
  [['mil', 'milhar', 'milhares'], 1e3],
  [['milhão', 'milhões', 'mi'], 1e6],
  [['bilhão', 'bilhões', 'bi'], 1e9],
  [['trilhão', 'trilhões', 'tri', 'bilião', 'biliões'], 1e12],
];

/** Masculine ordinals from thirty, without their last letter; the others stand among the numbers of titles. */
const ORDINALS: readonly (readonly [string, number])[] = [
  ...['trigésim', 'quadragésim', 'quinquagésim', 'sexagésim', 'septuagésim', 'octogésim', 'nonagésim'].map(
    (stem, index) => [stem, (index + 3) * 10] as const,
  ),
  ['centésim', 100],
  ['milésim', 1000],
  ['milionésim', 1e6],
];

const FRACTIONS: readonly (readonly [readonly string[], number])[] = [
  [['meio', 'meia', 'meios', 'meias', 'metade', 'metades'], 1 / 2],
  [['terço', 'terços', 'terça parte'], 1 / 3],
  [['quarto', 'quartos', 'quarta'], 1 / 4],
  [['quinto', 'quintos', 'quinta'], 1 / 5],
  [['sexto', 'sextos', 'sexta'], 1 / 6],
  [['sétimo', 'sétimos', 'sétima'], 1 / 7],
  [['oitavo', 'oitavos', 'oitava'], 1 / 8],
  [['nono', 'nonos', 'nona'], 1 / 9],
  [['décimo', 'décimos', 'décima'], 1 / 10],
  [['centésimo', 'centésimos', 'centésima', 'centésimas'], 1 / 100],
  [['milésimo', 'milésimos', 'milésima', 'milésimas'], 1 / 1000],
];

const MULTIPLIERS: readonly (readonly [readonly string[], number])[] = [
  [['dezena', 'dezenas', 'década', 'décadas', 'decênio', 'decênios'], 10],
  [['dúzia', 'dúzias'], 12],
  [['século', 'séculos'], 100],
  [['milênio', 'milênios', 'milénio', 'milénios'], 1000],
];

const MONTHS: readonly (readonly string[])[] = [
  ['janeiro', 'jan'],
  ['fevereiro', 'fev'],
  ['março', 'mar'],
  ['abril', 'abr'],
  ['maio', 'mai'],
  ['junho', 'jun'],
  ['julho', 'jul'],
  ['agosto', 'ago'],
  ['setembro', 'set'],
  ['outubro', 'out'],
  ['novembro', 'nov'],
  ['dezembro', 'dez'],
];

export const portugueseNumbers: Numbers = {
  words: new Map<string, number>([
    ...ONES.flatMap((forms, value) => entries(forms, value)),
    ...TENS.flatMap((word, index) => entries([word], (index + 2) * 10)),
    ...HUNDREDS.flatMap((stem, index) => entries([`${stem}os`, `${stem}as`], (index + 2) * 100)),
    ...ORDINALS.flatMap(([stem, value]) => entries([`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`], value)),
    ...LARGE.flatMap(([forms, value]) => entries(forms, value)),
  ]),
  fractions: new Map(FRACTIONS.flatMap(([forms, value]) => entries(forms, value))),
  multipliers: new Map(MULTIPLIERS.flatMap(([forms, value]) => entries(forms, value))),
  fillers: new Set(['de', 'do', 'da', 'dos', 'das', 'o', 'a', 'os', 'as']),
  months: new Map(MONTHS.flatMap((forms, index) => entries(forms, index + 1))),
  joiner: 'e',
  units: portugueseUnits,
  unitPrefixes: portugueseUnitPrefixes,
  per: /^\s?(?:\/\s?|por\s|ao\s|à\s|a cada\s|cada\s)/iu,
  percent: /^(?:por ?cento|pontos? percentua(?:l|is)|p\.p\.)(?!\p{L})/iu,
  // `ao menos` and `pelo menos` say `at least`, `mais ou menos` more or less.
  minus: /(?<!(?<!\p{L})(?:ao|pelo|ou)\s)(?<!\p{L})(?:menos|negativ[oa]s?)\s$/iu,
  belowZero: /^[^.;\d]{0,30}(?<!\p{L})(?:abaixo de zero|negativos)(?!\p{L})/iu,
  between: /^\s?(?:[-–—~/]|,?\s?(?:a|ao|à|e|ou|até|contra|versus|vs\.?|para)|,)(?:\s(?:o|a|os|as))?\s?$/iu,
  comparisons: {
    less: /(?<!\p{L})(?:(?:menos|menor(?:es)?|inferior(?:es)?|mais baix[oa]s?|mais curt[oa]s?) (?:do que|que|de|a|ao|à)|abaixo d[eoa]|no máximo|quando muito|até|um máximo de|não (?:exced\p{L}{1,4}|ultrapass\p{L}{1,4}))$/iu,
    more: /(?<!\p{L})(?:(?:mais|maior(?:es)?|superior(?:es)?|mais (?:alt|long)[oa]s?) (?:do que|que|de|a|ao|à)|acima d[eoa]|(?:pelo|ao) menos|no mínimo|um mínimo de|ultrapass(?:a|am|ar|ou|ando)|exced(?:e|em|er|eu|endo)|super(?:a|am|ou))$/iu,
    not: /(?<!\p{L})(?:não|nem|nunca|sem|nenhuma?)(?!\p{L})[^.;,]{0,40}$/iu,
  },
  clock: {
    morning: /^\s?(?:h(?:oras)?\s)?(?:a\.?\s?m(?!\p{L})\.?|da (?:manhã|madrugada))/iu,
    afternoon: /^\s?(?:h(?:oras)?\s)?(?:p\.?\s?m(?!\p{L})\.?|da (?:tarde|noite))/iu,
    between: String.raw`\s?[hH]\s?`,
    first: 'hour',
    past: new Set(['e', 'horas', 'hora']),
    to: new Set(['menos']),
  },
  comparedWithZero: /positiv|negativ|(?<!\p{L})nul[oa]s?(?!\p{L})|zero|anula/iu,
};
