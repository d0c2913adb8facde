import { closest, distance } from 'fastest-levenshtein';

/** Of more names, all would be no help. */
const MOST = 30;

/** The end of a message about an unknown name: the most similar known name, or all known names when none is similar. */
export function suggestion(wrong: string, right: readonly string[]): string {
  if (right.length === 0) return '';
  const nearest = nearestName(wrong.toLowerCase(), right);
  if (nearest !== undefined) return `; did you mean \`${nearest}\`?`;
  return right.length <= MOST ? `; expected ${oneOf(right)}` : '';
}

/** A name that starts with the wrong one (`warn` → `warning`), or that differs in at most one letter of three. */
function nearestName(wrong: string, right: readonly string[]): string | undefined {
  const longer = right.find((name) => wrong.length > 2 && name.startsWith(wrong));
  if (longer !== undefined) return longer;
  const nearest = closest(wrong, right);
  return distance(wrong, nearest.toLowerCase()) <= Math.max(1, wrong.length / 3) ? nearest : undefined;
}

/** An enumeration like `a`, `b` or `c`, each name in backticks. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
