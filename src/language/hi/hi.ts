import type { Language } from '../language.ts';
import { ranks } from './cardinals.ts';
import { hindiMorphology } from './morphology.ts';
import { hindiNames } from './names.ts';
import { hindiNumbers } from './numbers.ts';
import { hindiProse } from './prose.ts';
import { hindiReferences } from './references.ts';
import { spelled } from './spellings.ts';

/** The last rank that numbers a title in a word. */
const LAST_RANK = 20;

/** Consonants that number the parts of a text. */
const LETTERS = [...'कखगघङचछजझञ'];

const LETTER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['α', ['अल्फा', 'अल्फ़ा', 'ऐल्फा', 'ऐल्फ़ा']],
  ['β', ['बीटा']],
  ['γ', ['गामा']],
  ['δ', ['डेल्टा']],
  ['ε', ['एप्सिलॉन', 'ऐप्सिलॉन']],
  ['θ', ['थीटा']],
  ['λ', ['लैम्डा', 'लैम्ब्डा']],
  ['σ', ['सिग्मा']],
  ['ω', ['ओमेगा']],
]);

export const hindi: Language = {
  code: 'hi',
  name: 'Hindi',
  direction: 'ltr',
  scripts: ['Devanagari'],
  relativeLength: 1.05,
  citations: {
    others: ['एवं अन्य', 'और अन्य', 'व अन्य', 'तथा अन्य', 'आदि', 'et al.'],
    and: ['और', 'एवं', 'तथा', 'व', 'and', '&'],
    pages: ['पृ', 'पृष्ठ'],
    bodies: new Set(`आयोग संगठन संघ संस्थान संस्था विश्वविद्यालय बैंक मंत्रालय विभाग समिति परिषद केंद्र केन्द्र सरकार एजेंसी कोष संसद`.split(/\s+/)),
  },
  references: hindiReferences,
  morphology: hindiMorphology,
  names: hindiNames,
  numbers: hindiNumbers,
  prose: hindiProse,
  labels: {
    side: {
      source: ['हिंदी संस्करण', 'हिन्दी संस्करण', 'हिंदी सारांश', 'हिंदी', 'हिन्दी'],
      target: [
        'हिंदी संस्करण',
        'हिन्दी संस्करण',
        'हिंदी अनुवाद',
        'हिन्दी अनुवाद',
        'हिंदी सारांश',
        'Hindi Version',
        'Hindi Translation',
        'हिंदी',
        'हिन्दी',
        'Hindi',
      ],
    },
    references: ['संदर्भ', 'सन्दर्भ', 'संदर्भ सूची', 'ग्रंथसूची', 'ग्रंथ सूची'],
  },
  ordinals: {
    titleWords: ['अध्याय', 'अनुभाग', 'खंड', 'खण्ड', 'भाग', 'परिशिष्ट'],
    words: new Map(
      ranks.slice(0, LAST_RANK).flatMap((forms, index) => spelled(forms.join(' ')).map((form) => [form, index + 1] as const)),
    ),
    letters: new Map(LETTERS.map((letter, index) => [letter, 'ABCDEFGHIJ'.charAt(index)] as const)),
  },
  letterNames: LETTER_NAMES,
  typography: {
    marks: new Map(),
    foreignLetters: new Map(),
    misread: /(?:à[¤¥][\u0080-¿ŒœŠšŸŽžƒˆ˜\u2013-\u203A€™]){2,}/u,
    // Words are doubled for `each` and for emphasis: `अलग अलग`, `एक एक`.
    repeats:
      /^(?:अलग|साथ|बार|धीरे|जल्दी|कभी|कहीं|एक|दो|तीन|चार|जब|जो|जहाँ|जहां|क्या|क्यों|कुछ|कोई|छोट[ाेी]|बड़?[ाेी]|अपन[ाेी]|भिन्न|विभिन्न|पास|आगे|पीछे|ऊपर|नीचे|दूर|देख|करते|होते|जाते|चलते|बीच|समय|घर|गाँव|दिन|पल|क्षण|कदम|नए|नई|नया|सही|ठीक|साफ|साफ़|बहुत|बहुत-बहुत)$/u,
  },
};
