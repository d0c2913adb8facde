import type { VersionSetting } from '../config/versions.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FrontMatterEntry } from '../translation/front-matter.ts';
import { readToml } from '../translation/toml-front-matter.ts';
import { readYaml } from '../translation/yaml-front-matter.ts';

type Declaring = Extract<VersionSetting, { key: string }>;

const COMMENTS = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;

/** A name that git may be asked for: a commit, a tag, or the hash of a file; never an option, nor another notation of git. */
const NAME = /^[\dA-Za-z][\w./-]{0,99}$/;

/** The version of its source that a page names; undefined when it names none. */
export function declaredVersion(page: SourceText, source: SourceText, setting: Declaring): string | undefined {
  const found = setting.kind === 'comment' ? inComments(page.text, setting.key) : inFrontMatter(page, source, setting.key);
  return found !== undefined && NAME.test(found) && !found.includes('..') ? found : undefined;
}

/** The word behind a key in a comment: `key: word`, `key=word`, `"key": "word"` or `key word`. */
function inComments(text: string, key: string): string | undefined {
  for (const comment of COMMENTS.flatMap(([opening, closing]) => between(text, opening, closing))) {
    const at = comment.indexOf(key);
    const word = at < 0 ? undefined : /^["']?\s*(?:[:=]\s*)?["']?([^\s"',;}]+)/.exec(comment.slice(at + key.length))?.[1];
    if (word !== undefined) return word;
  }
  return undefined;
}

function between(text: string, opening: string, closing: string): readonly string[] {
  const found: string[] = [];
  let start = text.indexOf(opening);
  while (start >= 0) {
    const end = text.indexOf(closing, start);
    if (end < 0) break;
    found.push(text.slice(start + opening.length, end));
    start = text.indexOf(opening, end);
  }
  return found;
}

/** The value of a key, whose path has dots: `l10n.sourceCommit`. */
function inFrontMatter(page: SourceText, source: SourceText, key: string): string | undefined {
  const front = frontMatterOf(source.text, page.text).target;
  if (front === undefined) return undefined;
  const content = page.range(front.content.start, front.content.end);
  const { entries } = front.format === 'toml' ? readToml(content) : readYaml(content);
  return valueAt(entries, key);
}

function valueAt(entries: readonly FrontMatterEntry[], key: string): string | undefined {
  for (const { key: own, value } of entries) {
    if (value.kind === 'scalar' && own === key) return value.text;
    const inside =
      value.kind === 'map' && key.startsWith(`${own}.`) ? valueAt(value.entries, key.slice(own.length + 1)) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}
