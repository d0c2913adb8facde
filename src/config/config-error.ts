import type { ConfigDocument } from './config-document.ts';
import { messageOf } from '../text/message-of.ts';

/** Keys and indexes that lead to a value of the config. */
export type KeyPath = readonly PropertyKey[];

/** One thing that is wrong with a config. */
export interface Mistake {
  readonly path: KeyPath;
  readonly text: string;
}

/** The config, or a setting on the command line, cannot be used. */
export class ConfigError extends Error {
  /** One mistake each; values in them may hold line breaks of their own. */
  readonly lines: readonly string[];
  /** What to do about it, where the message does not say. */
  readonly hint: string | undefined;

  constructor(lines: string | readonly string[], hint?: string) {
    super([lines].flat().join('\n'));
    this.name = 'ConfigError';
    this.lines = [lines].flat();
    this.hint = hint;
  }
}

/** One error for all mistakes of a document, each with its place. */
export function mistakesError(document: ConfigDocument, mistakes: readonly Mistake[]): ConfigError {
  const lines = mistakes.map(({ path, text }) => {
    const place = document.placeOf(path);
    return `${document.name}${place ? `:${place.line}:${place.column}` : ''}: ${text}`;
  });
  return new ConfigError(lines);
}

/** `overrides[0].rules.table-parity` */
export function formatPath(path: KeyPath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** The first line of what went wrong. */
export function reasonOf(cause: unknown): string {
  return messageOf(cause).split('\n', 1).join('').trim();
}
