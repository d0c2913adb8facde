import type { VersionSetting } from '../config/versions.ts';
import { fencesIn } from '../markdown/fences.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { blanked } from '../text/blanked.ts';
import type { SourceText } from '../text/source-text.ts';
import type { FrontMatterEntry } from '../translation/front-matter.ts';
import { readToml } from '../translation/toml-front-matter.ts';
import { readYaml } from '../translation/yaml-front-matter.ts';
import { bareName } from './version-name.ts';

type Declaring = Extract<VersionSetting, { key: string }>;

const COMMENTS = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
] as const;

/** What stands behind a key: a colon or an equals sign, and a word. */
const VALUE = /^["']?\s*[:=]\s*["']?([^\s"',;}]+)/;

/** The version of its source that a page names; undefined when it names none. */
export function declaredVersion(page: SourceText, source: SourceText, setting: Declaring): string | undefined {
  const found = setting.kind === 'comment' ? inComments(page.text, setting.key) : inFrontMatter(page, source, setting.key);
  return found === undefined || found.trim() === '' ? undefined : bareName(found);
}

/** The word behind a key in a comment, which is no code: `key: word`, `key=word`, `"key": "word"`, or `key word` and nothing else. */
function inComments(text: string, key: string): string | undefined {
  const prose = fencesIn(text).reduce(blanked, text);
  const comments = COMMENTS.flatMap(([opening, closing]) => between(prose, opening, closing));
  return comments.map((comment) => wordIn(comment, key)).find((word) => word !== undefined);
}

function wordIn(comment: string, key: string): string | undefined {
  const parts = comment.split(key);
  for (const [index, behind] of parts.slice(1).entries()) {
    const word = VALUE.exec(behind)?.[1];
    if (word !== undefined && !/[\w-]$/.test(parts[index] ?? '')) return word;
  }
  const [only, word, ...others] = comment.trim().split(/\s+/);
  return only === key && others.length === 0 ? word : undefined;
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
