import type { Language } from '../language/language.ts';
import { standalone } from '../text/source-text.ts';
import { RenderingReader } from './renderings.ts';

/** Makes a test whether two renderings differ only in grammar, or one contains the other. */
export function renderingComparison(language: Language): (one: string, other: string) => boolean {
  const reader = new RenderingReader(language, false);
  const says = (text: string, cell: string): boolean => {
    const renderings = reader.alternatives(cell);
    const target = reader.read(text, standalone(text));
    return renderings.some((rendering) => target.says(rendering));
  };
  return (one, other) => one === other || says(one, other) || says(other, one);
}
