import { describe, expect, it } from 'vitest';
import { claimsOf, gapsOf } from '../../src/align/gaps.ts';
import type { Placed } from '../../src/text/range.ts';
import { aligned } from '../support/bilingual.ts';

const sea = ['The moon raises 2 tides a day.', 'يرفع القمر مدّين 2 في اليوم.'] as const;
const drum = ['The drum is 40 cm long.', 'طول الأسطوانة 40 cm.'] as const;
const paper = ['A sheet lasts for 7 days.', 'تكفي الورقة 7 أيام.'] as const;
const wind = ['Wind delays high water by 12 minutes.', 'تؤخر الرياح المد العالي 12 دقيقة.'] as const;

const gapsIn = (source: readonly (readonly [string, string])[], target: readonly (readonly [string, string])[]) => {
  const { alignment } = aligned(
    source.map(([text]) => text),
    target.map(([, text]) => text),
  );
  const texts = (units: readonly Placed[]) => units.map(({ range }) => range.slice());
  return gapsOf(alignment.pairs).map((gap) => ({
    ...gap,
    missing: texts(gap.missing),
    extra: texts(gap.extra),
    claims: claimsOf(gap).length,
  }));
};

describe('gapsOf', () => {
  it('has none where both sides are the same', () => {
    expect(gapsIn([sea, drum], [sea, drum])).toEqual([]);
  });

  it('takes neighbours together, and what stands apart alone', () => {
    expect(gapsIn([sea, drum, paper, wind], [sea, wind])).toMatchObject([{ missing: [drum[0], paper[0]], extra: [], claims: 3 }]);
    expect(gapsIn([sea, drum, paper, wind], [sea, paper])).toMatchObject([{ missing: [drum[0]] }, { missing: [wind[0]] }]);
  });

  it('says where the other side would have it', () => {
    const [gap] = gapsIn([sea, paper], [sea, drum, paper]);
    expect(gap).toMatchObject({ missing: [], extra: [drum[1]], inSource: {}, claims: 2 });
    expect(gap?.inTarget).toBeUndefined();
    expect(gap?.inSource?.start).toBe(gap?.inSource?.end);
  });
});
