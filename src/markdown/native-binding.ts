/**
 * The native parser: satteri, compiled for this system, in a package of its own that is installed where there is one. It is not
 * loaded through its package for JavaScript, which takes longer than a small file, and whose options are too coarse.
 */
import type { Root } from 'mdast';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { treeIn } from './arena.ts';
import { messageOf } from '../text/message-of.ts';
import type { Syntax } from './syntax.ts';

/** The one version whose trees are known to be those of remark. package.json names it too. */
export const NATIVE_VERSION = '0.10.5';

/** Its switches. */
const TABLES = 1 << 1;
const FOOTNOTES = 1 << 2;
const MATH = (1 << 10) | (1 << 23);

export type NativeParse = (text: string, syntax: Omit<Syntax, 'within'>) => Root;

type Binding = Readonly<Record<'createMdastHandle' | 'serializeHandle' | 'dropHandle', (...args: readonly unknown[]) => unknown>>;

/** The parser, or why there is none. */
export function loadNative(): NativeParse | string {
  const load = createRequire(import.meta.url);
  const reasons = packagesFor(platform(), arch()).map((name) => {
    try {
      return checked(load(`${name}/package.json`), load(name));
    } catch (failure) {
      return isMissing(failure) ? `${name} is not installed` : `${name} does not load: ${messageOf(failure)}`;
    }
  });
  return reasons.find((reason) => typeof reason === 'function') ?? reasons[0] ?? `there is none for ${platform()} on ${arch()}`;
}

/** The packages with the parser for a system; for Linux by its C library, of which one alone loads. */
function packagesFor(system: string, processor: string): readonly string[] {
  if (processor !== 'x64' && processor !== 'arm64') return [];
  const builds = { linux: ['-gnu', '-musl'], darwin: [''], win32: ['-msvc'] }[system] ?? [];
  return builds.map((build) => `@bruits/satteri-${system}-${processor}${build}`);
}

function isMissing(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'MODULE_NOT_FOUND';
}

function checked(manifest: unknown, binding: unknown): NativeParse | string {
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined;
  if (version !== NATIVE_VERSION) return `it has the version ${String(version)} instead of ${NATIVE_VERSION}`;
  if (!isBinding(binding)) return 'it lacks a function';
  const parse = parserOf(binding);
  // A buffer of another layout throws here.
  parse('# A *b*\n', { math: true, table: true, footnote: true });
  return parse;
}

function isBinding(binding: unknown): binding is Binding {
  if (typeof binding !== 'object' || binding === null) return false;
  const functions = new Map<string, unknown>(Object.entries(binding));
  return ['createMdastHandle', 'serializeHandle', 'dropHandle'].every((name) => typeof functions.get(name) === 'function');
}

function parserOf({ createMdastHandle, serializeHandle, dropHandle }: Binding): NativeParse {
  return (text, { table, footnote, math }) => {
    const switches = (table ? TABLES : 0) | (footnote ? FOOTNOTES : 0) | (math ? MATH : 0);
    const handle = createMdastHandle(text, switches, true);
    try {
      const buffer = serializeHandle(handle);
      if (!(buffer instanceof Uint8Array)) throw new TypeError('the parser gives no buffer');
      return treeIn(buffer);
    } finally {
      dropHandle(handle);
    }
  };
}
