/**
 * Dunning's log-likelihood ratio of two events: `both` of `trials` here against `elsewhere` of `others`. 0 where the event
 * is no more frequent here than elsewhere.
 */
export function logLikelihood(both: number, trials: number, elsewhere: number, others: number): number {
  if (trials === 0 || others === 0 || both / trials <= elsewhere / others) return 0;
  const rate = (both + elsewhere) / (trials + others);
  return (
    2 *
    (share(both, trials, both / trials) +
      share(elsewhere, others, elsewhere / others) -
      share(both, trials, rate) -
      share(elsewhere, others, rate))
  );
}

/** The logarithm of the likelihood of `hits` in `trials` at a rate, without the part that cancels out. */
function share(hits: number, trials: number, rate: number): number {
  return times(hits, rate) + times(trials - hits, 1 - rate);
}

function times(count: number, rate: number): number {
  return count === 0 ? 0 : count * Math.log(rate);
}
