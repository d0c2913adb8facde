import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { fixed, lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';
import { lintProject } from '../support/lint-project.ts';

const rules = { 'link-parity': {} };

function check(source: string, target: string) {
  const markdown = sectionFile({ source, target });
  return lint(markdown, { rules }).map(({ messageId, range, related, data }) => ({
    messageId,
    at: markdown.slice(range.start.offset, range.end.offset),
    related: related.map((place) => markdown.slice(place.range.start.offset, place.range.end.offset)),
    data,
  }));
}

describe('link-parity', () => {
  it('finds a changed address, at the address, and copies the one of the source', () => {
    const source = 'Tables: [ports](https://tides.example.org/ports), https://tides.example.org/moon.';
    const target = 'الجداول: [الموانئ](https://tides.example.org/prts)، https://tides.example.org/moo.';
    expect(check(source, target)).toMatchObject([
      { messageId: 'changed', at: 'https://tides.example.org/prts', related: ['[ports](https://tides.example.org/ports)'] },
      { messageId: 'changed', at: 'https://tides.example.org/moo', related: ['https://tides.example.org/moon'] },
    ]);
    const mended = target.replace('/prts', '/ports').replace('/moo.', '/moon.');
    expect(fixed(sectionFile({ source, target }), { rules, unsafe: true })).toBe(sectionFile({ source, target: mended }));
    expect(fixed(sectionFile({ source, target }), { rules })).toBe(sectionFile({ source, target }));
  });

  it('finds lost addresses of one text as one', () => {
    const target = 'اقرأ الدليل.';
    expect(check('Read the [manual](a.md), <https://tides.example.org>.', target)).toMatchObject([
      { messageId: 'missing', at: target, data: { expected: ['a.md', 'https://tides.example.org'] } },
    ]);
  });

  it('finds an image and a footnote lost', () => {
    expect(
      check(
        '![ports](ports.png) The moon pulls.[^1]\n\n[^1]: And the sun.',
        '![الموانئ](ports.png) يجذب القمر.\n\n[^1]: والشمس أيضاً.',
      ),
    ).toMatchObject([{ messageId: 'missing', data: { expected: ['[^1]'] } }]);
    expect(check('![ports](ports.png) The moon pulls.', 'يجذب القمر.')).toMatchObject([
      { messageId: 'missing', data: { expected: ['ports.png'] } },
    ]);
  });

  it('finds a link that the source does not have', () => {
    expect(check('Read the manual.', 'اقرأ [الدليل](a.md).')).toMatchObject([
      { messageId: 'extra', at: '[الدليل](a.md)', data: { found: ['a.md'] } },
    ]);
  });

  it('knows the code of a language at the end of an address', () => {
    const source =
      'See [the licence](https://licence.example.org/by/deed.en) and [the terms](https://tides.example.org/terms-en/).';
    const target =
      'Véase [la licencia](https://licence.example.org/by/deed.es) y [las condiciones](https://tides.example.org/terms-es/).';
    const messages = (text: string) =>
      lint(sectionFile({ source, target: text, heading: 'Versión en español' }), {
        rules,
        languages: { source: english, target: spanish },
      });
    expect(messages(target)).toEqual([]);
    expect(messages(target.replace('deed.es', 'dead.es'))).toHaveLength(1);
  });

  it('takes an anchor with an accent for a translated one', () => {
    const found = (anchor: string) =>
      lint(
        sectionFile({ source: 'See [it](/a#pagination).', target: `Véase [esto](/a#${anchor}).`, heading: 'Versión en español' }),
        {
          rules,
          languages: { source: english, target: spanish },
        },
      );
    expect(found('paginación')).toEqual([]);
    expect(found('paginatoin')).toMatchObject([{ messageId: 'changed' }]);
  });

  it('takes an anchor of the page in the other language for a translated one', () => {
    const found = (to: string) =>
      lint(
        sectionFile({ source: 'See [it](/en/a#pagination).', target: `Véase [esto](${to}).`, heading: 'Versión en español' }),
        {
          rules,
          languages: { source: english, target: spanish },
        },
      );
    expect(found('/es/a#paginacion')).toEqual([]);
    expect(found('/es/b#paginacion')).toMatchObject([{ messageId: 'changed' }]);
    expect(found('/en/a#paginacion')).toMatchObject([{ messageId: 'changed' }]);
  });

  it('lets a text link once more to what it links to already', async () => {
    const found = async (source: string, target: string) =>
      (await lintPages('link-parity', [{ lang: 'fr', source, target }])).flat().map(({ messageId }) => messageId);
    const source = 'Read of [tides](/en/guides/tides/) and `moon`.';
    expect(await found(source, 'Voir [marées](/fr/guides/tides/) et `moon` [ici](/fr/guides/tides/).')).toEqual([]);
    expect(await found(source, 'Voir [marées](/fr/guides/tides/) et `moon` [ici](/fr/guides/moon/).')).toEqual(['extra']);
    const site = 'Read of [tides](https://tides.example/).';
    expect(await found(site, 'Voir [marées](https://tides.example/) et [ici](#ailleurs).\n\n## Ailleurs')).toEqual(['extra']);
    const both = 'Read of [tides](/en/guides/tides/) and [the moon](/en/guides/moon/).';
    expect(await found(both, 'Voir [marées](/fr/guides/tides/) et [la lune](/fr/guides/tides/).')).toEqual(['changed']);
  });

  it('knows one entry of a site in the language of each page, in whatever release', async () => {
    const found = async (to: string) =>
      (
        await lintPages('link-parity', [
          { lang: 'fr', source: 'See [it](https://port.example/2025-01/base/en#129180281).', target: `Voir [ici](${to}).` },
        ])
      )
        .flat()
        .map(({ messageId }) => messageId);
    expect(await found('https://port.example/2024-01/mms/fr#129180281')).toEqual([]);
    expect(await found('https://port.example/2024-01/mms/fr#129180282')).not.toEqual([]);
    expect(await found('https://port.example/2024-01/mms/en#129180281')).toEqual([]);
    expect(await found('https://tide.example/2024-01/mms/fr#129180281')).toEqual(['changed']);
  });

  it('finds one replacement of a host in a whole file once, with all its places', () => {
    const source = 'See [a](https://tides.example.org/a).\n\nThen [b](https://tides.example.org/b).';
    const target = 'انظر [أ](https://ports.example.org/a).\n\nثم [ب](https://ports.example.org/b).';
    expect(check(source, target)).toMatchObject([
      {
        messageId: 'changed',
        at: 'https://ports.example.org/a',
        related: ['[a](https://tides.example.org/a)', 'https://ports.example.org/b'],
      },
    ]);
    expect(fixed(sectionFile({ source, target }), { rules, unsafe: true })).not.toContain('ports.example');
  });

  it('finds an anchor that no heading has, and leads to the translated heading', () => {
    const source = '## High water\n\nSee [above](#high-water).';
    const target = '## المد العالي\n\nانظر [أعلاه](#المد-العالى).';
    expect(check(source, target)).toMatchObject([{ messageId: 'toHeading', data: { expected: '#المد-العالي' } }]);
    expect(fixed(sectionFile({ source, target }), { rules, unsafe: true })).toContain('(#المد-العالي)');
  });

  it.each([
    ['a space in it', 'See [the guide](a-b.pdf) now.', 'انظر [الدليل] (a-b.pdf) الآن.', '[الدليل] (a-b.pdf)'],
    ['its parts reversed', 'See [the guide](a-b.pdf) now.', 'انظر (a-b.pdf)[الدليل] الآن.', '(a-b.pdf)[الدليل]'],
    [
      'a bare address in it',
      'See [it](https://tides.example.org/a).',
      'انظر [هو] (https://tides.example.org/a).',
      '[هو] (https://tides.example.org/a)',
    ],
    ['no end', 'See [the guide](a-b.pdf) now.', 'Mira [la guía](a-b.pdf ahora.', '[la guía](a-b.pdf'],
    ['a backslash', 'It is cheap[^a].\n\n[^a]: Very.', 'هو رخيص\\[^a].\n\n[^a]: جداً.', '\\[^a]'],
  ])('finds a link with %s', (_, source, target, at) => {
    expect(check(source, target)).toMatchObject([{ messageId: 'broken', at }]);
  });

  it('compares addresses in HTML', () => {
    expect(check('<a href="a.md" title="Tides">Here</a>', '<a href="b.md" title="المد">هنا</a>')).toMatchObject([
      { messageId: 'changed', at: 'b.md' },
    ]);
    expect(
      check('<p align="center"><img src="a.png" alt="Ports"></p>', '<p dir="rtl"><img src="b.png" alt="الموانئ"></p>'),
    ).toMatchObject([{ messageId: 'changed', at: 'b.png' }]);
  });

  it.each([
    ['other language', 'https://tides.example.org/en/a', 'https://tides.example.org/fr/a'],
    ['other page', 'https://en.tides.example.org/a', 'https://ar.tides.example.org/b'],
    ['other host', 'https://tides.example.org/a', 'https://tides.example.com/a'],
    ['other file', 'images/traces.png', 'images/trace-ar.png'],
    ['lost anchor', 'a.md#tide', 'a.md'],
    ['other folder', 'docs/a.md', 'doc/a.md'],
    ['other folder of a language', './translations/fr/README.md', '../de/README.md'],
    ['page for the start page', 'https://tides.example.org/', 'https://tides.example.org/version/2'],
    ['other site of a language', 'https://tide.example/learn', 'https://ar.port.example/learn'],
  ])('finds the %s', (_, from, to) => {
    expect(check(`See [here](${from}).`, `انظر [هنا](${to}).`)).toMatchObject([{ messageId: 'changed' }]);
  });

  it.each([
    ['/en-US/docs/a', '/ar/docs/a'],
    ['/docs/a/', '/ar/docs/a/'],
    ['https://en.wikipedia.org/wiki/Tide', 'https://ar.wikipedia.org/wiki/مد_وجزر'],
    ['https://tides.example.org/learn', 'https://ar.tides.example.org/learn'],
    ['/learn/a#tide', 'https://tides.example.org/ar/learn/a#tide'],
    ['http://www.tides.example.org/a', 'https://tides.example.org/a/'],
    ['images/traces.png', 'images/traces-ar.png'],
    ['./images/traces.png', '../../images/ar/traces.5f3a.png'],
    ['docs/a.md#tide', '../../docs/a.md#المد'],
    ['README.md', 'README.ar.md'],
    ['README.ar.md', 'README.md'],
    ['a.md?lang=en', 'a.md?lang=ar'],
    ['a.md', 'a.md?hl=ar-001'],
    ['https://tide.example/learn', 'https://ar.tidekit.example/learn.html'],
    ['https://charter.example.org/', 'https://charter.example.org/ar/version/2/text'],
    ['./translations/fr/README.md', '../fr/README.md'],
    ['./translations/ar/README.md', './README.md'],
  ])('takes %s and %s for the same place', (from, to) => {
    expect(check(`See [here](${from}).`, `انظر [هنا](${to}).`)).toEqual([]);
  });

  it.each([
    ['See https://tides.example.org/ports.', 'انظر https://tides.example.org/ports، ثم اقرأ.'],
    ['See https://tides.example.org/.', 'انظر <https://tides.example.org>.'],
    ['See [here](https://tides.example.org/en/ports).', 'انظر [هنا](https://tides.example.org/ar/ports).'],
    ['## High water\n\nSee [above](#high-water).', '## المد العالي\n\nانظر [أعلاه](#المد-العالي).'],
    ['See https://tides.example.org.', 'انظر `https://tides.example.org`.'],
  ])('is silent on %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });
});

/** What the rule finds between `See [it](from).` and its translation, in the files of a mirror. */
async function between(from: string, to: string, paths: Paths = SUFFIX, { image = false } = {}) {
  const mark = image ? '!' : '';
  const found = await lintProject({
    'tlint.config.json': JSON.stringify({ languages: { source: 'en', target: paths.target }, mirrors: [paths.mirror] }),
    [paths.files[0]]: `# Tides\n\nSee ${mark}[it](${from}) here.\n`,
    [paths.files[1]]: `# 潮汐\n\n見${mark}[它](${to})。\n`,
  });
  return found.filter(({ rule }) => rule === 'link-parity').map(({ messageId, severity }) => `${severity} ${messageId}`);
}

interface Paths {
  readonly target: unknown;
  readonly mirror: { readonly source: string; readonly target: string };
  readonly files: readonly [source: string, target: string];
}

const SUFFIX: Paths = {
  target: 'zh-CN',
  mirror: { source: '{path}.en-US.md', target: '{path}.{lang}.md' },
  files: ['docs/tides.en-US.md', 'docs/tides.zh-CN.md'],
};

const BELOW: Paths = {
  target: [{ code: 'zh-TW', name: 'tw' }],
  mirror: { source: '{path}.md', target: 'translations/{lang}/{path}.md' },
  files: ['docs/tides.md', 'translations/tw/docs/tides.md'],
};

const BESIDE: Paths = {
  target: ['zh-Hant'],
  mirror: { source: 'content/en/{path}.md', target: 'content/{lang}/{path}.md' },
  files: ['content/en/a/tides.md', 'content/zh-hant/a/tides.md'],
};

describe('link-parity in two files', () => {
  it.each([
    ['/ports', '/ports-cn', SUFFIX],
    ['/ports#high', '/ports-cn#high', SUFFIX],
    ['https://tides.example.org/ports', 'https://cn.tides.example.org/ports', SUFFIX],
    ['ports.en-US.md', 'ports.zh-CN.md', SUFFIX],
    ['ports.en-US.md', 'ports.md', SUFFIX],
    ['https://tides.example.org/index.html?lang=en_US', 'https://tides.example.org/', SUFFIX],
    ['https://help.tides.example/', 'https://www.tides.example/zh/help/', SUFFIX],
    ['https://tides.example/help/15834-port-guide/', 'https://tides.example/zh/help/15834-gangkou/', SUFFIX],
    ['https://docs.tides.example/en-us/ports/low', 'https://learn.tides.example/zh-cn/ports/low', SUFFIX],
    ['https://tides.example', 'https://www.tides.example/chinese/', SUFFIX],
    ['https://tides.example/en/getting-started/', 'https://tides.example/zh-cn/', SUFFIX],
    ['../images/port.png', '../../../images/port.png', BELOW],
    ['../images/port.png', '../../../images/port-tw.png', BELOW],
    ['../images/port.png', '../../../port_images/tw/port.19fd52b81ce58095.webp', BELOW],
    ['ports.md', 'ports.md', BELOW],
    ['ports.md', '../../../docs/ports.md', BELOW],
    ['../README.md', '../README.md', BELOW],
    ['../README.md', '../../../README.md', BELOW],
    ['/docs/ports', '/tw/docs/ports', BELOW],
    ['https://tides.example/docs/ports', 'https://tw.tides.example/docs/ports', BELOW],
    ['../b/ports.md', '../b/ports/', BESIDE],
    ['../b/_index.md', '../b/', BESIDE],
    ['../b/ports.md', '../../en/b/ports.md', BESIDE],
    ['../b/ports.md', '/zh-hant/b/ports/', BESIDE],
    ['https://tides.example/b/ports/', '/zh-hant/b/ports/', BESIDE],
    ['/en/b/ports/#high', '/zh-hant/b/ports/#高潮', BESIDE],
    ['{{ site.base }}/b', '{{ site.base }}/b', BESIDE],
    ['#/en/ports#high', '#/zh-hant/ports#high', BESIDE],
  ])('takes %s and %s for the same place', async (from, to, paths) => {
    expect(await between(from, to, paths)).toEqual([]);
  });

  it.each([
    ['/ports', '/prots-cn', SUFFIX],
    ['/ports', '/ports-fr', SUFFIX],
    ['../images/port.png', '../../../images/prot.png', BELOW],
    ['ports.md', '../../../docs/prots.md', BELOW],
    ['/docs/ports', '/br/docs/ports', BELOW],
    ['../b/ports.md', '../c/ports.md', BESIDE],
    ['../b/ports.md', '/zh-hant/b/prots/', BESIDE],
    ['https://tides.example/b', 'hhttps://tides.example/b', BESIDE],
    ['https://tides.example/b', 'https:/tides.example/b', BESIDE],
    ['https://tides.example/help/15834-port-guide/', 'https://tides.example/zh/help/15843-gangkou/', SUFFIX],
    ['https://docs.tides.example/en-us/ports/low', 'https://learn.tides.example/zh-cn/ports/high', SUFFIX],
    ['https://docs.tides.example/en-us/ports/low', 'https://learn.docks.example/zh-cn/ports/low', SUFFIX],
    ['https://docs.tides.example/low', 'https://learn.tides.example/low', SUFFIX],
    ['https://tides.example', 'https://tides.example/portuguese/', SUFFIX],
    ['https://tides.example/getting-started/', 'https://tides.example/zh-cn/', SUFFIX],
  ])('finds %s changed to %s', async (from, to, paths) => {
    expect(await between(from, to, paths)).toEqual(['error changed']);
  });

  it('names the link that is lost, where others lead to pages of its site for the language', async () => {
    const english =
      'Built of [parts](/en/parts/) by [Gear](https://gear.example) from [parts](/en/parts/) in [frames](/en/frames/).';
    const japanese = '[部品](/ja/parts/)からGearが作り、[部品](/ja/parts/)を[枠](/ja/frames/)に入れます。';
    const [page] = await lintPages('link-parity', [{ lang: 'ja', source: english, target: japanese }]);
    expect(page).toMatchObject([{ messageId: 'missing', data: { expected: ['https://gear.example'] } }]);
  });

  it('takes a picture in another format for the same, and another one for none', async () => {
    expect(await between('port.png', 'port.svg', SUFFIX, { image: true })).toEqual([]);
    expect(await between('port.png', 'prot.svg', SUFFIX, { image: true })).toEqual(['error changed']);
    expect(await between('port.png', 'port.svg', SUFFIX)).toEqual(['error changed']);
    const upload = 'https://cdn.example/f/A*zIXCTZn9xa8AGAAAAgAeuN6AQ';
    expect(await between(upload, 'https://cdn.example/f/A*C3pFRIyRR68QwErTyBz71KlM', SUFFIX, { image: true })).toEqual([]);
    expect(await between(upload, upload.replace('9xa8', '9ax8'), SUFFIX, { image: true })).toEqual(['error changed']);
    expect(await between('tides.png', 'docks.png', SUFFIX, { image: true })).toEqual(['error changed']);
  });

  it('reads the addresses of each language by its own path', async () => {
    const page = (text: string, address: string) => `# Tides\n\n${text} [it](${address}).\n`;
    const found = await lintProject({
      'tlint.config.json': JSON.stringify({
        languages: { source: 'en', target: ['es', { code: 'pt-BR', name: 'br' }] },
        mirrors: [{ source: '{path}.md', target: 'translations/{lang}/{path}.md' }],
      }),
      'docs/tides.md': page('See', '/docs/ports'),
      'translations/es/docs/tides.md': page('Véase', '/es/docs/ports'),
      'translations/br/docs/tides.md': page('Veja', '/br/docs/ports'),
    });
    expect(found).toEqual([]);
  });

  it('pairs the links that are most alike', async () => {
    const [found] = await lintPages('link-parity', [
      {
        lang: 'es',
        source: 'Use [a](https://docks.example/terminal) or [b](https://tides.example/three/).',
        target: 'Use [b](https://tides.example/thre) o algo más en [a](https://ports.example/vue).',
      },
    ]);
    expect(found?.map(({ data }) => [data['expected'], data['found']])).toContainEqual([
      'https://tides.example/three/',
      'https://tides.example/thre',
    ]);
  });

  it('copies no address that names the language of the source, or starts at a folder', async () => {
    const fix = async (from: string, to: string) => {
      const [found] = await lintPages('link-parity', [
        { lang: 'es', source: `See [it](${from}).`, target: `Véase [eso](${to}).` },
      ]);
      return found?.map(({ messageId, fix: edit }) => [messageId, edit !== undefined]);
    };
    expect(await fix('https://tides.example/a/low', 'https://tides.example/b/high')).toEqual([['changed', true]]);
    expect(await fix('/en/a/low', '/es/b/high')).toEqual([['changed', false]]);
    expect(await fix('../a/low.md', '../b/high.md')).toEqual([['changed', false]]);
  });

  it('only warns of another place of the same page', async () => {
    expect(await between('/ports#high', '/ports#hihg', SUFFIX)).toEqual(['warning fragment']);
    expect(await between('/ports#high', '/ports', SUFFIX)).toEqual(['warning fragment']);
    expect(await between('/en/ports#high', '/zh/ports', SUFFIX)).toEqual(['info lostFragment']);
    expect(await between('/ports', '/ports#high', SUFFIX)).toEqual([]);
    expect(await between('/port_en.ts#L3', '/port_zh.ts#L7', SUFFIX)).toEqual([]);
    expect(await between('/port.ts#L3', '/port.ts#L7', SUFFIX)).toEqual(['warning fragment']);
  });

  it('finds a changed address behind its own text, or with a letter before it', async () => {
    const text = 'http://tides.example/a';
    expect(await between(text, `t${text}`)).toEqual(['error changed']);
  });

  it('compares addresses that a template completes', async () => {
    const link = 'https://tides.example/{{ port.version }}/a';
    expect(await between(link, link)).toEqual([]);
    expect(await between(link, 'https://tides.example/2.2/a')).toEqual(['error changed']);
    expect(await between('{{< ref "ports.md" >}}', '{{< ref "prots.md" >}}')).toEqual(['error changed']);
    expect(await between('{% link ports.md %}', '{%  link ports.md  %}')).toEqual([]);
  });

  it('knows an anchor in the style of the site', async () => {
    const check = async (link: string) => {
      const found = await lintProject({
        'tlint.config.json': JSON.stringify({
          languages: { source: 'en', target: 'es' },
          mirrors: [{ source: 'en/{path}.md', target: '{lang}/{path}.md' }],
        }),
        'en/a.md': '# Tides\n\nSee [it](#See_also) and [that](#High_water).\n\n## See also\n\nOne.\n\n## High water\n\nTwo.\n',
        'es/a.md': `# Mareas\n\nVea [esto](#Véase_también) y [eso](${link}).\n\n## Véase también\n\nUno.\n\n## Marea alta\n\nDos.\n`,
      });
      return found
        .filter(({ rule }) => rule === 'anchor' || rule === 'link-parity')
        .map(({ messageId, data }) => ({ messageId, data }));
    };
    expect(await check('#Marea_alta')).toEqual([]);
    expect(await check('#Marea_atla')).toMatchObject([{ messageId: 'dead', data: { expected: '#Marea_alta' } }]);
    expect(await check('#Véase_también')).toMatchObject([{ messageId: 'changed', data: { expected: '#Marea_alta' } }]);
  });
});
