/**
 * Replaces the text between `<!-- name -->` and `<!-- /name -->`.
 * @throws Error unless each of the two marks occurs exactly once
 */
export function withMarkedPart(path: string, text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, inside, ...more] = text.split(open);
  const [, after, ...rest] = inside?.split(close) ?? [];
  if (before === undefined || after === undefined || more.length > 0 || rest.length > 0) {
    throw new Error(`${path}: expected one \`${open}\` and, after it, one \`${close}\``);
  }
  return `${before}${open}\n\n${content.trim()}\n\n${close}${after}`;
}
