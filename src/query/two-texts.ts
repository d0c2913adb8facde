import type { Language } from '../language/language.ts';
import { withoutFences } from '../layout/bilingual/signs.ts';
import { guessedLanguage } from '../spans/guessed-language.ts';
import { countLetters } from '../spans/reads-as.ts';

/** One of the two texts of a file. */
export interface TextUnderHeading {
  readonly heading: string;
  /** Undefined where the text does not tell it. */
  readonly language: Language | undefined;
}

/** Two texts in two languages under headings of one level, the source first. */
export interface TwoTexts {
  readonly source: TextUnderHeading;
  readonly target: TextUnderHeading;
  /** The headings of this level after them. */
  readonly later: readonly string[];
}

interface Section {
  readonly level: number;
  readonly heading: string;
  readonly body: string;
}

const HEADING = /^(#{1,6})[ \t]+(\S.*)/;
const DEEPEST = 4;
/** A text with fewer letters shows no language. */
const LEAST_LETTERS = 20;

/** The two texts of a file whose headings no template has: the first neighbours that are in two languages. */
export function twoTexts(text: string): TwoTexts | undefined {
  const lines = withoutFences(text).split(/\r\n|\n|\r/);
  for (let level = 1; level <= DEEPEST; level += 1) {
    const sections = sectionsOf(lines, level);
    for (const [index, first] of sections.entries()) {
      const second = sections[index + 1];
      const [source, target] = [languageIn(first), second && languageIn(second)];
      if (second === undefined || source === undefined || target === undefined || !areTwo(source, target)) continue;
      return {
        source: { heading: first.heading, language: source.language },
        target: { heading: second.heading, language: target.language },
        later: sections.slice(index + 2).map(({ heading }) => heading),
      };
    }
  }
  return undefined;
}

/** The sections of a level; each ends at the next heading of its level or of one above. */
function sectionsOf(lines: readonly string[], level: number): readonly Section[] {
  const sections: { level: number; heading: string; body: string }[] = [];
  for (const line of lines) {
    const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
    const last = sections.at(-1);
    if (marks !== '' && marks.length <= level)
      sections.push({ level: marks.length, heading: heading.replaceAll(/[*#]/g, '').trim(), body: '' });
    else if (last !== undefined && marks === '') last.body += `${line}\n`;
  }
  return sections.filter((section) => section.level === level);
}

function languageIn({ body }: Section) {
  return countLetters(body) < LEAST_LETTERS ? undefined : guessedLanguage(body);
}

function areTwo(source: ReturnType<typeof guessedLanguage>, target: ReturnType<typeof guessedLanguage>): boolean {
  if (source.language === undefined) return target.language !== undefined && !source.fits(target.language);
  return !target.fits(source.language);
}
