import { describe, expect, it } from 'vitest';
import { lintPages } from '../support/lint-pages.ts';
import { check, type Row } from '../support/number-rows.ts';

const SOURCE = 'The clock stopped on March 5, 2024.';

describe('the month of a date', () => {
  it('is told where it became another one', async () => {
    const rows: readonly (readonly [...Row, expected: string, found: string])[] = [
      ['fr', SOURCE, "L'horloge s'est arrêtée le 5 avril 2024.", 'March', 'avril'],
      ['fr', 'It stopped on March 1st.', "Elle s'est arrêtée le 1er mai.", 'March', 'mai'],
      ['de', SOURCE, 'Die Uhr blieb am 5. Mai 2024 stehen.', 'March', 'Mai'],
      ['de', 'It has run since March 2024.', 'Sie läuft seit April 2024.', 'March', 'April'],
      ['es', SOURCE, 'El reloj se paró el 5 de mayo de 2024.', 'March', 'mayo'],
      ['pt', SOURCE, 'O relógio parou em 5 de abril de 2024.', 'March', 'abril'],
      ['it', SOURCE, "L'orologio si è fermato il 5 aprile 2024.", 'March', 'aprile'],
      ['ru', SOURCE, 'Часы остановились 5 апреля 2024 года.', 'March', 'апреля'],
      ['pl', SOURCE, 'Zegar stanął 5 kwietnia 2024 r.', 'March', 'kwietnia'],
      ['uk', SOURCE, 'Годинник зупинився 5 квітня 2024 року.', 'March', 'квітня'],
      ['tr', SOURCE, 'Saat 5 Nisan 2024 tarihinde durdu.', 'March', 'Nisan'],
      ['ar', SOURCE, 'توقفت الساعة في 5 أبريل 2024.', 'March', 'أبريل'],
      ['ar', 'It stopped on 5 January 2024.', 'توقفت الساعة في 5 تشرين الثاني 2024.', 'January', 'تشرين الثاني'],
      ['fa', SOURCE, 'ساعت در ۵ آوریل ۲۰۲۴ ایستاد.', 'March', 'آوریل'],
      ['he', SOURCE, 'השעון נעצר ב-5 באפריל 2024.', 'March', 'באפריל'],
      ['hi', SOURCE, 'घड़ी 5 अप्रैल 2024 को रुक गई।', 'March', 'अप्रैल'],
      ['sv', SOURCE, 'Klockan stannade den 5 april 2024.', 'March', 'april'],
    ];
    expect(await check(rows.map(([lang, source, target]) => [lang, source, target]))).toEqual(
      rows.map(([lang, source, , expected, found]) => [lang, source, [['month', 'error', [expected], [found]]]]),
    );
  });

  it('is silent where it is the same, or may be', async () => {
    const rows: readonly Row[] = [
      ['fr', SOURCE, "L'horloge s'est arrêtée le 5 mars 2024."],
      ['fr', 'It stopped on Sept. 5, 2024.', "Elle s'est arrêtée le 5 septembre 2024."],
      ['de', SOURCE, 'Die Uhr blieb am 05.03.2024 stehen.'],
      ['de', SOURCE, 'Die Uhr blieb am 5. Mär. 2024 stehen.'],
      ['es', 'It stopped on 2024-03-05.', 'Se paró el 5 de marzo de 2024.'],
      ['pl', SOURCE, 'Zegar stanął 5 marca 2024 r.'],
      ['ru', SOURCE, 'Часы остановились 5-го марта 2024 года.'],
      ['uk', 'It stopped in March 2024.', 'Він зупинився в березні 2024 року.'],
      ['ar', SOURCE, 'توقفت الساعة في 5 آذار 2024.'],
      ['ar', 'It stopped on 5 January 2024.', 'توقفت الساعة في 5 كانون الثاني/يناير 2024.'],
      ['he', SOURCE, 'השעון נעצר ב-5 במרץ 2024.'],
      ['zh', SOURCE, '钟在2024年3月5日停了。'],
      ['ja', SOURCE, '時計は2024年3月5日に止まりました。'],
      ['ko', SOURCE, '시계는 2024년 3월 5일에 멈췄습니다.'],
    ];
    expect(await check(rows)).toEqual(rows.map(([lang, source]) => [lang, source, []]));
  });

  it('is not compared where words may be no months, or several dates stand', async () => {
    const rows: readonly Row[] = [
      ['fr', 'You may read 5 of them in March.', 'Vous pouvez en lire 5 en avril.'],
      ['fr', 'It may 5 times stop in April.', "Elle peut s'arrêter 5 fois en mai."],
      ['fa', 'It stopped on March 5.', 'ساعت در ۱۵ اسفند ایستاد.'],
      ['de', 'It runs from 5–7 March 2024.', 'Sie läuft vom 5. April bis 7. April 2024.'],
      ['de', 'It runs from March to May 2024.', 'Sie läuft von April bis Mai 2024.'],
      ['es', 'It ran on March 5 and April 5.', 'Funcionó el 5 de abril y el 5 de marzo.'],
    ];
    const findings = await lintPages(
      'number-parity',
      rows.map(([lang, source, target]) => ({ lang, source, target })),
    );
    expect(findings.flat().filter(({ messageId }) => messageId === 'month')).toEqual([]);
  });

  it('is part of a date that changed as a whole', async () => {
    expect(await check([['fr', 'It stopped on March 15, 2024.', "Elle s'est arrêtée le 26 avril 2024."]])).toEqual([
      ['fr', 'It stopped on March 15, 2024.', [['changed', 'error', ['15'], ['26']]]],
    ]);
  });

  it('is not told beside the number where one side alone names several days', async () => {
    const rows: readonly Row[] = [
      ['fr', 'It ran on 5–7 March 2024.', 'Elle a marché le 7 avril 2024.'],
      ['fr', 'It ran on 7 March 2024.', 'Elle a marché du 5–7 avril 2024.'],
    ];
    for (const [, , found] of await check(rows)) expect(JSON.stringify(found)).not.toContain('"month"');
  });
});
