import type { Offsets } from '../text/offsets.ts';

/** A character that nobody sees and that keeps Markdown from reading the marker of a heading, item or quotation beside it. */
export interface HiddenCharacter extends Offsets {
  readonly place: 'before' | 'after';
  /** The marker: `##`, `-`, `1.`, `>`. */
  readonly marker: string;
}

const HIDDEN = String.raw`[\u061C\u200B-\u200F\u2060\uFEFF]`;
const SPACE = String.raw`[\u00A0\u2007\u202F\u3000]`;
/** Groups: characters before the marker, the marker, a space after it that is no space to Markdown. */
const MARKER = new RegExp(
  String.raw`^(?<indent>[ \t>]{0,40})(?<before>${HIDDEN}{0,4})(?:(?<marker>#{1,6}|[-*+]|\d{1,9}[.)])(?:(?<after>${SPACE}{1,4})|[ \t])|(?<quote>>))`,
  'gmu',
);
const ANY = new RegExp(`${HIDDEN}|${SPACE}`);

export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!ANY.test(text)) return [];
  return Array.from(text.matchAll(MARKER)).flatMap(({ index, groups = {} }): HiddenCharacter[] => {
    const { indent = '', before = '', marker = groups['quote'] ?? '', after = '' } = groups;
    const start = index + indent.length;
    const behind = start + before.length + marker.length;
    return [
      ...(before === '' ? [] : [{ place: 'before', marker, start, end: start + before.length } as const]),
      ...(after === '' ? [] : [{ place: 'after', marker, start: behind, end: behind + after.length } as const]),
    ];
  });
}

/** The text, equally long, with spaces for these characters, so that the markers are read as they are meant. */
export function withPlainMarkers(text: string): string {
  let plain = '';
  for (const { start, end } of hiddenCharacters(text)) plain += text.slice(plain.length, start) + ' '.repeat(end - start);
  return plain + text.slice(plain.length);
}
