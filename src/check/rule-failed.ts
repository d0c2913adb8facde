import { issuesUrl } from '../package.ts';
import type { RuleMeta } from './rule-meta.ts';
import { messageOf } from '../text/message-of.ts';

/** The finding about a rule that threw, without a place. */
export function ruleFailed({ id }: RuleMeta, failure: unknown) {
  const reason = messageOf(failure);
  return {
    rule: 'internal-error',
    messageId: 'ruleFailed',
    severity: 'error',
    message: `The rule \`${id}\` failed: ${reason}. The other rules went on. Report this at ${issuesUrl}, or to the author of the plugin if the rule comes from one.`,
    data: { rule: id, reason },
    side: 'document',
  } as const;
}
