import type { Prose } from '../prose.ts';

export const portugueseProse: Prose = {
  // Without words that are names or keywords of programs, or words of English: a, as, do, no, me, on.
  functionWords: new Set(
    `o os um uma uns umas de da dos das em na nos nas num numa ao aos à às pelo pela pelos pelas para por com sem sob sobre
     entre até desde que quem qual quais cujo cuja e ou mas porém nem se quando onde como porque pois embora enquanto é são
     foi foram era eram ser será serão está estão estava estar sendo sido há haver tem têm tinha ter pode podem poderia podemos
     deve devem deveria vai vamos fazer feito este esta estes estas esse essa esses essas isto isso aquele aquela aquilo
     ele ela eles elas nós você vocês eu lhe lhes seu sua seus suas nosso nossa nossos nossas meu minha não sim também muito
     muita muitos muitas mais menos já ainda só apenas então assim bem cada todo toda todos todas outro outra outros outras
     mesmo mesma algum alguma alguns algumas qualquer quaisquer depois antes aqui ali neste nesta nesse nessa deste desta
     desse dessa disso dele dela deles delas através`.split(/\s+/),
  ),
  // Galician.
  kindredWords: new Set(
    `unha unhas cando ata máis dun dunha nunha polo pola xa non moi hai aínda tamén nin teñen dous`.split(/\s+/),
  ),
  abbreviations: new Set(
    `pág págs p pp fig figs eq eqs sec seç tab cap caps núm nº vol vols art arts def teor cor prop alg ap ex p.ex etc cf vid ed eds
     org orgs trad dr dra drs prof profa profª sr sra srs sras exmo v.ex.ª aprox máx mín col cols ss séc sécs univ dep depto
     ltda cia s.a a.c d.c e.g i.e vs av tel cel obs ref refs
     jan fev mar abr mai jun jul ago set out nov dez`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:continua(?:ção)?|omitid[oa]s?|omite-se|omitem-se|por (?:brevidade|concisão|(?:razões|falta|limitações|questões) de (?:espaço|extensão|tamanho|brevidade))|(?:os?|as?) restantes?|o (?:resto|restante) d[eoa]|truncad[oa]s?|abreviad[oa]s?|encurtad[oa]s?|(?:não|sem) (?:traduzid[oa]s?|tradução|incluíd[oa]s?|mostrad[oa]s?|reproduzid[oa]s?)|a traduzir|por traduzir|idêntic[oa]s? (?:a|ao|à)|igual (?:a|ao|à)|mesmo (?:padrão|esquema)|texto completo)(?!\p{L})/iu,
    notice:
      /(?<!\p{L})não (?:é|são|foi|foram|está|estão) (?:reproduzid|traduzid|incluíd|mostrad|apresentad)[oa]s? aqui(?: (?:na íntegra|por completo|integralmente|por inteiro))?(?!\p{L})/iu,
    standIn:
      /^(?:(?:a )?tradução(?: (?:aqui|pendente|em falta|(?:para o |em )?portugu\p{L}+))?|texto traduzido(?: aqui)?|traduzir(?: (?:isto|isso|aqui|depois))?|inserir .*(?:aqui|tradução)|insira .*(?:aqui|tradução)|texto aqui|continua)[.!…]*$/iu,
    remark:
      /^(?:(?:claro|com certeza|certamente|de acordo)[,.! ]+)?(?:aqui (?:está|vai|tens?)|abaixo (?:está|segue)|a seguir (?:está|segue)|segue|esta é|eis) (?:a|uma|sua|minha|abaixo a) (?:\p{L}+ ){0,3}tradução|^(?:não posso traduzir|nota: (?:a |esta )?tradução)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:traduzid[oa]s?|traduç(?:ão|ões)|tradutor(?:a|es|as)?)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:nota (?:d[oa]s?|de) tradu(?:tor(?:a|es|as)?|ção)(?!\p{L})|N\.\s?d[oa]\s?T\.|N\.\s?T\.|NT(?=:)|NdT(?!\p{L}))|[.,;–—-]\s?(?:N\.\s?d[oa]\s?T\.|N\.\s?T\.|[oa] tradutora?\.?)[*_]{0,3}$/iu,
};
