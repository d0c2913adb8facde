import type { ElementContent } from 'hast';
import { characterName } from '../../text/character-names.ts';
import { wellFormed } from '../printable.ts';
import { h } from './libraries.ts';

/**
 * Control characters, and those that change the order of a text that stands beside them. Joiners and marks of direction stay what
 * they are, since scripts need them.
 */
const HARMFUL = /([\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uFEFF])/;

/** A text as it stands, with characters that no reader sees and that change what he does see shown by their names. */
export function visible(text: string): ElementContent[] {
  return wellFormed(text)
    .split(HARMFUL)
    .flatMap((part, index): ElementContent[] => {
      if (part === '') return [];
      if (index % 2 === 0) return [{ type: 'text', value: part }];
      return [h('span', { className: ['character'] }, characterName(part))];
    });
}
