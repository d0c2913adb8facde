import type { Diagnostic, FileReport, Fix } from '../check/diagnostic.ts';
import { homepage } from '../package.ts';
import type { KnownRule } from '../project/known-rules.ts';
import type { PositionRange } from '../text/source-text.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { printableJson } from './printable.ts';
import { summarize } from './report.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { artifactLocation, SOURCE_ROOT } from './sarif-address.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** In UTF-16 units: longer texts at the place of a finding are left out. */
const LONGEST_SNIPPET = 300;

/** The report in the Static Analysis Results Interchange Format, version 2.1.0. */
export const sarifReport: Reporter = (report, context) => {
  const { files, rules } = report;
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const { version } = context;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tlint', version, semanticVersion: version, informationUri: homepage, rules: rules.map(describeRule) },
        },
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: summarize(report).checked > 0 }],
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => resultsIn(file, indexes, context)),
      },
    ],
  };
  return `${printableJson(log)}\n`;
};

function describeRule({ id, summary, category, mqm, url }: KnownRule) {
  const text = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    ...(url !== undefined && { helpUri: url, help: { text: `${text} See ${url}`, markdown: `${text} [More](${url})` } }),
    properties: { tags: ['translation', ...(category === undefined ? [] : [category])], ...(mqm !== undefined && { mqm }) },
  };
}

function resultsIn(file: FileReport, indexes: ReadonlyMap<string, number>, context: ReporterContext) {
  if (file.diagnostics.length === 0) return [];
  const text = context.textOf(file.path);
  const fingerprints = fingerprintsOf({ ...file, path: context.repositoryPath(file.path) }, text);
  return file.diagnostics.map((diagnostic, index) => {
    const { rule, messageId, severity, message, side, range, related, fix } = diagnostic;
    const ruleIndex = indexes.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: plainText(message) },
      locations: [{ physicalLocation: physicalLocation(file.path, range, context, snippetOf(diagnostic, text)) }],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({
          id: id + 1,
          message: { text: plainText(place.message) },
          physicalLocation: physicalLocation(place.path, place.range, context),
        })),
      }),
      ...(fix && { fixes: [describeFix(fix, file.path, context)] }),
      partialFingerprints: { 'tlintFinding/v1': fingerprints[index] },
      properties: { messageId, side },
    };
  });
}

/** A message in which nothing is a link: SARIF reads `[text](address)` as one, and a message may quote such a text. */
function plainText(message: string): string {
  return message.replaceAll('](', String.raw`]\(`);
}

function snippetOf({ range: { start, end } }: Diagnostic, text: string) {
  const snippet = text.slice(start.offset, end.offset);
  return snippet === '' || snippet.length > LONGEST_SNIPPET ? {} : { snippet: { text: snippet } };
}

function physicalLocation(path: string, range: PositionRange, { repositoryPath }: ReporterContext, snippet: object = {}) {
  return { artifactLocation: artifactLocation(repositoryPath(path)), region: { ...region(range), ...snippet } };
}

function region({ start, end }: PositionRange) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function describeFix({ safety, edits }: Fix, ownPath: string, { repositoryPath }: ReporterContext) {
  const paths = [...new Set(edits.map(({ path = ownPath }) => path))];
  const text = safety === 'safe' ? 'What `tlint --fix` writes.' : 'What `tlint --fix --unsafe` writes; read the text afterwards.';
  return {
    description: { text },
    artifactChanges: paths.map((each) => ({
      artifactLocation: artifactLocation(repositoryPath(each)),
      replacements: edits
        .filter(({ path = ownPath }) => path === each)
        .map((edit) => ({ deletedRegion: region(edit.range), insertedContent: { text: edit.text } })),
    })),
  };
}
