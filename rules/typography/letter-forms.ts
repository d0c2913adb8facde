import { clip, defineRule, error, MASK, memoize, proseOf, quote, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { LanguageNames, Languages, RuleContext, TextBlock } from '../../src/rule-kit.ts';
import type { Language } from '../../src/language/language.ts';
import { scriptClass } from '../../src/language/scripts.ts';
import { isBackwards } from '../../src/spans/letter-order.ts';
import { memoizeKept } from '../../src/text/memoize-kept.ts';

interface Slip extends LanguageNames {
  readonly found: string;
}

/** A slip with a known correction. */
interface Correctable extends Slip {
  readonly expected: string;
}

interface Data {
  presentationForm: Correctable;
  foreignLetter: Correctable;
  notComposed: Correctable & { words: number };
  lostLetter: Slip;
  misreadText: Slip;
  foreignWord: Slip;
  visualOrder: Slip;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'letter-forms',
  category: 'typography',
  summary: 'the letters of the translation are those of its language, whole and in their plain form',
  mqm: 'Character encoding',
  rank: 'surface',
  fixable: 'safe',
  messages: {
    presentationForm: warning(
      ({ found, expected, target }) =>
        `${quote(found)} is a presentation form, expected the plain ${target} letters ${quote(expected)}. Replace it.`,
    ),
    foreignLetter: warning(
      ({ found, expected, target }) =>
        `${quote(found)} belongs to another alphabet, expected ${quote(expected)} in ${target} text. Replace it.`,
    ),
    notComposed: warning(
      ({ target }) => `The ${target} text is not in the composed form NFC, so a search misses its words. Normalise it.`,
    ),
    lostLetter: error(
      ({ target }) =>
        `\`U+FFFD REPLACEMENT CHARACTER\` stands in the ${target} text where a letter was lost. Restore the letter.`,
    ),
    misreadText: error(
      ({ found, target }) => `${quote(found)} is ${target} text that was read in a wrong encoding. Restore the words.`,
    ),
    foreignWord: warning(
      ({ found, source, target }) =>
        `${quote(found)} is in a script of neither ${source} nor ${target}, and the ${source} text does not have it. Translate or delete it.`,
    ),
    visualOrder: error(
      ({ found, target }) =>
        `The letters of ${quote(found)} run backwards, as on a printed page, expected the order in which ${target} is read. Write the text anew.`,
    ),
  },

  translation({ pairs }, context) {
    const checks = checksFor(context.languages);
    for (const pair of pairs) {
      const blocks = textBlocksOf(pair.target.blocks);
      const target = pair.target.range.slice();
      // A quick test of the whole text, since nearly all texts are clean.
      if (target !== target.normalize('NFC')) reportNotComposed(blocks, context);
      for (const block of blocks) if (runsBackwards(block, context.languages.target)) reportBackwards(block, context);
      const failing = checks.filter(({ pattern }) => target.search(pattern) >= 0);
      if (failing.length === 0) continue;
      const source = pair.source.range.slice();
      for (const block of blocks) for (const check of failing) reportSlips(block, check, source, context);
    }
  },
});

const runsBackwards = memoizeKept((block: TextBlock, language: Language) => isBackwards(proseOf(block), language));

function reportBackwards({ content }: TextBlock, { names, report }: Context): void {
  report('visualOrder', { at: content, side: 'target', data: { found: clip(content.slice()), ...names } });
}

function reportSlips(block: TextBlock, check: Check, source: string, { names, report }: Context): void {
  for (const { 0: found, index } of proseOf(block).matchAll(check.pattern)) {
    // Accepted if the source has them too, for instance in a text about characters.
    if (source.includes(found)) continue;
    const at = block.content.within(index, index + found.length);
    if (check.correct === undefined) report(check.id, { at, side: 'target', data: { found, ...names } });
    else {
      const expected = check.correct(found);
      report(check.id, { at, side: 'target', data: { found, expected, ...names }, fix: [{ range: at, text: expected }] });
    }
  }
}

/** Reports decomposed characters as one finding for a side, since a text is usually in one form throughout. */
function reportNotComposed(blocks: readonly TextBlock[], { names, report }: Context): void {
  const fix = blocks.flatMap((block) => {
    const prose = proseOf(block);
    if (prose === prose.normalize('NFC')) return [];
    return Array.from(prose.matchAll(/\S+/g), ({ 0: word, index }) => ({
      range: block.content.within(index, index + word.length),
      text: word.normalize('NFC'),
    })).filter(({ range, text }) => isDecomposed(range.slice(), text) && !text.includes(MASK));
  });
  const [first] = fix;
  if (first === undefined) return;
  const data = { found: first.range.slice(), expected: first.text, ...names, words: fix.length };
  report('notComposed', { at: first.range, side: 'target', data, fix });
}

/** Does a letter stand apart from its marks? Marks in another order than the composed form has are as most people type them. */
function isDecomposed(word: string, composed: string): boolean {
  return composed.length < word.length;
}

/** A pattern for characters that are wrong unless the source text has them too. */
type Check = { readonly pattern: RegExp } & (
  | { readonly id: 'presentationForm' | 'foreignLetter'; readonly correct: (found: string) => string }
  | { readonly id: 'lostLetter' | 'misreadText' | 'foreignWord'; readonly correct?: undefined }
);

const checksFor = memoize(({ source, target }: Languages): readonly Check[] => {
  const { presentationForms, foreignLetters, misread } = target.typography ?? {};
  const checks: Check[] = [{ id: 'lostLetter', pattern: /\uFFFD+/g }];
  if (presentationForms) {
    const pattern = new RegExp(`(?:${presentationForms.source})+`, 'gu');
    checks.push({ id: 'presentationForm', pattern, correct: (found) => found.normalize('NFKC') });
  }
  if (foreignLetters && foreignLetters.size > 0) {
    const pattern = new RegExp(`[${[...foreignLetters.keys()].join('')}]`, 'gu');
    checks.push({ id: 'foreignLetter', pattern, correct: (found) => foreignLetters.get(found) ?? found });
  }
  if (misread) checks.push({ id: 'misreadText', pattern: new RegExp(misread.source, 'gu') });
  const foreign = `[^${scriptClass(source)}${scriptClass(target)}\\p{Script=Common}\\p{Script=Inherited}\\P{L}]`;
  checks.push({ id: 'foreignWord', pattern: new RegExp(`${foreign}{2,}`, 'gu') });
  return checks;
});
