import { defineRule, error, MASK, proseOf, textBlocksOf, warning } from '../../src/rule-kit.ts';
import type { Languages, RuleContext, SourceText, TextBlock } from '../../src/rule-kit.ts';

interface Slip {
  found: string;
  /** Absent where it is not known what is meant. */
  expected?: string;
  source: string;
  target: string;
}

interface Data {
  presentationForm: Slip;
  foreignLetter: Slip;
  notComposed: Slip & { words: number };
  lostLetter: Slip;
  misreadText: Slip;
  foreignWord: Slip;
}

type Context = RuleContext<Data, undefined>;

export default defineRule<Data>({
  id: 'letter-forms',
  category: 'typography',
  summary: 'the letters of the translation are those of its language, whole and in their plain form',
  mqm: 'Character encoding',
  fixable: 'safe',
  messages: {
    presentationForm: warning(
      ({ found, expected, target }) =>
        `\`${found}\` is a presentation form, expected the plain ${target} letters \`${expected}\`. Replace it.`,
    ),
    foreignLetter: warning(
      ({ found, expected, target }) =>
        `\`${found}\` belongs to another alphabet, expected \`${expected}\` in ${target} text. Replace it.`,
    ),
    notComposed: warning(
      ({ target }) => `The ${target} text is not in the composed form NFC, so a search misses its words. Normalise it.`,
    ),
    lostLetter: error(
      ({ target }) =>
        `\`U+FFFD REPLACEMENT CHARACTER\` stands in the ${target} text where a letter was lost. Restore the letter.`,
    ),
    misreadText: error(
      ({ found, target }) => `\`${found}\` is ${target} text that was read in a wrong encoding. Restore the words.`,
    ),
    foreignWord: warning(
      ({ found, source, target }) =>
        `\`${found}\` is in a script of neither ${source} nor ${target}, and the ${source} text does not have it. Translate or delete it.`,
    ),
  },

  section({ text, pairs }, context) {
    const { languages, report } = context;
    const names = { source: languages.source.name, target: languages.target.name };
    for (const pair of pairs) {
      const source = text.slice(pair.source.range);
      const blocks = textBlocksOf(pair.target.blocks);
      const target = text.slice(pair.target.range);
      // Nearly every text is clean, and told so at once.
      if (target !== target.normalize('NFC')) reportNotComposed(text, blocks, context);
      if (!checksFor(languages).some(({ pattern }) => target.search(pattern) >= 0)) continue;
      for (const block of blocks) {
        const prose = proseOf(text, block);
        for (const { id, pattern, correct } of checksFor(languages)) {
          for (const { 0: found, index } of prose.matchAll(pattern)) {
            // A text about characters may quote them.
            if (source.includes(found)) continue;
            const at = { start: block.content.start + index, end: block.content.start + index + found.length };
            const expected = correct?.(found);
            if (expected === undefined) report(id, { at, side: 'target', data: { found, ...names } });
            else report(id, { at, side: 'target', data: { found, expected, ...names }, fix: [{ range: at, text: expected }] });
          }
        }
      }
    }
  },
});

/** One finding for a side: a text is typed in one form throughout, seldom word by word. */
function reportNotComposed(text: SourceText, blocks: readonly TextBlock[], { languages, report }: Context): void {
  const fix = blocks.flatMap((block) => {
    const prose = proseOf(text, block);
    if (prose === prose.normalize('NFC')) return [];
    return Array.from(prose.matchAll(/\S+/g), ({ 0: word, index }) => {
      const start = block.content.start + index;
      return { found: word, range: { start, end: start + word.length }, text: word.normalize('NFC') };
    }).filter((edit) => edit.found !== edit.text && !edit.found.includes(MASK));
  });
  const [first] = fix;
  if (!first) return;
  const names = { source: languages.source.name, target: languages.target.name };
  const data = { found: first.found, expected: first.text, ...names, words: fix.length };
  report('notComposed', {
    at: first.range,
    side: 'target',
    data,
    fix: fix.map(({ range, text: composed }) => ({ range, text: composed })),
  });
}

/** Runs of characters that are wrong wherever the source text does not have them too. */
interface Check {
  readonly id: Exclude<keyof Data, 'notComposed'>;
  readonly pattern: RegExp;
  readonly correct?: (found: string) => string;
}

const known = new WeakMap<Languages, readonly Check[]>();

function checksFor(languages: Languages): readonly Check[] {
  const cached = known.get(languages);
  if (cached) return cached;
  const { presentationForms, foreignLetters, misread } = languages.target.typography ?? {};
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
  const scripts = [languages.source.script, languages.target.script, 'Common', 'Inherited'];
  const foreign = `[^${scripts.map((script) => `\\p{Script=${script}}`).join('')}\\P{L}]`;
  checks.push({ id: 'foreignWord', pattern: new RegExp(`${foreign}{2,}`, 'gu') });
  known.set(languages, checks);
  return checks;
}
