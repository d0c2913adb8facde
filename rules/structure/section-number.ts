import { defineRule, error, info, quote, related } from '../../src/rule-kit.ts';
import type { RuleContext } from '../../src/rule-kit.ts';
import type { OrdinalNumber, Title } from '../../src/translation/ast.ts';
import { sameNumber } from '../../src/translation/ordinal-number.ts';

interface Data {
  changedNumber: { source: string; target: string; languages: readonly [string, string] };
  missingNumber: { number: string; language: string; other: string };
  fileNumber: { number: string; file: string };
}

type Context = RuleContext<Data>;

const PLAIN_NUMBER = /^\d+(?:\.\d+)*$/;
const FILE_NUMBER = /(?:^|[/\\])(?=[^/\\]*$)0*(?!0\d)(\d+(?:\.\d+)*)/;

export default defineRule<Data>({
  id: 'section-number',
  category: 'structure',
  summary: 'both titles of a section carry one number, and the file name agrees',
  mqm: 'Mistranslation',
  rank: 'surface',
  fixable: 'safe',
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
      if (sameNumber(source.number, target.number)) reportFileNumber(source.number, context);
      else reportChangedNumber(source.number, target.number, context);
    } else {
      reportMissingNumber(source, target, context);
    }
  },
});

function reportChangedNumber(source: OrdinalNumber, target: OrdinalNumber, context: Context): void {
  const { report, names } = context;
  const fixable = PLAIN_NUMBER.test(source.raw) && PLAIN_NUMBER.test(target.raw);
  report('changedNumber', {
    at: target.range,
    side: 'target',
    data: { source: source.raw, target: target.raw, languages: [names.source, names.target] },
    related: related([source], `the number of the ${names.source} title`),
    ...(fixable && { fix: [{ range: target.range, text: source.raw }] }),
    // The fix is unsafe if the file name agrees with the translation, whose number may be the correct one.
    ...(fixable && fileNumberOf(target, context) === target.raw && { fixSafety: 'unsafe' as const }),
  });
}

function reportMissingNumber(source: Title, target: Title, { report, names }: Context): void {
  const [side, other] = source.number ? (['target', 'source'] as const) : (['source', 'target'] as const);
  const [bare, { number }] = source.number ? [target, source] : [source, target];
  if (!number) return;
  report('missingNumber', {
    at: bare.content,
    side,
    data: { number: number.raw, language: names[side], other: names[other] },
    related: related([number], `the number of the ${names[other]} title`),
  });
}

function reportFileNumber(number: OrdinalNumber, context: Context): void {
  const file = fileNumberOf(number, context);
  const numeric = number.readings.filter((reading) => /^\d/.test(reading));
  if (file === undefined || numeric.length === 0 || numeric.some((reading) => startsWithNumber(reading, file))) return;
  context.report('fileNumber', { at: number.range, side: 'source', data: { number: number.raw, file } });
}

/** The number in the name of the file with the title. */
function fileNumberOf({ range }: OrdinalNumber, { template }: Context): string | undefined {
  return template?.name === 'section' ? FILE_NUMBER.exec(range.text.path)?.[1] : undefined;
}

/** `3.1` and `3-4` start with the file number `3`; `31` does not. */
function startsWithNumber(reading: string, file: string): boolean {
  return reading === file || (reading.startsWith(file) && /\D/.test(reading.charAt(file.length)));
}
