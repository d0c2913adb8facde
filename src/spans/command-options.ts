/** The options and words of a command that every translation keeps. */

/** The value of an argument, or the ways to write an option, as pages for terminals have them: `{{port}}`, `{{[-q|--quiet]}}`. */
const BRACES = /\{\{([^{}]*)\}\}/g;
const CHOICE = /^\[(-.*)\]$/;
const QUOTES = /^["'`]+|["'`]+$/g;
const VALUE = '<>';

/** The words of a command behind its name, without the values of its arguments. */
function optionsOf(command: string): ReadonlySet<string> {
  const [, ...words] = command
    .replaceAll(BRACES, (_, inner: string) => CHOICE.exec(inner)?.[1]?.replaceAll('|', ' ') ?? VALUE)
    .split(/\s+/);
  const options = words.map((word) => word.replaceAll(QUOTES, ''));
  return new Set(options.filter((word) => word !== '' && word !== VALUE));
}

/** How alike two commands are, from 0 to 1, by what they have besides their names and values. */
export function likenessOf(source: string, target: string): number {
  const [a, b] = [optionsOf(source), optionsOf(target)];
  const shared = [...a].filter((option) => b.has(option)).length;
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size);
}
