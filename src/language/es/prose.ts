import type { Prose } from '../prose.ts';

export const spanishProse: Prose = {
  // Without words that other languages share: a, he, has, me, no, en.
  functionWords: new Set(
    `el la los las un una unos unas del al de que es son fue fueron ser era eran este esta estos estas ese esa esos esas esto
     eso con por para como se su sus lo le les y o pero sino sin sobre entre desde hasta cuando donde cada más muy también ya
     si porque así cual cuyo cuya cuyos cuyas nuestro nuestra nuestros nuestras ha han hay puede pueden mientras según ante
     bajo tras ni aunque cuál qué sólo solo todo toda todos todas otro otra otros otras`.split(/\s+/),
  ),
  // Catalan, Galician and Romanian.
  kindredWords: new Set(
    `els amb dels pels hi és són més quan fins ho això aquest aquesta aquests aquestes molt també perquè seva seves
     unha unhas cando ata máis dun dunha nunha polo pola xa
     și în din pe sunt pentru prin după iar mai când unde cea cele`.split(/\s+/),
  ),
  abbreviations: new Set(
    `pág págs fig figs ec ecs sec secc secs tab cap caps núm núms vol vols art arts def teor cor prop alg ap ej p.ej etc cf
     vid ed eds trad dr dra dres prof profa sr sra sres aprox máx mín col cols ss sig sigs univ dpto ee.uu ee a.c d.c s.a
     ene feb mar abr may jun jul ago sept oct nov dic`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:continúa(?:rá)?|se omiten?|omitid[oa]s?|por (?:brevedad|concisión|(?:razones|falta|limitaciones) de (?:espacio|longitud|extensión))|(?:el|los) restantes?|el resto de|truncad[oa]s?|abreviad[oa]s?|acortad[oa]s?|sin traducir|no (?:se (?:muestran?|incluyen?|traducen?|reproducen?)|traducid[oa]s?|incluid[oa]s?)|(?:pendientes?|falta) de traduc\p{L}+|por traducir|idéntic[oa]s? a|igual que|mismo (?:patrón|esquema)|texto completo)(?!\p{L})/iu,
    notice:
      /(?<!\p{L})no se (?:reproducen?|traducen?|incluyen?|muestran?) aquí(?: (?:por completo|en su totalidad|al completo|íntegr[oa]s?))?(?!\p{L})/iu,
    standIn:
      /^(?:(?:la )?traducción(?: (?:va )?aquí| pendiente| (?:al )?español[a]?)?|texto traducido(?: aquí)?|traducir(?: (?:esto|aquí|después))?|insert(?:e|ar) .*(?:aquí|traducción)|texto aquí|continuará)[.!…]*$/iu,
    remark:
      /^(?:(?:claro|por supuesto|desde luego|de acuerdo)[,.! ]+)?(?:aquí (?:está|tienes?|tenéis|va)|a continuación (?:está|va|se (?:presenta|ofrece|muestra))|esta es|lo siguiente es) (?:la|su|tu|una) (?:\p{L}+ ){0,3}traducción|^(?:no puedo traducir|nota: (?:la |esta )?traducción)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:traducid[oa]s?|traducci[óo]n(?:es)?|traductor(?:a|es|as)?)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:nota (?:del?|de las?|de los) traductor(?:a|es|as)?(?!\p{L})|N\. ?del? (?:la )?T\.|NdT(?!\p{L}))|[.,;–—-]\s?(?:N\. ?del? (?:la )?T\.|NdT\.?)[*_]{0,3}$/iu,
};
