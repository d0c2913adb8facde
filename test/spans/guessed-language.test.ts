import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { guessedLanguage } from '../../src/spans/guessed-language.ts';

function codeOf(page: string): string | undefined {
  return guessedLanguage(page).language?.code;
}

const DESCRIBED: readonly (readonly [string, string])[] = [
  ['de', 'Der Hafenmeister liest jeden Morgen den Stand des Wassers ab und schreibt ihn in das Buch, das an der Tür liegt.'],
  ['en', 'When the wind is from the west, the water is higher than the table says, and the fishers wait until the evening.'],
  ['es', 'Cuando el viento viene del oeste, el agua está más alta de lo que dice la tabla, y los pescadores esperan la noche.'],
  ['fr', 'Le maître du port lit chaque matin le niveau de l’eau et l’écrit dans le livre qui se trouve près de la porte.'],
  ['id', 'Jika angin datang dari barat, air lebih tinggi daripada yang ada di tabel, dan para nelayan menunggu sampai malam.'],
  ['it', 'Chi vuole mettere una nuova boa lo chiede prima all’uomo del cantiere, che sa dove sono le pietre della baia.'],
  ['pl', 'Gdy wiatr wieje od zachodu, woda jest wyższa, niż mówi tabela, a rybacy czekają wtedy do wieczora.'],
  ['pt', 'Quem quiser pôr uma boia nova pergunta antes ao homem do estaleiro, que sabe onde estão as pedras.'],
  ['tr', 'Yeni bir şamandıra koymak isteyen önce tersanedeki adama sorar, çünkü taşların nerede olduğunu o bilir.'],
  ['vi', 'Khi gió thổi từ phía tây, nước cao hơn so với bảng, và những người đánh cá chờ cho đến tối.'],
  ['ar', 'يقرأ قيّم الميناء منسوب المياه كل صباح'],
  ['ja', '港の管理人は毎朝水位を読み取り、本に書き込む'],
];

const OTHERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'nl',
    [
      'De havenmeester leest elke ochtend de stand van het water af en schrijft hem in het boek dat bij de deur ligt.',
      'Als de wind uit het westen komt, is het water hoger dan de tabel zegt, en dan wachten de vissers tot de avond.',
      'Wie een nieuwe boei wil plaatsen, vraagt dat eerst aan de man van de werf, die weet waar de stenen liggen.',
    ],
  ],
  [
    'sv',
    [
      'Hamnvakten läser av vattenståndet varje morgon och skriver det i boken som ligger vid dörren till magasinet.',
      'Den som vill lägga ut en ny boj frågar först mannen på varvet, som vet var stenarna ligger i viken.',
    ],
  ],
  [
    'da',
    [
      'Havnefogeden aflæser vandstanden hver morgen og skriver den i bogen, der ligger ved døren til pakhuset.',
      'Den, der vil lægge en ny bøje ud, spørger først manden på værftet, som ved, hvor stenene ligger.',
    ],
  ],
  [
    'no',
    [
      'Når vinden kommer fra vest, er vannet høyere enn det tabellen sier, og da venter fiskerne til kvelden.',
      'Den som vil legge ut en ny bøye, spør først mannen på verftet, som vet hvor steinene ligger i bukta.',
    ],
  ],
  [
    'ca',
    [
      'El capità del port llegeix cada matí el nivell de l’aigua i l’escriu al llibre que hi ha a la porta del magatzem.',
      'Quan el vent ve de l’oest, l’aigua és més alta del que diu la taula, i els pescadors esperen fins al vespre.',
      'Qui vulgui posar una boia nova ho demana abans a l’home de la drassana, que sap on són les pedres de la badia.',
    ],
  ],
  [
    'ro',
    [
      'Căpitanul portului citește în fiecare dimineață nivelul apei și îl scrie în cartea care stă la ușa magaziei.',
      'Când vântul vine de la vest, apa este mai înaltă decât spune tabelul, iar pescarii așteaptă până seara.',
    ],
  ],
  [
    'cs',
    [
      'Správce přístavu každé ráno odečítá stav vody a zapisuje ho do knihy, která leží u dveří do skladu.',
      'Když vítr vane od západu, je voda vyšší, než říká tabulka, a rybáři pak čekají až do večera na odliv.',
    ],
  ],
  [
    'af',
    [
      'Die hawemeester lees elke oggend die stand van die water af en skryf dit in die boek wat by die deur lê.',
      'As die wind uit die weste kom, is die water hoër as wat die tabel sê, en dan wag die vissers tot die aand.',
      'Wie ’n nuwe boei wil neersit, vra dit eers vir die man van die werf, wat weet waar die klippe in die baai lê.',
    ],
  ],
  [
    'fi',
    [
      'Satamamestari lukee joka aamu veden korkeuden ja kirjoittaa sen kirjaan, joka on varaston oven vieressä.',
      'Kun tuuli tulee lännestä, vesi on korkeammalla kuin taulukko sanoo, ja kalastajat odottavat iltaan asti.',
    ],
  ],
  [
    'gl',
    [
      'Cando o vento vén do oeste, a auga é máis alta do que di a táboa, e os pescadores agardan ata a noite.',
      'Quen queira poñer unha boia nova pregúntallo antes ao home do estaleiro, que sabe onde están as pedras.',
    ],
  ],
  ['ms', ['Apabila angin datang dari barat, air lebih tinggi daripada jadual, dan nelayan menunggu sampai malam.']],
  [
    'eo',
    ['Kiam la vento venas de la okcidento, la akvo estas pli alta ol diras la tabelo, kaj la fiŝistoj atendas la vesperon.'],
  ],
];

describe('the language of a page', () => {
  it.each(DESCRIBED)('is %s by one sentence', (code, sentence) => {
    expect(codeOf(sentence)).toBe(code);
  });

  it.each(OTHERS)('is no language with data for sentences in %s, alone or together', (code, sentences) => {
    for (const text of [...sentences, sentences.join('\n\n')]) {
      expect([text, codeOf(text)]).toEqual([text, undefined]);
      const own = languageOf(code);
      expect(own && guessedLanguage(text).fits(own)).toBe(true);
    }
  });

  it('is read without code, tags and addresses', () => {
    const code =
      '```sh\nif the gauge is not there then read it from the list\n```\n\n`the of and` <the of="and"> [Hafen](the/of/and.md)\n\n';
    expect(codeOf(code + (DESCRIBED[0]?.[1] ?? ''))).toBe('de');
  });

  it('is not told where two are mixed', () => {
    expect(codeOf([...DESCRIBED.slice(2, 4)].map(([, sentence]) => sentence).join('\n\n'))).toBeUndefined();
  });

  it('is not told by a list of names with some function words between them', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Station${String.fromCharCode(97 + (at % 26))}`).join(', ');
    expect(codeOf(`The list of them and those that were there: ${names}.`)).toBeUndefined();
  });

  it('is not told by a few words', () => {
    expect(codeOf('The harbour and the gauge')).toBeUndefined();
    expect(codeOf('')).toBeUndefined();
  });
});
