import type { Language } from '../../language/language.ts';
import type { Languages } from '../../language/languages.ts';
import type { MetadataKey, Template, TemplateName } from '../template.ts';

const QUALITY: MetadataKey = { key: 'Translation Quality', aliases: ['Quality Score'], required: true, type: 'score' };
const TERMS: MetadataKey = { key: 'Glossary Terms Used', aliases: [], required: true, type: 'terms' };

function optional(key: string): MetadataKey {
  return { key, aliases: [], required: false, type: 'text' };
}

const OTHER_HEADINGS = [
  'Back-Translation*',
  'Back Translation*',
  'Semantic Analysis',
  'Sources',
  'Notes on Translation Choices',
  'Key Translation Choices',
  'Glossary Terms Used',
  'Technical Notes',
];

/** The headings of a side: those of its language, or English ones where it has none of its own. */
function sideHeadings({ name, labels }: Language, side: 'source' | 'target'): readonly string[] {
  const own = labels.side[side];
  return own.length > 0 ? own : [`${name} Version`, `${name} Translation`, name];
}

/** The default templates, with the headings of both languages. */
export function defaultTemplates({ source, target }: Languages): Record<TemplateName, Template> {
  const parts = {
    source: sideHeadings(source, 'source'),
    target: sideHeadings(target, 'target'),
    notes: ['Translation Notes', 'Notes'],
    metrics: [
      'Quality Metrics',
      'Translation Metrics',
      'Quality Assessment',
      'Quality Metrics by Section',
      'Overall Quality Assessment',
    ],
    other: OTHER_HEADINGS,
  };
  return {
    section: {
      name: 'section',
      parts,
      expected: ['source', 'target', 'notes', 'metrics'],
      metadata: [
        { key: 'Section', aliases: ['Sections'], required: true, type: 'text' },
        QUALITY,
        TERMS,
        optional('Note'),
        optional('Authors'),
        optional('Year'),
      ],
      metrics: {
        components: ['Semantic equivalence', 'Technical accuracy', 'Readability', 'Glossary consistency'].map((name) => ({
          name,
          required: true,
        })),
        overall: ['Overall section score', 'Overall score', 'Overall quality score', 'Overall'],
        unscored: [],
      },
    },
    abstract: {
      name: 'abstract',
      parts,
      expected: ['source', 'target', 'metrics'],
      metadata: [...['arXiv ID', 'Authors', 'Year', 'Publication', 'Categories', 'Pages'].map(optional), QUALITY, TERMS],
      metrics: {
        components: [],
        overall: ['Final Score'],
        unscored: ['Iterations', 'Quality'],
      },
    },
  };
}
