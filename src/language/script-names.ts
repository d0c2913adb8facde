/** The scripts of Unicode: their codes of ISO 15924, each with the name that stands in `\p{Script=…}`. */
const NAMES: ReadonlyMap<string, string> = new Map(
  `
  Adlm:Adlam Aghb:Caucasian_Albanian Ahom:Ahom Arab:Arabic Armi:Imperial_Aramaic Armn:Armenian Avst:Avestan
  Bali:Balinese Bamu:Bamum Bass:Bassa_Vah Batk:Batak Beng:Bengali Bhks:Bhaiksuki Bopo:Bopomofo Brah:Brahmi
  Brai:Braille Bugi:Buginese Buhd:Buhid Cakm:Chakma Cans:Canadian_Aboriginal Cari:Carian Cham:Cham Cher:Cherokee
  Chrs:Chorasmian Copt:Coptic Cpmn:Cypro_Minoan Cprt:Cypriot Cyrl:Cyrillic Deva:Devanagari Diak:Dives_Akuru Dogr:Dogra
  Dsrt:Deseret Dupl:Duployan Egyp:Egyptian_Hieroglyphs Elba:Elbasan Elym:Elymaic Ethi:Ethiopic Gara:Garay
  Geor:Georgian Glag:Glagolitic Gong:Gunjala_Gondi Gonm:Masaram_Gondi Goth:Gothic Gran:Grantha Grek:Greek
  Gujr:Gujarati Gukh:Gurung_Khema Guru:Gurmukhi Hang:Hangul Hani:Han Hano:Hanunoo Hatr:Hatran Hebr:Hebrew
  Hira:Hiragana Hluw:Anatolian_Hieroglyphs Hmng:Pahawh_Hmong Hmnp:Nyiakeng_Puachue_Hmong Hung:Old_Hungarian
  Ital:Old_Italic Java:Javanese Kali:Kayah_Li Kana:Katakana Kawi:Kawi Khar:Kharoshthi Khmr:Khmer Khoj:Khojki
  Kits:Khitan_Small_Script Knda:Kannada Krai:Kirat_Rai Kthi:Kaithi Lana:Tai_Tham Laoo:Lao Latn:Latin Lepc:Lepcha
  Limb:Limbu Lina:Linear_A Linb:Linear_B Lisu:Lisu Lyci:Lycian Lydi:Lydian Mahj:Mahajani Maka:Makasar Mand:Mandaic
  Mani:Manichaean Marc:Marchen Medf:Medefaidrin Mend:Mende_Kikakui Merc:Meroitic_Cursive Mero:Meroitic_Hieroglyphs
  Mlym:Malayalam Modi:Modi Mong:Mongolian Mroo:Mro Mtei:Meetei_Mayek Mult:Multani Mymr:Myanmar Nagm:Nag_Mundari
  Nand:Nandinagari Narb:Old_North_Arabian Nbat:Nabataean Newa:Newa Nkoo:Nko Nshu:Nushu Ogam:Ogham Olck:Ol_Chiki
  Onao:Ol_Onal Orkh:Old_Turkic Orya:Oriya Osge:Osage Osma:Osmanya Ougr:Old_Uyghur Palm:Palmyrene Pauc:Pau_Cin_Hau
  Perm:Old_Permic Phag:Phags_Pa Phli:Inscriptional_Pahlavi Phlp:Psalter_Pahlavi Phnx:Phoenician Plrd:Miao
  Prti:Inscriptional_Parthian Rjng:Rejang Rohg:Hanifi_Rohingya Runr:Runic Samr:Samaritan Sarb:Old_South_Arabian
  Saur:Saurashtra Sgnw:SignWriting Shaw:Shavian Shrd:Sharada Sidd:Siddham Sind:Khudawadi Sinh:Sinhala Sogd:Sogdian
  Sogo:Old_Sogdian Sora:Sora_Sompeng Soyo:Soyombo Sund:Sundanese Sunu:Sunuwar Sylo:Syloti_Nagri Syrc:Syriac
  Tagb:Tagbanwa Takr:Takri Tale:Tai_Le Talu:New_Tai_Lue Taml:Tamil Tang:Tangut Tavt:Tai_Viet Telu:Telugu Tfng:Tifinagh
  Tglg:Tagalog Thaa:Thaana Thai:Thai Tibt:Tibetan Tirh:Tirhuta Tnsa:Tangsa Todr:Todhri Toto:Toto Tutg:Tulu_Tigalari
  Ugar:Ugaritic Vaii:Vai Vith:Vithkuqi Wara:Warang_Citi Wcho:Wancho Xpeo:Old_Persian Xsux:Cuneiform Yezi:Yezidi
  Yiii:Yi Zanb:Zanabazar_Square
  `
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [code = '', name = ''] = entry.split(':');
      return [code, name];
    }),
);

/** The codes of ISO 15924 for several scripts that are written together, and for styles of one script. */
const COMBINED: ReadonlyMap<string, readonly string[]> = new Map([
  ['Jpan', ['Hiragana', 'Katakana', 'Han']],
  ['Hrkt', ['Hiragana', 'Katakana']],
  ['Kore', ['Hangul', 'Han']],
  ['Jamo', ['Hangul']],
  ['Hans', ['Han']],
  ['Hant', ['Han']],
  ['Hanb', ['Han', 'Bopomofo']],
  ['Aran', ['Arabic']],
  ['Cyrs', ['Cyrillic']],
  ['Latf', ['Latin']],
  ['Latg', ['Latin']],
  ['Geok', ['Georgian']],
  ['Syre', ['Syriac']],
  ['Syrj', ['Syriac']],
  ['Syrn', ['Syriac']],
]);

/** The codes of all scripts that have names. */
export const scriptCodes: readonly string[] = [...NAMES.keys(), ...COMBINED.keys()];

/** The Unicode names of the scripts that a code of ISO 15924 stands for; undefined when it stands for no script of Unicode. */
export function scriptNames(code: string): readonly string[] | undefined {
  const name = NAMES.get(code);
  return name === undefined ? COMBINED.get(code) : [name];
}

/** The codes of the scripts other than the Latin one that languages of today are written in, each alone. */
export const scriptsOfToday: readonly string[] =
  `Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hebr Hira Kana Khmr Knda Laoo Mlym Mong Mymr Orya Sinh Taml Telu
   Tfng Thaa Thai Tibt`.split(/\s+/);

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  `Adlam Arabic Avestan Chorasmian Cypriot Elymaic Garay Hanifi_Rohingya Hatran Hebrew Imperial_Aramaic Inscriptional_Pahlavi
   Inscriptional_Parthian Kharoshthi Lydian Mandaic Manichaean Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Nabataean Nko
   Old_Hungarian Old_North_Arabian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Palmyrene Phoenician Psalter_Pahlavi
   Samaritan Sogdian Syriac Thaana Yezidi`.split(/\s+/),
);

/** The direction in which a script, by its Unicode name, is written. */
export function directionOf(script: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
