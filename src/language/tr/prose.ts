import type { Prose } from '../prose.ts';

export const turkishProse: Prose = {
  // Without words that are also English ones or names in programs: ben, de, en, ki, on, sen, var, ya.
  functionWords: new Set(
    `ve veya için bir bu şu olarak olan olduğu olduğunu gibi daha çok ise değil ama ancak fakat çünkü kadar sonra önce göre her tüm
     bazı hiç nasıl neden hangi eğer yok onun bunun bunu buna bunlar bunları böylece ayrıca sadece yalnızca artık şimdi üzere
     üzerinde altında içinde arasında tarafından karşı rağmen biz siz onlar kendi size bize sizin bizim olmak olur oldu olacak
     edilir eder ederek etmek eden edin yapmak şekilde zaman birden diğer başka aynı ile sizi bizi bile yani örneğin hem nedenle
     hakkında doğru olabilir olması olmadan bunlara birçok herhangi kullanarak böyle şey şeyi yerine`.split(/\s+/),
  ),
  abbreviations: new Set(
    `örn ör vb vs vd bkz s sf ss yy dk sn sa çev ed haz prof dr doç yrd öğr gör sn no nu tel mah cad sok apt a.ş ltd şti t.c m.ö m.s
     böl şek tab denk yak maks min ör alg teo md ark yay c ing alm fr lat etc al
     şub mar nis haz tem ağu eyl`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /(?<!\p{L})(?:devam(?:ı)? (?:ediyor|edecek|aşağıda|var)|atlan(?:dı|mıştır)|çıkarıl(?:dı|mıştır)|kısaltıl(?:dı|mıştır)|kısalık (?:için|amacıyla)|geri kalan(?:ı|lar)?|çevrilme(?:di|miştir)|gösterilme(?:di|miştir)|çevrilecek|çeviri bekliyor|tam metin|aynı şekilde devam)(?!\p{L})/iu,
    notice: /(?<!\p{L})burada (?:tamamı )?(?:verilme(?:di|miştir)|çevrilme(?:di|miştir)|gösterilme(?:di|miştir))(?!\p{L})/iu,
    standIn:
      /^(?:(?:buraya |burada )?(?:çeviri|tercüme|çevrilmiş metin)(?: (?:buraya|burada|eksik|gelecek))?|(?:bunu |burayı )?çevir(?:in|iniz)?|buraya .*(?:ekleyin|çeviri)|devam edecek)[.!…]*$/iu,
    remark:
      /^(?:(?:tabii|elbette|tamam)[,.! ]+)?(?:işte|aşağıda) (?:\p{L}+ ){0,3}çeviri|^(?:çeviremem|bir dil modeli olarak|not: (?:bu )?çeviri)/iu,
  },
  aboutTranslation: /(?<!\p{L})(?:çeviri|tercüme|çevir(?:men|mi|il|di))\p{L}{0,8}/iu,
  translatorNote:
    /^[*_\s]{0,3}(?:çevirmen(?:in)? notu|çevirenin notu|ç\.? ?n\.)|[.,;–—-]\s?(?:çev\.? ?n(?:otu|\.)?|ç\. ?n\.)[*_]{0,3}$/iu,
};
