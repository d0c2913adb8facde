import type { ConfigDocument } from './config-document.ts';
import { messageOf } from '../text/message-of.ts';

/** Keys and indexes that lead to a value of the config. */
export type KeyPath = readonly PropertyKey[];

/** One mistake in a config: the key that it is about, and its description. */
export interface Mistake {
  readonly path: KeyPath;
  readonly text: string;
}

/** The config, or a setting on the command line, cannot be used. */
export class ConfigError extends Error {
  /** One line for each mistake; values in a line may contain line breaks. */
  readonly lines: readonly string[];
  /** The remedy, if the message does not include it. */
  readonly hint: string | undefined;

  constructor(lines: string | readonly string[], hint?: string) {
    super([lines].flat().join('\n'));
    this.name = 'ConfigError';
    this.lines = [lines].flat();
    this.hint = hint;
  }
}

/** Makes one error of all mistakes in a document, each with its position. */
export function mistakesError(document: ConfigDocument, mistakes: readonly Mistake[]): ConfigError {
  return new ConfigError(mistakes.map(({ path, text }) => `${placeIn(document, path)}: ${text}`));
}

/** The place of a key for messages: `tlint.config.json:3:5`, or the file alone where a program makes the config. */
export function placeIn(document: ConfigDocument, path: KeyPath): string {
  const place = document.placeOf(path);
  return `${document.name}${place ? `:${place.line}:${place.column}` : ''}`;
}

/** Formats a path like `overrides[0].rules.table-parity`. */
export function formatPath(path: KeyPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** The first line of the message of an error. */
export function reasonOf(cause: unknown): string {
  return messageOf(cause).split('\n', 1).join('').trim();
}
