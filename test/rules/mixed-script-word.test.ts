import { describe, expect, it } from 'vitest';
import { pairOf } from '../support/languages.ts';
import { lint, sectionFile } from '../support/lint.ts';

const file = (target: string): string => sectionFile({ source: 'Newton explained the tide.', target });
const rules = { 'mixed-script-word': {} };
const check = (target: string) => lint(file(target), { rules });

const checkIn = (tag: string, target: string) => {
  const languages = pairOf('en', tag);
  const heading = `${languages.target.name} Version`;
  return lint(sectionFile({ source: 'Newton explained the tide.', target, heading }), { rules, languages });
};

describe('mixed-script-word in any language', () => {
  it.each([
    ['ja', 'Newtonは潮汐をGPSで測り、βテストとΔxを説明した。'],
    ['zh', 'Newton解释了潮汐，GPS和API都用了。'],
    ['th', 'Newtonอธิบายน้ำขึ้นน้ำลงด้วยGPSครับ'],
    ['ko', 'Newton은 GPS로 조석을 설명했다.'],
    ['fa', 'Newton جزر و مد را با GPSها توضیح داد.'],
    ['ru', 'Ньютон объяснил прилив с GPS-приёмником, Dockerом, PDFы и APIшками в Excelе.'],
    ['el', 'Ο Newton εξήγησε την παλίρροια με το GPS.'],
    ['fr', 'Newton a expliqué la marée, cœur de l’œuvre.'],
  ])('is silent on names in %s', (tag, target) => {
    expect(checkIn(tag, target)).toEqual([]);
  });

  it.each([
    ['ru', 'Вода поднимaется два раза в день.', 'поднимaется', 'a', 'Russian'],
    ['ru', 'Cервер измеряет прилив.', 'Cервер', 'C', 'Russian'],
    ['uk', 'Вода пiднімається двічі на день.', 'пiднімається', 'i', 'Ukrainian'],
    ['el', 'Η AΜΠΩΤΗ κράτησε πολύ.', 'AΜΠΩΤΗ', 'A', 'Greek'],
  ])('finds a Latin twin in a word of %s', (tag, target, word, foreign, language) => {
    expect(checkIn(tag, target)).toMatchObject([{ messageId: 'mixedScripts', data: { word, foreign, language } }]);
  });

  it('finds a Cyrillic letter in a Latin name of a French text', () => {
    expect(checkIn('fr', 'Le fichier Exсel est là.')).toMatchObject([{ messageId: 'lookAlike' }]);
  });
});

describe('mixed-script-word', () => {
  it.each([
    'شرح Newton المدّ.',
    'شرحه وNewton معاً.',
    'وصفه بالGPS وللـ GPS ولGPS كالGPS.',
    'القيمة لـNewton، و2D ثم 3.',
    'الزاوية وα معطاة.',
    'المتغير $x$والقيمة `a`وحدها.',
    'وَNewton كذلك.',
  ])('is silent on %j', (target) => {
    expect(check(target)).toEqual([]);
  });

  it.each([
    ['a letter inside a word', 'يرتفع مسtوى البحر.', 'مسtوى', 't'],
    ['a letter before a word', 'الحالة aالمعطاة.', 'aالمعطاة', 'a'],
    ['a letter after a stem', 'يرتفع البحرx كثيراً.', 'البحرx', 'x'],
    ['a Cyrillic look-alike', 'قال الحكمа كلاماً.', 'الحكمа', 'а'],
    ['a vowel sign between the two', 'المدُّt هنا.', 'المدُّt', 't'],
  ])('finds %s', (_, target, word, foreign) => {
    const markdown = file(target);
    const start = markdown.indexOf(word);
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'mixedScripts',
        severity: 'error',
        side: 'target',
        range: { start: { offset: start }, end: { offset: start + word.length } },
        data: { word, foreign },
      },
    ]);
  });

  it('says one thing of a word with several slips, and one of each word', () => {
    expect(check('مسtوىx البحرx.').map(({ data }) => data['foreign'])).toEqual(['tx', 'x']);
  });

  it.each([
    ['شرح Nеwton المدّ.', 'Nеwton'],
    ['شرح Сavendish المدّ.', 'Сavendish'],
    ['شرح NewtΟn المدّ.', 'NewtΟn'],
  ])('finds a letter that looks like a Latin one in %j', (target, word) => {
    expect(check(target)).toMatchObject([{ messageId: 'lookAlike', severity: 'error', data: { word } }]);
  });

  it.each(['يبلغ 3 μmol و Δxy هنا.', 'كتبه Ньютон نفسه.', 'قاسه Ångström.', 'المعامل βNet معلوم.'])(
    'takes no offence at %j',
    (target) => {
      expect(check(target)).toEqual([]);
    },
  );

  it('leaves alone a word that the source writes like that', () => {
    const text = sectionFile({ source: 'The word Nеwton is a trap.', target: 'الكلمة Nеwton فخ.' });
    expect(lint(text, { rules })).toEqual([]);
  });
});
