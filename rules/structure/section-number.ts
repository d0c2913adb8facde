import { defineRule, error, info, quote, related } from '../../src/rule-kit.ts';
import type { ProjectContext, RuleContext } from '../../src/rule-kit.ts';
import type { SectionFile } from '../../src/paper/paper.ts';
import type { OrdinalNumber, Title } from '../../src/translation/ast.ts';
import { sameNumber } from '../../src/translation/ordinal-number.ts';

interface Data {
  changedNumber: { source: string; target: string; languages: readonly [string, string] };
  missingNumber: { number: string; language: string; other: string };
  fileNumber: { number: string; file: string };
}

type Context = RuleContext<Data>;

const PLAIN_NUMBER = /^\d+(?:\.\d+)*$/;
const FILE_NUMBER = /^0*(?!0\d)(\d+(?:\.\d+)*)/;

export default defineRule<Data>({
  id: 'section-number',
  category: 'structure',
  summary: 'both titles of a section carry one number, and the file name agrees',
  mqm: 'Mistranslation',
  rank: 'surface',
  fixable: 'unsafe',
  messages: {
    changedNumber: error(
      ({ source, target, languages: [sourceName, targetName] }) =>
        `The ${targetName} title has number ${quote(target)}, the ${sourceName} title has ${quote(source)}. Give both the same number.`,
    ),
    missingNumber: error(
      ({ number, language, other }) =>
        `The ${language} title has no number, the ${other} title has ${quote(number)}. Give both the same number.`,
    ),
    fileNumber: info(
      ({ number, file }) => `The title has number ${quote(number)}, the file name has ${quote(file)}. Check which one is meant.`,
    ),
  },

  translation({ title: { source, target } }, context) {
    if (!source || !target) return;
    if (source.number && target.number) {
      if (!sameNumber(source.number, target.number)) reportChangedNumber(source.number, target.number, context);
    } else {
      reportMissingNumber(source, target, context);
    }
  },

  paper({ sections }, context) {
    reportFileNumbers(sections, context);
  },

  project({ others }, context) {
    // Beside a file that is linted alone, nothing tells how the other files of its paper are numbered.
    for (const file of others) reportFileNumbers([file], context);
  },
});

function reportChangedNumber(source: OrdinalNumber, target: OrdinalNumber, { report, names }: Context): void {
  const fixable = PLAIN_NUMBER.test(source.raw) && PLAIN_NUMBER.test(target.raw);
  report('changedNumber', {
    at: target.range,
    side: 'target',
    data: { source: source.raw, target: target.raw, languages: [names.source, names.target] },
    related: related([source], `the number of the ${names.source} title`),
    ...(fixable && { fix: [{ range: target.range, text: source.raw }] }),
  });
}

function reportMissingNumber(source: Title, target: Title, { report, names, languages }: Context): void {
  const [side, other] = source.number ? (['target', 'source'] as const) : (['source', 'target'] as const);
  const [bare, { number }] = source.number ? [target, source] : [source, target];
  // A number behind a word for a section that is not known would not be found.
  if (!number || languages[side].ordinals.titleWords.length === 0) return;
  report('missingNumber', {
    at: bare.content,
    side,
    data: { number: number.raw, language: names[side], other: names[other] },
    related: related([number], `the number of the ${names[other]} title`),
  });
}

/** Reports the first file whose title has another number than its name: the files of a paper may all be numbered in another way. */
function reportFileNumbers(sections: readonly SectionFile[], { report }: ProjectContext<Data>): void {
  const [first, ...others] = sections.flatMap(differenceOf);
  if (first === undefined) return;
  report('fileNumber', {
    at: first.place,
    side: 'source',
    data: first.data,
    related: others.map(({ place, data }) => ({
      ...place,
      message: `the title has ${quote(data.number)}, the file name ${quote(data.file)}`,
    })),
  });
}

function differenceOf({ path, name, titleNumber }: SectionFile) {
  const file = FILE_NUMBER.exec(name)?.[1];
  if (titleNumber === undefined || file === undefined) return [];
  const { raw, readings, mark } = titleNumber;
  const numeric = readings.filter((reading) => /^\d/.test(reading));
  if (numeric.length === 0 || numeric.some((reading) => startsWithNumber(reading, file))) return [];
  return [{ place: { path, ...mark }, data: { number: raw, file } }];
}

/** `3.1` and `3-4` start with the file number `3`; `31` does not. */
function startsWithNumber(reading: string, file: string): boolean {
  return reading === file || (reading.startsWith(file) && /\D/.test(reading.charAt(file.length)));
}
