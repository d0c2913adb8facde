/** Exit codes: no finding that fails the run, at least one, or a run that could not be done. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
