import { defineRule, error, info, sameNumber } from '../../src/rule-kit.ts';
import type { OrdinalNumber, RuleContext, Section, Title } from '../../src/rule-kit.ts';

interface Data {
  changedNumber: { source: string; target: string; languages: readonly [string, string] };
  missingNumber: { number: string; language: string; other: string };
  fileNumber: { number: string; file: string };
}

type Context = RuleContext<Data, undefined>;

const PLAIN_NUMBER = /^\d+(?:\.\d+)*$/;
const FILE_NUMBER = /(?:^|[/\\])(?=[^/\\]*$)0*(?!0\d)(\d+(?:\.\d+)*)/;

export default defineRule<Data>({
  id: 'section-number',
  category: 'structure',
  summary: 'both titles of a section carry one number, and the file name agrees',
  mqm: 'Mistranslation',
  fixable: 'safe',
  messages: {
    changedNumber: error(
      ({ source, target, languages: [sourceName, targetName] }) =>
        `The ${targetName} title has number \`${target}\`, the ${sourceName} title has \`${source}\`. Give both the same number.`,
    ),
    missingNumber: error(
      ({ number, language, other }) =>
        `The ${language} title has no number, the ${other} title has \`${number}\`. Give both the same number.`,
    ),
    fileNumber: info(
      ({ number, file }) => `The title has number \`${number}\`, the file name has \`${file}\`. Check which one is meant.`,
    ),
  },

  section(section, context) {
    const { source, target } = section.title;
    if (!source || !target) return;
    if (source.number && target.number) {
      if (sameNumber(source.number, target.number)) reportFileNumber(section, source.number, context);
      else reportChangedNumber(section, source.number, target.number, context);
    } else {
      reportMissingNumber(source, target, context);
    }
  },
});

function reportChangedNumber(
  section: Section,
  source: OrdinalNumber,
  target: OrdinalNumber,
  { report, languages }: Context,
): void {
  const fixable = PLAIN_NUMBER.test(source.raw) && PLAIN_NUMBER.test(target.raw);
  report('changedNumber', {
    at: target.range,
    side: 'target',
    data: { source: source.raw, target: target.raw, languages: [languages.source.name, languages.target.name] },
    related: [{ range: source.range, message: `the number of the ${languages.source.name} title` }],
    ...(fixable && { fix: [{ range: target.range, text: source.raw }] }),
    // The translation may be the right one where the file name sides with it.
    ...(fixable && fileNumberOf(section) === target.raw && { fixSafety: 'unsafe' as const }),
  });
}

function reportMissingNumber(source: Title, target: Title, { report, languages }: Context): void {
  const [bare, numbered] = source.number ? [target, source] : [source, target];
  if (!numbered.number) return;
  const side = bare === source ? 'source' : 'target';
  const other = bare === source ? 'target' : 'source';
  report('missingNumber', {
    at: bare.content,
    side,
    data: { number: numbered.number.raw, language: languages[side].name, other: languages[other].name },
    related: [{ range: numbered.number.range, message: `the number of the ${languages[other].name} title` }],
  });
}

function reportFileNumber(section: Section, number: OrdinalNumber, { report }: Context): void {
  const file = fileNumberOf(section);
  const numeric = number.readings.filter((reading) => /^\d/.test(reading));
  if (file === undefined || numeric.length === 0 || numeric.some((reading) => startsWithNumber(reading, file))) return;
  report('fileNumber', { at: number.range, side: 'source', data: { number: number.raw, file } });
}

function fileNumberOf({ template, text }: Section): string | undefined {
  return template === 'section' ? FILE_NUMBER.exec(text.path)?.[1] : undefined;
}

/** `3.1` and `3-4` start with the file number `3`; `31` does not. */
function startsWithNumber(reading: string, file: string): boolean {
  return reading === file || (reading.startsWith(file) && /\D/.test(reading.charAt(file.length)));
}
