/** A glossary named by the user cannot be used, or no glossary was found. */
export class GlossaryError extends Error {
  /** The remedy, if the message does not include it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'GlossaryError';
    this.hint = hint;
  }
}

/** @param naming how the command that needs a glossary is given one */
export function noGlossary(naming: string): GlossaryError {
  return new GlossaryError('no glossary found', `${naming}, name one in the config, or put a \`glossary.md\` beside the files.`);
}
