import type { Random } from './random.ts';

const INLINE = [
  String.raw`a_b`,
  String.raw`a = b + N`,
  String.raw`\alpha_b \le N`,
  String.raw`f(a, b)`,
  String.raw`a \in [0, 1]`,
  String.raw`\sqrt{a^2 + b^2}`,
  String.raw`\frac{a}{b}`,
  String.raw`a^{N}`,
  String.raw`\mathcal{L}(a)`,
  String.raw`\hat{a}_{b}`,
] as const;

const DISPLAY = [
  String.raw`$$a(t) = \sum_{k=1}^{N} b_k \cos(\omega_k t)$$`,
  String.raw`$$\frac{da}{dt} = -\lambda_b (a - N) + \int_0^t b(s) \, ds$$`,
  String.raw`$$\mathbb{E}[a] \le \frac{\sigma_b^2}{N} + \max_{i \in I} \left| b_i - a \right|$$`,
  '$$\n\\hat{a} = \\frac{\\sum_i b_i w_i}{\\sum_i w_i} + N\n$$',
  String.raw`$$p(a \mid b) = \frac{p(b \mid a) \, p(a)}{\int p(b \mid a') \, p(a') \, da'} \cdot N$$`,
  '$$a = \\begin{cases}\nb & \\text{if } b > N \\\\\n0 & \\text{if } b \\le N\n\\end{cases}$$',
] as const;

const LETTERS = ['A', 'C', 'D', 'g', 'h', 'k', 'm', 'q', 'u', 'v', 'x', 'y', 'z'] as const;

/** The TeX of an inline formula, without dollars. */
export function inlineFormula(random: Random): string {
  return withLetters(random.pick(INLINE), random);
}

/** A block with a display formula, dollars included. */
export function displayFormula(random: Random): string {
  return withLetters(random.pick(DISPLAY), random);
}

/** Replaces the placeholders `a`, `b` and `N`, when no other letter is next to them. */
function withLetters(tex: string, random: Random): string {
  const values = new Map([
    ['a', random.pick(LETTERS)],
    ['b', `${random.pick(LETTERS)}'`],
    ['N', String(random.integer(11, 99))],
  ]);
  return tex.replaceAll(/(?<![a-zA-Z\\])(?:[abN])(?![a-zA-Z])/g, (letter) => values.get(letter) ?? letter);
}
