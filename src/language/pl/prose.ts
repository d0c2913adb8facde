import type { Prose } from '../prose.ts';

export const polishProse: Prose = {
  // Without words that are also English ones: a, ale, by, do, go, my, on, one, pod, ten.
  functionWords: new Set(
    `w z ze na nie i lub oraz albo że żeby aby jak jest są był była było były być będzie będą to ta te tego tej tych tym tymi tę tą
     który która które którego której których którym którą się dla po od przed przez przy o u za nad między bez jeśli jeżeli gdy
     kiedy gdzie czy także też tylko już jeszcze może można mogą należy powinien powinna powinno musi więc ponieważ jednak niż
     bardzo wszystkie wszystkich wszystko każdy każda każdego każdej inny inne innych swój swoje swoich jego jej ich nim nas nam
     jako podczas również więcej tak taki takie tutaj tam jeden jedna co coś żadne nasze nasz twoje twój dlatego pomiędzy wśród
     według ani ponadto zatem`.split(/\s+/),
  ),
  abbreviations: new Set(
    `np m.in itd itp tj tzn tzw por zob ok rys tab rozdz pkt str s wyd red prof dr hab inż mgr ul godz maks r tys mln mld proc gr
     św al etc ang łac niem fr ros nr lp pt tw def alg cz równ wg ww cd dot jw ub br im tłum oprac min sek
     sty lut mar kwi cze lip sie wrz paź gru`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:ciąg dalszy(?: nastąpi)?|pominięt[oyaei]|pomija(?:my|się)|dla zwięzłości|pozostał(?:e|a|ych) (?:\p{L}+ )?pominięt\p{L}+|reszta|skrócon[oyae]|bez tłumaczenia|nie (?:pokazan[oyae]|przetłumaczon[oyae]|uwzględnion[oyae]|przytoczon[oyae])|(?:wymaga|oczekuje na) tłumaczeni[ae]|do przetłumaczenia|analogicznie|pełny tekst)(?!\p{L})/iu,
    notice:
      /(?<!\p{L})(?:tutaj )?nie (?:zostały? |została )?(?:tu(?:taj)? )?(?:przytoczon[oyae]|przetłumaczon[oyae]|pokazan[oyae])(?: tu(?:taj)?)?(?: w całości)?(?!\p{L})/iu,
    standIn:
      /^(?:(?:tutaj |tu )?(?:tłumaczenie|przekład|przetłumaczony tekst)(?: (?:tutaj|tu|polskie|na polski|w przygotowaniu))?|przetłumacz(?:yć)?(?: (?:to|tutaj))?|wstaw .*(?:tutaj|tu|tłumaczenie)|tekst tutaj|ciąg dalszy nastąpi)[.!…]*$/iu,
    remark:
      /^(?:(?:oczywiście|jasne|dobrze)[,.! ]+)?(?:oto|poniżej znajduje się|to jest) (?:\p{L}+ ){0,3}(?:tłumaczenie|przekład)|^(?:nie mogę przetłumaczyć|jako model językowy|uwaga: (?:to )?tłumaczenie)/iu,
  },
  aboutTranslation:
    /(?<!\p{L})(?:(?:prze)?tłumacz(?:enie|enia|eniu|eniem|eń|eniach|a|e|em|y|ył|yła|ony|ona|one|ono)?|przekład(?:u|em|zie|y|ów)?)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:przypis(?:y)? (?:tłumacza|tłumaczki|tłum\.)|przyp\. ?tłum|uwaga tłumacza)|[.,;–—-]\s?przyp(?:is|\.) ?tłum(?:acza|\.)[*_]{0,3}$/iu,
};
