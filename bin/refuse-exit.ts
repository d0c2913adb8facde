/** A rule of a config that ends the process would end the run without a word; as an error it is told as that rule's. */
export function refuseExit(): void {
  const { exit } = process;
  process.exit = (code) => {
    throw new Error(`it called \`process.exit(${code ?? ''})\``);
  };
  // Node itself ends a thread in this way.
  process.on('uncaughtExceptionMonitor', () => {
    process.exit = exit;
  });
}
