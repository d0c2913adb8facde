import { inflectedReferences } from '../inflected-references.ts';
import type { ReferenceWords } from '../reference-words.ts';

/** The singular and the plural of masculine and feminine words, and of neuter ones such as `równanie`. */
const [M, MM] = ['(- u owi em ie)', '(y ów om ami ach)'];
const [J, JJ] = ['(a i ę ą)', '(e i om ami ach)'];
const [N, NN] = ['(e a u em)', '(a - om ami ach)'];

export const polishReferences: ReferenceWords = {
  ...inflectedReferences([
    [['figure'], 'rysun(ek ku kowi kiem) rys. rys ilustracj(a i ę ą) fig.', 'rysunk(i ów om ami ach) ilustracj(e om ami ach)'],
    [['table'], 'tabel(a i ę ą) tab. tab tablic(a y ę ą)', 'tabel(e om ami ach) tablic(om ami ach)'],
    // One word names the chapters of books and the sections of articles.
    [['section', 'chapter'], `rozdzia(ł łu łowi łem le) rozdz.`, 'rozdział(y ów om ami ach)'],
    [
      ['section'],
      `sekcj${J} podrozdzia(ł łu łowi łem le) paragraf${M} punk(t tu towi tem cie) pkt §`,
      `sekcj${JJ} podrozdział(y ów om ami ach) paragraf${MM} punkt${MM} §§`,
    ],
    [['appendix'], 'dodat(ek ku kowi kiem) załącznik(- a owi iem u)', 'dodatk(i ów om ami ach) załącznik(i ów om ami ach)'],
    [['part'], 'częś(ć ci cią) cz.', 'częś(ciom ciami ciach)'],
    [
      ['equation'],
      `równani${N} wz(ór oru orowi orem orze) wyrażeni${N} równ.`,
      `równani${NN} wzor(y ów om ami ach) wyrażeni${NN}`,
    ],
    [['algorithm'], 'algoryt(m mu mowi mem mie) alg.', 'algorytm(y ów om ami ach)'],
    [
      ['theorem'],
      `twierdzeni${N} tw. lema(t tu towi tem cie) wnios(ek ku kowi kiem) stwierdzeni${N}`,
      `twierdzeni${NN} lematy wnioski`,
    ],
    [['definition'], `definicj${J} def.`, `definicj${JJ}`],
    [['axiom'], 'aksjoma(t tu towi tem cie) postulat(- u em)', 'aksjomaty postulaty'],
    [['assumption'], `założeni${N}`, `założeni${NN}`],
    [['assumption', 'claim'], 'hipotez(a y ie ę ą)', 'hipotez(- om ami ach)'],
    [['claim'], `fak(t tu towi tem cie) obserwacj${J}`, `fakt(y ów om ami ach) obserwacj${JJ}`],
    [['remark'], 'uwa(ga gi dze gę gą)', 'uwa(g gom gami gach)'],
    [['example'], 'przykła(d du dowi dem dzie)', 'przykład(y ów om ami ach)'],
    [['exercise'], `ćwiczeni${N}`, 'ćwicze(ń niom niami niach)'],
    [['problem', 'exercise'], `zadani${N}`, 'zada(ń niom niami niach)'],
    [['problem'], 'problem(- u owi em ie)', 'problem(y ów om ami ach)'],
    [['property'], 'własnoś(ć ci cią) właściwoś(ć ci cią)', 'własnoś(ciom ciami ciach) właściwoś(ciom ciami ciach)'],
    [['rule'], 'regu(ła ły le łę łą) zasa(da dy dzie dę dą)', 'regu(ł łom łami łach) zasa(d dom dami dach)'],
    [['case'], 'przypad(ek ku kowi kiem)', 'przypadk(i ów om ami ach)'],
    [['listing'], 'listing(- u owi iem)', 'listing(i ów om ami ach)'],
    [['line'], 'wiersz(- a owi em u) lini(a i ę ą)', 'wiersz(e y om ami ach) lini(e om ami ach)'],
    [['page'], 'stron(a y ie ę ą) str. s.', 'stron(- om ami ach)'],
    [['step'], 'krok(- u owi iem)', 'krok(i ów om ami ach)'],
    [['stage'], 'etap(- u owi em ie) faz(a y ie ę ą)', 'etap(y ów om ami ach) faz(- om ami ach)'],
  ]),
  prefix: '',
  qualifiers: ['numer', 'nr'],
  and: ['i', 'oraz', 'lub', 'albo', 'i/lub', '&'],
  through: ['do', 'po'],
};
