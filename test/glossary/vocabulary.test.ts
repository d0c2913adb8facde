import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RenderingReader } from '../../src/glossary/renderings.ts';
import { standalone } from '../../src/text/source-text.ts';
import { language } from '../support/languages.ts';

const WORDS = 'شبكة الشبكات عصبية العصبي عميق وعميقة تعلم بالتعلم نموذج النماذج في كبير'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const cell = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('the words of some texts', () => {
  it('has each rendering that one of the texts has, whenever it is added', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.array(cell, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (raws, cells, lasting) => {
          const reader = new RenderingReader(language('ar'), lasting);
          const texts = raws.map((raw) => reader.read(raw, standalone(raw)));
          const vocabulary = reader.vocabulary(new Set(texts.flatMap(({ words }) => words)));
          for (const one of cells) {
            for (const rendering of reader.alternatives(one)) {
              const isSaid = texts.some((read) => read.says(rendering) || read.hasApart(rendering));
              if (isSaid) expect(vocabulary.mayHave(rendering)).toBe(true);
            }
          }
        },
      ),
    );
  });

  it('lacks a rendering without one of its words', () => {
    const reader = new RenderingReader(language('ar'), false);
    const { words } = reader.read('تعلم الشبكات', standalone('تعلم الشبكات'));
    const vocabulary = reader.vocabulary(new Set(words));
    const mayHave = (one: string) => reader.alternatives(one).map((rendering) => vocabulary.mayHave(rendering));
    expect(mayHave('شبكة / شبكة عصبية / التعلم')).toEqual([true, false, true]);
  });
});

/** Two readers of one language share the words of texts, not what these agree with. */
it('keeps the readers of a language apart', () => {
  const raw = 'تعلم الشبكات';
  const readers = [new RenderingReader(language('ar'), true), new RenderingReader(language('ar'), true)] as const;
  const found = readers.map((reader, index) => {
    const [other = ''] = index === 0 ? ['نموذج'] : ['شبكة'];
    return reader.alternatives(other).map((rendering) => reader.read(raw, standalone(raw)).says(rendering));
  });
  expect(found).toEqual([[false], [true]]);
});
