/** A table of times for people: the stages in their order, then the rules, slowest first. */
export function timingTable(times: ReadonlyMap<string, number>): string {
  const rows = [...times].map(([step, milliseconds]) => ({ step, milliseconds, isRule: step.startsWith('rule ') }));
  const rules = rows.filter(({ isRule }) => isRule).sort((a, b) => b.milliseconds - a.milliseconds);
  const total = sum(rows);
  const all = [
    ...rows.filter(({ isRule }) => !isRule),
    { step: 'rules', milliseconds: sum(rules) },
    ...rules.map(({ step, milliseconds }) => ({ step: `  ${step.slice('rule '.length)}`, milliseconds })),
    { step: 'total', milliseconds: total },
  ];
  const width = Math.max(...all.map(({ step }) => step.length));
  const lines = all.map(({ step, milliseconds }) => {
    const share = total === 0 ? 0 : (100 * milliseconds) / total;
    return `${step.padEnd(width)}  ${milliseconds.toFixed(1).padStart(10)} ms  ${share.toFixed(1).padStart(5)} %\n`;
  });
  return lines.join('');
}

function sum(rows: readonly { readonly milliseconds: number }[]): number {
  return rows.reduce((total, { milliseconds }) => total + milliseconds, 0);
}
