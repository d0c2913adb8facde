import type { AlignedPair } from '../align/alignment.ts';
import type { Finding } from './finding.ts';
import type { RenderedMessage } from './message.ts';

/** A context of a rule that reports. */
interface Reporting<Id, Data> {
  report(messageId: Id, finding: Finding<Data>): void;
}

/** The context of a rule with each finding marked as one about a pair; see `Finding.compares`. */
export function comparing<Id, Data, Context extends Reporting<Id, Data>>(context: Context, pair: AlignedPair): Context {
  const report: Context['report'] = (messageId: Id, finding: Finding<Data>) =>
    context.report(messageId, { ...finding, compares: pair });
  return { ...context, report };
}

/** An error that rests on two texts that may not belong together is only very likely. */
export function bySureness(message: RenderedMessage, { compares }: Finding): RenderedMessage {
  return message.severity === 'error' && compares?.certainty === 'likely' ? { ...message, severity: 'warning' } : message;
}
