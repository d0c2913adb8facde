/** Lines of YAML that differ in the quotation marks around a value, which have no meaning around most. */
import { parseDocument } from 'yaml';

const QUOTES = /["']/g;
/** A key with a value on one line, or an item of a list. */
const LINE = /^\s*(?:-\s|[\w.-]+:\s)/;

/** Do two lines of YAML say the same with other quotation marks? `'5'` is a text, and `5` a number. */
export function differInQuotes(source: string, target: string): boolean {
  if (!LINE.test(source) || source.replaceAll(QUOTES, '') !== target.replaceAll(QUOTES, '')) return false;
  const [a, b] = [source, target].map((line) => valueOf(line.trim()));
  return a !== undefined && a === b;
}

function valueOf(line: string): string | undefined {
  const document = parseDocument(line, { prettyErrors: false, logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : JSON.stringify(document.toJS());
}
