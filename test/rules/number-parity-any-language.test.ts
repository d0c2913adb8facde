import { describe, expect, it } from 'vitest';
import { check, type Row } from '../support/number-rows.ts';

const silent = (rows: readonly Row[]) => rows.map(([lang, source]) => [lang, source, []]);

describe('number-parity in a language without data', () => {
  it('reads words and signs for powers of ten', async () => {
    const rows: readonly Row[] = [
      ['zh', 'The harbour served 2.5 million people.', '该港口服务了 250 万人。'],
      ['zh', 'It counted 300,000 ships and 1.2 billion tons.', '它统计了30万艘船和12亿吨货物。'],
      ['zh', 'It holds 35 million readings.', '它保存了3500 万条读数。'],
      ['ja', 'The harbour served 20 million people.', 'この港は2000万人が利用しました。'],
      ['ja', 'It holds 120 million readings.', '1億2000万件の記録があります。'],
      ['zh-TW', 'It holds 40,000 readings.', '它保存了 4 萬筆讀數。'],
      ['ko', 'The harbour served 30 million people.', '이 항구는 3천만 명이 이용했습니다.'],
      ['ko', 'It holds 5,000 readings.', '기록은 5천 건입니다.'],
      ['de', 'It holds 3.5 million readings.', 'Es enthält 3,5 Mio. Messwerte.'],
      ['fr', 'It holds 2 billion readings.', 'Il contient 2 milliards de mesures.'],
      ['ru', 'It holds 5 million readings.', 'В нём 5 миллионов измерений.'],
      ['ru', 'It holds 40,000 readings.', 'В нём 40 тысяч измерений.'],
      ['pt-BR', 'It holds 7 million readings.', 'Ele contém 7 milhões de leituras.'],
      ['hi', 'It holds 2.5 million readings.', 'इसमें 25 लाख माप हैं।'],
      ['hi', 'It holds 1,234,567 readings.', 'इसमें 12,34,567 माप हैं।'],
      ['bn', 'It holds 30 million readings.', 'এতে ৩ কোটি পরিমাপ আছে।'],
      ['th', 'It holds 12 million readings.', 'มีค่าที่วัดได้ 12ล้านค่า'],
      ['vi', 'It holds 15 million readings.', 'Nó chứa 15 triệu số đo.'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });

  it('reads the digits and separators of any script', async () => {
    const rows: readonly Row[] = [
      ['bn', 'It took 128 days.', 'এতে ১২৮ দিন লেগেছে।'],
      ['fa', 'It took 365 days.', 'این کار ۳۶۵ روز طول کشید.'],
      ['th', 'It took 128 days.', 'ใช้เวลา ๑๒๘ วัน'],
      ['my', 'It took 128 days.', 'ရက် ၁၂၈ ကြာသည်။'],
      ['ta', 'It took 128 days.', '௧௨௮ நாட்கள் ஆனது.'],
      ['fr', 'It weighs 1,234.5 kg.', 'Il pèse 1 234,5 kg.'],
      ['de', 'It weighs 12,345 tons.', 'Es wiegt 12.345 Tonnen.'],
      ['pl', 'It costs 12,345 today.', 'Kosztuje dziś 12 345.'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });

  it('reads dates in any order, with months in words or digits', async () => {
    const rows: readonly Row[] = [
      ['zh', 'It opened on November 18, 2022.', '它于 2022 年 11 月 18 日开放。'],
      ['ja', 'It opened on 18 November 2022.', '2022年11月18日に開港しました。'],
      ['ko', 'It opened on November 18, 2022.', '2022년 11월 18일에 문을 열었습니다.'],
      ['de', 'It opened on 2022-11-18.', 'Es wurde am 18. November 2022 eröffnet.'],
      ['ru', 'It opened on 2022-11-18.', 'Он открылся 18 ноября 2022 года.'],
      ['zh', 'The 18 best tide tables of 2023.', '2023 年最好的 18 种潮汐表。'],
      ['de', 'It loads 40% faster with 90% less work.', 'Es lädt mit 90 % weniger Arbeit 40 % schneller.'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });

  it('reads the hours of half a day and of a whole one', async () => {
    const rows: readonly Row[] = [
      ['fr', 'The office is open from 6 to 7 pm.', 'Le bureau est ouvert de 18 à 19 heures.'],
      ['ru', 'The office is open from 6 -7 pm.', 'Контора открыта с 18 до 19 часов.'],
      ['pt-BR', 'The office is open from 6–7 pm.', 'O escritório abre das 18h às 19h.'],
      ['fr', 'It opens at 6:30 pm.', 'Il ouvre à 18h30.'],
      ['de', 'It opens at 6:30 pm.', 'Es öffnet um 18.30 Uhr.'],
      ['ja', 'It opens at 10:30 pm.', '午後10時30分に開きます。'],
      ['ko', 'It opens at 10:15 pm.', '오후 10시 15분에 엽니다.'],
      ['uk', 'The group meets on Thursdays at 0600 PT.', 'Група збирається щочетверга о 06:00 за тихоокеанським часом.'],
      ['fr', 'The station is staffed 24/7.', 'La station est occupée 24h/24 et 7j/7.'],
      ['de', 'The station is staffed 24/7.', 'Die Station ist rund um die Uhr besetzt.'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });

  it('does not take numbers in words for missing', async () => {
    const rows: readonly Row[] = [
      ['de', 'It has 12 gauges.', 'Es hat zwölf Pegel.'],
      ['fr', 'It has 3 gauges and 10 boats.', 'Il a trois jauges et dix bateaux.'],
      ['zh', 'It has 24 gauges in 300 rooms.', '它在三百个房间里有二十四个仪表。'],
      ['ru', 'The water fell to -5 degrees.', 'Вода остыла до минус 5 градусов.'],
      ['de', 'Some 50% failed.', 'Rund 50 Prozent fielen aus.'],
      ['ru', 'Some 50% failed.', 'Отказали 50 процентов.'],
      ['tr', 'Some 50% failed.', 'Yüzde 50 kadarı bozuldu.'],
      ['fr', 'It was added lately.', 'Ajouté par 505e2d1d650 et par 42193aaf0c.'],
      ['zh', 'It takes 3 min per run.', '每次运行需要 3 分钟。'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });

  it('warns of a missing number that one word may say', async () => {
    expect(
      await check([
        ['nl', 'It has 20 gauges.', 'Het heeft veel peilen.'],
        ['nl', 'It has 6000 gauges.', 'Het heeft veel peilen.'],
        ['nl', 'It has 6543 gauges.', 'Het heeft veel peilen.'],
      ]),
    ).toEqual([
      ['nl', 'It has 20 gauges.', [['maybeMissing', 'warning', ['20'], []]]],
      ['nl', 'It has 6000 gauges.', [['maybeMissing', 'warning', ['6000'], []]]],
      ['nl', 'It has 6543 gauges.', [['missing', 'error', ['6543'], []]]],
    ]);
  });

  it('finds numbers that changed', async () => {
    expect(
      await check([
        ['zh', 'It served 2.5 million people.', '它服务了 25 万人。'],
        ['ja', 'It took 128 days.', '182日かかりました。'],
        ['bn', 'It took 128 days.', 'এতে ১৮২ দিন লেগেছে।'],
        ['fr', 'It opens at 6:30 pm.', 'Il ouvre à 19h30.'],
        ['hi', 'It holds 2.5 million readings.', 'इसमें 35 लाख माप हैं।'],
        ['ko', 'Some 30% failed.', '약 40%가 고장 났습니다.'],
        ['de', 'It has 10 gauges.', 'Es hat 12 Pegel.'],
        ['zh', '| Rate |\n| --- |\n| 30% |', '| 比率 |\n| --- |\n| 30 |'],
      ]).then((rows) => rows.map(([lang, , found]) => [lang, found])),
    ).toEqual([
      ['zh', [['changed', 'error', ['2.5 million'], ['25 万']]]],
      ['ja', [['changed', 'error', ['128 days'], ['182']]]],
      ['bn', [['changed', 'error', ['128 days'], ['১৮২']]]],
      ['fr', [['changed', 'error', ['6'], ['19']]]],
      ['hi', [['changed', 'error', ['2.5 million'], ['35 लाख']]]],
      ['ko', [['changed', 'error', ['30%'], ['40%']]]],
      ['de', [['changed', 'error', ['10'], ['12']]]],
      ['zh', [['percent', 'error', ['30%'], ['30']]]],
    ]);
  });
});

describe('number-parity on times and money', () => {
  it('tells another half of the day and another currency', async () => {
    const rows: readonly Row[] = [
      ['zh', 'The clock stops at 9 am.', '钟在晚上9点停。'],
      ['ja', 'The clock stops at 15:00.', '時計は午前3時に止まります。'],
      ['ru', 'The clock stops at 8 pm.', 'Часы останавливаются в 8 часов утра.'],
      ['pl', 'The clock costs €250.', 'Zegar kosztuje 250 zł.'],
      ['uk', 'The clock costs 250 ₴.', 'Годинник коштує 250 €.'],
    ];
    expect((await check(rows)).map(([lang, , found]) => [lang, found])).toEqual([
      ['zh', [['changed', 'error', ['9 am.'], ['晚上9']]]],
      ['ja', [['changed', 'error', ['15:00'], ['午前3']]]],
      ['ru', [['changed', 'error', ['8 pm.'], ['8 часов утра']]]],
      ['pl', [['unit', 'error', ['€250'], ['250 zł']]]],
      ['uk', [['unit', 'error', ['250 ₴'], ['250 €']]]],
    ]);
  });

  it('is silent where both are the same', async () => {
    const rows: readonly Row[] = [
      ['zh', 'The clock stops at 15:00.', '钟在下午3点停。'],
      ['zh', 'Open from 3 pm to 5 pm.', '下午3点到5点开放。'],
      ['zh', 'Open from 15:00 to 17:00.', '下午3点到5点开放。'],
      ['zh', 'The clock stops at 1 am.', '钟在晚上1点停。'],
      ['zh', 'The clock stops at 12 pm.', '钟在中午12点停。'],
      ['ja', 'The clock stops at 9 am.', '時計は午前9時に止まります。'],
      ['ja', 'The clock stops at 12:30.', '時計は午後0時30分に止まります。'],
      ['ko', 'It costs ₩5,000 at 3 pm.', '오후 3시에는 5,000원입니다.'],
      ['ru', 'The clock stops at 11 pm.', 'Часы останавливаются в 11 часов ночи.'],
      ['es', 'The clock stops at 12 am.', 'El reloj se para a las 12 de la noche.'],
      ['de', 'The clock stops at 3 am.', 'Die Uhr bleibt um 3 Uhr nachts stehen.'],
      ['ru', 'The clock stops at 20:00.', 'Часы останавливаются в 8 часов вечера.'],
      ['pl', 'The clock costs 250 PLN.', 'Zegar kosztuje 250 złotych.'],
      ['uk', 'The clock costs ₴250.', 'Годинник коштує 250 гривень.'],
    ];
    expect(await check(rows)).toEqual(silent(rows));
  });
});
