import type { Severity } from './diagnostic.ts';

/** Message ids mapped to the data of each message. */
export type DataMap<Data> = { readonly [Id in keyof Data]: object };

/** One message of a rule: its default severity, which a config may change, and a function that makes its text. */
export interface Message<Data> {
  readonly severity: Severity;
  readonly text: (data: Data) => string;
}

/** The messages of a rule by id, each with the type of its data. */
export type Messages<Data> = { readonly [Id in keyof Data]: Message<Data[Id]> };

/** A message with its data filled in. */
export interface RenderedMessage {
  readonly id: string;
  readonly severity: Severity;
  readonly text: string;
}

/**
 * Makes a message of severity `error`, which fails the run: text was lost, changed or cannot be read by machine. `text` makes the
 * message of a finding from its data.
 */
export function error<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'error', text };
}

/** Makes a message of severity `warning`: very likely wrong. `text` makes the message of a finding from its data. */
export function warning<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'warning', text };
}

/**
 * Makes a message of severity `info`: possibly wrong, and hidden unless `--info` is given. `text` makes the message of a finding
 * from its data.
 */
export function info<Data extends object = object>(text: (data: Data) => string): Message<Data> {
  return { severity: 'info', text };
}

/** @throws Error when there is no such message, as in a rule that was written without types */
export function messageOfRule<Data, Id extends keyof Data & string>(messages: Messages<Data>, id: Id): Message<Data[Id]> {
  if (!Object.hasOwn(messages, id)) throw new Error(`it reports \`${id}\`, which is none of its messages`);
  return messages[id];
}
