import type { CompletedCommand, Completion } from './completions.ts';

/** A place for a value: an option of a command. */
interface ValuePlace {
  readonly path: string;
  readonly option: string;
}

/** The options that take a value, grouped by what it may be, so that a script lists the words of each kind once. */
export function valuedOptions(commands: readonly CompletedCommand[]): readonly { places: ValuePlace[]; value: Completion }[] {
  const groups = new Map<string, { places: ValuePlace[]; value: Completion }>();
  for (const { path, options } of commands) {
    for (const { names, value, optional } of options) {
      // After an option that may stand alone a path is as likely.
      if (value === undefined || optional) continue;
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { places: [], value };
      groups.set(key, group);
      group.places.push(...names.map((option) => ({ path, option })));
    }
  }
  return [...groups.values()];
}
