import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { error, warning } from '../../src/check/message.ts';
import { defineRule, type Rule } from '../../src/check/rule.ts';
import type { CheckedDocument } from '../../src/check/file-hooks.ts';
import { proseOf } from '../../src/translation/prose.ts';
import { leafPairs } from '../../src/align/alignment.ts';
import { textsOf } from '../../src/align/units.ts';
import { RuleTester } from '../../src/tester/rule-tester.ts';
import type { RuleCases } from '../../src/tester/test-cases.ts';

interface Data {
  moon: { word: string };
}

/** Reports the moon in the translation, and makes it a sun. */
const noMoon = defineRule<Data>({
  id: 'no-moon',
  category: 'typography',
  summary: 'nothing is said of the moon',
  mqm: 'Style',
  fixable: 'unsafe',
  messages: { moon: warning(({ word }) => `The word \`${word}\` stands here. Write another.`) },
  sides({ pairs }, { report }) {
    for (const { source, target } of leafPairs(pairs)) {
      const related = source.map(({ range }) => ({ range, message: 'the source' }));
      for (const { content, ...block } of target.flatMap(textsOf)) {
        const at = proseOf({ content, ...block }).indexOf('Mond');
        if (at === -1) continue;
        const range = content.within(at, at + 4);
        report('moon', { at: range, side: 'target', data: { word: 'Mond' }, related, fix: [{ range, text: 'Sonne' }] });
      }
    }
  },
});

const MOON = { source: 'The moon.', target: 'Hier steht:\nder Mond.' };
const SUN = { source: 'The sun.', target: 'Die Sonne.' };

/** What the tester says of some cases; empty when all is as they say. */
function said(cases: Partial<RuleCases>, rule: Rule = noMoon): string {
  try {
    new RuleTester({ languages: { source: 'en', target: 'de' } }).run(rule, { valid: [], invalid: [], ...cases });
    return '';
  } catch (failure) {
    return failure instanceof Error ? failure.message : 'no error';
  }
}

describe('a rule tester', () => {
  it('is content when ids, data, places and the fixed text are right', () => {
    const finding = {
      messageId: 'moon',
      data: { word: 'Mond' },
      severity: 'warning',
      side: 'target',
      at: 'Mond',
      line: 2,
      column: 5,
      related: ['The moon.'],
    } as const;
    const output = 'Hier steht:\nder Sonne.';
    expect(said({ valid: [SUN, `# A letter about ${SUN.source}\n`], invalid: [{ ...MOON, findings: [finding], output }] })).toBe(
      '',
    );
    expect(said({ invalid: [{ ...MOON, pages: true, findings: [finding], output }] })).toBe('');
    const file = `### English Version\n\n${MOON.source}\n\n---\n\n### German Version\n\nDer Mond.\n`;
    expect(said({ invalid: [{ file, findings: ['moon'], output: file.replace('Mond', 'Sonne') }] })).toBe('');
  });

  it('says what differs', () => {
    expect(said({ valid: [MOON] })).toMatch(
      /^no-moon, valid 1: Hier steht:\nexpected nothing, found moon\n {2}\d+:5 moon: The word `Mond` stands here/,
    );
    expect(said({ invalid: [{ ...SUN, findings: ['moon'] }] })).toContain('expected moon, found nothing');
    const wrong = { messageId: 'moon', at: 'der', line: 1, data: { word: 'Sonne' } };
    expect(said({ invalid: [{ ...MOON, findings: [wrong], output: 'Hier steht:\nder Sonne.' }] })).toBe(
      [
        'no-moon, invalid 1: Hier steht:',
        'finding 1: `at`: expected "der", found "Mond"',
        'finding 1: `line`: expected 1, found 2',
        'finding 1: `data.word`: expected "Sonne", found "Mond"',
      ].join('\n'),
    );
    expect(said({ invalid: [{ ...MOON, findings: ['moon'], output: 'Hier steht:\nder Mars.' }] })).toContain(
      'the output is another',
    );
    expect(said({ invalid: [{ ...MOON, findings: ['moon'] }] })).toContain('the rule fixes the text; say so in `output`');
    expect(said({ invalid: [{ ...MOON, findings: ['moon'], output: null }] })).toContain('expected no fix');
  });

  it('refuses cases that are none', () => {
    expect(said({ valid: [SUN, { ...SUN, name: 'again' }] })).toContain(
      'valid 2: again\nIt is the same as valid 1. Remove one of them.',
    );
    expect(said({ valid: [SUN, { ...SUN, languages: { source: 'en', target: 'nl' } }] })).toBe('');
    expect(said({ invalid: [{ ...SUN, findings: ['sun'] }] })).toContain('The rule has no message `sun`, expected one of moon.');
    expect(said({ invalid: [{ ...SUN, findings: [] }] })).toContain('It names no `findings`.');
  });

  it('refuses a rule that throws, or changes what it is given', () => {
    const bad = (document: (file: CheckedDocument) => void) =>
      defineRule<{ never: object }>({
        id: 'bad',
        category: 'typography',
        summary: 'nothing',
        mqm: 'Style',
        messages: { never: warning(() => 'Nothing.') },
        document,
      });
    const thrower = bad(() => {
      throw new Error('no wind');
    });
    expect(said({ valid: [SUN] }, thrower)).toContain('The rule `bad` failed: no wind.');
    const changer = bad(({ translation }) => {
      const [block] = translation?.pairs[0]?.target.blocks ?? [];
      if (block !== undefined) Reflect.set(block, 'kind', 'moon');
    });
    expect(said({ valid: [SUN] }, changer)).toContain('changes what it is given: `translation.pairs[0].target.blocks[0].kind`');
    expect(() => new RuleTester().run(JSON.parse('{}'), { valid: [], invalid: [] })).toThrow('There is no rule to test');
  });

  it('tests the examples of the page', async () => {
    await using fixture = await createFixture({
      'good.md': '```markdown reports moon\nThe moon.\n⇄\nDer Mond.\n```\n\n```markdown silent\nThe sun.\n⇄\nDie Sonne.\n```\n',
      'bad.md': '```markdown silent\nThe moon.\n⇄\nDer Mond.\n```\n\n```markdown\nThe sun.\n```\n',
      'none.md': '# No moon\n',
      'whole.md': '\n```markdown silent\nThe sun.\n```\n',
    });
    expect(said({ docs: fixture.getPath('good.md') })).toBe('');
    expect(said({ docs: new URL(`file://${fixture.getPath('bad.md')}`) })).toMatch(
      /page, line 1\nexpected nothing, found moon[^]*page, line 7\nThe example says neither/,
    );
    expect(said({ docs: fixture.getPath('none.md') })).toContain('It has no example.');
    expect(said({ docs: fixture.getPath('whole.md') })).toMatch(
      /^no-moon, page\nThe example in line 2 of the page is neither two texts nor a file\. Expected two halves/,
    );
    const gone = fixture.getPath('gone.md');
    expect(said({ valid: [MOON], docs: gone })).toContain('valid 1: Hier steht:');
    expect(said({ docs: gone })).toBe(
      `no-moon, page\nThe page \`${gone}\` is not there. Expected the page of the rule, with an example marked \`markdown reports <messageId>\` and a \`silent\` one. Write it, or leave out \`docs\`.`,
    );
  });

  it('gives its cases to a test runner', () => {
    const names: string[] = [];
    const failed: string[] = [];
    const tester = new RuleTester({
      languages: { source: 'en', target: 'de' },
      describe: (name, cases) => {
        names.push(name);
        cases();
      },
      it: (name, check) => {
        names.push(name);
        try {
          check();
        } catch {
          failed.push(name);
        }
      },
    });
    tester.run(noMoon, { valid: [SUN, MOON], invalid: [] });
    expect(names).toEqual(['no-moon', 'valid 1: Die Sonne.', 'valid 2: Hier steht:']);
    expect(failed).toEqual(['valid 2: Hier steht:']);
  });

  it('tests rules over pages, each in the folder of its language', async () => {
    interface Pages {
      missing: { count: number; total: number; language: string };
      rival: { page: string };
      long: object;
    }
    const pages = defineRule<Pages>({
      id: 'all-pages',
      category: 'pages',
      summary: 'every page has one translation',
      mqm: 'Other',
      messages: {
        missing: warning(({ count, total }) => `${count} of ${total} pages have no translation. Translate them.`),
        rival: warning(({ page }) => `The page \`${page}\` has several translations. Keep one.`),
        long: warning(() => 'The translation is long. Shorten it.'),
      },
      pages({ total, untranslated, rivals }, { languages, report }) {
        if (untranslated !== undefined) {
          const data = { count: untranslated.paths.length, total, language: languages.target.code };
          report('missing', { at: untranslated.at, side: 'document', data });
        }
        for (const { source, translations } of rivals) {
          const [at, ...others] = translations;
          const related = others.map((other) => ({ ...other, message: 'another' }));
          if (at !== undefined) report('rival', { at, side: 'document', data: { page: source }, related });
        }
      },
      sides({ sides: { source, target } }, { report }) {
        if (target.blocks.length > source.blocks.length) report('long', { at: target.range, side: 'target', data: {} });
      },
    });
    const tides = { 'en/tides.md': '# Tides\n', 'de/tides.md': '# Gezeiten\n' };
    const missing = { messageId: 'missing', path: 'en/ebb.md', at: '# Ebb', data: { count: 1, total: 2, language: 'de' } };
    const rival = { messageId: 'rival', path: 'de/tides.md', data: { page: 'en/tides.md' }, related: ['# Flut'] };
    const long = { messageId: 'long', path: 'de/tides.md' };
    expect(
      said(
        {
          valid: [{ pages: true, files: tides }],
          invalid: [
            { pages: true, files: { ...tides, 'en/ebb.md': '# Ebb\n' }, findings: [missing] },
            { pages: true, files: { ...tides, 'de/tides.mdx': '# Flut\n' }, findings: [rival] },
            { pages: true, files: { ...tides, 'de/tides.md': '# Gezeiten\n\nFlut.\n' }, findings: [long] },
          ],
        },
        pages,
      ),
    ).toBe('');
    expect(said({ valid: [{ pages: true, files: { ...tides, 'en/ebb.md': '# Ebb\n' } }] }, pages)).toContain(
      'expected nothing, found missing',
    );
    const hidden = { ...tides, 'en/ebb.md': '<!-- tlint-disable-file all-pages -->\n\n# Ebb\n' };
    expect(said({ valid: [{ pages: true, files: hidden }] }, pages)).toBe('');
    expect(said({ valid: [{ pages: true, files: { ...tides, 'tides.md': '' } }] }, pages)).toBe(
      'all-pages, valid 1: en/tides.md, de/tides.md, tides.md\n`tides.md` is no page. Expected a path that starts with `en/` or `de/` and ends with `.md` or `.mdx`. Move it there.',
    );
    await using fixture = await createFixture({
      'page.md':
        '```markdown reports missing\n» en/ebb.md\n# Ebb\n```\n\n```markdown silent\n» en/ebb.md\n# Ebb\n» de/ebb.md\n# Ebbe\n```\n',
    });
    expect(said({ docs: fixture.getPath('page.md') }, pages)).toBe('');
  });

  it('tests rules that compare files, with options', () => {
    const numbered = defineRule<{ many: { count: number } }>({
      id: 'few-sections',
      category: 'paper',
      summary: 'a paper is short',
      mqm: 'Other',
      messages: { many: error(({ count }) => `The paper has ${count} sections. Write fewer.`) },
      paper({ sections }, { report }) {
        const [first] = sections;
        if (first && sections.length > 1)
          report('many', { at: { path: first.path, ...first.head }, side: 'document', data: { count: sections.length } });
      },
    });
    const section = '# Section 1: Tides\n## Abschnitt 1: Gezeiten\n\n### English Version\n\nA.\n\n### German Version\n\nB.\n';
    const files = { 'paper/01-tides.md': section, 'paper/02-moon.md': section.replaceAll('1', '2') };
    expect(
      said({ invalid: [{ files, findings: [{ messageId: 'many', path: 'paper/01-tides.md', data: { count: 2 } }] }] }, numbered),
    ).toBe('');
    expect(said({ valid: [{ files: { 'paper/01-tides.md': section } }] }, numbered)).toBe('');
  });
});
