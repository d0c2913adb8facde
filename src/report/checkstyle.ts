import type { FileReport } from '../check/diagnostic.ts';
import type { Reporter } from './reporter.ts';
import { xmlDocument, xmlElement } from './xml.ts';

/** The version of Checkstyle whose reports the format is that of; programs that read it expect one. */
const VERSION = '4.3';

/** The report in the format of Checkstyle, with all files, also the clean ones. */
export const checkstyleReport: Reporter = ({ files }) =>
  xmlDocument(xmlElement('checkstyle', { version: VERSION }, files.flatMap(fileElement)));

function fileElement({ path, diagnostics }: FileReport): readonly string[] {
  const errors = diagnostics.flatMap(({ range: { start }, severity, message, rule }) =>
    xmlElement('error', { line: start.line, column: start.column, severity, message, source: `tlint.${rule}` }, []),
  );
  return xmlElement('file', { name: path }, errors);
}
