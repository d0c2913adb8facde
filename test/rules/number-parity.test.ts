import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { lint, sectionFile } from '../support/lint.ts';
import { lintPages } from '../support/lint-pages.ts';

const check = (source: string, target: string) => lint(sectionFile({ source, target }), { rules: { 'number-parity': {} } });

const SPANISH = sectionFile({ source: '%', target: '%' })
  .replace('القسم 1: المقدمة', 'Sección 1: Introducción')
  .replace('النسخة العربية', 'Versión en español');

const checkSpanish = (source: string, target: string) => {
  const [head = '', middle = '', tail = ''] = SPANISH.split('%');
  const rules = { 'number-parity': {} };
  return lint(head + source + middle + target + tail, { rules, languages: { source: english, target: spanish } });
};

describe('number-parity', () => {
  it('finds a number that changed', () => {
    const [finding, ...more] = check('The tide rose by 0.85 metres.', 'ارتفع المد 0.58 متر.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'changed',
      severity: 'error',
      side: 'target',
      data: { source: 'English', target: 'Arabic', expected: ['0.85 metres'], found: ['0.58 متر'] },
      excerpt: { text: 'ارتفع المد 0.58 متر.', start: 11, end: 19 },
    });
    expect(finding?.related.map(({ message, excerpt }) => [message, excerpt?.start])).toEqual([['the English number', 17]]);
  });

  it.each([
    ['missing', 'It took 24 hours and 365 days.', 'استغرق ذلك زمنا طويلا.', ['24 hours', '365 days'], []],
    ['missing', 'It holds 750k readings.', 'فيها قراءات كثيرة.', ['750k'], []],
    ['extra', 'The tide rose.', 'ارتفع المد 35 مترا.', [], ['35 مترا']],
    ['changed', 'It took 10-50 days.', 'استغرق 10-5 أيام.', ['50 days'], ['5 أيام']],
    ['changed', 'It holds 12.5 litres.', 'يسع 125 لترا.', ['12.5 litres'], ['125 لترا']],
    ['changed', 'It holds 42 litres.', 'يسع ٢٤ لترا.', ['42 litres'], ['٢٤ لترا']],
    ['percent', 'Some 30% failed.', 'تعطل 30 منها.', ['30%'], ['30']],
    ['percent', 'Some 30 failed.', 'تعطل 30% منها.', ['30'], ['30%']],
    ['sign', 'It fell to -5 degrees.', 'انخفضت إلى 5 درجات.', ['-5 degrees'], ['5 درجات']],
    ['scale', 'It holds 3 million litres.', 'يسع 3 مليارات لتر.', ['3 million litres'], ['3 مليارات لتر']],
    ['scale', 'It holds 3 million.', 'يسع 3.', ['3 million'], ['3']],
    ['unit', 'It takes 20 GB.', 'يشغل 20 ميجابايت.', ['20 GB'], ['20 ميجابايت']],
    ['unit', 'It takes 20 ms.', 'يستغرق 20.', ['20 ms'], ['20']],
    ['swapped', 'From 12 in May to 47 in June.', 'من 47 في مايو إلى 12 في يونيو.', ['12', '47'], ['47', '12']],
    ['changed', 'In 1998/99 it rose.', 'ارتفع في 1998/1997.', ['99'], ['1997']],
    ['swapped', 'It was 2021-12-15.', 'كان ذلك في 2021-15-12.', ['12', '15'], ['15', '12']],
    ['swapped', 'A 40% share of 15 GB.', 'حصة 15% من 40 جيجابايت.', ['40%', '15 GB'], ['15%', '40 جيجابايت']],
  ])('reports %s for %j', (messageId, source, target, expected, found) => {
    expect(check(source, target).map((finding) => [finding.messageId, finding.data['expected'], finding.data['found']])).toEqual([
      [messageId, expected, found],
    ]);
  });

  it('warns of a single digit that became another one', () => {
    expect(check('It has 3 gauges.', 'لها 4 مقاييس.')).toMatchObject([{ messageId: 'digit', severity: 'warning' }]);
    expect(check('It has 3 gauges.', 'لها مقاييس عدة.')).toEqual([]);
  });

  it.each([
    ['It holds 1,000 litres.', 'يسع 1000 لتر.'],
    ['It holds 12,500 litres.', 'يسع ١٢٬٥٠٠ لتر.'],
    ['It holds 12,500 litres.', 'يسع 12.500 لتر.'],
    ['It holds 12.75 litres.', 'يسع 12,75 لتر.'],
    ['A drop of .55 or .6%.', 'انخفاض 0.55 و.6%.'],
    ['It holds 40k litres.', 'يسع 40 ألف لتر.'],
    ['It holds 1 to 2 million.', 'يسع من مليون إلى 2 مليون.'],
    ['It holds 25 litres.', 'يسع خمسة وعشرين لترا.'],
    ['It holds ten litres.', 'يسع 10 لترات.'],
    ['In the 1980s it failed.', 'تعطل في الثمانينيات.'],
    ['In the 1880s and 1890s it failed.', 'تعطل في ثمانينيات القرن التاسع عشر وتسعينياته.'],
    ['Waves above 65 cm were not seen.', 'لم تشاهد أمواج تتجاوز 65 سم.'],
    ['Some 50% failed.', 'تعطل نصف المجسات.'],
    ['Between 10 and 20% failed.', 'تعطل 10% إلى 20% منها.'],
    ['A picture of 512x512 in 3D.', 'صورة 512×512 ثلاثية الأبعاد.'],
    ['It is 10x faster.', 'أسرع $10\\times$.'],
    ['From 1969-70 on.', 'من 1969-1970 فصاعدا.'],
    ['At 100 MB/s.', 'بسرعة 100 ميجابايت في الثانية.'],
    ['A 2.4 GHz machine with 512 gauges.', 'آلة فيها 512 مقياسا بسرعة 2.4 جيجاهرتز.'],
    ['It took 30 days, all 30 of them cold.', 'استغرق ذلك 30 يوما باردا.'],
  ])('accepts %j as %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it.each([
    ['sign', 'It fell to −15 °C.', 'ارتفعت إلى 15 درجة مئوية.'],
    ['sign', 'The score fell to 12.5.', 'انخفضت الدرجة إلى −12.5.'],
    ['changed', 'It opens at 8:30 a.m.', 'يفتح في 8:45 ص.'],
    ['changed', 'It opens at 8:30 a.m.', 'يفتح في 8:30 م.'],
    ['changed', 'Noise of 10⁻³ V.', 'ضوضاء قدرها 10-3 فولت.'],
    ['changed', 'Noise of 10⁻³ V.', 'ضوضاء قدرها 10⁻⁶ فولت.'],
    ['changed', 'It takes 3×10⁸ steps.', 'يحتاج إلى 3×108 خطوات.'],
    ['unit', 'A path of 25 km.', 'مسار طوله 25 مترا.'],
    ['unit', 'A path of 25 km.', 'مسار طوله 25 m.'],
    ['unit', 'A signal of 10 mV.', 'إشارة قدرها 10 فولط.'],
    ['unit', 'A plant of 25 kW.', 'محطة قدرتها 25 ميغاواط.'],
    ['unit', 'Lines of 25 nm.', 'خطوط بعرض 25 ميكرومتر.'],
    ['unit', 'A wind of 25 m/s.', 'ريح سرعتها 25 كيلومترا في الساعة.'],
    ['unit', 'It is 25 °C.', 'الحرارة 25 كلفن.'],
    ['unit', 'It costs $25.', 'يكلف 25 يورو.'],
    ['relation', 'The effect holds (p < 0.05).', 'الأثر قائم (p > 0.05).'],
    ['relation', 'A mass of ≥ 300 g.', 'كتلة ≤ 300 غ.'],
    ['relation', 'The effect holds (p < 0.05).', 'الأثر قائم (p أكبر من 0.05).'],
    ['relation', 'More than 300 stations.', 'أقل من 300 محطة.'],
    ['relation', 'An error of 12 ± 3 g.', 'خطأ قدره 12 +3 غ.'],
    ['digit', 'It has 3 loggers.', 'فيها أربعة مسجلات.'],
    ['digit', 'It has twelve loggers.', 'فيها خمسة عشر مسجلا.'],
    ['changed', 'It is 1.826 m and 0.5 m, or 2.25 m.', 'طوله 1,826 م و0.5 م أو 2.25 م.'],
    ['relation', 'Fewer than 10 stations.', 'أكثر من 10 محطات.'],
    ['digit', 'There are five keepers.', 'هناك ستة حراس.'],
    ['unit', 'It costs 30 euros.', 'يكلف 30 دولارا.'],
    ['unit', 'It lasted 30 days.', 'دام 30 عاما.'],
    ['unit', 'A dose of 250 mg.', 'جرعة من 250 غراما.'],
    ['unit', 'A memory of 16 GB.', 'ذاكرة سعتها 16 غيغابت.'],
    ['sign', 'A drop of 3.5 and -4.5.', 'هبوط 3.5 و4.5.'],
    ['missing', 'It holds 37 litres.', 'يسع لترات كثيرة.'],
    ['changed', 'It holds 37 litres.', 'يسع 73 لترا.'],
  ])('reports %s for %j as %j', (messageId, source, target) => {
    expect(check(source, target).map((finding) => finding.messageId)).toEqual([messageId]);
  });

  it.each([
    ['The range is between −5 and −10 degrees.', 'المدى بين −5 و−10 درجات.'],
    ['The slopes are -0.35 and -0.42.', 'الميلان هما -0.35 و-0.42.'],
    ['The slopes are −0.35 and −0.42.', 'الميلان هما −0.35 و‎−0.42.'],
    ['In 2020, COVID-19 spread.', 'في عام 2020 انتشر كوفيد-19.'],
    ['It fell to −15 °C.', 'انخفضت إلى 15- درجة مئوية.'],
    ['It fell to −15 °C at night.', 'انخفضت ليلا إلى 15 درجة مئوية تحت الصفر.'],
    ['It fell to 15 degrees below zero.', 'انخفضت إلى −15 درجة.'],
    ['Between −20 and −10 °C.', 'بين 20 و10 درجات تحت الصفر.'],
    ['It takes 2.5 years.', 'يستغرق عامين ونصف العام.'],
    ['It takes two and a half hours.', 'يستغرق 2.5 ساعة.'],
    ['It takes two and a half hours.', 'يستغرق 150 دقيقة.'],
    ['It takes half an hour.', 'يستغرق 30 دقيقة.'],
    ['It takes 45 minutes.', 'يستغرق ثلاثة أرباع الساعة.'],
    ['About 66.7% of them failed.', 'تعطل ثلثاها.'],
    ['About 20% of voters agreed.', 'وافق خمس الناخبين.'],
    ['In the 21st century it grew.', 'نما في القرن الحادي والعشرين.'],
    ['The 11th meeting was short.', 'كان الاجتماع الحادي عشر قصيرا.'],
    ['The 91st station closed.', 'أغلقت المحطة الحادية والتسعون.'],
    ['In the early 2000s it was rare.', 'كان نادرا في العقد الأول من القرن الحادي والعشرين.'],
    ["In the early 2000's it was rare.", 'كان نادرا في أوائل الألفية الثالثة.'],
    ['In the 1900s it was rare.', 'كان نادرا في القرن العشرين.'],
    ['In the 1800s it was rare.', 'كان نادرا في القرن التاسع عشر.'],
    ['The storm came at 3:30 p.m. and went at noon.', 'جاءت العاصفة في الثالثة والنصف بعد الظهر وانصرفت ظهرا.'],
    ['The storm came at 3:30 p.m.', 'جاءت العاصفة الساعة 15:30.'],
    ['The storm came at 15:45.', 'جاءت العاصفة في الرابعة إلا الربع عصرا.'],
    ['The storm came at 11:15 a.m.', 'جاءت العاصفة في الحادية عشرة والربع صباحا.'],
    ['It opens at 8:30 AM and closes at 5:45 PM.', 'يفتح الساعة 08:30 صباحًا ويغلق الساعة 17:45.'],
    ['It closes at 10 p.m.', 'يغلق الساعة 22:00.'],
    ['It closes at 23:00.', 'يغلق الساعة الحادية عشرة ليلا.'],
    ['It closes at 10:25.', 'يغلق الساعة العاشرة وخمس وعشرين دقيقة.'],
    ['Help is there 24/7.', 'المساعدة متاحة على مدار الساعة طوال الأسبوع.'],
    ['It holds 1.2 million waves.', 'يضم مليوناً ومئتي ألف موجة.'],
    ['It was 2021-03-15 in 12 ports.', 'كان ذلك في 15 مارس 2021 في 12 ميناء.'],
    ['It was 15 March 2021 in 12 ports.', 'كان ذلك في 2021-03-15 في 12 ميناء.'],
    ['Open until 5 p.m.', 'مفتوح حتى الساعة 17.'],
    ['In 1998/99 the sea rose.', 'ارتفع البحر في 1998/1999.'],
    ['The mast is high.', 'الصاري مرتفع (ملاحظة المترجم: نحو 25 متراً).'],
    ['There were 1,245,701 of them.', 'كان عددها مليونا ومئتين وخمسة وأربعين ألفا وسبعمئة وواحدا.'],
    ['A 10-fold gain.', 'مكسب عشري الطيات.'],
    ['A 10-fold gain.', 'مكسب بعشرة أضعاف.'],
    ['Noise of 2.5 × 10⁻⁶ V.', 'ضوضاء قدرها 2.5×10^-6 فولط.'],
    ['Noise of 2.5e-6 V.', 'ضوضاء قدرها 2.5 × 10⁻⁶ فولت.'],
    ['Noise of 2.5 × 10⁻⁶ V.', String.raw`ضوضاء قدرها $2.5 \times 10^{-6}$ فولت.`],
    ['It takes 10⁶ steps.', 'يحتاج إلى مليون خطوة.'],
    ['The leftmost 1-bit of s: p(0001) = 4.', 'موضع البت 1 الأيسر من s: p(0001) = 4.'],
    ['A 7×7 pixel window.', 'نافذة من بكسل 7×7.'],
    ['Images of a fixed 227×227 pixel size.', 'صور بحجم بكسل ثابت 227×227.'],
    ['It takes 2s/3 ms where s is the size.', 'يستغرق 2s/3 ms حيث s هو الحجم.'],
    ['A buffer of 40K bytes.', 'ذاكرة من 40 كيلوبايت.'],
    ['A path of 1000 m.', 'مسار طوله 1 كم.'],
    ['A wind of 25 m/s.', 'ريح سرعتها 25 مترا في الثانية.'],
    ['A wind of 90 km/h.', 'ريح سرعتها 25 مترا في الثانية.'],
    ['It is 25 °C.', 'الحرارة 25 درجة.'],
    ['It costs $25.', 'يكلف 25 دولارا.'],
    ['It costs US$25 million.', 'يكلف 25 مليون دولار أمريكي.'],
    ['It weighs 300 K at night.', 'تبلغ 300 كلفن ليلا.'],
    ['It uses 5 kWh a day.', 'يستهلك 5 كيلوواط ساعة في اليوم.'],
    ['It uses 5 kWh a day.', 'يستهلك 5 كيلو واط/ساعة يوميا.'],
    ['A dose of 250 mg.', 'جرعة من 250 ملغ.'],
    ['The effect holds (p < 0.05).', 'الأثر قائم (p أقل من 0.05).'],
    ['At least 300 stations.', 'ما لا يقل عن 300 محطة.'],
    ['No more than 300 stations.', 'ما لا يزيد على 300 محطة.'],
    ['At least 300 stations.', '300 محطة على الأقل.'],
    ['Masses ≥ 300 g.', 'كتل لا تقل عن 300 غ.'],
    ['An error of 12 ± 3 g.', 'خطأ قدره 12 3± غ.'],
    ['It has three loggers and five gauges.', 'فيها خمسة مقاييس وثلاثة مسجلات.'],
    ['The offset is 1.8260 and 0.5.', 'الإزاحة 1,8260 و0,5.'],
    ['On 12 October 2021.', 'في 12/10/2021.'],
    ['On 2021-11-05.', 'في 5 تشرين الثاني 2021.'],
    ['About 2.3 million of them.', 'نحو مليونين و300 ألف منها.'],
    ['About 5.2 million people.', 'نحو 5 ملايين و200 ألف شخص.'],
    ['It lasted 30 years.', 'دام ثلاثة عقود.'],
    ['It lasted 24 months.', 'دام سنتين.'],
    ['2½ hours.', 'ساعتان ونصف.'],
    ['It costs $25m.', 'يكلف 25 مليون دولار.'],
    ['It did not exceed 50 mm.', 'لم يتجاوز 50 ملم.'],
    ['It did not exceed 50 mm.', 'بلغ 50 ملم كحد أقصى.'],
    ['Three of the four stations have 5 gauges.', 'ثلاث من المحطات الأربع فيها 5 مقاييس.'],
    ['The first three readings.', 'القراءات الثلاث الأولى.'],
    ['A ratio of 1:10.', 'نسبة 1 إلى 10.'],
    ['It weighs 2,500 kg.', 'يزن 2.5 طن.'],
    ['He drank 500 mL.', 'شرب نصف لتر.'],
    ['A rate of 10⁻³.', 'معدل 0.001.'],
    ['-5 < x < 10', '-5 < x < 10'],
    ['Menu > 12 items', 'القائمة > 12 عنصرا'],
  ])('accepts another way to say %j: %j', (source, target) => {
    expect(check(source, target)).toEqual([]);
  });

  it.each([
    ['changed', 'It holds 1,826 litres and 0.5 of salt.', 'Caben 1,826 litros y 0,5 de sal.'],
    ['unit', 'A path of 25 km.', 'Un camino de 25 metros.'],
    ['unit', 'A wind of 25 m/s.', 'Un viento de 25 kilómetros por hora.'],
    ['unit', 'It costs $25.', 'Cuesta 25 euros.'],
    ['relation', 'More than 300 stations.', 'Menos de 300 estaciones.'],
    ['relation', 'It holds (p < 0.05).', 'Se cumple (p > 0,05).'],
    ['digit', 'It has 3 loggers.', 'Tiene cuatro registradores.'],
  ])('reports %s for %j in Spanish as %j', (messageId, source, target) => {
    expect(checkSpanish(source, target).map((finding) => finding.messageId)).toEqual([messageId]);
  });

  it.each([
    ['It takes two and a half hours.', 'Tarda dos horas y media.'],
    ['It takes 2.5 hours.', 'Tarda dos horas y media.'],
    ['It takes 1.5 hours.', 'Tarda hora y media.'],
    ['It takes 30 minutes.', 'Tarda media hora.'],
    ['It takes 90 minutes.', 'Tarda una hora y media.'],
    ['It takes 2.5 years.', 'Tarda dos años y medio.'],
    ['In the 21st century.', 'En el siglo XXI.'],
    ['In the 19th century.', 'En el siglo XIX.'],
    ['In the 2000s it was rare.', 'Era raro en los años 2000.'],
    ['In the 2000s it was rare.', 'Era raro en los años dos mil.'],
    ['In the 1980s it was rare.', 'Era raro en los años ochenta.'],
    ['It differs (*p* < .036, *r* = .47).', 'Difiere (*p* < ,036; *r* = ,47).'],
    ['In the 1980s it was rare.', 'Era raro en los años 80.'],
    ['It holds 53,615 readings.', 'Guarda 53,615 lecturas.'],
    ["The storms of '15 and ’16.", 'Las tormentas de 2015 y 2016.'],
    ['The storm came at 3:30 p.m.', 'La tormenta llegó a las tres y media de la tarde.'],
    ['The storm came at 3:30 p.m.', 'La tormenta llegó a las 15:30.'],
    ['The storm came at 3:45 p.m.', 'La tormenta llegó a las cuatro menos cuarto.'],
    ['The storm came at 12:10.', 'La tormenta llegó a las doce y diez.'],
    ['It fell to −15 °C.', 'Bajó a 15 grados bajo cero.'],
    ['It fell to 15 degrees below zero.', 'Bajó a −15 °C.'],
    ['1,245,701 readings.', 'Un millón doscientas cuarenta y cinco mil setecientas una lecturas.'],
    ['It holds 1,234.5 litres.', 'Caben 1.234,5 litros.'],
    ['It holds 1,826 litres and 0.5 of salt.', 'Caben 1826 litros y 0,5 de sal.'],
    ['Noise of 2.5 × 10⁻⁶ V.', 'Ruido de 2,5 × 10⁻⁶ V.'],
    ['Noise of 2.5e-6 V.', String.raw`Ruido de $2{,}5 \times 10^{-6}$ V.`],
    ['A wind of 25 km/h.', 'Un viento de 25 kilómetros por hora.'],
    ['It costs $25.', 'Cuesta 25 dólares.'],
    ['A plant of 25 kW.', 'Una planta de 25 kilovatios.'],
    ['It stores 40K bytes.', 'Guarda 40 kilobytes.'],
    ['At least 300 stations.', 'No menos de 300 estaciones.'],
    ['At least 300 stations.', 'Al menos 300 estaciones.'],
    ['A tenfold gain.', 'Diez veces más.'],
    ['Two thirds failed.', 'Falló el 67 % de ellos.'],
    ['Three quarters failed, 75%.', 'Fallaron tres cuartas partes, 75 %.'],
    ['12 eggs.', 'Una docena de huevos.'],
    ['24 eggs.', 'Dos docenas de huevos.'],
    ['In October 2021.', 'En 10/2021.'],
    ['On October 12, 2021.', 'El 12 de octubre de 2021.'],
    ['The 25th anniversary.', 'El vigésimo quinto aniversario.'],
    ['The 21st station.', 'La vigesimoprimera estación.'],
    ['2.3 billion people.', '2300 millones de personas.'],
    ['Some 5‰ of them.', 'El 5 por mil de ellos.'],
    ['It costs 1.5 million euros.', 'Cuesta un millón y medio de euros.'],
    ['About 10,000 people.', 'Unas 10 000 personas.'],
    ['About 10,000 people.', 'Unas diez mil personas.'],
    ['It lasted 30 years.', 'Duró tres décadas.'],
    ['I review from 6 -7 pm.', 'Reviso de 6 a 7 pm.'],
    ['The slope is −0.121 there.', 'Allí la pendiente es $b = -0{,}121$.'],
    ['It was 2021-03-15 in 12 ports.', 'Fue el 15 de marzo de 2021 en 12 puertos.'],
    ['It took 2 h 15 min on 16 cores.', 'Tardó dos horas y cuarto en 16 núcleos.'],
    ['Open from 9 a.m. to 5 p.m.', 'Abierto de las 9 a las 17 horas.'],
    ['In 1998/99 the sea rose.', 'En 1998/1999 subió el mar.'],
    ['There are 16,384 waves.', 'Hay $n = 16\\,384$ olas.'],
  ])('accepts another way to say %j in Spanish: %j', (source, target) => {
    expect(checkSpanish(source, target)).toEqual([]);
  });

  it('accepts a number that moved into the next paragraph with its sentence', () => {
    const source = 'The tide rose. It took 24 hours.\n\nThe gauge failed. It was replaced.';
    expect(check(source, 'ارتفع المد.\n\nاستغرق ذلك 24 ساعة. تعطل المقياس. ثم استبدل.')).toEqual([]);
  });

  it('leaves the numbers of headings to another rule', () => {
    expect(check('#### 3.1 Tides\n\nThey rise.', '#### 3.2 المد\n\nيرتفع.')).toEqual([]);
  });

  it('shows both comparisons, with what they compare', () => {
    const [finding] = check('The effect holds (p < 0.05).', 'الأثر قائم (p > 0.05).');
    expect(finding).toMatchObject({
      messageId: 'relation',
      severity: 'error',
      data: { expected: ['< 0.05'], found: ['> 0.05'] },
    });
  });

  it('compares signs in cells', () => {
    const table = (cell: string) => `| p |\n| --- |\n| ${cell} |`;
    expect(check(table('<0.001'), table('>0.001'))).toMatchObject([{ messageId: 'relation' }]);
    expect(check(table('<0.001'), table('<0.001'))).toEqual([]);
  });

  it('shows a power of ten as a whole', () => {
    expect(check('A noise of 10⁻³ V.', 'ضوضاء قدرها 10-3 فولت.')).toMatchObject([
      { messageId: 'changed', data: { expected: ['10⁻³'], found: ['10-3'] } },
    ]);
  });

  it('warns of a count that became another one in words, but not where the text says the first one too', () => {
    expect(check('It has twelve loggers.', 'فيها خمسة عشر مسجلا.')).toMatchObject([
      { messageId: 'digit', severity: 'warning', data: { expected: ['twelve'], found: ['خمسة عشر'] } },
    ]);
    expect(check('It has four loggers, the fifth is lost.', 'فيها خمسة مسجلات، بقي أربعة منها.')).toEqual([]);
  });

  it('takes a comma for the sign of decimals only where the text has no point for them', () => {
    expect(check('It is 1.826 m long.', 'طوله 1,826 م.')).toEqual([]);
    expect(check('It is 1.826 m long.\n\nThe slope is 0.5.', 'طوله 1,826 م.\n\nالميل 0.5.')).toMatchObject([
      { messageId: 'changed' },
    ]);
  });

  it('compares table rows as a whole', () => {
    const table = (name: string, a: string, b: string) => `| ${name} | ${a} | ${b} |\n| --- | --- | --- |\n| x | 11.5 | 12.5 |`;
    expect(check(table('Tide', '21.5', '22.5'), table('المد', '22.5', '21.5'))).toMatchObject([{ messageId: 'swapped' }]);
  });

  it('takes the name of a numeral system for a word', async () => {
    const found = async (target: string) =>
      (await lintPages('number-parity', [{ lang: 'ja', source: 'Write the height as a decimal number.', target }])).flat();
    expect(await found('高さを 10 進数で書きます。')).toEqual([]);
    expect(await found('高さを 10 回書きます。')).toHaveLength(1);
  });

  it('lets a caption say a number that the command below it shows on the other side', async () => {
    const page = (level: string, ...captions: readonly string[]) =>
      captions.map((caption) => `- ${caption}:\n\n\`tide --level {{${level}}}\``).join('\n\n');
    const source = page('1..40', 'Set the level', 'Set it again');
    const found = async (target: string) =>
      (await lintPages('number-parity', [{ lang: 'fr', source, target }]))
        .flat()
        .map(({ messageId, data }) => [messageId, data['found']]);
    expect(await found(page('niveau', 'Règle le niveau (1 à 40)', 'Règle encore'))).toEqual([]);
    expect(await found(page('niveau', 'Règle le niveau (1 à 50)', 'Règle encore'))).toEqual([['extra', ['50']]]);
    expect(await found(page('1..40', 'Règle le niveau (1 à 40)', 'Règle encore'))).toEqual([['extra', ['40']]]);
    expect(await found(page('niveau', 'Règle (1 à 40) le niveau', 'Règle').replace('niveau:', 'niveau.'))).toEqual([]);
  });
});
