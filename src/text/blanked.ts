import type { Offsets } from './offsets.ts';

/** The text, equally long, with a part of it blank: what is left has its lines and offsets. */
export function blanked(text: string, { start, end }: Offsets): string {
  return text.slice(0, start) + text.slice(start, end).replaceAll(/[^\r\n]/g, ' ') + text.slice(end);
}
