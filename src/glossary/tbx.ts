import { SaxesParser } from 'saxes';
import type { Languages } from '../language/languages.ts';
import { subtagOf } from '../language/tags.ts';
import type { SourceText } from '../text/source-text.ts';
import type { AvoidedRendering, GlossaryEntry, GlossaryFile, GlossaryProblem, RowProblem } from './glossary.ts';

interface TermSection {
  readonly language: string;
  /** The line of the `term`, 1-based. */
  readonly line: number;
  text: string;
  avoid: boolean;
}

/** Element names of TBX 2 and TBX 3. */
const CONCEPT = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);
const TERM_SECTION = new Set(['tig', 'ntig', 'termSec']);
const STATUS = new Set(['administrativeStatus', 'normativeAuthorization']);
const UNWANTED = /^(?:deprecatedTerm|supersededTerm)/;

/**
 * Parses a TermBase eXchange file (ISO 30042), version 2 or 3. Each source term of a concept makes an entry with each of its target
 * terms; target terms with the status deprecated or superseded are renderings to avoid.
 */
export function readTbx(file: SourceText, languages: Languages): GlossaryFile {
  return new TbxReader(file, languages).read();
}

class TbxReader {
  readonly #file: SourceText;
  readonly #languages: Languages;
  readonly #xml = new SaxesParser();
  readonly #entries: GlossaryEntry[] = [];
  readonly #avoided: AvoidedRendering[] = [];
  readonly #problems: RowProblem[] = [];
  #failure: GlossaryProblem | undefined;
  #concepts = 0;
  #terms: TermSection[] = [];
  #notes: string | undefined;
  #language = '';
  #section: TermSection | undefined;
  /** The text of the innermost open element. */
  #text = '';
  /** The attribute `type` of the element, or its name when that gives its meaning. */
  #type = '';

  constructor(file: SourceText, languages: Languages) {
    this.#file = file;
    this.#languages = languages;
  }

  read(): GlossaryFile {
    this.#xml.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#xml.on('text', (text) => (this.#text += text));
    this.#xml.on('cdata', (text) => (this.#text += text));
    this.#xml.on('closetag', ({ name }) => this.#close(localName(name)));
    this.#xml.on('error', (error) => this.#fail(`the terms from here on cannot be read: ${reasonOf(error)}; correct the XML`));
    this.#xml.write(this.#file.text.replace(/^\uFEFF/, '')).close();
    if (this.#concepts === 0) this.#fail('no glossary: expected TBX with `termEntry` or `conceptEntry` elements, found none');
    const read = { text: this.#file, entries: this.#entries, avoided: this.#avoided, problems: this.#problems };
    return this.#failure === undefined ? read : { ...read, failure: this.#failure };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#text = '';
    this.#type = attributes['type'] ?? name;
    if (CONCEPT.has(name)) {
      this.#concepts++;
      this.#terms = [];
      this.#notes = undefined;
      this.#language = '';
    } else if (LANGUAGE.has(name)) {
      this.#language = (attributes['xml:lang'] ?? '').split('-')[0]?.toLowerCase() ?? '';
    } else if (TERM_SECTION.has(name)) {
      this.#section = { language: this.#language, line: this.#xml.line, text: '', avoid: false };
    }
  }

  #close(name: string): void {
    // After a syntax error the events of the parser are unreliable.
    if (this.#failure !== undefined) return;
    const text = this.#text.trim().replaceAll(/\s+/g, ' ');
    if (name === 'term' && this.#section !== undefined) this.#section.text = text;
    else if (STATUS.has(this.#type) && this.#section !== undefined && UNWANTED.test(text)) this.#section.avoid = true;
    else if ((name === 'note' || this.#type === 'definition') && this.#section === undefined) this.#notes ??= text;
    else if (TERM_SECTION.has(name) && this.#section !== undefined) {
      this.#terms.push(this.#section);
      this.#section = undefined;
    } else if (CONCEPT.has(name)) this.#addConcept();
    this.#text = '';
    this.#type = '';
  }

  #addConcept(): void {
    const { source, target } = this.#languages;
    const termsOf = (language: string, column: 'source' | 'target') =>
      this.#terms.filter((term) => {
        if (term.language !== language) return false;
        const range = this.#file.lineRange(term.line);
        if (term.text === '') this.#problems.push({ kind: 'empty', column, line: term.line, range });
        return term.text !== '';
      });
    const renderings = termsOf(subtagOf(target.code), 'target');
    for (const { text, line, avoid } of termsOf(subtagOf(source.code), 'source')) {
      if (avoid) continue;
      const range = this.#file.lineRange(line);
      const cells = {
        source: undefined,
        target: undefined,
        avoid: undefined,
        confidence: undefined,
        usage: undefined,
        notes: undefined,
      };
      const row = {
        path: this.#file.path,
        source: text,
        confidence: undefined,
        usage: undefined,
        notes: this.#notes,
        line,
        range,
        cells,
      };
      for (const rendering of renderings) {
        if (rendering.avoid) this.#avoided.push({ term: text, rendering: rendering.text, kind: 'other' });
        else this.#entries.push({ ...row, target: rendering.text });
      }
    }
  }

  #fail(message: string): void {
    const { line } = this.#xml;
    this.#failure ??= { path: this.#file.path, line, range: this.#file.lineRange(line), message };
  }
}

/** A name without its namespace prefix: the DCT style of TBX has `min:administrativeStatus`. */
function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The message of an error without the line and column that saxes puts before it. */
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:\S*?:)?\d+:\d+: /, '').replace(/\.$/, '');
}
