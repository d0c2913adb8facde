import { UsageError } from '../api/usage-error.ts';

export const DEFAULT_REASON = 'found when tlint was adopted';

/** The reason as it stands in a comment. @throws UsageError when it would end the comment, or take more than a line */
export function reasonOf(given: string): string {
  const reason = given.normalize().trim();
  if (reason === '') throw new UsageError('`--reason` is empty; say why the findings are hidden');
  const bad = /[\p{Cc}\p{Zl}\p{Zp}]/u.exec(reason) ?? /--!?>|\*\//.exec(reason);
  if (bad === null) return reason;
  const found = /\s/.test(bad[0]) ? 'a line break' : `\`${bad[0]}\``;
  throw new UsageError(`\`--reason\` stands in a comment, expected one line that does not end it, found ${found}`);
}
