import type { Prose } from '../prose.ts';

export const englishProse: Prose = {
  // Without words that are names, keywords of programs or words of other languages: if, then, else, in, let, case, me, on.
  functionWords: new Set(
    `the an of to is are was were be been being that which this these those with by from as at it its we our they their them
     can could will would should may might must has have had not and or but also than such when while because since so thus
     however therefore both each other some any all more most only there here for into over under between after before about
     through during within without he she his her you your i what how why`.split(/\s+/),
  ),
  abbreviations: new Set(
    `al e.g i.e eg ie etc vs cf fig figs eq eqs eqn sec secs sect tab thm def alg cor prop lem no nos dr st mr mrs ms prof inc
     ltd co corp jr sr approx resp ca viz pp vol vols ed eds ref refs ch chap app univ dept conf proc trans w.r.t a.k.a s.t
     u.s u.k ph.d jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
  ),
  placeholders: {
    elision:
      /\b(?:continu(?:es?|ed|ing)|omit(?:s|ted|ting)?|follow(?:s|ing)? (?:the )?(?:same|similar|similarly)|(?:for|due to|because of) (?:\w+ )?(?:brevity|length|space)|length (?:constraints?|limits?)|rest of|remaind(?:er|ing)|remaining|truncated|abridged|shortened|skipped|left out|not (?:shown|translated|included|reproduced|repeated)|in (?:its|their) entirety|to be (?:translated|continued|added|done)|identical to|same as (?:the )?|(?:additional|further) (?:rows|entries|examples|cases|items|text)|(?:explanation|discussion|description|proof|details?|text) follows?|full (?:text|table|proof|code|list))/i,
    notice: /\bnot (?:reproduced|translated|given|included|shown) here(?: in (?:full|its entirety|their entirety))?\b/i,
    standIn:
      /^(?:(?:the )?(?:(?:\w+ )?translation|translated text)(?: (?:goes )?here| pending| missing| needed)?|translate(?: (?:this|here|me))?|(?:insert|add) .*\b(?:here|translation)|text here|to be continued|continued)[.!…]*$/i,
    remark:
      /^(?:(?:sure|certainly|of course|okay|ok)[,!. ]+)?(?:here(?:'s| is| are)|below is|the following is|this is) (?:the|your|my|an?) (?:\w+ ){0,3}translat|^(?:as an ai\b|i (?:cannot|can't|will|have) (?:\w+ ){0,2}translat|note: (?:the |this )?translat)/i,
  },
  aboutTranslation: /\btranslat(?:ed|ion|ions|ors?|ing)\b/i,
  translatorNote:
    /^[*_\s]{0,3}(?:translators?['’]s? (?:note|remark|comment)|(?:note|remark) (?:by|from|of) the translators?|TN(?=:))|[.,;–—-]\s?(?:the )?translator\.?[*_]{0,3}$/iu,
};
