/** Macros that write a link, such as `{{Element("gauge")}}`, for which a translation may write the link itself, or the other way round. */
import { inlineCodeIn, textsIn } from '../align/units.ts';
import type { Unit } from '../align/alignment.ts';
import { linksOf, addressOf } from '../spans/links.ts';

const ARGUMENT = /^\{\{[ \t]*[\w.]+[ \t]*\([ \t]*(?:"([^"]{1,200})"|'([^']{1,200})')/;

/** What a macro names in its first argument, without signs that no address has; undefined for other markup. */
export function namedByMacro(markup: string): string | undefined {
  const argument = ARGUMENT.exec(markup);
  const named = folded(argument?.[1] ?? argument?.[2] ?? '');
  return named === '' ? undefined : named;
}

/** Does a text name a thing, in the last parts of an address or as code? */
export function namesThing(units: readonly Unit[], named: string): boolean {
  const addresses = textsIn(units)
    .flatMap(linksOf)
    .map((link) => folded(addressOf(link).replace(/[#?].*$/s, '')));
  const codes = inlineCodeIn(units).map(({ value }) => folded(value));
  return [...addresses, ...codes].some((text) => text === named || text.endsWith(`/${named}`));
}

/** What the macros of some texts name. */
export function namedInMacros(units: readonly Unit[]): readonly string[] {
  const spans = textsIn(units).flatMap((block) => block.spans);
  return spans.flatMap((span) => (span.kind === 'markup' ? (namedByMacro(span.range.slice()) ?? []) : []));
}

/** Is what an address or a piece of code leads to or says named by a macro? */
export function isNamed(text: string, named: readonly string[]): boolean {
  const own = folded(text.replace(/[#?].*$/s, ''));
  return named.some((name) => own === name || own.endsWith(`/${name}`));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[<>()`\s]/g, '')
    .replaceAll('.', '/')
    .replace(/(?<!\/)\/+$/, '');
}
