/**
 * What is seen of the file system. Everything that the findings of a run depend on is asked here, so that a later run can put the
 * same questions: where each has the answer of then, the findings are those of then.
 */
import {
  accessSync,
  type BigIntStats,
  constants,
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { stampOf } from './file-stamp.ts';
import { codeOf } from './system-error.ts';

/** A question to the file system. The answer as text is undefined when it could stay the same although something changes. */
class Question<Value> {
  readonly name: string;
  readonly #ask: (subject: string) => Value;
  readonly #written: (value: Value) => string | undefined;

  constructor(name: string, ask: (subject: string) => Value, written: (value: Value) => string | undefined) {
    this.name = name;
    this.#ask = ask;
    this.#written = written;
  }

  /** Asks, and tells those who observe; throws what the system throws. */
  readonly ask = (subject: string): Value => {
    try {
      const value = this.#ask(subject);
      if (observing.size > 0) tell(this.name, subject, this.#written(value));
      return value;
    } catch (error) {
      tell(this.name, subject, refusal(error));
      throw error;
    }
  };

  /** The answer of now, as text. */
  answer(subject: string): string | undefined {
    try {
      return this.#written(this.#ask(subject));
    } catch (error) {
      return refusal(error);
    }
  }
}

const content = new Question<BigIntStats>('content', (path) => statSync(path, { bigint: true }), stampOf);
const exists = new Question('exists', existsSync, (value) => (value ? 'yes' : 'no'));
const kind = new Question<Stats>('kind', (path) => statSync(path), kindOf);
const link = new Question<Stats>('link', (path) => lstatSync(path), kindOf);
const real = new Question(
  'real',
  (path) => realpathSync(path),
  (path) => path,
);
const realNative = new Question(
  'real native',
  (path) => realpathSync.native(path),
  (path) => path,
);
const readable = new Question(
  'readable',
  (path) => accessSync(path, constants.R_OK),
  () => 'yes',
);
const entries = new Question('entries', listed, (found) => found.map(lineOf).join('\0'));
/** The subject is a folder, and after it how the names of its files may end. */
const endings = new Question(
  'endings',
  (subject) => {
    const [folder = '', ...wanted] = subject.split('\0');
    const isWanted = ({ name }: Dirent) => wanted.some((ending) => name.toLowerCase().endsWith(ending));
    return listed(folder).filter((entry) => !entry.isFile() || isWanted(entry));
  },
  (found) => found.map(lineOf).join('\0'),
);
const folders = new Question(
  'folders',
  (path) => {
    const isOwn = ({ name }: Dirent) => !name.startsWith('.') && name !== 'node_modules';
    return listed(path).flatMap((entry) => (entry.isDirectory() && isOwn(entry) ? [entry.name] : []));
  },
  (found) => found.join('\0'),
);
/** The subject is a folder, and after it the names that matter. */
const names = new Question(
  'names',
  (subject) => {
    const [folder = '', ...wanted] = subject.split('\0');
    const there = new Set(readdirSync(folder));
    return wanted.filter((name) => there.has(name));
  },
  (found) => found.join('\0'),
);

const QUESTIONS = new Map(
  [content, exists, kind, link, real, realNative, readable, entries, endings, folders, names].map((each) => [
    each.name,
    (subject: string) => each.answer(subject),
  ]),
);

/** The size, times and kind of a file whose text is read afterwards, so that a change meanwhile is one of later. */
export const statsOfContent = content.ask;

/** The stamp of a file; undefined when it might miss a change, and when the file cannot be seen. */
export function fileStamp(absolute: string): string | undefined {
  try {
    return stampOf(statsOfContent(absolute));
  } catch {
    return undefined;
  }
}

export const isThere = exists.ask;
export const statsOf = kind.ask;
export const statsOfLink = link.ask;
export const realPath = real.ask;
/** As the file system spells it, where case does not count. */
export const realSpelling = realNative.ask;
export const assertReadable = readable.ask;
export const entriesOf = entries.ask;
/** The subfolders that a person made: neither hidden ones nor packages. */
export const foldersOf = folders.ask;

/** The entries of a folder without the files that end otherwise, in lower case. */
export function entriesEnding(folder: string, wanted: readonly string[]): readonly Dirent[] {
  return endings.ask([folder, ...wanted].join('\0'));
}

/** Those of some names that a folder has. */
export function namesAmong(folder: string, wanted: readonly string[]): readonly string[] {
  return names.ask([folder, ...wanted].join('\0'));
}

/** An answer of the file system: the name of the question, its subject, and what it was. */
export type Observation = readonly [question: string, subject: string, answer: string];

/** What is seen from its making until it ends. */
export class Observations {
  readonly #answers = new Map<string, Map<string, string>>();
  #complete = true;

  constructor() {
    observing.add(this);
  }

  /** All that was seen; undefined when something else was seen that cannot be asked again. */
  get all(): readonly Observation[] | undefined {
    if (!this.#complete) return undefined;
    return [...this.#answers].flatMap(([question, answers]) => {
      return Array.from(answers, ([subject, answer]): Observation => [question, subject, answer]);
    });
  }

  end(): void {
    observing.delete(this);
  }

  add(question: string, subject: string, answer: string | undefined): void {
    const answers = this.#answers.get(question) ?? new Map<string, string>();
    this.#answers.set(question, answers);
    const before = answers.get(subject) ?? answer;
    // What changes during a run may be seen by one half of it only.
    if (answer === undefined || before !== answer) this.spoil();
    else answers.set(subject, answer);
  }

  /** Something was seen that cannot be asked again. */
  spoil(): void {
    this.#complete = false;
    this.#answers.clear();
    this.end();
  }
}

const observing = new Set<Observations>();

function tell(question: string, subject: string, answer: string | undefined): void {
  for (const each of observing) each.add(question, subject, answer);
}

/** Tells that the findings depend on something that cannot be asked again, such as what the program of a user does. */
export function seeElsewhere(): void {
  for (const each of observing) each.spoil();
}

/** Does the file system still give these answers? */
export function stillHold(observations: readonly Observation[]): boolean {
  return observations.every(([question, subject, answer]) => QUESTIONS.get(question)?.(subject) === answer);
}

function kindOf(entry: Pick<Stats | Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): string {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
}

/** Sorted, since a file system may give another order to the same entries. */
function listed(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function lineOf(entry: Dirent): string {
  return `${kindOf(entry)} ${entry.name}`;
}

function refusal(error: unknown): string {
  return `refused: ${codeOf(error) ?? String(error)}`;
}
