import type { Prose } from '../prose.ts';

export const germanProse: Prose = {
  // Words that English has too, such as `die` and `in`, tell nothing beside it.
  functionWords: new Set(
    `der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen ist sind war waren wird
     werden wurde wurden worden sein hat haben hatte kann können könnte soll sollte sollten muss müssen darf dürfen möchten
     ich wir ihr sie es er uns ihnen ihre ihrer ihren ihrem unser unsere mein dein sein seine seiner du dich dir sich man
     mit von vom zu zum zur bei beim aus auf für durch über unter nach vor zwischen gegen ohne um bis seit während wegen
     im ins am als wie wenn dann dass weil damit sowie sowohl auch noch nur schon sehr mehr etwa bereits immer jedoch
     dieser diese dieses diesen diesem jeder jede jedes jeden welche welcher welches alle allen aller hier dort da wo was wer
     so ob denn doch also dabei dazu davon daran daher deshalb dadurch darüber einige viele nun hierbei`.split(/\s+/),
  ),
  // Dutch and Afrikaans.
  kindredWords: new Set(`het een voor met niet aan zijn wat nie dit vir hy ook zij deze bij naar`.split(/\s+/)),
  abbreviations: new Set(
    `z.b z.t z.zt d.h i.d.r i.allg u.a u.ä u.u o.ä s.o s.u v.a v.chr n.chr a.a.o m.e o.g bzw bspw beispielsw ca etc usw usf evtl
     ggf gegebenenf inkl exkl einschl max min nr nrn abb abbn tab kap abschn gl gln def bsp anm anh abs art bd bde aufl hrsg hg
     verl vgl ebd ff sog bes insb insbes allg entspr zzgl abzgl jh jhd dr prof dipl ing hr fr st str tel mio mrd tsd mind
     geb gest urspr engl dt frz lat griech zit zw bzgl betr ugs vs cf
     jan jän feb febr mrz apr jun jul aug sept sep okt nov dez`.split(/\s+/),
  ),
  rank: /(?:^|(?<!\p{L})(?:de[mnrs]|die|das|am|[bi]m|vom|zum|zur|ab|bis|seit|jede[mnrs]?|und|oder)\s)\d{1,2}$/iu,
  placeholders: {
    elision:
      /(?<!\p{L})(?:fortsetzung|wird fortgesetzt|gekürzt|ausgelassen|weggelassen|auslassung|aus (?:platzgründen|gründen der (?:kürze|länge|übersichtlichkeit))|der kürze halber|(?:der|die|das) (?:rest|restlich\p{L}*|übrig\p{L}*)|restliche[nrs]?|übrige[nrs]?|abgeschnitten|verkürzt|(?:noch )?(?:nicht|un)\s?übersetzt|zu übersetzen|nicht (?:gezeigt|enthalten|wiedergegeben|aufgeführt)|identisch (?:mit|zu)|(?:gleiche[nrsm]?|selbe[nrsm]?) (?:muster|schema)|volltext|vollständiger text)(?!\p{L})/iu,
    notice:
      /(?<!\p{L})(?:wird|werden|ist|sind) hier nicht (?:vollständig |in voller länge |ganz )?(?:wiedergegeben|übersetzt|aufgeführt|gezeigt|abgedruckt)(?!\p{L})/iu,
    standIn:
      /^(?:(?:die )?(?:deutsche )?übersetzung(?: (?:hier|folgt|fehlt|ausstehend|einfügen|auf deutsch))?|übersetzter text(?: hier)?|(?:hier |noch )?(?:zu )?übersetzen|(?:hier )?(?:text|übersetzung) (?:hier )?einfügen|text hier|wird fortgesetzt|fortsetzung folgt)[.!…]*$/iu,
    remark:
      /^(?:(?:klar|gerne?|natürlich|selbstverständlich|okay|ok)[,.! ]+)?(?:hier (?:ist|kommt|folgt)|nachfolgend (?:ist|finden sie)|im folgenden (?:steht|finden sie)|das ist|dies ist) (?:die|eine|meine|deine|ihre|ihnen die) (?:\p{L}+ ){0,3}übersetzung|^(?:ich kann (?:das |dies |den text )?nicht übersetzen|hinweis: (?:die |diese )?übersetzung)/iu,
  },
  aboutTranslation:
    /(?<!\p{L})(?:maschinen)?(?:übersetzt(?:e[mnrs]?)?|übersetzung(?:en)?|übersetzer(?:s|n|in|innen)?)(?!\p{L})/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:(?:anmerkung(?:en)?|hinweis|anm\.) (?:des|der|d\.) (?:übersetzer(?:s|in|innen)?|übers?\.|Ü\.)|A\.\s?d\.\s?Ü\.)|[.,;–—-]\s?(?:d\.\s?Ü\.|A\.\s?d\.\s?Ü\.|(?:der|die) übersetzer(?:in)?\.?)[*_]{0,3}$/iu,
};
