/** A text and its translation. */
export interface Bilingual {
  readonly source: string;
  readonly target: string;
}

export function mapBoth({ source, target }: Bilingual, change: (text: string) => string): Bilingual {
  return { source: change(source), target: change(target) };
}

export function joinBoth(texts: readonly Bilingual[], separator: string): Bilingual {
  return {
    source: texts.map(({ source }) => source).join(separator),
    target: texts.map(({ target }) => target).join(separator),
  };
}
