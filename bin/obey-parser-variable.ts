import { refuseNative } from '../src/markdown/parser.ts';

/** `TLINT_PARSER=remark` in the environment asks for the reference parser, in each thread. */
export function obeyParserVariable(): void {
  if (process.env['TLINT_PARSER'] === 'remark') refuseNative('as `TLINT_PARSER` asks');
}
