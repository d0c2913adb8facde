import { fencesIn } from '../markdown/fences.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { clip } from '../text/clip.ts';

/** A heading with its number signs, which may stand in a quotation or be followed by signs that close it. */
const HEADING = /^[ \t>]{0,12}(#{1,6})[ \t]+(\S.*)$/gmu;
const CLOSING_SIGNS = /(?<![ \t#])[ \t]+#+[ \t]*$/u;

interface Heading {
  readonly level: number;
  readonly text: string;
  readonly end: number;
}

/** Tells the headings above places in a Markdown text, the outermost first. It reads lines, so that no tree is needed. */
export class HeadingPaths {
  readonly #headings: readonly Heading[];

  constructor(text: string) {
    const front = frontMatterOf(text, text).source;
    const hidden = [...fencesIn(text), ...(front === undefined ? [] : [front])];
    this.#headings = Array.from(text.matchAll(HEADING), ({ 0: line, 1: signs = '', 2: words = '', index }) => {
      return {
        level: signs.length,
        text: clip(words.replace(CLOSING_SIGNS, '').normalize()),
        start: index,
        end: index + line.length,
      };
    }).filter(({ start }) => !hidden.some((place) => place.start <= start && start < place.end));
  }

  /** The headings above an offset; a heading is not above what stands in it. */
  at(offset: number): readonly string[] {
    const path: Heading[] = [];
    for (const heading of this.#headings) {
      if (heading.end >= offset) break;
      while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
      path.push(heading);
    }
    return path.map(({ text }) => text);
  }
}
