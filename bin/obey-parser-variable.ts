/** `TLINT_PARSER=remark` in the environment asks for the reference parser, in each thread. */
export async function obeyParserVariable(): Promise<void> {
  if (process.env['TLINT_PARSER'] !== 'remark') return;
  // Loaded on demand: a call that is repeated parses nothing.
  const { refuseNative } = await import('../src/markdown/parser.ts');
  refuseNative('as `TLINT_PARSER` asks');
}
