import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { lintPages } from '../support/lint-pages.ts';

/** Pages with a habit: their own marks stand often enough to show how the page writes. */
const HABITS: Readonly<Record<string, string>> = {
  fr: "L'horloge marche ; le flotteur monte : il lève une tige. Qui la remonte ? Personne !\n\nLe port dit « bonjour » au soir : la « grande » marée vient ; elle reste !",
  zh: '钟走得很准，水位上升；浮子抬起杆，杆带动指针。谁来上弦？没有人！港口（北边）很静。灯塔（南边）很亮，码头（西边）很旧，船坞（东边）很新，水闸（中间）很宽，仓库（对岸）很高。\n\n读数如下：早上低，中午高。注意：晚上再读。提示：风大不读。原因：浪会骗人。方法：等三分钟。结论：慢一点。',
  ja: '時計は正確に動き、水面が上がります。誰が巻きますか？誰も巻きません！浮きは軽く、棒は細く、針は短いです。\n\n港（北側）は静かで、灯台（南側）は明るく、桟橋（西側）は古く、水門（東側）は新しく、倉庫（対岸）は高く、道（裏手）は狭いです。なぜですか？すごい！本当ですか？いいね！',
};

async function found(lang: string, target: string, source = 'The clock runs by the tide.', habit = HABITS[lang]) {
  const text = `${habit ?? ''}\n\n${target}`;
  const [findings = []] = await lintPages('target-punctuation', [
    { lang, source: `${source}\n\n${source}\n\n${source}`, target: text },
  ]);
  return {
    findings: findings.map(({ messageId, data }) => [messageId, data['found']]),
    corrected: correct(text, findings),
    habit,
  };
}

/** The text after all fixes, which do not overlap. */
function correct(text: string, findings: readonly Diagnostic[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).toSorted((a, b) => b.range.start.offset - a.range.start.offset);
  return edits.reduce(
    (rest, { range, text: own }) => rest.slice(0, range.start.offset) + own + rest.slice(range.end.offset),
    text,
  );
}

describe('target-punctuation in French', () => {
  it.each([
    ['La marée monte: elle descend.', [['noSpaceBefore', ':']], 'La marée monte : elle descend.'],
    ['Elle monte; elle descend.', [['noSpaceBefore', ';']], 'Elle monte ; elle descend.'],
    ['Quand monte-t-elle? Le soir.', [['noSpaceBefore', '?']], 'Quand monte-t-elle ? Le soir.'],
    ['**Attention**: elle monte.', [['noSpaceBefore', ':']], '**Attention** : elle monte.'],
    ['Lisez `niveau`: la hauteur.', [['noSpaceBefore', ':']], 'Lisez `niveau` : la hauteur.'],
    ['Elle (la grande)!', [['noSpaceBefore', '!']], 'Elle (la grande) !'],
  ])('finds the missing space in %j', async (target, expected, corrected) => {
    const result = await found('fr', target);
    expect(result.findings).toEqual(expected);
    expect(result.corrected).toBe(`${HABITS['fr']}\n\n${corrected}`);
  });

  it('finds quotation marks without spaces, and gives those that the page has', async () => {
    const habit = 'Il dit «\u00A0oui\u00A0», puis «\u00A0non\u00A0», puis «\u00A0peut-être\u00A0» à la «\u00A0mer\u00A0».';
    for (const [target, corrected] of [
      ['Elle dit «bonsoir» au port.', 'Elle dit «\u00A0bonsoir\u00A0» au port.'],
      ['Elle dit «\u00A0bonsoir» au port.', 'Elle dit «\u00A0bonsoir\u00A0» au port.'],
    ] as const) {
      const result = await found('fr', target, undefined, habit);
      expect(result.findings.map(([id]) => id)).toEqual(['noSpaceInside']);
      expect(result.corrected).toBe(`${habit}\n\n${corrected}`);
    }
  });

  it.each([
    'La marée monte à 10:30 et le rapport est de 3:4.',
    'Voir https://example.com/?a=b: et `a:b`.',
    'Caf&eacute; du port :anchor: et :)',
    'Une marée&nbsp;: deux heures\u202F; trois ports\u00A0!',
    'Lisez std::vec et C:\\marée.',
    '« Bonjour », dit-il, «&nbsp;bonsoir&nbsp;».',
    'Elle « monte » et « descend\u00A0».',
  ])('is silent on %j', async (target) => {
    expect((await found('fr', target)).findings).toEqual([]);
  });

  it('leaves titles and names of the source as they are', async () => {
    const source = 'Read [What is a Tide?](https://example.com/tide) at Yahoo! or see `tide`.';
    const target = 'Lisez [What is a Tide?](https://example.com/tide) chez Yahoo! ou voyez `tide`.';
    expect((await found('fr', target, source)).findings).toEqual([]);
  });

  it('is silent where the page has no such spaces, or both habits', async () => {
    const bare = 'Attention: elle monte; elle descend! Qui? Personne: le port: la mer: le soir: «oui» et «non».';
    expect((await found('fr', 'Note: rien.', undefined, bare)).findings).toEqual([]);
    expect((await found('fr', 'Note: rien. Ainsi: deux. Donc: trois.')).findings).toEqual([]);
  });
});

describe('target-punctuation in Chinese', () => {
  it.each([
    ['水位上升, 浮子抬起杆。', [['foreignMark', ',']], '水位上升，浮子抬起杆。'],
    ['水位上升,浮子抬起杆。', [['foreignMark', ',']], '水位上升，浮子抬起杆。'],
    ['水位上升;浮子抬起杆。', [['foreignMark', ';']], '水位上升；浮子抬起杆。'],
    ['谁来上弦? 没有人。', [['foreignMark', '?']], '谁来上弦？ 没有人。'],
    ['水位上升.', [['foreignMark', '.']], '水位上升。'],
    ['使用 GPU, 内存很快。', [['foreignMark', ',']], '使用 GPU，内存很快。'],
    ['读数: 低。', [['foreignMark', ':']], '读数：低。'],
    ['港口(北边)很静。', [['foreignMark', '(北边)']], '港口（北边）很静。'],
    ['港口（北边)很静。', [['foreignMark', '（北边)']], '港口（北边）很静。'],
    ['水位上升，，浮子抬起杆。', [['doubledMark', '，，']], '水位上升，浮子抬起杆。'],
    ['水位上升 ，浮子抬起杆。', [['spaceBefore', '，']], '水位上升，浮子抬起杆。'],
  ])('finds the slip in %j', async (target, expected, corrected) => {
    const result = await found('zh', target);
    expect(result.findings).toEqual(expected);
    // A space behind a question mark may divide two sentences.
    expect(result.corrected.replace('？ ', '？')).toBe(`${HABITS['zh']}\n\n${corrected.replace('？ ', '？')}`);
  });

  it.each([
    '水位是 3.5 米，早上 10:30 读，共 1,000 次。',
    '支持 Docker, Kubernetes 和 `tide`, `clock` 等。',
    '见 https://example.com/水位?a=1,2 与 `水位,浮子`。',
    '文件 水位.md 和 Node.js。使用 e.g. 钟。',
    '函数 f(x) 与 $a,b$ 都在 (a, b) 里。',
    '他说……等等！！真的？！',
    '> [!NOTE]\n> 水位上升。',
    '&nbsp;水位 :wave: 港口',
  ])('is silent on %j', async (target) => {
    expect((await found('zh', target)).findings).toEqual([]);
  });

  it('is silent where the page has marks of both kinds, or none of its own', async () => {
    const bare = '水位上升, 浮子抬起杆. 谁来上弦? 没有人! 港口(北边)很静, 灯塔(南边)很亮.';
    expect((await found('zh', '水位: 低.', undefined, bare)).findings).toEqual([]);
    const colons = '水位上升，浮子抬起杆。钟走得很准，指针转动。港口(北边)很静，灯塔(南边)很亮，读数: 低。';
    expect((await found('zh', '结论: 慢(一点)。', undefined, colons)).findings).toEqual([]);
  });
});

describe('target-punctuation in Japanese', () => {
  it.each([
    ['水面が上がり,針が動きます。', [['foreignMark', ',']], '水面が上がり、針が動きます。'],
    ['水面が上がります.', [['foreignMark', '.']], '水面が上がります。'],
    ['港(北側)は静かです。', [['foreignMark', '(北側)']], '港（北側）は静かです。'],
    ['誰が巻きますか?', [['foreignMark', '?']], '誰が巻きますか？'],
  ])('finds the slip in %j', async (target, expected, corrected) => {
    const result = await found('ja', target);
    expect(result.findings).toEqual(expected);
    expect(result.corrected).toBe(`${HABITS['ja']}\n\n${corrected}`);
  });

  it('is silent where the page has the wide comma and full stop of Western shape, or narrow colons', async () => {
    const western = '水面が上がり，針が動きます．港は静かで，灯台は明るいです．';
    expect((await found('ja', '針は短い,です.', undefined, western)).findings).toEqual([]);
    expect((await found('ja', '注意: 針は短いです。')).findings).toEqual([]);
  });
});
