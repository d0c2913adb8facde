import { builtinRules } from '../../../rules/registry.ts';
import { alwaysOn } from '../../check/always-on.ts';
import { formats } from '../../report/reporters.ts';
import type { CommandSpec, ValueSpec } from '../command-tree.ts';

/** What may stand in a place of the command line. */
export type Completion =
  | { readonly kind: 'nothing' | 'files' | 'folders' }
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      /** What may follow a word after a colon, as a severity follows a rule. */
      readonly suffixes: readonly string[];
    };

export interface CompletedOption {
  /** Each name with its dashes. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined for a switch. */
  readonly value: Completion | undefined;
  /** Whether the option may also stand without its value. */
  readonly optional: boolean;
}

export interface CompletedCommand {
  /** The words after `tlint` that call it; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  readonly argument: Completion;
}

const SEVERITIES = ['error', 'warning', 'info', 'off'];

/** What each place of a command line may hold, by command. */
export function completionsOf(tree: readonly CommandSpec[]): readonly CompletedCommand[] {
  const descriptions = new Map(tree.map(({ path, description }) => [path, description]));
  return tree.map(({ path, commands, options, arguments: [first, ...others] }) => {
    // The commands beside it, which `help` takes.
    const siblings = tree.find((other) => other.path === path.split(' ').slice(0, -1).join(' '))?.commands ?? [];
    return {
      path,
      commands: commands.map((name) => ({ name, description: descriptions.get(`${path} ${name}`.trim()) ?? '' })),
      options: options.map(({ names, description, value, optional }) => {
        return { names, description, value: value && completionOf(value, siblings), optional };
      }),
      // The terms of `glossary lookup` cannot be listed, and its second argument are paths.
      argument: first === undefined ? { kind: 'nothing' } : completionOf(others[0] ?? first, siblings),
    };
  });
}

function completionOf({ placeholder, choices }: ValueSpec, commands: readonly string[]): Completion {
  if (choices !== undefined) return words(choices);
  switch (placeholder) {
    case 'file':
    case 'paths':
    case 'source':
    case 'target':
    case 'reports':
      return { kind: 'files' };
    case 'folder':
      return { kind: 'folders' };
    case 'format':
      return words(formats);
    case 'rule':
      return words([...RULES, ...alwaysOn.map(({ id }) => id)]);
    case 'id':
      return words(RULES);
    case 'id:severity':
      return { kind: 'words', words: RULES, suffixes: SEVERITIES };
    case 'command':
      return words(commands);
    default:
      return { kind: 'nothing' };
  }
}

const RULES = builtinRules.map(({ meta }) => meta.id);

function words(list: readonly string[]): Completion {
  return { kind: 'words', words: list, suffixes: [] };
}
