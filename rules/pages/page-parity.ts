import { clip, defineRule, error, info, list, plural, quote, related, warning } from '../../src/rule-kit.ts';
import type { Alignment, LanguageNames, RuleContext } from '../../src/rule-kit.ts';
import { foreignPage } from '../../src/compare/foreign-page.ts';
import { untranslatedPage } from '../../src/compare/untranslated-page.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { keptTerms } from '../../src/glossary/kept-terms.ts';

interface Data {
  orphan: LanguageNames & { expected: string };
  excluded: LanguageNames & { page: string };
  empty: LanguageNames;
  untranslated: Texts;
  mostUntranslated: Texts;
  restUntranslated: Texts;
  otherLanguage: LanguageNames & { text: string; found: string | undefined };
  missing: LanguageNames & { pages: readonly string[]; total: number };
  rival: LanguageNames & { page: string; others: readonly string[] };
}

/** `count` of `total` texts are untranslated; `text` is the first of them. */
interface Texts extends LanguageNames {
  text: string;
  count: number;
  total: number;
}

/** The message for how far a page is untranslated. */
const MESSAGES = { whole: 'untranslated', most: 'mostUntranslated', rest: 'restUntranslated' } as const;

/** So many pages without a translation are named. */
const NAMED = 3;

export default defineRule<Data>({
  id: 'page-parity',
  category: 'pages',
  summary: 'every translation of a page has its source, is translated, and is the only one of its page',
  mqm: 'Addition',
  rank: 'file',
  messages: {
    orphan: warning(
      ({ source, target, expected }) =>
        `The ${target} page translates no page: its ${source} source would be ${quote(expected)}, which is not there. Remove it, or restore the source.`,
    ),
    excluded: warning(
      ({ source, target, page }) =>
        `The ${target} page translates ${quote(page)}, which the \`exclude\` of its mirror leaves out, so nothing compares it with its ${source} source. Remove the page, or list it in \`exclude\` too.`,
    ),
    empty: error(
      ({ source, target }) => `The ${target} page is empty, but its ${source} source is not. Translate it, or remove it.`,
    ),
    untranslated: warning(
      ({ source, target }) =>
        `The ${target} page is still ${source} from its start to its end. Translate it, unless it stands in for a translation on purpose.`,
    ),
    mostUntranslated: error(
      ({ source, target, text }) => `Most of the ${target} page is still ${source}, from ${quote(text)} on. Translate it.`,
    ),
    restUntranslated: error(
      ({ source, target, text }) => `The ${target} page is still ${source} from ${quote(text)} to its end. Translate the rest.`,
    ),
    otherLanguage: error(({ target, text, found }) =>
      found === undefined
        ? `The ${target} page is written in another language, from ${quote(text)} on: hardly a letter is ${target}. Translate it, or move it to the pages of its language.`
        : `The ${target} page is written in ${found}, from ${quote(text)} on. Translate it, or move it to the ${found} pages.`,
    ),
    missing: info(
      ({ source, target, pages, total }) =>
        `${pages.length} of ${total} ${source} pages ${plural(pages.length, 'has', 'have')} no ${target} translation: ${list(pages, NAMED)}. Translate them, or list those that are not to be translated in \`exclude\`.`,
    ),
    rival: warning(
      ({ source, target, page, others }) =>
        `The ${source} page ${quote(page)} has several ${target} translations: this one and ${list(others)}. Keep one of them.`,
    ),
  },

  pages({ total, untranslated, rivals }, { languages, report }) {
    const names = { source: languages.source.name, target: languages.target.name };
    if (untranslated !== undefined) {
      const { at, paths } = untranslated;
      report('missing', { at, side: 'document', data: { ...names, pages: paths, total } });
    }
    for (const { source: page, translations } of rivals) {
      const [first, ...others] = translations;
      if (first === undefined) continue;
      const related = others.map((other) => ({ ...other, message: `another ${names.target} page` }));
      report('rival', { at: first, side: 'document', data: { ...names, page, others: others.map(({ path }) => path) }, related });
    }
  },

  document({ text, kind, missingSource, excludedSource, alignments }, context) {
    if (kind !== 'page') return;
    const { names, report } = context;
    const at = text.lineRange(1);
    if (missingSource !== undefined) {
      report('orphan', { at, side: 'target', data: { ...names, expected: missingSource } });
      return;
    }
    if (excludedSource !== undefined) {
      report('excluded', { at, side: 'target', data: { ...names, page: excludedSource } });
      return;
    }
    const [alignment] = alignments;
    if (alignment === undefined) return;
    const { source, target } = alignment.sides;
    if (target.blocks.length > 0) reportUntranslated(alignment, context);
    else if (source.blocks.length > 0) {
      // With the front matter there is a page, whose values are compared.
      const all = target.frontMatter === undefined ? text.all : target.range;
      report('empty', { at, side: 'target', data: names, claims: [source.range, all] });
    }
  },
});

/** Reports a page in the language of its source as one finding, in place of one for each text. */
function reportUntranslated(alignment: Alignment, context: RuleContext<Data>): void {
  const { languages, glossary, names, report } = context;
  const terms = keptTerms(glossary ?? EMPTY_GLOSSARY, languages);
  const found = untranslatedPage(alignment, languages, terms);
  if (found === undefined) {
    reportForeign(alignment, context);
    return;
  }
  const { extent, first, source, count, total, claims } = found;
  report(MESSAGES[extent], {
    at: first.range,
    side: 'target',
    data: { ...names, text: clip(first.range.slice()), count, total },
    related: related(source, `the ${names.source} text`),
    claims,
  });
}

/** Reports a page in a third language as one finding: what its texts lack of their source is no other fault. */
function reportForeign({ sides }: Alignment, { languages, names, report }: RuleContext<Data>): void {
  const foreign = foreignPage({ sides }, languages);
  if (foreign === undefined) return;
  const { first, language } = foreign;
  report('otherLanguage', {
    at: first.range,
    side: 'target',
    data: { ...names, text: clip(first.content.slice()), found: language?.name },
    related: related([{ range: sides.source.range.atStart() }], `the ${names.source} page`),
    claims: [sides.source.range, sides.target.range],
  });
}
