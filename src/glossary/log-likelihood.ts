/**
 * Dunning's log-likelihood ratio (1993) for an event with `both` of `trials` here and `elsewhere` of `others` elsewhere. 0 when the
 * event is no more frequent here than elsewhere.
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

/** The log-likelihood of `hits` in `trials` at a rate, without the binomial coefficient, which cancels out. */
function share(hits: number, trials: number, rate: number): number {
  return times(hits, rate) + times(trials - hits, 1 - rate);
}

function times(count: number, rate: number): number {
  return count === 0 ? 0 : count * Math.log(rate);
}
