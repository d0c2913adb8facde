/** The signs in a raw text that a file holds a source text and its translation, found before the file is parsed. */
import type { Languages } from '../../language/languages.ts';
import { fencesIn } from '../../markdown/fences.ts';
import { memoize } from '../../text/memoize.ts';
import type { LayoutSettings } from '../layout.ts';
import type { MetadataKey, Template, TemplateName } from '../template.ts';
import { defaultTemplates } from './default-templates.ts';
import { METADATA_FIELD } from './metadata.ts';
import { type PartOfHeading, partReader } from './part-heading.ts';
import { languageOfText, showsSide, showsTarget } from './text-language.ts';

/** The headings that open parts of a template; for each, the kind of file that it is usual in. */
export interface PartHeadings {
  /** The first heading of a source side. */
  readonly source?: TemplateName;
  /** The first heading of metrics; absent where headings of both templates agree. */
  readonly metrics?: TemplateName | 'any';
  /** Does a heading of each side stand above text in its language? */
  readonly bothSides: boolean;
  /** Is there a heading of any side? */
  readonly anySide: boolean;
}

/** Metrics headings distinguish an abstract from a section, since each has scores of its own. */
const METRICS: ReadonlyMap<string, TemplateName> = new Map([
  ['translation metrics', 'abstract'],
  ['quality metrics', 'section'],
  ['quality assessment', 'section'],
]);

/** The least share of the lines in each language from which a text is taken for two texts, not for one with a quotation. */
const LEAST_SHARE = 0.2;

const HEADING = /^#{1,6}[ \t]+(?![ \t])(.+)/;
const TITLE_PAIR = /^\uFEFF?(?:\s|---[ \t]*(?![^\r\n])|<!--(?:(?!-->)[^])*-->)*#{1,2}[ \t]+(?![ \t])(.*\S)\s+#{1,2}[ \t]+(.+)/;

/** A text without its fenced code: what stands there are examples. */
export function withoutFences(text: string): string {
  let kept = '';
  let done = 0;
  for (const { start, end } of fencesIn(text)) {
    kept += text.slice(done, start);
    done = end;
  }
  return kept + text.slice(done);
}

export function partHeadings(text: string, { languages, templates }: LayoutSettings): PartHeadings {
  const [section, abstract] = [partReader(templates.section), partReader(templates.abstract)];
  const usual = usualParts(languages);
  const found: { source?: TemplateName; metrics?: TemplateName | 'any' } = {};
  /** The sides with text in their language so far, and the one that the lines belong to. */
  const sides = new Set<'source' | 'target'>();
  let at: { readonly side: 'source' | 'target'; readonly own: boolean } | undefined;
  let anySide = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const heading = HEADING.exec(line)?.[1]?.replaceAll(/[*#]/g, '').trim();
    if (heading === undefined) {
      if (at !== undefined && !sides.has(at.side) && (at.own ? /\p{L}/u.test(line) : showsSide(line, at.side, languages))) {
        sides.add(at.side);
      }
      continue;
    }
    const [own, other] = [partOf(section, heading), partOf(abstract, heading)];
    const kind = own ?? other;
    const side = kind === 'source' || kind === 'target' ? kind : undefined;
    if (kind !== undefined) at = side && { side, own: partOf(usual, heading) !== side };
    anySide ||= side !== undefined;
    if (kind === 'source') found.source ??= usualKind(heading, own !== undefined, abstractLabels(languages));
    if (kind === 'metrics')
      found.metrics ??= METRICS.get(bare(heading)) ?? (own === other ? 'any' : own ? 'section' : 'abstract');
  }
  return { ...found, bothSides: sides.size === 2, anySide };
}

/** The parts of the usual headings. Those of a config say by themselves what stands under them, however short it is. */
const usualParts = memoize((languages: Languages): PartOfHeading => partReader(defaultTemplates(languages).section));

/** The part that a heading opens, with or without the remark behind it. */
function partOf(read: PartOfHeading, heading: string) {
  return read(heading) ?? read(heading.replace(/\(.*/, ''));
}

function bare(heading: string): string {
  return heading.replace(/\(.*/, '').trim().toLowerCase();
}

function usualKind(heading: string, inSection: boolean, abstracts: ReadonlySet<string>): TemplateName {
  return !inSection || abstracts.has(bare(heading)) ? 'abstract' : 'section';
}

const abstractLabels = memoize(({ source }: Languages): ReadonlySet<string> => {
  return new Set(['abstract', 'summary'].map((word) => `${source.name} ${word}`.toLowerCase()));
});

/** Are the first two lines with text a title in the source language and one in the target language? */
export function opensWithTitlePair(text: string, languages: Languages): boolean {
  const [, first = '', second = ''] = TITLE_PAIR.exec(text) ?? [];
  return languageOfText(first, languages) === 'source' && showsTarget(second, languages);
}

/** Does a text have a line of metadata with a key that a template requires? */
export function hasMetadata(text: string, { templates: { section, abstract } }: LayoutSettings): boolean {
  return hasKey(text, new Set([...requiredKeys(section), ...requiredKeys(abstract)]));
}

/** Does a text have a line of metadata with a key that sections require and abstracts do not have? */
export function hasSectionKey(text: string, { templates: { section, abstract } }: LayoutSettings): boolean {
  const others = new Set(abstract.metadata.flatMap(namesOf));
  return hasKey(text, new Set(requiredKeys(section).filter((key) => !others.has(key))));
}

function requiredKeys({ metadata }: Template): readonly string[] {
  return metadata.filter(({ required }) => required).flatMap(namesOf);
}

function namesOf({ key, aliases }: MetadataKey): readonly string[] {
  return [key, ...aliases].map(bare);
}

function hasKey(text: string, keys: ReadonlySet<string>): boolean {
  return keys.size > 0 && text.split(/\r\n|\n|\r/).some((line) => keys.has(bare(METADATA_FIELD.exec(line)?.[1] ?? '')));
}

/** Is a good part of a text in each of the languages? */
export function isInBothLanguages(text: string, languages: Languages): boolean {
  const lines = text.split(/\r\n|\n|\r/).flatMap((line) => languageOfText(line, languages) ?? []);
  const sources = lines.filter((language) => language === 'source').length;
  return Math.min(sources, lines.length - sources) > LEAST_SHARE * lines.length;
}
