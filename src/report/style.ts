import { Chalk, type ChalkInstance } from 'chalk';

/** How reports for people are printed. */
export interface Style {
  /** Colours text, or returns it unchanged when colours are off. */
  readonly paint: ChalkInstance;
  /** True for a terminal, where right-to-left text is isolated. */
  readonly terminal: boolean;
}

export const PLAIN: Style = { paint: new Chalk({ level: 0 }), terminal: false };

interface Output {
  readonly isTTY?: boolean;
}

/** The style for an output: decided by the flag, else by `NO_COLOR`, `FORCE_COLOR` or `TERM`, else by the kind of the output. */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>, color: boolean | undefined): Style {
  const terminal = output.isTTY === true;
  const colored = color ?? colorFromEnvironment(env) ?? (terminal && env['TERM'] !== 'dumb');
  return { paint: new Chalk({ level: colored ? 1 : 0 }), terminal };
}

function colorFromEnvironment(env: Readonly<Record<string, string | undefined>>): boolean | undefined {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return undefined;
}
