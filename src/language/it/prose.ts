import type { Prose } from '../prose.ts';

/** Words that lose their vowel before another one stay together with it. */
const ELIDED = `c'è c'era cos'è com'è dov'è un'altra un'altro dell'altro nell'altro d'altra quest'ultimo quest'ultima
  l'altro l'altra tutt'altro`;

export const italianProse: Prose = {
  // Without words that are names or keywords of programs, or words of English: a, do, in, me, no, come.
  functionWords: new Set(
    `il lo la gli le un uno una di del dello della dei degli delle al allo alla ai agli alle da dal dalla dallo dai dagli dalle
     nel nello nella nei negli nelle su sul sullo sulla sui sugli sulle con per tra fra senza verso sotto sopra durante dopo prima
     contro e ed o oppure ma però che chi cui quale quali quando dove perché poiché mentre se anche ancora già più meno molto
     molti molta molte poco è sono era erano essere stato stata stati state sarà saranno sia ha hanno aveva avere può possono
     potrebbe deve devono dovrebbe viene vengono fare questo questa questi queste quello quella quelli quelle ciò ogni ognuno
     alcuni alcune altro altra altri altre tutto tutta tutti tutte suo sua suoi sue loro nostro nostra nostri nostre mio mia
     tuo tua lui lei noi voi io si ci ne non né così quindi allora solo soltanto sempre mai cioè qui come tale tali stesso stessa
     attraverso ${[ELIDED, ELIDED.replaceAll("'", '’')].join(' ')}`.split(/\s+/),
  ),
  abbreviations: new Set(
    `pag pagg p pp fig figg eq eqq sez sezz par parr tab tabb cap capp n nn num vol voll art artt def deff teor cor prop alg app
     all es ecc etc cfr cf v vd ved ed edd cit op ibid trad dott dr prof sig sigg sig.ra ing avv geom spett gent max min circa ca
     ca. ss sgg seg segg sec secc a.c d.c p.es ad.es s.p.a s.r.l univ dip tel rif vs cd c.d osserv
     gen genn feb febbr mar apr mag magg giu lug ago set sett ott nov dic`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:continua(?:zione)?|omess[oaie]|si omett(?:e|ono)|per (?:brevità|concisione|(?:ragioni|motivi|mancanza|limiti) di (?:spazio|lunghezza|brevità))|rimanent[ei]|restant[ei]|il resto d\p{L}+|troncat[oaie]|abbreviat[oaie]|accorciat[oaie]|(?:non|senza) (?:tradott[oaie]|traduzione|inclus[oaie]|mostrat[oaie]|riportat[oaie]|riprodott[oaie])|da tradurre|identic[oaie] (?:a|al|alla)|stesso (?:schema|modello)|testo (?:completo|integrale))(?!\p{L})/iu,
    notice:
      /(?<!\p{L})non (?:è|sono|viene|vengono) (?:qui )?(?:riprodott|tradott|inclus|riportat|mostrat)[oaie](?: qui)?(?: (?:per intero|integralmente|nella sua interezza|nella loro interezza))?(?!\p{L})/iu,
    standIn:
      /^(?:(?:la )?traduzione(?: (?:qui|in sospeso|mancante|(?:in )?italian[oa]))?|testo tradotto(?: qui)?|(?:da )?tradurre(?: (?:questo|qui|dopo))?|inserire .*(?:qui|traduzione)|inserisci .*(?:qui|traduzione)|testo qui|continua)[.!…]*$/iu,
    remark:
      /^(?:(?:certo|certamente|naturalmente|va bene|d['’]accordo)[,.! ]+)?(?:ecco|qui c['’]è|di seguito (?:c['’]è|trovi|si trova)|questa è|segue) (?:la|una|la mia|la tua) (?:\p{L}+ ){0,3}traduzione|^(?:non posso tradurre|nota: (?:la |questa )?traduzione)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:tradott[oaie]|traduzion[ei]|traduttor[ei]|traduttric[ei])(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:nota (?:del(?:la|lo)?|dei|delle|di) tradu(?:ttor[ei]|ttric[ei]|zione)(?!\p{L})|N\.\s?d\.\s?[Tt]\.|NdT(?!\p{L}))|[.,;–—-]\s?(?:N\.\s?d\.\s?[Tt]\.|NdT\.?|(?:il|la) tradut(?:tore|trice)\.?)[*_]{0,3}$/iu,
};
