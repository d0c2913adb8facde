import type { Prose } from '../prose.ts';

/** Words that lose their vowel before another one stay together with it. */
const ELIDED = `c'est c'était n'est n'a n'ont n'y d'un d'une d'autres qu'il qu'elle qu'ils qu'un qu'une qu'on qu'à s'il s'ils
  l'on l'un l'une j'ai s'est jusqu'à lorsqu'il lorsqu'un puisqu'il d'abord aujourd'hui n'existe n'importe d'être qu'en`;

export const frenchProse: Prose = {
  // Without words that are names or keywords of programs, or words of languages beside it: on, or, me, en.
  functionWords: new Set(
    `le la les un une des du de au aux ce cet cette ces et ou où mais donc ni que qui quoi dont dans par pour sur sous avec
     sans entre vers chez depuis pendant avant après comme si est sont était étaient être sera seront été ont avait avaient
     avoir fait peut peuvent pouvez peux doit doivent devez devrait vous nous il elle ils elles je tu on se son sa ses leur
     leurs notre nos votre vos mon ma mes ne pas plus moins très aussi bien tout tous toute toutes même autre autres chaque
     plusieurs quelques lorsque quand ainsi alors afin puis déjà encore toujours jamais ici cela ceci celui celle ceux celles
     lui eux y quel quelle quels quelles selon car parce lors ${[ELIDED, ELIDED.replaceAll("'", '’')].join(' ')}`.split(/\s+/),
  ),
  // Catalan and Occitan.
  kindredWords: new Set(
    `els amb dels pels hi és són més ho això aquest aquesta aquests aquestes molt també perquè los lo las`.split(/\s+/),
  ),
  abbreviations: new Set(
    `p pp fig figs tab tabl chap ch sec sect éd éds ed eds vol vols no art al cf ex p.ex par.ex env max min mm mme mmes mlle dr drs
     pr prof st ste av apr etc ndlr ndt trad coll réf éq eq déf def prop th thm bull univ dép tél hab approx ibid op cit
     c.-à-d resp vs sq sqq suiv r.-v j.-c s.a janv jan févr fév avr juill juil sept oct nov déc`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:à suivre|suite(?: (?:du|de la|de l['’]|au|à la|omise)|$)|omis(?:e|es)?|par (?:souci de )?(?:concision|brièveté)|(?:faute|manque) de place|pour des raisons de (?:place|longueur|concision|lisibilité)|le reste (?:de|du|des)|restant(?:e|es|s)?|tronqué(?:e|es|s)?|abrégé(?:e|es|s)?|raccourci(?:e|es|s)?|non (?:traduit|reproduit|inclus)(?:e|es|s)?|à traduire|pas (?:montré|traduit|reproduit|inclus)(?:e|es|s)?|identiques? (?:à|au)|même (?:schéma|modèle|motif) que|texte (?:complet|intégral))(?!\p{L})/iu,
    notice:
      /(?<!\p{L})n(?:['’]est|e sont) pas (?:reproduit|traduit|inclus|donné|présenté|repris)(?:e|es|s)? ici(?: (?:en entier|en intégralité|dans (?:son|leur) intégralité|intégralement))?(?!\p{L})/iu,
    standIn:
      /^(?:(?:la )?traduction(?: (?:ici|à venir|manquante|en attente|(?:en )?française?|à insérer))?|texte traduit(?: ici)?|(?:à )?traduire(?: (?:ici|ceci|cela))?|insérer .*(?:ici|traduction)|texte ici|à suivre)[.!…]*$/iu,
    remark:
      /^(?:(?:bien sûr|certainement|d['’]accord|oui|volontiers)[,.! ]+)?(?:voici|ci-dessous|ceci est|c['’]est|vous trouverez ci-dessous) (?:la|une|ma|votre|ta) (?:\p{L}+ ){0,3}traduction|^(?:je ne peux pas traduire|note : (?:la |cette )?traduction)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:traduit(?:e|es|s)?|traductions?|traduct(?:eur|rice)s?)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:(?:note|remarque) (?:du|de la|des|de l['’]équipe de) (?:traduct(?:eur|rice)s?|traduction)(?!\p{L})|N\.\s?D\.\s?[TL]\.?(?:\s?[RT]\.)?|NdT(?!\p{L}))|[.,;–—-]\s?(?:N\.\s?[dD]\.\s?T\.|NdT\.?|(?:le|la) traduct(?:eur|rice)\.?)[*_]{0,3}$/iu,
};
