import type { ConfigDocument } from './document.ts';

/** Keys and indexes that lead to a value of the config. */
export type KeyPath = readonly PropertyKey[];

/** One thing that is wrong with a config. */
export interface Mistake {
  readonly path: KeyPath;
  readonly text: string;
}

/** The config, or a setting on the command line, cannot be used. The message says one mistake a line. */
export class ConfigError extends Error {
  /** What to do about it, where the message does not say. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'ConfigError';
    this.hint = hint;
  }
}

/** One error for all mistakes of a document, each with its place. */
export function mistakesError(document: ConfigDocument, mistakes: readonly Mistake[]): ConfigError {
  const lines = mistakes.map(({ path, text }) => {
    const place = document.placeOf(path);
    return `${document.name}${place ? `:${place.line}:${place.column}` : ''}: ${text}`;
  });
  return new ConfigError(lines.join('\n'));
}

/** `overrides[0].rules.table-parity` */
export function formatPath(path: KeyPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** The first line of what went wrong. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.split('\n', 1).join('').trim();
}
