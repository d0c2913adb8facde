import { Chalk, type ChalkInstance } from 'chalk';

/** How text for people is printed. */
export interface Style {
  /** Prints colours, or leaves text as it is. */
  readonly paint: ChalkInstance;
  /** A person looks at it: right-to-left text is isolated. */
  readonly terminal: boolean;
}

export const PLAIN: Style = { paint: new Chalk({ level: 0 }), terminal: false };

interface Output {
  readonly isTTY?: boolean;
}

/** What an output can show: the flag beats the environment (`NO_COLOR`, `FORCE_COLOR`, `TERM`), that beats a guess. */
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
