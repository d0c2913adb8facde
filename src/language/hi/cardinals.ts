/** The numbers from zero to a hundred, each with its spellings; none of them can be made of others. */
export const cardinals: readonly (readonly string[])[] = `
  शून्य,ज़ीरो एक दो तीन चार पाँच छह,छः,छे,छै सात आठ नौ
  दस ग्यारह बारह तेरह चौदह पंद्रह,पन्द्रह,पंदरह सोलह सत्रह,सतरह अठारह,अट्ठारह उन्नीस
  बीस इक्कीस बाईस,बाइस तेईस,तेइस चौबीस पच्चीस छब्बीस सत्ताईस,सत्ताइस अट्ठाईस,अट्ठाइस,अठाईस उनतीस,उन्तीस
  तीस इकतीस,इकत्तीस बत्तीस तैंतीस,तेंतीस,तैतीस चौंतीस,चौतीस पैंतीस,पैतीस छत्तीस सैंतीस,सैतीस अड़तीस उनतालीस,उन्तालीस
  चालीस इकतालीस बयालीस,बयालिस तैंतालीस,तेतालीस,तिरतालीस चौवालीस,चवालीस,चौंवालीस पैंतालीस,पैतालीस छियालीस सैंतालीस,सैतालीस अड़तालीस उनचास,उन्चास
  पचास इक्यावन बावन तिरपन,तिरेपन चौवन,चौअन पचपन छप्पन सत्तावन अट्ठावन,अठावन उनसठ
  साठ इकसठ बासठ तिरसठ,तिरेसठ चौंसठ,चौसठ पैंसठ,पैसठ छियासठ सड़सठ अड़सठ उनहत्तर
  सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर,पिचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी,उन्नासी
  अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी,सतासी अट्ठासी,अठासी नवासी
  नब्बे इक्यानवे,इक्यानबे बानवे,बानबे तिरानवे,तिरानबे चौरानवे,चौरानबे पचानवे,पंचानवे,पचानबे,पंचानबे छियानवे,छियानबे सत्तानवे,सत्तानबे अट्ठानवे,अठानवे,अट्ठानबे निन्यानवे,निन्यानबे
  सौ
`
  .trim()
  .split(/\s+/)
  .map((forms) => forms.split(','));

/** The ordinals of a number from five on, by gender and case; many texts leave the nasal vowel out. */
function regularRanks(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => ['वाँ', 'वें', 'वीं', 'वा', 'वे', 'वी'].map((ending) => word + ending));
}

const BORROWED = ['प्रथम', 'द्वितीय', 'तृतीय', 'चतुर्थ', 'पंचम', 'षष्ठ', 'सप्तम', 'अष्टम', 'नवम', 'दशम'];

/** The ordinals of the numbers from one to a hundred. */
export const ranks: readonly (readonly string[])[] = cardinals.slice(1).map((words, index) => {
  const borrowed = BORROWED.slice(index, index + 1);
  switch (index) {
    case 0:
      return ['पहला', 'पहली', 'पहले', ...borrowed];
    case 1:
      return ['दूसरा', 'दूसरी', 'दूसरे', ...borrowed];
    case 2:
      return ['तीसरा', 'तीसरी', 'तीसरे', ...borrowed];
    case 3:
      return ['चौथा', 'चौथी', 'चौथे', ...borrowed];
    case 5:
      return ['छठा', 'छठी', 'छठे', 'छठवाँ', 'छठवीं', 'छठवें', ...borrowed];
    default:
      return [...regularRanks(index === 8 ? [...words, 'नव'] : words), ...borrowed];
  }
});
