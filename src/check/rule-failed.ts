import { issuesUrl } from '../package.ts';
import type { RuleMeta } from './rule-meta.ts';
import { messageOf } from '../text/message-of.ts';

/** The finding about a rule that threw, without a place. */
export function ruleFailed({ id, plugin }: RuleMeta, failure: unknown) {
  const reason = messageOf(failure);
  const whose = plugin === undefined ? '' : ` of the plugin \`${plugin}\``;
  const remedy =
    plugin === undefined
      ? `Report this at ${issuesUrl}, or correct the rule if it is your own.`
      : 'Report this to the author of the plugin.';
  return {
    rule: 'internal-error',
    messageId: 'ruleFailed',
    severity: 'error',
    message: `The rule \`${id}\`${whose} failed: ${reason}. The other rules went on. ${remedy}`,
    data: { rule: id, ...(plugin !== undefined && { plugin }), reason },
    side: 'document',
  } as const;
}
