import { describe, expect, it } from 'vitest';
import { foldMath, plainMath, writesPlainly } from '../../src/markdown/plain-math.ts';

describe('plainMath', () => {
  it.each([
    ['βₙ', String.raw`\beta_n`],
    ['rankᵢ', 'rank_i'],
    ['b(y, ŷ)', String.raw`b(y, \hat{y})`],
    ['θ̂', String.raw`\hat\theta`],
    ['x̄', String.raw`\bar{x}`],
    ['x*', 'x^*'],
    ['2.5 × 10⁻⁶', String.raw`2.5 \times 10^{-6}`],
    ['2.5 × 10<sup>−6</sup>', String.raw`2.5\times10^{-6}`],
    ['O(n log n)', String.raw`\mathcal{O}(n \log n)`],
    ['𝑥𝑖 ∈ ℝ', String.raw`x_i \in \mathbb{R}`],
    ['n <= 5', String.raw`n \leq 5`],
    ['f: X -> Y', String.raw`f\colon X \to Y`],
    ['‖x‖', String.raw`\|x\|`],
    ['a/b', String.raw`\frac{a}{b}`],
    ['ϕ(x) ≥ ½', String.raw`\varphi(x) \ge \frac12`],
    ['٢٥', '25'],
  ])('%s is %s', (text, tex) => {
    expect(plainMath(text)).toBe(plainMath(tex));
  });

  it.each([
    ['x + y', 'x - y'],
    ['n ≤ 5', String.raw`n < 5`],
    ['ŷ', String.raw`\bar{y}`],
    ['10⁻⁶', '10^{-5}'],
  ])('%s is not %s', (text, tex) => {
    expect(plainMath(text)).not.toBe(plainMath(tex));
  });
});

describe('writesPlainly', () => {
  it.each([
    ['الوزن βₙ هنا', String.raw`\beta_n`, true],
    ['شبكة CNN ŷ هنا', String.raw`\hat{y}`, true],
    ['en O(n log n) pasos', String.raw`O(n \log n)`, true],
    ['الوزن \\beta_n هنا', String.raw`\beta_n`, false],
    ['الوزن h_0 + a هنا', 'h_0 + a', false],
    ['الاسم namely هنا', 'am', false],
    ['الحرف n هنا', 'n', false],
    ['الوزن βₙ₊₁ هنا', String.raw`\beta_n`, false],
  ])('%s', (text, tex, expected) => {
    expect(writesPlainly(foldMath(text, {}), plainMath(tex))).toBe(expected);
  });
});
