/** The shape that most files of a project have which hold two texts: their headings, parts and languages. */
import type { Language } from '../language/language.ts';
import { hasMetadata } from '../layout/bilingual/signs.ts';
import { defaultTemplates } from '../layout/bilingual/default-templates.ts';
import { defaultLanguages, languageOf } from '../language/languages.ts';
import { countsOf } from '../text/counts.ts';
import { type TextUnderHeading, twoTexts, type TwoTexts } from './two-texts.ts';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

export interface FileShape {
  /** The paths of the files, the first one as an example. */
  readonly paths: readonly string[];
  readonly source: SideShape;
  readonly target: SideShape;
  /** Headings that at least half of the files have after the two texts. */
  readonly later: readonly string[];
  /** Does any file have metadata with the usual keys? */
  readonly hasMetadata: boolean;
}

export interface SideShape {
  readonly headings: readonly string[];
  /** Undefined where the texts do not tell it. */
  readonly language: Language | undefined;
}

/** More headings of one side are those of texts, not the names of a part. */
const MOST_HEADINGS = 4;

/** Undefined when no files have a shape in common. */
export function fileShape(files: readonly ReadFile[]): FileShape | undefined {
  const groups = new Map<string, { file: ReadFile; texts: TwoTexts }[]>();
  for (const file of files) {
    const texts = twoTexts(file.text);
    if (texts === undefined) continue;
    const key = `${texts.source.language?.code} ${texts.target.language?.code}`;
    groups.set(key, [...(groups.get(key) ?? []), { file, texts }]);
  }
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const source = sideShape(most.map(({ texts }) => texts.source));
  const target = sideShape(most.map(({ texts }) => texts.target));
  if (source === undefined || target === undefined) return undefined;
  return {
    paths: most.map(({ file }) => file.path),
    source,
    target,
    later: common(most.map(({ texts }) => texts.later)),
    hasMetadata: most.some(({ file }) => hasUsualMetadata(file.text)),
  };
}

function sideShape(texts: readonly TextUnderHeading[]): SideShape | undefined {
  const headings = [...new Set(texts.map(({ heading }) => heading))];
  // Each heading has to come again, or it is that of one text.
  if (texts.length === 0 || headings.length > MOST_HEADINGS || headings.length > Math.ceil(texts.length / 2)) return undefined;
  return { headings, language: texts[0]?.language };
}

function common(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = countsOf(lists.flatMap((list) => [...new Set(list)]));
  return [...counts].filter(([, count]) => count * 2 >= lists.length && count > 1).map(([heading]) => heading);
}

function hasUsualMetadata(text: string): boolean {
  const [source, target] = [languageOf(defaultLanguages.source), languageOf(defaultLanguages.target)];
  if (source === undefined || target === undefined) return false;
  const languages = { source, target };
  return hasMetadata(text, { languages, templates: defaultTemplates(languages) });
}
