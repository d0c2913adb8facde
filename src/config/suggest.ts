import { closest, distance } from 'fastest-levenshtein';

/** The end of a message about a wrong name: the nearest right one when it is near, else all right ones. */
export function suggestion(wrong: string, right: readonly string[]): string {
  if (right.length === 0) return '';
  const nearest = nearestName(wrong.toLowerCase(), right);
  if (nearest !== undefined) return `; did you mean \`${nearest}\`?`;
  return right.length <= 12 ? `; expected ${oneOf(right)}` : '';
}

/** A name that begins so (`warn` → `warning`), or that differs by a letter in three. */
function nearestName(wrong: string, right: readonly string[]): string | undefined {
  const longer = right.find((name) => wrong.length > 2 && name.startsWith(wrong));
  if (longer !== undefined) return longer;
  const nearest = closest(wrong, right);
  return distance(wrong, nearest.toLowerCase()) <= Math.max(1, wrong.length / 3) ? nearest : undefined;
}

/** `a`, `b` or `c`, each in backticks. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
