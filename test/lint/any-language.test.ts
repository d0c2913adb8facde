import { describe, expect, it } from 'vitest';
import { builtins } from '../../src/api/builtins.ts';
import { run } from '../../src/run/run.ts';
import { pairOf } from '../support/languages.ts';
import { lint, sectionFile } from '../support/lint.ts';

const METADATA = '**Section:** tides\n**Translation Quality:** 0.90\n**Glossary Terms Used:** none';

interface Texts {
  readonly source: string;
  readonly target: string;
  readonly title?: string;
}

/** What is said of a section file from English into another language. */
function findings(tag: string, { source, target, title = 'Tides' }: Texts) {
  const languages = pairOf('en', tag);
  const heading = `${languages.target.name} Version`;
  const file = sectionFile({ source, target, heading, title: `# Section 1: Tides\n## ${title}`, metadata: METADATA });
  return lint(file, { languages }).map(({ rule, messageId, severity }) => `${severity} ${rule}/${messageId}`);
}

const SOURCE = `#### What the gauge measures

The gauge in the harbour of Brest has measured the tide since 1846. It writes 2.5 readings a second, and a \`TideGauge\` object
keeps them. Newton explained why the sea rises twice a day; the GPS receiver corrects the height by 0.75 m.

- Read the [manual](manual.pdf) first.
- Run \`tide --port brest\` and wait.

| Port | Height |
| --- | --- |
| Brest | 6.1 m |
| Hamburg | 3.6 m |

\`\`\`sh
tide --port brest
\`\`\``;

const code = '```sh\ntide --port brest\n```';

const TRANSLATIONS: readonly (readonly [tag: string, title: string, target: string])[] = [
  [
    'ja',
    '第1章 潮汐',
    `#### 検潮儀が測るもの

Brest港の検潮儀は1846年から潮汐を測ってきた。毎秒2.5個の値を書き、それを\`TideGauge\`オブジェクトが保持する。Newtonは海面が一日に二度上がる理由を説明した。GPSレシーバーが高さを0.75 mだけ補正する。

- まず[マニュアル](manual.pdf)を読む。
- \`tide --port brest\`を実行して待つ。

| 港 | 高さ |
| --- | --- |
| Brest | 6.1 m |
| Hamburg | 3.6 m |

${code}`,
  ],
  [
    'zh',
    '第一章 潮汐',
    `#### 验潮仪测量什么

Brest港的验潮仪自1846年起测量潮汐。它每秒写下2.5个读数，由\`TideGauge\`对象保存。Newton解释了海面为什么一天上升两次；GPS接收机把高度修正0.75 m。

- 先读[手册](manual.pdf)。
- 运行\`tide --port brest\`并等待。

| 港口 | 高度 |
| --- | --- |
| Brest | 6.1 m |
| Hamburg | 3.6 m |

${code}`,
  ],
  [
    'fr',
    'Chapitre 1 : Les marées',
    `#### Ce que mesure le marégraphe

Le marégraphe du port de Brest mesure la marée depuis 1846. Il écrit 2,5 valeurs par seconde, et un objet \`TideGauge\` les
garde. Newton a expliqué pourquoi la mer monte deux fois par jour ; le récepteur GPS corrige la hauteur de 0,75 m.

- Lisez d’abord le [manuel](manual.pdf).
- Lancez \`tide --port brest\` et attendez.

| Port | Hauteur |
| --- | --- |
| Brest | 6,1 m |
| Hamburg | 3,6 m |

${code}`,
  ],
  [
    'fa',
    'فصل ۱: جزر و مد',
    `#### کشندسنج چه چیزی را اندازه می‌گیرد

کشندسنج بندر Brest از سال ۱۸۴۶ جزر و مد را اندازه گرفته است. در هر ثانیه ۲٫۵ مقدار می‌نویسد و یک شیء \`TideGauge\` آن‌ها را
نگه می‌دارد. Newton توضیح داد که چرا دریا روزی دو بار بالا می‌آید؛ گیرندهٔ GPS ارتفاع را ۰٫۷۵ m اصلاح می‌کند.

- نخست [راهنما](manual.pdf) را بخوانید.
- \`tide --port brest\` را اجرا کنید و منتظر بمانید.

| بندر | ارتفاع |
| --- | --- |
| Brest | ۶٫۱ m |
| Hamburg | ۳٫۶ m |

${code}`,
  ],
  [
    'ru',
    'Глава 1. Приливы',
    `#### Что измеряет мареограф

Мареограф в порту Brest измеряет прилив с 1846 года. Он пишет 2,5 значения в секунду, и объект \`TideGauge\` хранит их.
Newton объяснил, почему море поднимается дважды в день; GPS-приёмник исправляет высоту на 0,75 m.

- Сначала прочтите [руководство](manual.pdf).
- Запустите \`tide --port brest\` и подождите.

| Порт | Высота |
| --- | --- |
| Brest | 6,1 m |
| Hamburg | 3,6 m |

${code}`,
  ],
];

it('the fixtures in other languages are clean', async () => {
  const cwd = new URL('../../fixtures/other-languages', import.meta.url).pathname;
  const { files } = await run({ cwd, paths: ['.'], ignore: true, rules: [] }, builtins);
  expect(files.map(({ path, diagnostics }) => [path, diagnostics.map(({ message }) => message)])).toEqual([
    ['english-chinese/01-tides.md', []],
    ['japanese-english/01-tides.md', []],
  ]);
});

describe('a language without data', () => {
  it.each(TRANSLATIONS)('has no finding in a good translation: %s', (tag, title, target) => {
    expect(findings(tag, { source: SOURCE, target, title })).toEqual([]);
  });

  it.each(TRANSLATIONS)('shows a paragraph left in English: %s', (tag, title, target) => {
    const [heading = '', , ...rest] = target.split('\n\n');
    const paragraph = SOURCE.split('\n\n')[1] ?? '';
    expect(findings(tag, { source: SOURCE, target: [heading, paragraph, ...rest].join('\n\n'), title })).toEqual([
      'error untranslated/block',
    ]);
  });

  it.each(TRANSLATIONS)('shows a changed number, link and name: %s', (tag, title, target) => {
    const changed = target
      .replace(/0[.,]75|۰٫۷۵/, '0.95')
      .replace('(manual.pdf)', '(handbook.pdf)')
      .replace('`TideGauge`', '`TidyGauge`');
    expect(findings(tag, { source: SOURCE, target: changed, title })).toEqual([
      'error code-parity/changedCode',
      'error number-parity/changed',
      'error link-parity/changed',
    ]);
  });

  it('shows a copied sentence inside a text in the same script', () => {
    const target = 'Le marégraphe mesure la marée. It writes the heights on a drum that turns once in a day. Newton l’a dit.';
    const source = 'The gauge measures the tide. It writes the heights on a drum that turns once in a day. Newton said it.';
    expect(findings('fr', { source, target, title: 'Section 1 : Marées' })).toEqual(['warning untranslated/sentence']);
  });

  it('takes no word that is common to both languages for one of the source', () => {
    const source =
      'What was in the box at the harbour is an old story: what was in it was a clock, and here is what it was worth.';
    const target =
      'Was im Kasten am Hafen war, ist eine alte Sage: Was in ihm war, was es war und was es am Ende wert war, an Gold.';
    expect(findings('de', { source, target, title: 'Abschnitt 1: Gezeiten' })).toEqual([]);
  });

  it('is read as the source, too', () => {
    const languages = pairOf('ja', 'en');
    const file = (target: string) =>
      sectionFile({
        source: '潮は一日に二度満ちる。検潮儀がその高さを測る。',
        target,
        title: '# 第1章 潮汐\n## Section 1: Tides',
        metadata: METADATA.replace('none', '検潮儀'),
      })
        .replace('### English Version', '### Japanese Version')
        .replace('### النسخة العربية', '### English Version');
    const rules = (target: string) => lint(file(target), { languages }).map(({ rule, messageId }) => `${rule}/${messageId}`);
    expect(rules('The tide rises twice a day. The gauge measures its height.')).toEqual([]);
    expect(rules('潮は一日に二度満ちる。検潮儀がその高さを測る。')).toEqual(['untranslated/block']);
  });

  it('shares some letters with another', () => {
    const languages = pairOf('zh', 'ja');
    const file = (target: string) =>
      sectionFile({
        source: '潮水每天上涨两次，验潮仪测量水位。',
        target,
        title: '# 第一章 潮汐\n## 第1章 潮汐',
        metadata: METADATA,
      })
        .replace('### English Version', '### Chinese Version')
        .replace('### النسخة العربية', '### Japanese Version');
    const rules = (target: string) => lint(file(target), { languages }).map(({ rule, messageId }) => `${rule}/${messageId}`);
    expect(rules('潮は一日に二度満ち、検潮儀が水位を測る。')).toEqual([]);
    expect(rules('潮水每天上涨两次，验潮仪测量水位。')).toEqual(['untranslated/copied']);
  });
});
