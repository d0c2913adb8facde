import type { PlacedFinding } from './placed-finding.ts';
import type { Category } from './rule-meta.ts';

/** The categories of findings that compare what both texts say. */
const CONTENT: ReadonlySet<Category> = new Set(['structure', 'math', 'numbers', 'verbatim', 'completeness']);

/** Makes findings about the contents of a page places of the one that explains them together, such as that the page is old. */
export function gather(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return findings.reduce<readonly PlacedFinding[]>((left, finding) => {
    const { gathers } = finding;
    if (gathers === undefined) return left;
    const gathered = left.filter((other) => isContent(other) && gathers.some((range) => range.contains(other.at)));
    if (gathered.length < 2) return left.filter((other) => other !== finding);
    const places = gathered.flatMap(({ at, message, related }) => [{ range: at, message: asPlace(message) }, ...related]);
    const told = { ...finding, related: [...finding.related, ...places] };
    return left.flatMap((other) => (other === finding ? told : gathered.includes(other) ? [] : other));
  }, findings);
}

function isContent({ category, rank }: PlacedFinding): boolean {
  return category !== undefined && CONTENT.has(category) && rank !== 'surface';
}

/** The first sentence of a message, without its full stop, as what is said of a place. */
function asPlace(message: string): string {
  return message.replace(/\.(?:\s.*)?$/su, '');
}
