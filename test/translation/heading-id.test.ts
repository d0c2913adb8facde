import { describe, expect, it } from 'vitest';
import { MASK, proseOf, textBlocksOf } from '../../src/translation/prose.ts';
import { headingIdOf } from '../../src/translation/heading-id.ts';
import { aligned } from '../support/bilingual.ts';

const headingOf = (line: string) => {
  const [block] = textBlocksOf(aligned([line], ['البحر.']).alignment.sides.source.blocks);
  if (block === undefined) throw new Error('no block');
  return block;
};

describe('the id of a heading', () => {
  it.each(['#### Drum {#drum}', '#### Drum { #drum }', '#### Drum {/*drum*/}', '#### Drum {#drum .wide}'])(
    'is read: %s',
    (line) => {
      const heading = headingOf(line);
      expect(headingIdOf(heading)?.id).toBe('drum');
      expect(proseOf(heading).replaceAll(MASK, '')).toBe('Drum ');
    },
  );

  it.each(['#### Drum', '#### Drum {drum}', '#### The set {#a} of it', 'A paragraph {#drum}'])('is not seen in: %s', (line) => {
    expect(headingIdOf(headingOf(line))).toBeUndefined();
  });
});
