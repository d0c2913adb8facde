import { englishMorphology } from './en-morphology.ts';
import { englishNumbers } from './en-numbers.ts';
import { englishProse } from './en-prose.ts';
import { englishReferences } from './en-references.ts';
import type { Language } from './language.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  script: 'Latin',
  relativeLength: 1,
  citations: { others: ['et al.', 'and others', 'and colleagues'], and: ['and', '&'] },
  references: englishReferences,
  morphology: englishMorphology,
  numbers: englishNumbers,
  prose: englishProse,
  labels: {
    side: {
      source: ['English Version', 'English Abstract', 'English Summary', 'English', 'Full English Version'],
      target: ['English Version', 'English Translation', 'English'],
    },
    references: ['References', 'Bibliography', 'Works Cited'],
  },
  ordinals: {
    titleWords: ['Section', 'Sections', 'Chapter', 'Appendix', 'Appendices', 'Part'],
    words: new Map(
      ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map(
        (word, index) => [word, index + 1],
      ),
    ),
    letters: new Map(),
  },
};
