import { describe, expect, it } from 'vitest';
import { lintProject } from '../support/lint-project.ts';

const mirrors = [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }];

/** Lints a page with some front matter, both without their lines of `---`. */
async function find(source: string, target: string, options: object = {}, language = 'ar') {
  const config = { languages: { target: [language] }, mirrors, rules: { 'front-matter': options } };
  const body = { en: '# Gauge\n', ar: '# المقياس\n' } as const;
  const found = await lintProject({
    'tlint.config.json': JSON.stringify(config),
    'en/gauge.md': `---\n${source}\n---\n\n${body.en}`,
    [`${language}/gauge.md`]: `---\n${target}\n---\n\n${language === 'ar' ? body.ar : body.en}`,
  });
  return found.filter(({ rule }) => rule === 'front-matter');
}

const idsOf = async (...pages: Parameters<typeof find>) => (await find(...pages)).map(({ messageId }) => messageId);

describe('front-matter', () => {
  it('finds a changed value at its place, with the place in the source', async () => {
    expect(await find('title: Gauge\nweight: 20', 'title: المقياس\nweight: 30')).toMatchObject([
      {
        path: 'ar/gauge.md',
        severity: 'warning',
        messageId: 'changed',
        data: { key: 'weight', expected: '20', found: '30' },
        range: { start: { line: 3, column: 9 }, end: { line: 3, column: 11 } },
        related: [{ path: 'en/gauge.md', range: { start: { line: 3, column: 9 } } }],
      },
    ]);
  });

  it.each([
    ['a switch', 'draft: true', 'draft: false'],
    ['a date', 'date: 2024-05-21', 'date: 2024-05-31'],
    ['an identifier', 'type: tutorial', 'type: tuorial'],
    ['a translated identifier', 'type: tutorial', 'type: شرح'],
    ['an address', 'cover: https://tide.dev/a.png', 'cover: https://ttide.dev/a.png'],
    ['a version, which is no number', 'vers: "1.10"', 'vers: "1.1"'],
    ['a name with a slip', 'author: zombieJ', 'author: zombeiJ'],
    ['a slug with a slip', 'slug: read-the-gauge', 'slug: read-the-guage'],
    ['an item of a list', 'aliases: [harbour-gauge]', 'aliases: [harbour-guage]'],
    ['a value in a list of maps', 'actions:\n  - icon: box\n    text: Open', 'actions:\n  - icon: bax\n    text: افتح'],
    ['a map that became a text', 'group:\n  title: Tides\n  order: 2', 'group: المد'],
  ])('finds %s', async (_, source, target) => {
    const ids = await idsOf(source, target);
    expect(ids).toHaveLength(1);
    expect(['changed', 'items']).toContain(ids[0]);
  });

  it.each([
    ['a date with other marks', 'date: 2024-05-01', 'date: 2024/5/1'],
    ['an address for the readers of the language', 'next: /en/ports/', 'next: /ar/ports/'],
    ['a picture for them', 'image: /img/port.png', 'image: /img/port-ar.png'],
    ['the code of the language', 'og:locale: en_US', 'og:locale: ar_EG'],
    ['a slug in the language', 'slug: harbour-gauge', 'slug: قياس-الميناء'],
    ['a name that is translated', 'author: The Tide Team', 'author: فريق المد'],
    ['quotation marks and other spellings of one value', 'weight: 20\ndraft: true', "weight: '20'\ndraft: True"],
    ['a text in lines', 'description: >-\n  How the drum\n  turns', 'description: كيف تدور الأسطوانة'],
    ['keys in another order', 'title: Gauge\nweight: 2', 'weight: 2\ntitle: المقياس'],
    ['what has no value in the source', 'title: Gauge\nicon:', 'title: المقياس'],
    ['a single value and a list of it', 'aliases: gauge', 'aliases: [gauge]'],
    [
      'items in another order',
      'list:\n  - id: a\n    n: 1\n  - id: b\n    n: 2',
      'list:\n  - id: b\n    n: 2\n  - id: a\n    n: 1',
    ],
    ['names', 'title: SeaNet\nlinkTitle: Read the Docs', 'title: SeaNet\nlinkTitle: Read Docs'],
    ['tags', 'tags: [tide, moon]', 'tags: [مد]'],
    ['keys of the translation alone', 'title: Gauge', 'title: المقياس\nsubtitle: x\nlang: ar\nredirect_from: /g\n'],
    ['what each file has for itself', 'title: A\nlastmod: 2024-01-01\ncSpell:ignore: drum', 'title: أ\nlastmod: 2025-02-02'],
    [
      'notes for authors',
      'developer_note: The drum is read by a program of the harbour',
      'developer_note: The drum is read by a program of the harbour',
    ],
    ['front matter in braces', '{"title": "Gauge", "weight": 2}', '{"title": "المقياس", "weight": 2}'],
  ])('is silent on %s', async (_, source, target) => {
    expect(await find(source, target)).toEqual([]);
  });

  it('takes a capital in another place for no fault where a label may be translated', async () => {
    expect(await find('label: Seanet', 'label: SeaNet')).toEqual([]);
    expect(await idsOf('label: SeaNet2', 'label: SaeNet2')).toEqual(['changed']);
  });

  it('takes a translated word that is like its source for no slip', async () => {
    expect(await find('category: Components', 'category: Componentes', {}, 'es')).toEqual([]);
    expect(await idsOf('category: Components', 'category: Componenst')).toEqual(['changed']);
  });

  it('finds the keys that one map lost, once', async () => {
    const source = 'title: Gauge\nhero:\n  image: a.png\n  size: 2\n  title: Gauge\nweight: 1';
    expect(await find(source, 'title: المقياس\nhero:\n  title: المقياس\nweight: 1')).toMatchObject([
      { messageId: 'missing', data: { keys: ['hero.image', 'hero.size'] }, range: { start: { line: 4 } } },
    ]);
    expect(await find(source, 'weight: 1')).toMatchObject([
      { messageId: 'missingTitle', severity: 'error', data: { expected: 'Gauge' } },
      { messageId: 'missing', data: { keys: ['hero'] } },
    ]);
  });

  it('leaves its makers and the name of its file to each page', async () => {
    const source = 'title: Gauge\nfilename: gauge.rb\ncontributors:\n  - [Ann]\n  - [Ben]';
    expect(await idsOf(source, 'title: المقياس\nfilename: gauge-ar.rb\ncontributors:\n  - [Ann]')).toEqual([]);
  });

  it('leaves former addresses to each page', async () => {
    expect(await idsOf('title: Gauge\naliases: [/gauge]\nredirect_from: /g', 'title: المقياس')).toEqual([]);
    expect(await idsOf('title: Gauge\nlayout: gauge\ntag-status: x', 'title: المقياس\nlayout: gauge\nother_key: y')).toEqual([
      'missing',
    ]);
  });

  it('only hints at values for programs of which the translation has none', async () => {
    const source = 'title: Gauge\nslug: gauge\nicon: gauge\nstatus: stable';
    expect(await idsOf(source, 'title: المقياس\nslug: gauge')).toEqual(['sparse']);
    expect(await idsOf(source, 'title: المقياس\nslug: gauge\nstatus: stable')).toEqual(['missing']);
    expect(await idsOf('title: Gauge\nstatus: stable', 'title: المقياس')).toEqual(['missing']);
  });

  it('only hints at a key that the programs of a site take from the source', async () => {
    expect(await idsOf('title: Gauge\npage-type: guide', 'title: المقياس')).toEqual(['sparse']);
    expect(await idsOf('title: Gauge\npage-type: guide\nweight: 3', 'title: المقياس\npage-type: guide')).toEqual(['missing']);
  });

  it('finds a misspelt and a translated key', async () => {
    expect(await find('title: Gauge\nweight: 20', 'titel: المقياس\nweight: 20')).toMatchObject([
      { messageId: 'misspelt', severity: 'error', data: { expected: 'title', found: 'titel' } },
    ]);
    expect(await find('title: Gauge\ndescription: A drum\nweight: 1', 'title: المقياس\nالوصف: أسطوانة\nweight: 1')).toMatchObject(
      [{ messageId: 'misspelt', data: { expected: 'description', found: 'الوصف' } }],
    );
    // What else is in the map is compared as ever.
    expect(await idsOf('weight: 20', 'wieght: 30')).toEqual(['misspelt', 'changed']);
  });

  it('takes a known key for no misspelling of a lost one', async () => {
    expect(await idsOf('title: Gauge\nweight: 1', 'subtitle: المقياس\nweight: 1')).toEqual(['missingTitle']);
  });

  it('finds an empty value and lost items', async () => {
    expect(await idsOf('title: Gauge\ntags: [a]', 'title:\ntags: [a]')).toEqual(['empty']);
    expect(
      await find(
        'features:\n  - title: Drum\n    icon: drum\n  - title: Pen\n    icon: pen',
        'features:\n  - title: قلم\n    icon: pen',
      ),
    ).toMatchObject([{ messageId: 'items', data: { key: 'features', count: 1 }, related: [{ range: { start: { line: 3 } } }] }]);
  });

  it('finds texts in the source language', async () => {
    const text = 'description: How to open the box and read the drum.';
    expect(await idsOf(text, text)).toEqual(['untranslated']);
    expect(await idsOf('title: State as a Snapshot', 'title: State as a Snapshot', {}, 'es')).toEqual(['untranslated']);
    expect(await idsOf('title: Harbour', 'title: Harbour')).toEqual([]);
    // The words of Italian are not known, but a copy with so many words in small letters is no name.
    expect(await idsOf('title: Build a tide clock', 'title: Build a tide clock', {}, 'it')).toEqual(['untranslated']);
    expect(await idsOf('title: Harbour Tide Watch Lab', 'title: Harbour Tide Watch Lab', {}, 'it')).toEqual([]);
    expect(await idsOf('title: The gauge sent no answer.', 'title: The gauge sent no answer.')).toEqual(['copied']);
    expect(await idsOf('authors: tideking, moonlit, drumboy', 'authors: tideking, moonlit, drumboy')).toEqual([]);
  });

  it('asks for the key that names the language, where the source has it', async () => {
    expect(await idsOf('lang: en\ntitle: Gauge', 'title: المقياس')).toEqual(['missing']);
    expect(await idsOf('lang: en\ntitle: Gauge', 'lang: ar\ntitle: المقياس')).toEqual([]);
  });

  it('compares the numbers of texts', async () => {
    expect(await find('description: Read the 12 gauges.', 'description: اقرأ 21 مقياسا.')).toMatchObject([
      { messageId: 'number', data: { key: 'description', expected: ['12'], found: ['21'] } },
    ]);
    expect(await find('description: Read the 12 gauges.', 'description: اقرأ ١٢ مقياسا.')).toEqual([]);
  });

  it('goes by the keys that a config names', async () => {
    expect(await find('weight: 20', 'weight: 30', { ignore: ['weight'] })).toEqual([]);
    expect(await find('menu:\n  weight: 20', 'menu:\n  weight: 30', { ignore: ['menu'] })).toEqual([]);
    expect(await find('menu:\n  weight: 20', 'menu:\n  weight: 30', { ignore: ['menu.w*'] })).toEqual([]);
    expect(await idsOf('menu:\n  weight: 20', 'menu:\n  weight: 30', { ignore: ['hero.*', 'me'] })).toEqual(['changed']);
    expect(await idsOf('title: Gauge', 'title: المقياس', { keep: ['title'] })).toEqual(['changed']);
    expect(await find('kind: tide', 'kind: المد', { translate: ['kind'] })).toEqual([]);
    expect(await find('cascade: { a: 1 }', 'title: x', { ignore: ['cascade'] })).toEqual([]);
  });
});

describe('front matter that cannot be read', () => {
  const page = (frontMatter: string, body = '# المقياس\n') => `${frontMatter}\n${body}`;
  const GOOD = '---\ntitle: Gauge\nweight: 1\n---\n';

  async function lint(source: string, target: string) {
    const config = JSON.stringify({ mirrors });
    return lintProject({ 'tlint.config.json': config, 'en/gauge.md': page(source, '# Gauge\n'), 'ar/gauge.md': page(target) });
  }

  it.each([
    ['syntax', '---\ntitle: المقياس: كيف\nweight: 1\n---\n', 2],
    ['syntax', '---\ntitle: "المقياس\nweight: 1\n---\n', 3],
    ['syntax', '---\ntitle: أ\ntitle: ب\n---\n', 3],
    ['unclosed', '---\ntitle: المقياس\nweight: 1\n\n', 1],
    ['unclosed', '---\ntitle: المقياس\nweight: 1\n\nتدور الأسطوانة.\n\n---\n', 1],
    ['unopened', 'title: المقياس\nweight: 1\n---\n', 1],
    ['late', '\n---\ntitle: المقياس\nweight: 1\n---\n', 2],
    ['map', '---\nالمقياس\n---\n', 2],
  ])('says %s, once', async (kind, target, line) => {
    expect((await lint(GOOD, target)).filter(({ rule }) => rule === 'front-matter')).toMatchObject([
      { rule: 'front-matter', messageId: 'malformed', severity: 'error', data: { kind }, range: { start: { line } } },
    ]);
  });

  it('is a warning in the source, and silent where both sides have it', async () => {
    expect(await lint('---\ntitle: a: b\n---\n', GOOD)).toMatchObject([
      { path: 'en/gauge.md', messageId: 'malformedSource', severity: 'warning' },
    ]);
    expect(await lint('title: Gauge\n---\n', 'title: المقياس\n---\n')).toEqual([]);
  });

  it('is none in a source that can be read all the same', async () => {
    expect(await lint('title: Gauge\nweight: 2\n---\n', '---\ntitle: المقياس\nweight: 3\n---\n')).toMatchObject([
      { messageId: 'changed', data: { key: 'weight' } },
    ]);
    const twice = '---\ntitle: Gauge\nspelling: tide\nspelling: ebb\n---\n';
    expect(await lint(twice, '---\ntitle: المقياس\n---\n')).toEqual([]);
    expect(await lint(twice, '---\nweight: 2\n---\n')).toMatchObject([{ messageId: 'missingTitle' }]);
    expect(await lint(GOOD, '---\ntitle: المقياس\nweight: 2\nweight: 3\n---\n')).toMatchObject([
      { messageId: 'malformed', severity: 'error' },
    ]);
  });

  it('finds that there is none', async () => {
    expect(await lint(GOOD, '')).toMatchObject([
      { messageId: 'noFrontMatter', severity: 'error', range: { start: { line: 1 } } },
    ]);
    expect(await lint('', GOOD)).toEqual([]);
  });

  it('leaves a thematic break alone', async () => {
    expect(await lint('---\n\nThe drum turns.\n\n---\n', '---\n\nتدور الأسطوانة.\n\n---\n')).toEqual([]);
  });
});

describe('the rest of a page with front matter', () => {
  const lint = (files: Readonly<Record<string, string>>, config: object = {}) =>
    lintProject({ 'tlint.config.json': JSON.stringify({ mirrors, ...config }), ...files });

  it('is a page that is empty without it', async () => {
    const front = '---\nweight: 2\n---\n';
    expect(await lint({ 'en/a.md': `${front}\nThe drum turns once a day.\n`, 'ar/a.md': front })).toMatchObject([
      { rule: 'page-parity', messageId: 'empty' },
    ]);
    expect(await lint({ 'en/a.md': front, 'ar/a.md': front })).toEqual([]);
    expect(await lint({ 'en/a.md': `${front}\nThe drum turns.\n`, 'ar/a.md': '\n' })).toMatchObject([{ messageId: 'empty' }]);
  });

  it('is told once when a whole page is untranslated', async () => {
    const body = Array.from({ length: 6 }, (_, n) => `The drum of gauge ${n} is turned by the clock of the harbour.\n`).join(
      '\n',
    );
    const text = `---\ntitle: How to read the gauge\nweight: 2\n---\n\n${body}`;
    expect(await lint({ 'en/a.md': text, 'ar/a.md': text })).toMatchObject([{ rule: 'page-parity', messageId: 'untranslated' }]);
    expect(await lint({ 'en/a.md': text, 'ar/a.md': text.replace('weight: 2', 'weight: 3') })).toMatchObject([
      { rule: 'front-matter', messageId: 'changed' },
      { rule: 'page-parity', messageId: 'untranslated' },
    ]);
  });

  it('has directives, in the comments of its front matter too', async () => {
    const [en, ar] = ['---\nweight: 2\n---\n\n# Gauge\n', '---\nweight: 3\n---\n\n# المقياس\n'];
    const hidden = ar.replace('weight', '# <!-- tlint-disable-next-line front-matter -->\nweight');
    expect(await lint({ 'en/a.md': en, 'ar/a.md': hidden })).toEqual([]);
    expect(await lint({ 'en/a.md': en, 'ar/a.md': `${ar}\n<!-- tlint-disable-file front-matter -->\n` })).toEqual([]);
    expect(await lint({ 'en/a.md': en, 'ar/a.md': ar })).toHaveLength(1);
  });

  it('has byte order marks and other line endings', async () => {
    const [en, ar] = ['---\ntitle: Gauge\nweight: 2\n---\n\n# Gauge\n', '---\ntitle: المقياس\nweight: 3\n---\n\n# المقياس\n'];
    for (const change of [
      (text: string) => `\uFEFF${text}`,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]) {
      const found = await lint({ 'en/a.md': en, 'ar/a.md': change(ar) }, { rules: { 'line-endings': 'off' } });
      expect(found).toMatchObject([{ messageId: 'changed', range: { start: { line: 3, column: 9 } } }]);
    }
  });

  it('is no front matter in a file with both texts', async () => {
    const found = await lint({ '01-gauge.md': '---\ntitle: a: b\n---\n\n# Section 1: Gauge\n\n## القسم 1: المقياس\n' });
    expect(found.filter(({ rule }) => rule === 'front-matter')).toEqual([]);
  });

  it('may be TOML', async () => {
    const en = '+++\ntitle = "Gauge"\nweight = 2\n[params.hero]\nimage = "/a.png"\n[[menu]]\nid = "x"\n+++\n\n# Gauge\n';
    const ar = en.replace('"Gauge"', '"المقياس"').replace('# Gauge', '# المقياس');
    expect(await lint({ 'en/a.md': en, 'ar/a.md': ar })).toEqual([]);
    expect(await lint({ 'en/a.md': en, 'ar/a.md': ar.replace('/a.png', '/b.png').replace('id = "x"\n', '') })).toMatchObject([
      { messageId: 'changed', data: { key: 'params.hero.image', found: '"/b.png"' }, range: { start: { line: 5, column: 9 } } },
      { messageId: 'empty', data: { key: 'menu[0]' } },
    ]);
    expect(await lint({ 'en/a.md': en, 'ar/a.md': ar.replace('weight = 2', 'weight = = 2') })).toMatchObject([
      { messageId: 'malformed', data: { kind: 'syntax' }, range: { start: { line: 3 } } },
    ]);
  });
});
