import type { Reading, WrittenUse } from '../morphology.ts';
import { englishProse } from './prose.ts';

const VERB_NOUNS = new Set(
  (
    'process construct model trace cache view map release index order segment query label filter update search test rating ' +
    'recall record transfer reuse range study sample benchmark design implement approach measure result program object ' +
    'subject function output input compromise deploy account reason address transmit enable interface interest'
  ).split(' '),
);
const BEFORE_VERBS =
  /(?<![\p{L}\p{N}])(?:to|we|they|i|us|you|who|let|then|not|cannot|don['’]t|can|could|will|would|must|may|might|should|do|does|did)[^\p{L}\p{N}]+$/iu;

/** `was carefully normalized`: the participle is a verb. */
const AUXILIARY =
  /(?<!\p{L})(?:is|are|was|were|be|been|being|gets?|got|ha[sd]|have)(?: not| also| only| then| \p{L}{1,20}ly)? $/iu;
const PARTICIPLE = /(?<!\p{L})(?!un)\p{L}+ed$/iu;

/** Adjectives that say of several things how they stand to each other: `both are equivalent` is another word than `equivalent to`. */
const MUTUAL = new Set('equivalent similar identical equal isomorphic disjoint independent adjacent orthogonal'.split(' '));
const SEVERAL = /(?<!\p{L})(?:are|were|be|been|become|remain)(?: \p{L}{1,20}ly)? $/iu;
const OTHER_THING = /^ (?:to|with|of|from)(?!\p{L})/iu;

/** `state-of-the-art` is an adjective before a noun, and a noun without one. */
const PHRASE = /-(?:of|to|the|in|by|and|on)-/i;
const ARTICLE = /(?<!\p{L})(?:the|an?|current|previous|prior|new) $/iu;

const AGENT = /(?:or|er|ist|ian)$/;
const PEOPLE = /(?<!\p{L})(?:human|skilled|trained|experienced|telephone|telegraph|console|plant|crane) $/iu;
const WHO = /^ who(?:se|m)?(?!\p{L})/iu;

/** `non-linear function` has no linear function, `vision-and-language task` no language task. */
const WORD_JOINED = /[\p{L}\p{N}][-‐‑]$/u;
const HYPHENS = '-\u2010\u2011';
const PREFIX_JOINED = /(?<!\p{L})(?:non|quasi|anti|pseudo|semi|sub|super|inter|multi|cross|un|pre|post)[-‐‑]$/iu;

const ADJECTIVE = /(?:al|ive|ic|ed|ent|ant|ous|ar|able|ible|less|ful|ary|se|ust|ing)$/;
const NEXT_WORD = /^ (\p{L}+)/u;
/** These may also be names or words of programs, so that the general list does not have them. */
const ALSO_FUNCTION_WORDS = new Set(
  'in on a or no so if then else per via across among against along toward towards until unless where whose who how'.split(' '),
);

/** As what part of speech a term of the glossary stands in an English text. */
export function englishReading(written: WrittenUse): Reading {
  const { before, use, name, after, lemma } = written;
  const isOneWord = !lemma.includes(' ');
  if (HYPHENS.includes(before.charAt(before.length - 1)) && (isOneWord ? PREFIX_JOINED : WORD_JOINED).test(before))
    return 'other';
  if (isOneWord && VERB_NOUNS.has(lemma) && BEFORE_VERBS.test(before)) return 'other';
  if (isOneWord && PARTICIPLE.test(use) && AUXILIARY.test(before)) return 'other';
  if (MUTUAL.has(lemma) && SEVERAL.test(before) && !OTHER_THING.test(after) && !isBeforeNoun(written)) return 'other';
  if (AGENT.test(lemma) && (PEOPLE.test(before) || WHO.test(after))) return 'other';
  if (PHRASE.test(name) && (!use.includes('-') || ARTICLE.test(before)) && !isBeforeNoun(written)) return 'other';
  return isOneWord && !ADJECTIVE.test(lemma) && isBeforeNoun(written) ? 'attribute' : 'term';
}

/** Does a word follow that may be a noun? */
function isBeforeNoun({ after }: WrittenUse): boolean {
  const next = NEXT_WORD.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && englishProse.functionWords?.has(next) !== true && !ALSO_FUNCTION_WORDS.has(next);
}
