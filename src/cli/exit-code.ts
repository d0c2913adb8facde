/** Exit codes: no finding that fails the run, at least one, or a run that could not be done. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What each code means, for the help and the manual page. */
export const EXIT_MEANINGS: readonly (readonly [code: ExitCode, meaning: string])[] = [
  [EXIT.clean, 'nothing found, or warnings within --max-warnings, or pages within --max-stale'],
  [EXIT.found, 'an error was found, more warnings than --max-warnings, or more pages than --max-stale'],
  [EXIT.failed, 'the call or the config is mistaken, or tlint failed'],
];
