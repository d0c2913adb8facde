import { soundsByLetter, withoutDoubles } from '../latin-sounds.ts';
import type { Names } from '../names.ts';
import { withoutMarks } from '../plain-word.ts';

const ACRONYMS: readonly (readonly [string, ...string[]])[] = [
  ['AI', 'कृत्रिम बुद्धिमत्ता', 'एआई'],
  ['API', 'इंटरफ़ेस', 'इंटरफेस', 'एपीआई'],
  ['CEO', 'मुख्य कार्यकारी', 'सीईओ'],
  ['CI', 'निरंतर', 'सतत'],
  ['CLI', 'कमांड लाइन', 'कमांड-लाइन', 'इंटरफ़ेस'],
  ['CPU', 'प्रोसेसर', 'सीपीयू'],
  ['DB', 'डेटाबेस', 'डाटाबेस'],
  ['DNA', 'डीएनए'],
  ['EU', 'यूरोपीय', 'संघ'],
  ['FAQ', 'प्रश्न', 'सवाल'],
  ['GDP', 'सकल घरेलू', 'जीडीपी'],
  ['GPU', 'ग्राफ़िक्स', 'ग्राफिक्स', 'जीपीयू'],
  ['GUI', 'इंटरफ़ेस', 'इंटरफेस', 'ग्राफ़िकल'],
  ['HR', 'मानव संसाधन'],
  ['ID', 'आईडी', 'पहचान'],
  ['IDE', 'संपादक', 'एडिटर'],
  ['IO', 'इनपुट', 'आउटपुट'],
  ['IT', 'सूचना', 'आईटी', 'प्रौद्योगिकी'],
  ['IoT', 'इंटरनेट'],
  ['LLM', 'भाषा मॉडल'],
  ['ML', 'मशीन लर्निंग'],
  ['NGO', 'संगठन', 'संस्था', 'एनजीओ'],
  ['NLP', 'भाषा'],
  ['OS', 'ऑपरेटिंग सिस्टम', 'प्रचालन'],
  ['PC', 'कंप्यूटर', 'कम्प्यूटर', 'पीसी'],
  ['PR', 'पुल रिक्वेस्ट', 'अनुरोध'],
  ['PhD', 'पीएचडी', 'डॉक्टरेट'],
  ['QA', 'गुणवत्ता'],
  ['RAM', 'मेमोरी', 'रैम'],
  ['ROM', 'मेमोरी', 'रोम'],
  ['SMS', 'संदेश', 'एसएमएस'],
  ['TV', 'टीवी', 'टेलीविज़न', 'टेलीविजन', 'दूरदर्शन'],
  ['UI', 'इंटरफ़ेस', 'इंटरफेस', 'यूआई'],
  ['UK', 'ब्रिटेन', 'यूनाइटेड किंगडम', 'यूके'],
  ['UN', 'संयुक्त राष्ट्र'],
  ['URL', 'यूआरएल', 'पता', 'लिंक'],
  ['US', 'अमेरिका', 'अमेरिकी', 'अमरीका'],
  ['USA', 'अमेरिका', 'अमेरिकी', 'अमरीका'],
  ['USD', 'डॉलर'],
  ['UV', 'पराबैंगनी'],
  ['UX', 'अनुभव'],
  ['VAT', 'कर', 'वैट'],
  ['VM', 'वर्चुअल मशीन', 'आभासी'],
  ['WHO', 'स्वास्थ्य'],
];

const LETTERS: readonly (readonly [string, ...string[]])[] = [
  ['a', 'ए'],
  ['b', 'बी'],
  ['c', 'सी'],
  ['d', 'डी'],
  ['e', 'ई'],
  ['f', 'एफ़', 'एफ'],
  ['g', 'जी'],
  ['h', 'एच'],
  ['i', 'आई'],
  ['j', 'जे'],
  ['k', 'के'],
  ['l', 'एल'],
  ['m', 'एम'],
  ['n', 'एन'],
  ['o', 'ओ'],
  ['p', 'पी'],
  ['q', 'क्यू'],
  ['r', 'आर'],
  ['s', 'एस'],
  ['t', 'टी'],
  ['u', 'यू'],
  ['v', 'वी'],
  ['w', 'डब्ल्यू', 'डब्लू'],
  ['x', 'एक्स'],
  ['y', 'वाई'],
  ['z', 'ज़ेड', 'जेड'],
];

const CLASSES: readonly (readonly [string, string])[] = [
  ['पबभ', 'P'],
  ['टठडढतथदध', 'T'],
  ['फ', 'F'],
  ['कखगघजझ', 'K'],
  ['लळ', 'L'],
  ['मँ', 'M'],
  ['नणङञंॅ', 'N'],
  ['र', 'R'],
  ['शषसचछ', 'S'],
];
const CLASS_OF = soundsByLetter(CLASSES);
/** `ज` with a dot is `z`, which many texts write without it; `व` is the sound of `v` or `w`, and a dot above may be `m`. */
const WAYS: readonly ReadonlyMap<string, string>[] = [
  CLASS_OF,
  new Map([...CLASS_OF, ['व', 'F'] as const]),
  new Map([...CLASS_OF, ['ज', 'S'] as const, ['झ', 'S'] as const]),
  new Map([...CLASS_OF, ['ं', 'M'] as const, ['व', 'F'] as const]),
];

export const hindiNames: Names = {
  acronyms: new Map(ACRONYMS.map(([acronym, ...words]) => [acronym, words])),
  letters: new Map(LETTERS.map(([letter, ...names]) => [letter, names])),
  sounds: (word) => {
    const letters = [...withoutMarks(word.normalize('NFD'))];
    return WAYS.map((classes) => withoutDoubles(letters.map((letter) => classes.get(letter) ?? '').join('')));
  },
};
