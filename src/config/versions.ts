import { PathPattern, PatternError } from '../layout/mirrored/path-pattern.ts';
import type { Mistake } from './config-error.ts';

/**
 * How a page tells which version of its source it translates. `frontMatter`, `comment`: it names a commit, or the hash of the source,
 * under a key of its front matter or in a comment. `sidecar`: a JSON file does so for many pages. `git`: it is the source of when the
 * page last changed. `stamp`: the blocks of that version are in the stamps that `tlint mirror stamp` writes.
 */
export type VersionSetting =
  | { readonly kind: 'frontMatter' | 'comment'; readonly key: string }
  | { readonly kind: 'sidecar'; readonly pattern: PathPattern }
  | { readonly kind: 'git' | 'stamp' };

/** A setting as it is written: one of two words, or one of three with a key or a pattern behind it. */
export const VERSIONS = /^(?:git|stamp|(?:frontMatter|comment|sidecar):\S.*)$/;

/** @throws PatternError when the path of a sidecar is no pattern */
export function versionsOf(written: string, root: string): VersionSetting {
  const [, kind, rest = ''] = /^(\w+):(.*)$/.exec(written) ?? [];
  if (kind === 'frontMatter' || kind === 'comment') return { kind, key: rest };
  if (kind === 'sidecar') return { kind, pattern: new PathPattern(rest, root) };
  return { kind: written === 'git' ? 'git' : 'stamp' };
}

export function versionMistakes(written: string | undefined, root: string): readonly Mistake[] {
  if (written === undefined) return [];
  try {
    const versions = versionsOf(written, root);
    const unknown = versions.kind === 'sidecar' ? versions.pattern.names.filter((name) => name !== 'lang') : [];
    const [name] = unknown;
    if (name === undefined) return [];
    return [mistake(written, `has \`{${name}}\`; expected one file, or one a language with \`{lang}\``)];
  } catch (error) {
    if (error instanceof PatternError) return [mistake(written, error.message)];
    throw error;
  }
}

function mistake(written: string, what: string): Mistake {
  return { path: ['versions'], text: `\`versions\` is \`${written}\`, which ${what}` };
}
