import { describe, expect, it } from 'vitest';
import { readIdentifiers } from '../../src/spans/identifiers.ts';
import { midFile } from '../support/mid-file.ts';

describe('readIdentifiers', () => {
  it('reads names in Latin letters, also behind a glued particle', () => {
    const text = 'محطة GPS2 وTideNet-50 وQPUs';
    const found = readIdentifiers(text, midFile(text));
    expect(found.map(({ value }) => value)).toEqual(['GPS2', 'TideNet-50', 'QPU']);
    expect(found.map(({ range }) => range.slice())).toEqual(['GPS2', 'TideNet-50', 'QPUs']);
  });

  it.each(['a tide table', 'top-5 ports', 'one-shot work', 'Munk found it', '5GB and 3D'])('finds none in %j', (text) => {
    expect(readIdentifiers(text, midFile(text))).toEqual([]);
  });
});
