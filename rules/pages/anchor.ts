import { defineRule, error, related, warning } from '../../src/rule-kit.ts';
import type { Alignment, Finding, LanguageNames, RuleContext } from '../../src/rule-kit.ts';
import { liesInTwoFiles } from '../../src/align/alignment.ts';
import { withRepetitions } from '../../src/check/repetitions.ts';
import { type DeadAnchor, deadAnchors, goalOf } from '../../src/compare/dead-anchors.ts';
import { groupRepeated, textChange } from '../../src/compare/repeated-changes.ts';
import { type HeadingIdFault, headingIdFaults } from '../../src/compare/heading-ids.ts';
import { addressRange } from '../../src/spans/links.ts';

interface Data {
  dead: Differing;
  lost: LanguageNames & { found: string };
  changedId: Differing;
  missingId: LanguageNames & { expected: string };
  strangeId: Differing;
}

/** Fragments with their `#`. */
interface Differing extends LanguageNames {
  expected: string;
  found: string;
}

type Context = RuleContext<Data>;

export default defineRule<Data>({
  id: 'anchor',
  category: 'pages',
  summary: 'links inside a page lead to its headings and ids, and headings keep the ids of their sources',
  mqm: 'Mistranslation',
  rank: 'link',
  fixable: 'unsafe',
  messages: {
    dead: error(
      ({ source, target, expected, found }) =>
        `The link to \`${found}\` leads nowhere, since nothing in the ${target} page has that id; what the ${source} links to is \`${expected}\` here. Link to that.`,
    ),
    lost: error(
      ({ source, target, found }) =>
        `The link to \`${found}\` leads nowhere, since nothing in the ${target} page has that id; the ${source} page has it. Copy the id to its place.`,
    ),
    changedId: error(
      ({ source, target, expected, found }) =>
        `The heading has the id \`${found}\` in the ${target}, expected \`${expected}\` as in the ${source}, since links lead there. Copy the id.`,
    ),
    missingId: error(
      ({ source, target, expected }) =>
        `The heading has no id in the ${target}, expected \`${expected}\` as in the ${source}, since links lead there. Copy the id.`,
    ),
    strangeId: warning(
      ({ source, target, expected, found }) =>
        `The heading has the id \`${found}\` in the ${target}, but the words of the ${source} heading make \`${expected}\`. Write it so that links to either page lead here.`,
    ),
  },

  sides(alignment, context) {
    // In a file that holds both texts, ids stand twice, and are compared with the code.
    if (!liesInTwoFiles(alignment)) return;
    for (const fault of headingIdFaults(alignment)) reportId(fault, context);
    reportLinks(alignment, context);
  },
});

/** Links that should lead to one heading are one fault, wherever they stand. */
function reportLinks(alignment: Alignment, { languages, names, report }: Context): void {
  const dead = deadAnchors(alignment, languages).filter(({ explained }) => !explained);
  const findingOf = (anchor: DeadAnchor): Finding<Differing> => {
    const { link, pair, counterpart, heading } = anchor;
    const [at, expected] = [addressRange(link), goalOf(anchor) ?? ''];
    return {
      at,
      side: 'target',
      data: { ...names, expected, found: link.destination },
      related: [
        ...related([counterpart], `the ${names.source} link`),
        ...related(heading === undefined ? [] : [heading.target.heading], 'the heading that it should lead to'),
      ],
      fix: expected !== '' && at.slice() === link.destination ? [{ range: at, text: expected }] : [],
      claims: [link.range, counterpart.range],
      compares: pair,
    };
  };
  for (const [first, ...others] of groupRepeated(dead, changeOf)) {
    const finding = withRepetitions(findingOf(first), others.map(findingOf), () => 'this link, too');
    report(goalOf(first) === undefined ? 'lost' : 'dead', finding);
  }
}

function changeOf(anchor: DeadAnchor): readonly string[] {
  return [textChange(goalOf(anchor) ?? '', anchor.link.destination)];
}

function reportId({ kind, pair, source, target }: HeadingIdFault, { names, report }: Context): void {
  const finding = {
    side: 'target',
    related: related([source.heading], `the ${names.source} heading`),
    compares: pair,
  } as const;
  const [expected, id] = [`#${source.id}`, target.explicit];
  if (id === undefined) {
    report('missingId', { ...finding, at: target.heading.range, data: { ...names, expected } });
    return;
  }
  const start = id.range.slice().indexOf(id.id);
  const fix = [{ range: id.range.within(start, start + id.id.length), text: source.id }];
  const data = { ...names, expected, found: `#${id.id}` };
  report(kind === 'changed' ? 'changedId' : 'strangeId', { ...finding, at: id.range, data, claims: [id.range], fix });
}
