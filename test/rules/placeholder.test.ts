import { describe, expect, it } from 'vitest';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

const rules = { placeholder: {} };
const SOURCE = 'The first harbour lies in the north. The second one lies in the south.';
const TARGET = 'يقع الميناء الأول في الشمال.';
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });

describe('placeholder', () => {
  it.each([
    ['pending', 'TODO'],
    ['pending', '[TODO: translate]'],
    ['pending', '[translation]'],
    ['pending', '[ترجمة]'],
    ['pending', '[الترجمة هنا]'],
    ['pending', '[يتبع]'],
    ['pending', 'FIXME'],
    ['pending', 'XXX'],
    ['pending', 'TBD'],
    ['elided', '...'],
    ['elided', '[…]'],
    ['elided', '(…)'],
    ['elided', '[تم حذف الشرح للإيجاز]'],
    ['elided', '[The section continues with 3 harbours]'],
    ['elided', '[وصف الموانئ الأخرى...]'],
  ])('finds, as %s, a last sentence %s', (messageId, mark) => {
    const markdown = sectionFile({ source: SOURCE, target: `${TARGET} ${mark}` });
    const start = markdown.indexOf(mark, markdown.indexOf(TARGET));
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId,
        severity: 'error',
        side: 'target',
        data: { own: 'Arabic', other: 'English', text: mark },
        range: { start: { offset: start }, end: { offset: start + mark.length } },
      },
    ]);
  });

  it.each([
    ['a figure stand-in', '[Map of the harbour]', '[خريطة الميناء]'],
    ['an ellipsis of the author', 'And so on ...', 'وهكذا ...'],
    ['an ellipsis inside', 'From 1 ... to 9 they rise.', 'من 1 ... إلى 9 ترتفع.'],
    ['a citation', 'It rises [12].', 'يرتفع [12].'],
    ['an ordinary word', 'The work follows the same pattern.', 'يتبع العمل النمط نفسه.'],
    ['a mark inside a sentence', 'Every TODO of the list is done.', 'أنجز كل TODO في القائمة.'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it('warns of what both sides leave out, and reports what the source alone leaves out there', () => {
    expect(find('[Detailed proof omitted]', '[البرهان محذوف للإيجاز]')).toMatchObject([
      { messageId: 'shared', severity: 'warning', side: 'target' },
    ]);
    expect(find(`The proof. [Detailed proof omitted]`, 'البرهان. وهو طويل.')).toMatchObject([
      { messageId: 'elided', side: 'source', data: { own: 'English' } },
    ]);
  });

  it('finds a remark about the translation', () => {
    expect(find(SOURCE, `Here is the Arabic translation:\n\n${TARGET}`)).toMatchObject([
      { messageId: 'remark', severity: 'error' },
    ]);
  });

  it('explains the paragraphs that it stands for', () => {
    const source = `${SOURCE}\n\nThe third harbour is small.\n\nThe fourth harbour is old.`;
    const found = lint(sectionFile({ source, target: `${TARGET} ويقع الثاني في الجنوب.\n\n[تتبع البقية بنفس الطريقة]` }), {
      rules: { ...rules, 'block-parity': {} },
    });
    expect(found.map(({ rule }) => rule)).toEqual(['placeholder']);
  });

  it('takes a bracket for what it faces, whatever it says', () => {
    const blocks = [SOURCE, 'The clock of the tower has 12 wheels.', 'The drum is made of brass and turns once in 24 hours.'];
    expect(find(blocks.join('\n\n'), `${TARGET} ويقع الثاني في الجنوب.\n\n[وصف الأجزاء]`)).toMatchObject([
      { messageId: 'elided' },
    ]);
    expect(find(`${SOURCE} ${blocks.join(' ')}`, '[وصف\nالأجزاء [3] كلها]')).toMatchObject([{ messageId: 'elided' }]);
    expect(find('The harbour.', '[الميناء]')).toEqual([]);
  });

  it('finds a notice without brackets on one side, and reports each placeholder of a pair', () => {
    const notice = 'The table is not reproduced here in its entirety.';
    expect(find(`${SOURCE}\n\n${SOURCE}`, `${TARGET}\n\n${notice}`)).toMatchObject([{ messageId: 'elided' }]);
    expect(find(`${TARGET.length} harbours.\n\n${notice}`, `${TARGET.length} ميناء.\n\nالجدول لم يُدرج هنا كاملا.`)).toEqual([]);
  });

  it.each([
    ['[Detailed drawing of the wheels]', '[رسم مفصل للعجلات]'],
    ['[Table 1: the tides, with additional rows for the moon]', '[الجدول 1: المد، ومعه القمر]'],
    ['[The remaining wheels, drawn from above]', '[رسم من أعلى]'],
  ])('is silent on a bracket that both sides have: %s', (source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it('expects no text of a side that says nothing', () => {
    expect(find(`${SOURCE}\n\n[The plan of the harbour follows...]`, `${TARGET} ويقع الثاني في الجنوب.`)).toMatchObject([
      { messageId: 'alone', severity: 'error', side: 'source', data: { own: 'English', other: 'Arabic' } },
    ]);
  });

  it('lets a page say what its source says of unfinished work, and nothing else', async () => {
    const found = async (source: string, target: string) =>
      (await lintPages('placeholder', [{ lang: 'ar', source, target }])).flat().map(({ messageId }) => messageId);
    expect(await found('TBD', 'TBD')).toEqual([]);
    expect(await found('TBD', 'TODO')).toEqual(['pending']);
  });
});
