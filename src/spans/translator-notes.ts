import type { Language } from '../language/language.ts';
import { MASK } from '../translation/prose.ts';

const OPENING = '([';
const CLOSING = ')]';

/** A text without the remarks of the translator that stand in brackets: they translate nothing. As long as before. */
export function withoutTranslatorNotes(text: string, { prose }: Language): string {
  const note = prose?.translatorNote;
  if (note === undefined || !/[)\]]/.test(text)) return text;
  const open: number[] = [];
  let [masked, end] = ['', 0];
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    if (OPENING.includes(bracket)) open.push(index);
    const start = CLOSING.includes(bracket) ? open.pop() : undefined;
    if (start === undefined || start < end || !note.test(text.slice(start + 1, index))) continue;
    masked += text.slice(end, start) + MASK.repeat(index + 1 - start);
    end = index + 1;
  }
  return masked + text.slice(end);
}
