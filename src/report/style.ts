import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chalk, type ChalkInstance } from 'chalk';
import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** How reports for people are printed. */
export interface Style {
  /** Colours text, or returns it unchanged when colours are off. */
  readonly paint: ChalkInstance;
  /** True for a terminal, where right-to-left text is isolated. */
  readonly terminal: boolean;
  /** In columns: how wide lines may be. */
  readonly width: number;
  /** A text that leads to an address where the terminal shows links; else, and without an address, the text alone. */
  link(text: string, address: string | undefined): string;
  /** The address of a file for such a link. */
  addressOf?(path: string): string;
}

/** In columns: the width of what is not read in a terminal, and the least width that a terminal can have for a report. */
const WIDTH = { usual: 100, least: 40 };

const unlinked: Style['link'] = (text) => text;

export const PLAIN: Style = { paint: new Chalk({ level: 0 }), terminal: false, width: WIDTH.usual, link: unlinked };

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The style for an output: decided by the flag, else by `NO_COLOR`, `FORCE_COLOR` or `TERM`, else by the kind of the output. */
export function styleFor(
  output: Output,
  env: Readonly<Record<string, string | undefined>>,
  color: boolean | undefined,
  cwd: string,
): Style {
  const terminal = output.isTTY === true;
  const colored = color ?? colorFromEnvironment(env) ?? (terminal && env['TERM'] !== 'dumb');
  const linked = terminal && colored && createSupportsHyperlinks({ isTTY: true });
  return {
    paint: new Chalk({ level: colored ? 1 : 0 }),
    terminal,
    width: terminal ? Math.max(WIDTH.least, output.columns ?? WIDTH.usual) : WIDTH.usual,
    link: linked ? hyperlink : unlinked,
    addressOf: (path) => pathToFileURL(resolve(cwd, path)).href,
  };
}

/** A link as terminals read it: the escape sequence OSC 8. */
function hyperlink(text: string, address: string | undefined): string {
  return address === undefined ? text : `\u001B]8;;${address}\u0007${text}\u001B]8;;\u0007`;
}

function colorFromEnvironment(env: Readonly<Record<string, string | undefined>>): boolean | undefined {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return undefined;
}
