import { expect, it } from 'vitest';
import { arabicRoots, isArabicAttribute } from '../../src/language/ar/derivation.ts';

function areDerived(one: string, other: string): boolean {
  const roots = arabicRoots(one);
  return arabicRoots(other).some((root) => roots.includes(root));
}

it.each([
  ['تطبيع', 'مطبع'],
  ['مُنظَّم', 'التنظيم'],
  ['استعلام', 'يستعلم'],
  ['أمان', 'آمن'],
])('finds one root in %s and %s', (one, other) => {
  expect(areDerived(one, other)).toBe(true);
});

it.each([
  ['تطبيع', 'تقدير'],
  ['مد', 'مدى'],
])('finds none in %s and %s', (one, other) => {
  expect(areDerived(one, other)).toBe(false);
});

it.each([
  ['الصورة ', 'الناتجة', 'ناتج', true],
  ['النموذج ', 'الأساسي', 'أساسي', true],
  ['نموذج ', 'أساسي', 'أساسي', true],
  ['تفاصيل ', 'التنفيذ', 'تنفيذ', false],
  ['الصورة، ', 'الناتجة', 'ناتج', false],
  ['صورة ', 'الناتجة', 'ناتج', false],
  ['', 'الأساسي', 'أساسي', false],
])('after %j, %s is an adjective: %s', (before, word, entry, expected) => {
  expect(isArabicAttribute(before, word, entry)).toBe(expected);
});
