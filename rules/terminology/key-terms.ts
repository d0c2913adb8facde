import { defineRule, info, leafPairs, quote, related, textsOf, warning } from '../../src/rule-kit.ts';
import type { Alignment, Languages, RuleContext, TextBlock } from '../../src/rule-kit.ts';
import { isAbsent } from '../../src/compare/absent-text.ts';
import { type DeclaredPair, declaredPairs } from '../../src/glossary/declared-terms.ts';
import { explainedTerm } from '../../src/glossary/explained-terms.ts';
import { type FileTerms, fileTermsOf } from '../../src/glossary/file-terms.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { ownUseOf } from '../../src/glossary/own-use.ts';
import { senseFit } from '../../src/glossary/senses.ts';
import { renderingsOf, type TermData, termData } from '../../src/glossary/term-data.ts';
import { splitAddition, type Term } from '../../src/glossary/term.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';

interface Data {
  contradictsGlossary: TermData & { readonly found: string };
  disputedRendering: TermData & { readonly found: string; readonly used: string; readonly usedFor: string };
  unusedRendering: TermData & { readonly found: null };
  unusedPair: TermData & { readonly found: null };
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'key-terms',
  category: 'terminology',
  summary: 'the terms that a file explains agree with the glossary and with its text',
  mqm: 'Terminology: inconsistent with terminology resource',
  // What the text says in the same way is a finding of `glossary-consistency`, which claims the pair.
  rank: 'surface',
  messages: {
    contradictsGlossary: warning(
      ({ term, expected, found, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is explained in ${target} as ${quote(found)}, the glossary has ${quote(expected)}. Use that, or add the other rendering to the glossary.`,
    ),
    disputedRendering: info(
      ({ term, expected, found, used, usedFor, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is explained in ${target} as ${quote(found)}, the glossary has ${quote(expected)}, but ${quote(used)} for ${quote(usedFor)}. Use one rendering for both, or keep the one that fits here.`,
    ),
    unusedRendering: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} text says ${quote(term)}, the ${target} text nowhere ${quote(expected)}, as the file explains it. Use one rendering in both places.`,
    ),
    unusedPair: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} text does not say ${quote(term)}, nor the ${target} text ${quote(expected)}. Remove the pair, or correct it.`,
    ),
  },

  document({ translation, alignments }, context) {
    const { languages, template, glossary = EMPTY_GLOSSARY } = context;
    if (translation === undefined) return;
    const declared = declaredPairs(translation, template, languages);
    if (declared.length === 0) return;
    const terminology = terminologyOf(glossary, languages);
    const file = fileTermsOf(translation, terminology);
    const said = file.targetSays(declared.map(({ target }) => target.text));
    // Only if both sides have text can the list be compared with it.
    const { pairs } = translation;
    const bothSides = pairs.length > 0 && pairs.every(({ source, target }) => source.blocks.length * target.blocks.length > 0);
    const contradictions = new Map<string, { readonly term: Term; readonly pairs: DeclaredPair[] }>();
    for (const [index, pair] of declared.entries()) {
      const explained = explainedTerm(pair, file);
      if (explained?.agrees === false) {
        const { term } = explained;
        if (senseFit(term, file, languages.source) === 'unlikely') continue;
        const key = `${term.name}\0${pair.target.text}`;
        const known = contradictions.get(key);
        if (known === undefined) contradictions.set(key, { term, pairs: [pair] });
        else known.pairs.push(pair);
      } else if (bothSides && said[index] === false) reportUnused(pair, file, alignments, context);
    }
    for (const { term, pairs } of contradictions.values()) reportContradiction(term, pairs, file, context);
  },
});

function reportContradiction(term: Term, pairs: readonly DeclaredPair[], file: FileTerms, { languages, report }: Context): void {
  const [pair, ...others] = pairs;
  if (pair === undefined) return;
  const { text: found, range: at } = pair.target;
  const [inText] = file.targetPlaces(found);
  const finding = {
    at,
    side: pair.side,
    related: [
      ...related(
        others.map(({ target }) => target),
        `${quote(term.name)} is explained in the same way here`,
      ),
      ...(inText === undefined ? [] : [{ range: inText, message: 'the text has the rendering here' }]),
    ],
  };
  const data = { ...termData(term.name, renderingsOf(term), languages), found };
  const row = ownUseOf(file.terminology, term, found);
  if (row === undefined) report('contradictsGlossary', { ...finding, data });
  else report('disputedRendering', { ...finding, data: { ...data, used: row.rendering, usedFor: row.term } });
}

function reportUnused(
  { source, target, side }: DeclaredPair,
  file: FileTerms,
  alignments: readonly Alignment[],
  { languages, report }: Context,
): void {
  // Where the words stand apart, or in another form, the text says so in its own way.
  if (file.targetHasApart(target.text)) return;
  const isNamed = file.sourceNames(source.text);
  if (!isNamed && file.sourceHasApart(source.text)) return;
  // Where the term only stands in text whose translation is absent, that is the fault, and it is reported.
  if (isNamed && !file.sourceNames(source.text, translated(alignments, languages))) return;
  report(isNamed ? 'unusedRendering' : 'unusedPair', {
    at: target.range,
    side,
    data: { ...termData(splitAddition(source.text).name, target.text, languages), found: null },
  });
}

/** The source texts that have a translation. */
function translated(alignments: readonly Alignment[], languages: Languages): readonly TextBlock[] {
  return alignments.flatMap((alignment) =>
    leafPairs(alignment.pairs)
      .filter((pair) => !isAbsent(pair, alignment, languages))
      .flatMap(({ source }) => source.flatMap(textsOf)),
  );
}
