import { posix } from 'node:path';
import type { Languages } from '../../language/languages.ts';
import { englishNamesOf } from '../../language/language-names.ts';
import { hasSectionNumber, isGlossaryName, isMarkdown, isTermTable } from '../file-names.ts';
import type { Classification, LayoutSettings } from '../layout.ts';
import {
  hasMetadata,
  hasSectionKey,
  isInBothLanguages,
  opensWithTitlePair,
  type PartHeadings,
  partHeadings,
  withoutFences,
} from './signs.ts';

/** What a file is for, by its name and its text. `path` has `/`. */
export function classify(path: string, text: string, settings: LayoutSettings): Classification {
  const { languages } = settings;
  const name = posix.basename(path);
  const stem = name.replace(/\.[^.]*$/, '');
  const prose = withoutFences(text);
  const headings = partHeadings(prose, settings);
  const isNumbered = hasSectionNumber(name);
  if (isNumbered && (text.trim() === '' || isBilingual(prose, headings, settings))) {
    return translation(prose, headings, settings, 'its name starts with a section number');
  }
  switch (stem.toLowerCase()) {
    case 'metadata':
      return { kind: 'metadata', reason: `it is named \`${name}\`` };
    case 'progress':
      return { kind: 'progress', reason: `it is named \`${name}\`` };
  }
  if (isTermTable(name)) return { kind: 'glossary', reason: 'it is a table of terms by its ending' };
  if (isGlossaryName(stem)) return { kind: 'glossary', reason: `it is named \`${name}\`` };
  // `README`, `CHANGELOG` and the like are about a project, even under a title in two languages.
  const aboutProject = /\p{Lu}/u.test(stem) && !/\p{Ll}/u.test(stem) && headings.source === undefined;
  if (!aboutProject && opensWithTitlePair(prose, languages)) {
    return translation(prose, headings, settings, 'it opens with a title pair');
  }
  if (headings.source !== undefined && headings.metrics !== undefined) {
    return translation(prose, headings, settings, 'it has a source side and metrics');
  }
  if (headings.bothSides) return translation(prose, headings, settings, 'it has a heading of each side');
  if (hasTermTable(prose, languages)) return { kind: 'glossary', reason: 'its first table has a column for each language' };
  return isNumbered ? suspect(settings) : other(name, settings);
}

/** Does a file with the name of a section show that it is one, by its parts, its metadata or its languages? */
function isBilingual(prose: string, { anySide, metrics }: PartHeadings, settings: LayoutSettings): boolean {
  const { languages } = settings;
  return (
    anySide ||
    metrics !== undefined ||
    hasMetadata(prose, settings) ||
    opensWithTitlePair(prose, languages) ||
    isInBothLanguages(prose, languages)
  );
}

function translation(prose: string, { source, metrics }: PartHeadings, settings: LayoutSettings, reason: string): Classification {
  const sectionLike = metrics === 'section' || hasSectionKey(prose, settings);
  const abstract = source === undefined ? metrics === 'abstract' : source === 'abstract' && !sectionLike;
  if (!abstract) return { kind: 'section', reason };
  return { kind: 'abstract', reason: `${reason}, and its headings are those of an abstract` };
}

function suspect(settings: LayoutSettings): Classification {
  const { source, target } = settings.languages;
  return {
    kind: 'other',
    suspect: true,
    reason: `its name starts with a section number, but it shows no ${source.name} text beside ${target.name} text`,
    remedy: `${headingsRemedy(settings)} Leave a file that is no translation out with \`exclude\` in the config.`,
  };
}

function other(name: string, settings: LayoutSettings): Classification {
  if (/\.[^.]*$/.test(name) && !isMarkdown(name)) {
    const remedy = 'tlint reads Markdown (`.md`, `.mdx`, `.markdown`), and glossaries in `.csv`, `.tsv` or `.tbx`.';
    return { kind: 'other', reason: 'it is no Markdown by its ending', remedy };
  }
  return {
    kind: 'other',
    reason: 'it has neither a section number in its name nor a title pair nor a heading of each side',
    remedy: `${headingsRemedy(settings)} Or start its name with the number of the section, such as \`01-introduction.md\`.`,
  };
}

function headingsRemedy({ templates: { section } }: Pick<LayoutSettings, 'templates'>): string {
  const [source = '', target = ''] = [section.parts.source[0], section.parts.target[0]];
  return `Put the two texts under the headings \`${source}\` and \`${target}\`, or name the file's own headings in \`templates.section.parts\` of the config, or the file in \`files.section\`.`;
}

function hasTermTable(text: string, { source, target }: Languages): boolean {
  const header = /^([^|\r\n\u2028\u2029]*\|.*)\r?\n\|?[ \t]*:?-+:?[ \t]*\|[-:| \t]*$/m.exec(text)?.[1] ?? '';
  const cells = new Set(header.split('|').map((cell) => cell.replaceAll('*', '').trim().toLowerCase()));
  return [source, target].every((language) => englishNamesOf(language).some((name) => cells.has(name)));
}
