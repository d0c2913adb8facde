import { ConfigError } from '../config/config-error.ts';
import { languageOf, type Languages } from '../language/languages.ts';
import type { MirrorTable } from '../layout/mirrored/mirrors.ts';
import { type NamedPair, namedPair } from '../layout/mirrored/named-pair.ts';

/** Two files or folders that are a translation and its source, whatever a config says, with the codes of their languages. */
export interface GivenPair extends NamedPair {
  readonly languages: Readonly<Record<'source' | 'target', string>>;
}

/** @throws ConfigError when a code is that of no language */
export function mirrorOf(pair: GivenPair): { readonly mirrors: MirrorTable; readonly languages: Languages } {
  const [source, target] = [languageOf(pair.languages.source), languageOf(pair.languages.target)];
  if (source === undefined || target === undefined) throw new ConfigError('the languages of a pair have to be tags of languages');
  const languages = { source, target };
  return { languages, mirrors: namedPair(pair, languages) };
}
