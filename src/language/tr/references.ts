import type { ReferenceWords } from '../reference-words.ts';
import { referenceForms, type ReferenceKind } from '../reference-words.ts';
import { inflectedNoun } from './suffixes.ts';

/** Words with their form before vowels, abbreviations, by kind. */
const WORDS: readonly (readonly [kinds: readonly ReferenceKind[], words: string, abbreviations: string])[] = [
  [['figure'], 'şekil/şekl resim/resm görsel', 'şek.'],
  [['table'], 'tablo çizelge', 'tab.'],
  // One word names the chapters of books and the sections of articles.
  [['section', 'chapter'], 'bölüm', 'böl., §'],
  [['section'], 'kesim altbölüm madde', 'md.'],
  [['part'], 'kısım/kısm', ''],
  [['appendix'], 'ek', ''],
  [['equation'], 'denklem formül bağıntı eşitlik/eşitliğ ifade', 'denk.'],
  [['algorithm'], 'algoritma', 'alg.'],
  [['theorem'], 'teorem lemma önerme sonuç/sonuc', 'teo.'],
  [['definition'], 'tanım', ''],
  [['axiom'], 'aksiyom belit', ''],
  [['assumption'], 'varsayım', ''],
  [['assumption', 'claim'], 'hipotez', ''],
  [['claim'], 'iddia gözlem', ''],
  [['remark'], 'not açıklama', ''],
  [['example'], 'örnek/örneğ', 'ör.'],
  [['exercise'], 'alıştırma', ''],
  [['problem'], 'problem', ''],
  [['property'], 'özellik/özelliğ', ''],
  [['rule'], 'kural', ''],
  [['case'], 'durum', ''],
  [['listing'], 'liste', ''],
  [['line'], 'satır', ''],
  [['page'], 'sayfa', 's., sf.'],
  [['step'], 'adım', ''],
  [['stage'], 'aşama evre', ''],
];

function formsOf(words: string): readonly string[] {
  return words.split(' ').flatMap((word) => {
    const [base = '', soft = base] = word.split('/');
    return inflectedNoun(base, soft);
  });
}

function isPlural(form: string): boolean {
  return /l[ae]r/u.test(form);
}

export const turkishReferences: ReferenceWords = {
  ...referenceForms(
    WORDS.map(([kinds, words, abbreviations]) => {
      const forms = formsOf(words);
      const singulars = [...forms.filter((form) => !isPlural(form)), ...(abbreviations === '' ? [] : [abbreviations])];
      return [kinds, singulars.join(', '), forms.filter(isPlural).join(', ')];
    }),
  ),
  prefix: '',
  qualifiers: ['numara', 'no.', 'nu.'],
  and: ['ve', 'veya', 'ya da', 'ile', '&'],
  through: ['ila', 'ilâ'],
};
