import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintProject } from '../support/lint-project.ts';

const config = JSON.stringify({ mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }] });

/** What the rules on links find in a page and its translation. */
async function check(source: string, target: string) {
  const found = await lintProject({ 'tlint.config.json': config, 'en/tides.md': source, 'ar/tides.md': target });
  return found
    .filter(({ rule }) => rule === 'anchor' || rule === 'link-parity')
    .map(({ rule, messageId, data, range, related, fix }) => ({ rule, messageId, data, line: range.start.line, related, fix }));
}

const SOURCE = '# Tides\n\nSee [it](#high-water).\n\n## High water\n\nIt comes twice.\n';
const page = (link: string, heading = 'المد العالي') => `# المد والجزر\n\nانظر [هنا](${link}).\n\n## ${heading}\n\nيأتي مرتين.\n`;

describe('anchor', () => {
  it('finds a link that kept the slug of the source heading, and says the one of the translated heading', async () => {
    const found = await check(SOURCE, page('#high-water'));
    expect(found).toMatchObject([
      { rule: 'anchor', messageId: 'dead', line: 3, data: { found: '#high-water', expected: '#المد-العالي' } },
    ]);
    expect(found[0]?.related.map(({ path, range }) => [path, range.start.line])).toEqual([
      ['en/tides.md', 3],
      ['ar/tides.md', 5],
    ]);
    expect(found[0]?.fix?.edits).toMatchObject([{ text: '#المد-العالي' }]);
  });

  it('finds a slip in the anchor of a translated heading, and in an id', async () => {
    expect(await check(SOURCE, page('#المد-العلي'))).toMatchObject([{ messageId: 'dead', data: { expected: '#المد-العالي' } }]);
    const withId = page('#high-watter', 'المد العالي {#high-water}');
    expect(await check(SOURCE, withId)).toMatchObject([{ messageId: 'dead', data: { expected: '#high-water' } }]);
  });

  it.each([
    ['the slug of the translated heading', '#المد-العالي', 'المد العالي'],
    ['that slug encoded', '#%D8%A7%D9%84%D9%85%D8%AF-%D8%A7%D9%84%D8%B9%D8%A7%D9%84%D9%8A', 'المد العالي'],
    ['the slug of a site that joins words by other signs', '#المد_العالي', 'المد العالي'],
    ['a slug without vowel marks', '#المد-العالي', 'المَدُّ العالي'],
    ['an id', '#high-water', 'المد العالي {#high-water}'],
    ['an id in braces with a space', '#high-water', 'المد العالي { #high-water }'],
    ['an id in the way of kramdown', '#high-water', 'المد العالي {: #high-water}'],
    ['an id in a comment of MDX', '#high-water', 'المد العالي {/*high-water*/}'],
    ['the id of a tag', '#high-water', '<a id="high-water"></a>المد العالي'],
    ['the name of a tag', '#high-water', 'المد العالي <a name="high-water"></a>'],
    ['the id of a component', '#high-water', "<Mark id={'high-water'}/>المد العالي"],
    ['a heading with a link', '#المد-العالي', '[المد](a.md) **العالي**'],
    ['a slug of ASCII alone', '#gauge-api', 'واجهة Gauge API'],
    ['a heading in Latin letters of the site', '#almad-alali', 'المد العالي'],
  ])('takes %s for a live anchor', async (_, link, heading) => {
    const source = heading.startsWith('[المد]') ? SOURCE.replace('## High water', '## [High](a.md) **water**') : SOURCE;
    expect((await check(source, page(link, heading))).filter(({ rule }) => rule === 'anchor')).toEqual([]);
  });

  it.each(['#L10', '#fn1', '#:~:text=High', '#top', '#', '#/routes/a', '#_2'])('does not judge %s', async (link) => {
    const found = await check(SOURCE.replace('#high-water', link), page(link));
    expect(found).toEqual([]);
  });

  it('is silent where the link of the source leads nowhere, too', async () => {
    expect(await check(SOURCE.replace('#high-water', '#low-water'), page('#low-water'))).toEqual([]);
  });

  it('leaves a missing heading to the rule on headings', async () => {
    const found = await check(SOURCE, '# المد والجزر\n\nانظر [هنا](#high-water).\n\nيأتي مرتين.\n');
    expect(found).toEqual([]);
  });

  it('knows the second of two headings with the same words', async () => {
    const source = '# Tides\n\nSee [it](#notes-1).\n\n## Notes\n\nOne.\n\n## Notes\n\nTwo.\n';
    const target = '# المد\n\nانظر [هنا](#notes-1).\n\n## ملاحظات\n\nواحد.\n\n## ملاحظات\n\nاثنان.\n';
    expect(await check(source, target)).toMatchObject([{ messageId: 'dead', data: { expected: '#ملاحظات-1' } }]);
    expect(await check(source, target.replace('#notes-1', '#ملاحظات-1'))).toEqual([]);
  });

  it('finds several links to one heading as one', async () => {
    const source = SOURCE.replace('See [it](#high-water).', 'See [it](#high-water).\n\nOr [this](#high-water).');
    const target = page('#high-water').replace('\n\n## ', '\n\nأو [هذا](#high-water).\n\n## ');
    expect(await check(source, target)).toMatchObject([{ messageId: 'dead', line: 3 }]);
  });

  it('finds an id of something else that got lost', async () => {
    const source = '# Tides\n\nSee [it](#ports).\n\n<span id="ports">The ports</span> are two.\n';
    expect(await check(source, '# المد\n\nانظر [هنا](#ports).\n\nالموانئ اثنان.\n')).toMatchObject([
      { messageId: 'lost', data: { found: '#ports' } },
    ]);
    const target = '# المد\n\nانظر [هنا](#prots).\n\n<span id="ports">الموانئ</span> اثنان.\n';
    expect(await check(source, target)).toMatchObject([{ messageId: 'dead', data: { found: '#prots', expected: '#ports' } }]);
  });

  it('finds a changed id of a heading once, and not the links to it besides', async () => {
    const source = SOURCE.replace('## High water', '## High water {#high-water}');
    const target = page('#high-water', 'المد العالي {#high-watre}');
    expect(await check(source, target)).toMatchObject([
      { rule: 'anchor', messageId: 'changedId', line: 5, data: { expected: '#high-water', found: '#high-watre' } },
    ]);
  });

  it('reads a heading as it is shown, without soft hyphens', async () => {
    const target = page('#المد-العالي', 'المد&shy;-&#x627;لعالي').replace('المد&shy;-', 'المد&shy; ');
    expect(await check(SOURCE, target)).toEqual([]);
  });

  it('leaves a file that holds both texts to code-parity', () => {
    const file = sectionFile({ source: '#### High water {#high-water}', target: '#### المد العالي {#المد}' });
    expect(lint(file, { rules: { anchor: 'error', 'code-parity': 'error' } })).toMatchObject([
      { rule: 'code-parity', messageId: 'changedMarkup' },
    ]);
  });
});
