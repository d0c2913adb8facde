/**
 * Which parser reads a text. Files and running text are read by the native one where it is installed, and all else by remark: MDX,
 * files of components, and blocks between tags, which the native one reads otherwise; and the few texts of which the two are known
 * to make different trees.
 */
import type { Root } from 'mdast';
import { lazily } from '../text/lazily.ts';
import { loadNative, NATIVE_VERSION, type NativeParse } from './native-binding.ts';
import { hasDoubtfulNode, isDoubtful } from './native-doubts.ts';
import { runningTextOf } from './native-text.ts';
import { parseWithRemark } from './remark.ts';
import type { Syntax, SyntaxFault } from './syntax.ts';

const loaded = lazily(loadNative);
let refused: string | undefined;

/** Has remark read all texts of this thread from now on. */
export function refuseNative(reason: string): void {
  refused = reason;
}

function native(): NativeParse | string {
  return refused ?? loaded();
}

/** The parser of this run, for people. */
export function parserName(): string {
  const parse = native();
  return typeof parse === 'function' ? `satteri ${NATIVE_VERSION} native` : `remark, ${parse}`;
}

export function treeOf(text: string, syntax: Syntax): Root | SyntaxFault {
  return nativeTreeOf(text, syntax) ?? parseWithRemark(text, syntax);
}

/** Undefined where remark has to read the text. */
export function nativeTreeOf(text: string, syntax: Syntax): Root | undefined {
  const parse = native();
  if (typeof parse !== 'function' || (syntax.within !== 'file' && syntax.within !== 'text') || isDoubtful(text, syntax)) {
    return undefined;
  }
  try {
    const root = syntax.within === 'text' ? runningTextOf(text, syntax, parse) : parse(text, syntax);
    return root === undefined || hasDoubtfulNode(root, text) ? undefined : root;
  } catch {
    return undefined;
  }
}
