import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { page } from '../support/pages.ts';
import { reportOf, tlint } from '../support/tlint.ts';

const EN = '# Wheels\n\nThe drum has 12 wheels, and each of them turns once a day.\n';
const DE = '# Räder\n\nDie Trommel hat 13 Räder, und jedes von ihnen dreht sich einmal am Tag.\n';
const SV = '# Hjulen\n\nTrumman har 13 hjul, och varje hjul vrider sig en gång om dagen.\n';
const AR = '# العجلات\n\nللأسطوانة 13 عجلة، وتدور كل منها مرة في اليوم.\n';

async function pairOf(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  await using fixture = await createFixture({ ...files });
  return await reportOf(fixture.path, 'pair', ...argv);
}

describe('tlint pair', () => {
  it('lints one file against another', async () => {
    const files = await pairOf({ 'wheels.md': EN, 'räder.md': DE }, 'wheels.md', 'räder.md', '--target-language', 'de');
    expect(files).toMatchObject([
      {
        path: 'räder.md',
        diagnostics: [{ rule: 'number-parity', data: { source: 'English', target: 'German' }, related: [{ path: 'wheels.md' }] }],
      },
    ]);
  });

  it('lints the pages of a folder against those at the same paths', async () => {
    const files = { 'in/a/wheels.md': EN, 'in/only.md': EN, 'out/a/wheels.mdx': AR, 'out/orphan.md': AR };
    expect(await pairOf(files, 'in', 'out/')).toMatchObject([
      { path: 'in/only.md', role: 'source', diagnostics: [{ rule: 'page-parity', messageId: 'missing', data: { total: 2 } }] },
      { path: 'out/a/wheels.mdx', diagnostics: [{ rule: 'number-parity', data: { target: 'Arabic' } }] },
      { path: 'out/orphan.md', diagnostics: [{ rule: 'page-parity', messageId: 'orphan' }] },
    ]);
  });

  it('takes one folder inside the other', async () => {
    const files = { 'docs/wheels.md': EN, 'docs/ar/wheels.md': AR };
    const expected = [{ path: 'docs/ar/wheels.md', diagnostics: [{ rule: 'number-parity' }] }];
    expect(await pairOf(files, 'docs', 'docs/ar')).toMatchObject(expected);
    expect(await pairOf({ 'ar/wheels.md': AR, 'ar/en/wheels.md': EN }, 'ar/en', 'ar')).toMatchObject([{ path: 'ar/wheels.md' }]);
  });

  it.each([
    ['the folder of a language', 'en/x.md', 'de/x.md', DE, 'German'],
    ['a suffix', 'x.md', 'x.zh-CN.md', page('zh', 'Clock'), 'Chinese (China)'],
    ['a suffix with a dash', 'x.md', 'x_pt-BR.md', page('pt', 'Clock'), 'Brazilian Portuguese'],
    ['the name of a site', 'react.dev/src/x.md', 'de.react.dev/src/x.md', DE, 'German'],
    ['the letters of the text', 'x.md', 'y.md', page('ja', 'Clock'), 'Japanese'],
    ['the words of the text', 'x.md', 'y.md', page('es', 'Reloj'), 'Spanish'],
    ['the text against a path that means something else', 'docs/x.md', 'docs/is/x.md', AR, 'Arabic'],
  ])('tells the language by %s', async (_, source, target, text, name) => {
    const [file] = await pairOf({ [source]: EN, [target]: `${text}\n[[9876]]\n` }, source, target, '--info');
    const names = file?.diagnostics.map(({ data }) => data['target'] ?? name) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names)).toEqual(new Set([name]));
  });

  it('takes the languages and the rules of a config', async () => {
    const config = { languages: { source: 'de', target: ['fr', 'pt'] }, rules: { 'number-parity': 'warning' } };
    const files = { 'tlint.config.json': JSON.stringify(config), 'x.md': DE, 'pt/x.md': page('pt', 'Relógio') };
    const [file] = await pairOf(files, 'x.md', 'pt/x.md');
    expect(file?.diagnostics.map(({ data }) => [data['source'], data['target']])).toContainEqual(['German', 'Portuguese']);
  });

  it('ends as the linter does, and mends the translation', async () => {
    await using fixture = await createFixture({ 'a.md': EN, 'b.md': AR.replace('13', '12').replace('،', ',') });
    expect(await tlint(fixture.path, 'pair', 'a.md', 'b.md', '--max-warnings', '0', '--exit-zero')).toMatchObject({ code: 0 });
    const dry = await tlint(fixture.path, 'pair', 'a.md', 'b.md', '--fix-dry-run');
    expect(dry).toMatchObject({ code: 1, stdout: expect.stringContaining('+للأسطوانة 12 عجلة، ') });
    await tlint(fixture.path, 'pair', 'a.md', 'b.md', '--fix');
    expect(await fixture.readFile('b.md', 'utf8')).toBe(AR.replace('13', '12'));
    expect(await fixture.readFile('a.md', 'utf8')).toBe(EN);
  });

  it.each([
    [['a.md', 'nowhere.md'], '`nowhere.md` matches no file: there is no such file or folder'],
    [['a.md', 'docs'], '`a.md` is a file and `docs` is a folder\nGive two files, or two folders'],
    [['a.md', './a.md'], '`./a.md` is both source and translation; give two paths'],
    [['a.md', 'b.po'], '`b.po` is no Markdown by its ending'],
    [['docs', 'other'], 'no page of `other` has a source at the same path in `docs`\n`other/y.md` has none'],
    [['a.md', 'docs/x.md'], '`a.md` and `docs/x.md` both seem to be in English'],
    [
      ['a.md', 'other/y.md'],
      'neither the path nor the text of `other/y.md` shows its language\nGive it with `--target-language`',
    ],
    [['a.md', 'other/y.md', '--target-language', 'zh_CN'], 'is no tag of a language; expected one such as `en`'],
    [['a.md'], "missing required argument 'target'"],
  ])('refuses %j', async (argv, message) => {
    const files = { 'a.md': EN, 'b.po': 'msgid ""\n', 'docs/x.md': EN, 'other/y.md': SV };
    await using fixture = await createFixture(files);
    const { code, stdout, stderr } = await tlint(fixture.path, 'pair', ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
