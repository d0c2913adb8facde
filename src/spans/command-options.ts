/** The options and words of a command, which every translation keeps. */

/** The value of an argument, or the ways to write an option, as pages for terminals have them: `{{port}}`, `{{[-q|--quiet]}}`. */
const BRACES = /\{\{([^{}]*)\}\}/g;
const WAYS = /^\[(-.*)\]$/;
const QUOTES = /^["'`]+|(?<!["'`])["'`]+$/g;
const VALUE = '<>';

/** How alike two commands are, from 0 to 1, by what they have besides their names and values. */
export function likenessOf(source: string, target: string): number {
  const [a, b] = [optionsOf(source), optionsOf(target)];
  const count = a.length + b.length;
  return count === 0 ? 1 : (known(a, b) + known(b, a)) / count;
}

/** The words of a command behind its name, each as the ways to write it. */
function optionsOf(command: string): readonly (readonly string[])[] {
  const [, ...words] = command
    .replaceAll(BRACES, (_, inner: string) => WAYS.exec(inner)?.[1]?.replaceAll(' ', '|') ?? VALUE)
    .split(/\s+/);
  const options = words.map((word) => word.replaceAll(QUOTES, '')).filter((word) => word !== '' && word !== VALUE);
  return options.map((option) => (option.startsWith('-') ? option.split('|') : [option]));
}

function known(options: readonly (readonly string[])[], others: readonly (readonly string[])[]): number {
  const ways = new Set(others.flat());
  return options.filter((option) => option.some((way) => ways.has(way))).length;
}
