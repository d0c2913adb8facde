import {
  declaredPairs,
  defineRule,
  EMPTY_GLOSSARY,
  fileTermsOf,
  info,
  splitAddition,
  terminologyOf,
  warning,
} from '../../src/rule-kit.ts';
import type { DeclaredPair, FileTerms, RuleContext, Section, Term } from '../../src/rule-kit.ts';

interface TermData {
  readonly term: string;
  /** The renderings of the glossary, or the one that the file declares, parted by ` / `. */
  readonly expected: string;
  /** The rendering declared; null where it is the one that does not stand in the text. */
  readonly found: string | null;
  readonly languages: readonly [source: string, target: string];
}

interface Data {
  contradictsGlossary: TermData;
  unusedRendering: TermData;
  unusedPair: TermData;
}

export default defineRule<Data>({
  id: 'key-terms',
  category: 'terminology',
  summary: 'the terms that a file explains agree with the glossary and with its text',
  mqm: 'Terminology: inconsistent with terminology resource',
  messages: {
    contradictsGlossary: warning(
      ({ term, expected, found, languages: [source, target] }) =>
        `The ${source} term \`${term}\` is explained in ${target} as \`${found}\`, the glossary has \`${expected}\`; use that, or add the other rendering to the glossary`,
    ),
    unusedRendering: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} text says \`${term}\`, the ${target} text nowhere \`${expected}\`, as the file explains it; use one rendering in both places`,
    ),
    unusedPair: info(
      ({ term, expected, languages: [source, target] }) =>
        `The ${source} text does not say \`${term}\`, nor the ${target} text \`${expected}\`; remove the pair, or correct it`,
    ),
  },

  section(section: Section, context: RuleContext<Data, undefined>) {
    const pairs = declaredPairs(section, context.template, context.languages);
    if (pairs.length === 0) return;
    const terminology = terminologyOf(context.glossary ?? EMPTY_GLOSSARY, context.languages);
    const file = fileTermsOf(section, terminology);
    const said = file.targetSays(pairs.map(({ target }) => target.text));
    // What a side that is missing or empty does not say is no fault of the list.
    const bothSides =
      section.pairs.length > 0 && section.pairs.every(({ source, target }) => source.blocks.length * target.blocks.length > 0);
    const contradictions = new Map<string, DeclaredPair[]>();
    for (const [index, pair] of pairs.entries()) {
      const term = terminology.termOf(pair.source.text);
      if (term !== undefined && !term.qualified && !terminology.isAmbiguous(term) && !isAccepted(pair.target.text, term, file)) {
        const key = `${term.name}\0${pair.target.text}`;
        contradictions.set(key, [...(contradictions.get(key) ?? []), pair]);
      } else if (bothSides && said[index] === false) reportUnused(pair, file, context);
    }
    for (const [pair, ...others] of contradictions.values()) {
      const term = pair && terminology.termOf(pair.source.text);
      if (pair === undefined || term === undefined) continue;
      const expected = [...new Set(term.entries.map((entry) => entry.target))].join(' / ');
      context.report('contradictsGlossary', {
        at: pair.target.range,
        side: pair.side,
        data: { ...dataOf(term.name, expected, context), found: pair.target.text },
        related: others.map(({ target }) => ({
          range: target.range,
          message: `\`${term.name}\` is explained in the same way here`,
        })),
      });
    }
  },
});

/** A rendering agrees with the glossary where either holds the other: one may say more than the other. */
function isAccepted(rendering: string, term: Term, file: FileTerms): boolean {
  const { terminology } = file;
  const declared = terminology.readTarget(rendering);
  const { status } = terminology.rendering(term, declared);
  if (status === 'hit' || status === 'gap') return true;
  return term.entries.some((entry) => file.says(entry.target, rendering));
}

function reportUnused({ source, target, side }: DeclaredPair, file: FileTerms, context: RuleContext<Data, undefined>): void {
  const { name, addition } = splitAddition(source.text);
  const used = [name, addition].some((expression) => expression !== undefined && file.sourceSays(expression));
  context.report(used ? 'unusedRendering' : 'unusedPair', {
    at: target.range,
    side,
    data: { ...dataOf(name, target.text, context), found: null },
  });
}

function dataOf(term: string, expected: string, { languages }: RuleContext<Data, undefined>): Omit<TermData, 'found'> {
  return { term, expected, languages: [languages.source.name, languages.target.name] };
}
