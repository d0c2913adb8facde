import { defineRule, error, info, warning, z } from '../../src/rule-kit.ts';

/** Rules to configure; they check nothing. */
const countRule = defineRule<{ missing: object; extra: object }, { least: number; words: string[] }>({
  id: 'word-count',
  category: 'completeness',
  summary: 'counts words',
  mqm: 'omission',
  options: z
    .strictObject({ least: z.number().min(0).default(3), words: z.array(z.string()).default([]) })
    .refine(({ least, words }) => words.length === 0 || words.length >= least, 'fewer `words` than `least`'),
  messages: { missing: error(() => 'missing'), extra: warning(() => 'extra') },
});

const plainRule = defineRule<{ found: object }>({
  id: 'plain-rule',
  category: 'structure',
  summary: 'has no options',
  mqm: 'omission',
  messages: { found: info(() => 'found') },
});

const quietRule = defineRule<{ found: object; lost: object }>({
  id: 'quiet-rule',
  category: 'structure',
  summary: 'is off unless set',
  mqm: 'omission',
  off: true,
  messages: { found: warning(() => 'found'), lost: error(() => 'lost') },
});

export const rules = [countRule, plainRule, quietRule];
