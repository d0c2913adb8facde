import { distance } from 'fastest-levenshtein';
import type { Languages } from '../language/languages.ts';
import { shareScript } from '../language/scripts.ts';
import { subtagOf } from '../language/tags.ts';
import type { FrontMatterScalar } from '../translation/front-matter.ts';
import { relationOf } from './same-place.ts';
import { isNameByForm } from './value-role.ts';

/** Are two values of metadata one: equal, an address of one place for readers of either language, or the codes of the languages? */
export function isSameValue(source: FrontMatterScalar, target: FrontMatterScalar, languages: Languages): boolean {
  const [from, to] = [plain(source), plain(target)];
  if (from === to || (source.type === 'number' && Number(from) === Number(to))) return true;
  if (source.type !== 'string') return false;
  if (isTagOf(from, languages.source.code) && isTagOf(to, languages.target.code)) return true;
  return !/\s/.test(from + to) && relationOf(source.text, target.text, { languages, paths: undefined }) !== 'other';
}

/** A date may be written with other marks. */
const DATE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

function plain({ type, text }: FrontMatterScalar): string {
  const one = text.replaceAll(/\s+/g, ' ').trim();
  if (type === 'boolean') return one.toLowerCase();
  const date = DATE.exec(one);
  return date === null ? one : date.slice(1).map(Number).join('-');
}

function isTagOf(text: string, code: string): boolean {
  const [subtag, region] = text.split(/[-_]/, 2);
  return subtag?.toLowerCase() === subtagOf(code) && (region === undefined || /^[A-Za-z]{2,4}$/.test(region));
}

/** In letters, of a word: how many may be wrong in a slip, and how many there are at least for each wrong one. */
const SLIP = { most: 2, letters: 3 };

/** Is a word that may have been translated the source's word with a slip instead? In one script only names by their form show it. */
export function isSlip(source: string, target: string, { source: from, target: to }: Languages): boolean {
  if (source.toLowerCase() === target.toLowerCase() || /\s/.test(source + target)) return false;
  const isNear = distance(source, target) <= Math.min(SLIP.most, Math.floor(source.length / SLIP.letters));
  return isNear && (isNameByForm(source) || !shareScript(from, to));
}
