import { defineRule, info, quote, related, warning } from '../../src/rule-kit.ts';
import type { RuleContext } from '../../src/rule-kit.ts';
import { type DeclaredPair, declaredPairs } from '../../src/glossary/declared-terms.ts';
import { type FileTerms, fileTermsOf } from '../../src/glossary/file-terms.ts';
import { EMPTY_GLOSSARY } from '../../src/glossary/glossary.ts';
import { renderingsOf, type TermData, termData } from '../../src/glossary/term-data.ts';
import { splitAddition, type Term } from '../../src/glossary/term.ts';
import { terminologyOf } from '../../src/glossary/terminology.ts';

interface Data {
  contradictsGlossary: TermData & { readonly found: string };
  unusedRendering: TermData & { readonly found: null };
  unusedPair: TermData & { readonly found: null };
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'key-terms',
  category: 'terminology',
  summary: 'the terms that a file explains agree with the glossary and with its text',
  mqm: 'Terminology: inconsistent with terminology resource',
  rank: 'term',
  messages: {
    contradictsGlossary: warning(
      ({ term, expected, found, languages: [source, target] }) =>
        `The ${source} term ${quote(term)} is explained in ${target} as ${quote(found)}, the glossary has ${quote(expected)}. Use that, or add the other rendering to the glossary.`,
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

  translation(translation, context) {
    const { languages, template, glossary = EMPTY_GLOSSARY } = context;
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
      const term = terminology.termOf(pair.source.text);
      if (term !== undefined && !term.qualified && !terminology.isAmbiguous(term) && !isAccepted(pair.target.text, term, file)) {
        const key = `${term.name}\0${pair.target.text}`;
        const known = contradictions.get(key);
        if (known === undefined) contradictions.set(key, { term, pairs: [pair] });
        else known.pairs.push(pair);
      } else if (bothSides && said[index] === false) reportUnused(pair, file, context);
    }
    for (const { term, pairs } of contradictions.values()) reportContradiction(term, pairs, context);
  },
});

/** Does a rendering agree with the glossary? One of the two may contain the other. */
function isAccepted(rendering: string, term: Term, file: FileTerms): boolean {
  const { terminology } = file;
  const { status } = terminology.rendering(term, terminology.readTarget(rendering));
  return status === 'hit' || status === 'gap' || term.entries.some((entry) => file.says(entry.target, rendering));
}

function reportContradiction(term: Term, [pair, ...others]: readonly DeclaredPair[], { languages, report }: Context): void {
  if (pair === undefined) return;
  report('contradictsGlossary', {
    at: pair.target.range,
    side: pair.side,
    data: { ...termData(term.name, renderingsOf(term), languages), found: pair.target.text },
    related: related(
      others.map(({ target }) => target),
      `${quote(term.name)} is explained in the same way here`,
    ),
  });
}

function reportUnused({ source, target, side }: DeclaredPair, file: FileTerms, { languages, report }: Context): void {
  report(file.sourceNames(source.text) ? 'unusedRendering' : 'unusedPair', {
    at: target.range,
    side,
    data: { ...termData(splitAddition(source.text).name, target.text, languages), found: null },
  });
}
