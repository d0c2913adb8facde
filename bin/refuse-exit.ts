/** Makes `process.exit` throw: a plugin that calls it would end the run silently, but an error is reported as that of its rule. */
export function refuseExit(): void {
  const { exit } = process;
  process.exit = (code) => {
    throw new Error(`it called \`process.exit(${code ?? ''})\``);
  };
  // Node itself calls `process.exit` after an uncaught exception.
  process.on('uncaughtExceptionMonitor', () => {
    process.exit = exit;
  });
}
