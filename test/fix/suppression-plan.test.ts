import { describe, expect, it } from 'vitest';
import { SuppressionPlan } from '../../src/fix/suppression-plan.ts';
import { SourceText } from '../../src/text/source-text.ts';

const TEXT = '# Sluices\n\nThe gate is old.\n\nThe keeper has a boat.\n';
const GATE = TEXT.indexOf('The gate');
const BOAT = TEXT.indexOf('The keeper');

function planOf(): SuppressionPlan {
  return new SuppressionPlan(new SourceText('page.md', TEXT), 'old', false);
}

describe('SuppressionPlan', () => {
  it('takes a rule out of the directive that hides nothing, and leaves the others', () => {
    const plan = planOf();
    plan.add([
      { rule: 'number-parity', offset: GATE },
      { rule: 'code-parity', offset: GATE },
      { rule: 'number-parity', offset: BOAT },
    ]);
    const unused = [{ rules: ['number-parity'], offset: plan.after.indexOf('number-parity -- old -->\n\nThe gate') }];
    expect(plan.add([], unused)).toBe(true);
    expect(plan.after).toBe(
      '# Sluices\n\n<!-- tlint-disable-next-line code-parity -- old -->\n\nThe gate is old.\n\n' +
        '<!-- tlint-disable-next-line number-parity -- old -->\n\nThe keeper has a boat.\n',
    );
    expect(plan.counts).toEqual({ 'code-parity': 1, 'number-parity': 1 });
    expect(plan.add([], [{ rules: ['number-parity'], offset: plan.after.indexOf('# Sluices') }])).toBe(false);
  });

  it('finds the places of new findings in the text with the directive that goes', () => {
    const plan = planOf();
    plan.add([{ rule: 'number-parity', offset: GATE }]);
    const [offset, directive] = [plan.after.indexOf('The keeper'), plan.after.indexOf('<!--')];
    plan.add([{ rule: 'code-parity', offset }], [{ rules: ['number-parity'], offset: directive }]);
    expect(plan.after).toBe(
      '# Sluices\n\nThe gate is old.\n\n<!-- tlint-disable-next-line code-parity -- old -->\n\nThe keeper has a boat.\n',
    );
  });

  it('switches a rule off for the whole file where it is found after all', () => {
    const plan = planOf();
    plan.add([{ rule: 'number-parity', offset: GATE }]);
    plan.add([], [{ rules: ['number-parity'], offset: plan.after.indexOf('<!--') }]);
    expect(plan.after).toBe(TEXT);
    plan.add([{ rule: 'number-parity', offset: GATE }]);
    expect(plan.after).toBe(`<!-- tlint-disable-file number-parity -- old -->\n\n${TEXT}`);
    const again = [{ rules: ['number-parity'], offset: 0 }];
    expect(plan.add([], again)).toBe(true);
    plan.add([{ rule: 'number-parity', offset: GATE }]);
    expect(plan.add([], again)).toBe(false);
  });
});
