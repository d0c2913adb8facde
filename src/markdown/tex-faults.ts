/** What makes TeX malformed, so that it is shown as raw text or not at all. */

export type TexFault =
  | { readonly kind: 'braces'; readonly missing: '{' | '}' }
  | { readonly kind: 'environment'; readonly environment: string }
  | { readonly kind: 'delimiters'; readonly left: number; readonly right: number }
  /** A backslash that a space divides from its command: `\ mathcal`. */
  | { readonly kind: 'torn'; readonly found: string; readonly expected: string };

const DOUBLE_ESCAPE = /\\\\[A-Za-z]{2,}/;
/** Environments, whose rows may start with letters directly after `\\`. */
const ENVIRONMENT = /\\(begin|end)\s*\{([^{}]*)\}/g;
/** Commands that are no words, so that a space before them is none that TeX should set: `a\ text` may be one. */
const TORN =
  /(?<!\\)\\\s+(mathcal|mathbb|mathbf|mathrm|mathit|mathsf|mathfrak|boldsymbol|operatorname|frac|sqrt|widehat|widetilde|overline|underline|alpha|beta|gamma|delta|epsilon|varepsilon|theta|lambda|sigma|omega|infty|partial|nabla|forall|leq|geq|neq|cdot|ldots)(?![A-Za-z])/;

export function texFault(tex: string): TexFault | undefined {
  const missing = missingBrace(tex);
  if (missing !== undefined) return { kind: 'braces', missing };
  const environment = unbalancedEnvironment(tex);
  if (environment !== undefined) return { kind: 'environment', environment };
  const left = tex.match(/\\left(?![A-Za-z])/g)?.length ?? 0;
  const right = tex.match(/\\right(?![A-Za-z])/g)?.length ?? 0;
  if (left !== right) return { kind: 'delimiters', left, right };
  const [found, command] = TORN.exec(tex) ?? [];
  return found === undefined || command === undefined ? undefined : { kind: 'torn', found, expected: `\\${command}` };
}

/** The first command with a backslash too many, and its place. */
export function doubleEscape(tex: string): { readonly command: string; readonly index: number } | undefined {
  const match = DOUBLE_ESCAPE.exec(tex);
  const inRows = /\\begin\s*\{/.test(tex.replaceAll(/\\\\begin/g, '')) && match?.[0] !== '\\\\begin';
  return match === null || inRows ? undefined : { command: match[0], index: match.index };
}

function missingBrace(tex: string): '{' | '}' | undefined {
  let depth = 0;
  for (const [token] of tex.matchAll(/\\.|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth < 0) return '{';
  }
  return depth > 0 ? '}' : undefined;
}

function unbalancedEnvironment(tex: string): string | undefined {
  const open: string[] = [];
  for (const [, command, name = ''] of tex.matchAll(ENVIRONMENT)) {
    if (command === 'begin') open.push(name);
    else if (open.pop() !== name) return name;
  }
  return open[0];
}
