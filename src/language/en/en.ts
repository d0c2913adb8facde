import { englishMorphology } from './morphology.ts';
import { englishNames } from './names.ts';
import { englishNumbers } from './numbers.ts';
import { englishProse } from './prose.ts';
import { englishReferences } from './references.ts';
import type { Language } from '../language.ts';

export const english: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  scripts: ['Latin'],
  relativeLength: 1,
  citations: {
    others: ['et al.', 'and others', 'and colleagues'],
    and: ['and', '&'],
    pages: ['p', 'pp', 'page', 'pages'],
    bodies: new Set(
      `agency alliance association authority bank board bureau center centre commission committee consortium council department
       federation foundation fund government institute institution ministry nations observatory office organisation organization
       parliament programme service society union university`.split(/\s+/),
    ),
  },
  references: englishReferences,
  morphology: englishMorphology,
  names: englishNames,
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
