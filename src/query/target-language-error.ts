import type { Language } from '../language/language.ts';

/** Nothing is translated into the language that the user asks about. */
export class TargetLanguageError extends Error {
  readonly hint = undefined;

  /** @param known the languages that are translated into */
  constructor(tag: string, known: readonly Language[]) {
    const codes = known.map(({ code }) => `\`${code}\``).join(', ');
    super(
      `\`--target-language ${tag}\`: nothing is translated into \`${tag}\` here; expected ${known.length > 1 ? 'one of ' : ''}${codes}`,
    );
    this.name = 'TargetLanguageError';
  }
}
