import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/en/en.ts';
import { spanish } from '../../src/language/es/es.ts';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const rules = { 'code-parity': {} };
const block = (code: string, language = '') => `\`\`\`${language}\n${code}\n\`\`\``;
const find = (source: string, target: string) => lint(sectionFile({ source, target }), { rules });

describe('code-parity', () => {
  it('finds a changed line, at that line', () => {
    const markdown = sectionFile({ source: block('open()\nwait(3)\nclose()'), target: block('open()\nwait(4)\nclose()') });
    const start = markdown.indexOf('wait(4)');
    const found = lint(markdown, { rules });
    expect(found).toMatchObject([
      {
        messageId: 'changedLines',
        severity: 'error',
        data: { source: 'English', target: 'Arabic', expected: ['wait(3)'], found: ['wait(4)'] },
        range: { start: { offset: start }, end: { offset: start + 7 } },
        fix: { safety: 'unsafe' },
      },
    ]);
    expect(fixed(markdown, { rules })).toBe(markdown);
    expect(fixed(markdown, { rules, unsafe: true })).toBe(markdown.replace('wait(4)', 'wait(3)'));
  });

  it.each([
    ['missingLines', 'open()\nwait(3)\nclose()', 'open()\nclose()', ['wait(3)'], []],
    ['extraLines', 'open()\nclose()', 'open()\nwait(3)\nclose()', [], ['wait(3)']],
    ['changedLines', 'open()\nwait(3)', 'close()\nwait(4)', ['open()', 'wait(3)'], ['close()', 'wait(4)']],
  ])('tells %s once a block', (messageId, source, target, expected, found) => {
    expect(find(block(source), block(target))).toMatchObject([{ messageId, data: { expected, found } }]);
  });

  it('compares the language tag', () => {
    expect(find(block('open()', 'python'), block('open()'))).toMatchObject([
      { messageId: 'language', data: { expected: 'python', found: '' } },
    ]);
  });

  it.each([
    ['a comment', 'limit = 3  # metres', 'limit = 3  # متر'],
    ['pseudo-code', 'if the gate is open then\n  close it_now', 'إذا كانت البوابة مفتوحة\n  أغلق it_now'],
    ['a drawing', 'sea   →   harbour\n ↓', 'البحر → الميناء\n  ↓'],
    ['a comment that was added', 'open()', '# افتح البوابة\nopen()'],
    ['lines that break elsewhere', 'open the gate and\nwait for water', 'افتح البوابة\nوانتظر الماء'],
  ])('lets words be translated in %s', (_, source, target) => {
    expect(find(block(source), block(target))).toEqual([]);
  });

  it('lets the short words of a template and a remark in a sentence be translated in a language of the same script', () => {
    const inSpanish = (source: string, target: string) =>
      lint(sectionFile({ source, target, heading: 'Versión en español' }), {
        rules,
        languages: { source: english, target: spanish },
      });
    const said = 'show(`You gave ${it} to ${port}`);';
    expect(inSpanish(block(said, 'js'), block('show(`Diste ${it} a ${port}`);', 'js'))).toEqual([]);
    expect(inSpanish(block(said, 'js'), block('show(`Diste ${it} a ${puerto}`);', 'js'))).toHaveLength(1);
    const text = '* The gate opens.\n  * Low tides are read.';
    expect(inSpanish(block(text), block('* La puerta se abre.\n  * Se leen las mareas bajas (low tides).'))).toEqual([]);
    expect(inSpanish(block('gate = open_it + 3'), block('puerta = abrir_la + 3'))).toHaveLength(1);
  });

  it('tells one change that stands in many places once, with its places', () => {
    const source = `${block("see('tides.example/a')", 'js')}\n\nNow \`tides.example/b\`.\n\n${block("see('tides.example/c');\nwait(3);", 'js')}`;
    const target = source.replaceAll('tides.example', 'ports.example').replace('Now', 'الآن');
    const markdown = sectionFile({ source, target });
    const found = lint(markdown, { rules });
    expect(found).toMatchObject([
      { messageId: 'changedLines', related: [{}, { message: 'here, too' }, { message: 'here, too' }] },
    ]);
    expect(fixed(markdown, { rules, unsafe: true }).match(/ports\.example/g)).toHaveLength(1);
    const other = lint(markdown.replace(/wait\(3\)(?![\s\S]*wait\(3\))/, 'wait(4)'), { rules });
    expect(other).toMatchObject([{ messageId: 'changedLines' }, { messageId: 'changedLines', data: { expected: [{}, {}] } }]);
  });

  it('takes no part of another word for code without its marks', () => {
    const inSpanish = (target: string) =>
      lint(sectionFile({ source: 'Now `export` the gauge.', target, heading: 'Versión en español' }), {
        rules,
        languages: { source: english, target: spanish },
      }).map(({ messageId }) => messageId);
    expect(inSpanish('Ahora exportes el limnígrafo.')).not.toContain('bareCode');
    expect(inSpanish('Ahora export el limnígrafo.')).toEqual(['bareCode']);
  });

  it('lets code name what the source names by the parts of its name', () => {
    const extra = (source: string) => find(source, 'استدع `GateKeeper` و`TideKeeper`.').map(({ data }) => data['found']);
    expect(extra('Call the gate and tide keeper.')).toEqual([]);
    expect(extra('Call the gate and tide watch.')).toEqual([['GateKeeper', 'TideKeeper']]);
    expect(extra('Call the gate keeper.')).toEqual([['TideKeeper']]);
  });

  it('finds a number or identifier that changed in a translated line, and offers no fix', () => {
    const found = find(block('limit = 3  # metres'), block('limit = 4  # متر'));
    expect(found).toMatchObject([{ messageId: 'changedLines' }]);
    expect(found[0]?.fix).toBeUndefined();
    expect(find(block('read tide_now  # height'), block('read tide_new  # ارتفاع'))).toMatchObject([
      { messageId: 'changedLines' },
    ]);
  });

  it.each([
    ['missingCode', 'Call `open_gate`, then wait.', 'استدع الدالة ثم انتظر.', ['open_gate'], []],
    ['maybeMissingWords', 'Call `open`, then wait.', 'استدع الدالة ثم انتظر.', ['open'], []],
    ['missingWords', 'Call `open`, then wait.\n\nThen `open` it.', 'استدع الدالة ثم انتظر.\n\nثم `open`.', ['open'], []],
    ['missingCode', 'Where `x = y` holds, wait.', 'انتظر حيث يصح ذلك.', ['x = y'], []],
    ['extraCode', 'Call it, then rest.', 'استدع `wait` ثم انتظر.', [], ['wait']],
    ['changedCode', 'Call `open` first.', 'استدع `opne` أولا.', ['open'], ['opne']],
    ['respacedCode', 'Call `open(a, b)` first.', 'استدع `open(a,b)` أولا.', ['open(a, b)'], ['open(a,b)']],
    ['bareCode', 'Call `open_gate` first.', 'استدع open_gate أولا.', ['open_gate'], []],
  ])('compares inline code: %s', (messageId, source, target, expected, found) => {
    expect(find(source, target)).toMatchObject([{ messageId, data: { expected, found } }]);
  });

  it.each([
    ['the same code', 'Call `open`.', 'استدع `open`.'],
    ['translated code', 'Say `open it`.', 'قل `افتحه`.'],
    ['code that the source has as text', 'Call open_gate first.', 'استدع `open_gate` أولا.'],
  ])('is silent on %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each([
    ['a line of a block', block('open()\nwait(30)\nclose()'), block('open()\nwait(40)\r\nclose()')],
    ['inline code', 'Call `wait(30 s)` now.', 'استدع `wait(40 \ns)` الآن.'],
  ])('explains what else is wrong in %s: one finding with all rules on', (_, source, target) => {
    const found = lint(sectionFile({ source, target })).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule }) => rule)).toEqual(['code-parity']);
  });

  it.each([
    ['a path', 'Read `tide-kit/front-end` first.', 'اقرأ `حزمة المد/الواجهة` أولا.'],
    ['a call', 'Call `read_last()` first.', 'استدع `اقرأ_الأخير()` أولا.'],
    ['an option', 'Add `--verbose` to it.', 'أضف إليه `--مفصل`.'],
    ['a constant', 'Set `GAUGE_ID` first.', 'عين `رقم_المقياس` أولا.'],
    ['a member', 'Read `tide.height` first.', 'اقرأ `المد.الارتفاع` أولا.'],
    ['a name with capitals', 'Set `maxDepth` first.', 'عين `أقصى عمق` أولا.'],
    ['a call around a string', 'Write `print("high")` there.', 'اكتب `اطبع("مرتفع")` هناك.'],
    ['a slot', 'Write `{{name}}` there.', 'اكتب `{{الاسم}}` هناك.'],
    ['an option beside an argument', 'Run `tide --at {{hour}}`.', 'نفذ `tide --في {{الساعة}}`.'],
    ['another language tag', 'Set `en-GB` first.', 'عين `fr-FR` أولا.'],
    ['the name of a called function', 'Call `readLast()` now.', 'استدع `readLost` الآن.'],
    ['the path of an address', 'Open `https://tides.org/low`.', 'افتح `https://tides.org/جزر`.'],
    ['a file of a sample address', 'Open `http://localhost/a_1.md`.', 'افتح `http://localhost/جزر`.'],
    ['a folder at the root', 'Open `docs/`.', 'افتح `/docs`.'],
  ])('finds inline code that was translated: %s', (_, source, target) => {
    expect(find(source, target)).toMatchObject([{ messageId: 'changedCode', severity: 'error' }]);
  });

  it.each([
    ['the label of a button', 'Press `Save changes` now.', 'اضغط `حفظ التغييرات` الآن.'],
    ['a string inside a call', 'Write `print("high")` there.', 'اكتب `print("مرتفع")` هناك.'],
    ['words for a value', 'Run `tide show <port name>` now.', 'نفذ `tide show <اسم الميناء>` الآن.'],
    ['a label with a kept name', 'Press `Export as SVG` now.', 'اضغط `تصدير بصيغة SVG` الآن.'],
    ['a second mention', 'Set `maxDepth`; `maxDepth` is a number.', 'عين `maxDepth`، وهو عدد.'],
    ['a name in place of a pronoun', 'Set `maxDepth`.\n\nThen read it.', 'عين `maxDepth`.\n\nثم اقرأ `maxDepth`.'],
    ['a label in quotation marks', 'Press `Save` now.', 'اضغط «حفظ» الآن.'],
    ['a label in bold', 'Press `Save` now.', 'اضغط **حفظ** الآن.'],
    ['a name that starts a sentence of the source', 'Tides are kept here.', 'تحفظ `tides` هنا.'],
    ['a folder without its last stroke', 'Open `docs/`.', 'افتح `docs`.'],
    ['a language tag', 'Set `en-GB` and `lang="en"`.', 'عين `ar-EG` و`lang="ar"`.'],
    ['a tag with its direction', 'Write `<html lang="en">`.', 'اكتب `<html lang="ar" dir="rtl">`.'],
    ['words in the place of a value', 'Go to `https://{your port}/tide`.', 'اذهب إلى `https://{ميناؤك}/tide`.'],
    ['an expression in brackets', 'Write `low ? a : b` there.', 'اكتب `(low ? a : b)` هناك.'],
    ['a function without the brackets of its call', 'Call `readLast()` now.', 'استدع `readLast` الآن.'],
    ['the path of a sample address', 'Open `http://localhost:80/low%20tide/now`.', 'افتح `http://localhost:80/جزر/الآن`.'],
    ['the value of an argument', 'Run `tide {{port_name}} --at {{hour}}`.', 'نفذ `tide {{اسم_الميناء}} --at {{الساعة}}`.'],
  ])('lets inline code be %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each([
    ['keywords', 'python', 'for i in range(3):\n    print(i)', 'لكل i في range(3):\n    اطبع(i)'],
    ['a key', 'json', '{"name": "north", "mass": 12}', '{"الاسم": "الشمال", "mass": 12}'],
    ['a key of YAML', 'yaml', 'name: north\nmass: 12', 'الاسم: الشمال\nmass: 12'],
    ['a variable', 'js', 'const depth = read("north");', 'const العمق = read("الشمال");'],
    ['a slot in a string', 'python', 'print("Depth: {depth}")', 'print("العمق: {العمق}")'],
    ['an expression in a template', 'ts', 'show(`Depth ${depth}`);', 'show(`العمق ${العمق}`);'],
    ['a name of a module', 'js', "import { read } from 'gauge';", "import { read } from 'المقياس';"],
    ['a lost comment', 'python', '# metres\nlimit = 3\n# wait', '# متر\nlimit = 3'],
    ['a name in a comment', 'sql', 'select 1; -- as in tide_now', 'select 1; -- كما في tide_new'],
    ['a number in a comment', 'go', 'wait() // 30 seconds', 'wait() // 40 ثانية'],
    ['an expression in an element', 'jsx', '<h1>{port.name}, now</h1>', '<h1>الآن {port.names}</h1>'],
    ['what a template is about', 'ts', 'show(`Low ${low} of ${all}`);', 'show(`جزر ${low} من ${low}`);'],
    ['an address in a template', 'ts', 'get(`/low/${port}.png`);', 'get(`/جزر/${port}.png`);'],
    ['a command', 'bash', 'tide show low', 'المد show low'],
    ['a number in what a program says', 'bash', '[Tide] 12 ports found', '[Tide] وجد 13 ميناء'],
    ['an element', 'jsx', '<h1>{port}, now</h1>', '<h2>الآن {port}</h2>'],
    ['an attribute', 'html', '<html lang="en" id="a">', '<html lang="ar" dir="rtl" id="b1">'],
    ['a script in a page', 'html', '<script>\n  let low = 3; // m\n</script>', '<script>\n  let low = 4; // م\n</script>'],
    [
      'the script of a component',
      'astro',
      '---\nconst low = 3; // m\n---\n<p>Low</p>',
      '---\nconst low = 4; // م\n---\n<p>جزر</p>',
    ],
  ])('finds %s that changed in code of a known language', (_, language, source, target) => {
    expect(find(block(source, language), block(target, language))).toHaveLength(1);
  });

  it.each([
    [
      'Python',
      'python',
      '"""Opens the gate.\n\nWaits first."""\nlimit = 3  # metres',
      '"""يفتح البوابة.\n\nينتظر أولا."""\nlimit = 3  # متر',
    ],
    ['JavaScript', 'js', '/* Waits. */\nshow("Open", \'the gate\'); // now', '/* ينتظر. */\nshow("افتح", \'البوابة\'); // الآن'],
    [
      'text between tags',
      'jsx',
      'return <p className="low">\n  Depth: {depth} m\n</p>;',
      'return <p className="low">\n  العمق: {depth} م\n</p>;',
    ],
    ['HTML', 'html', '<!-- Tides --><p title="Low">Low tide</p>', '<!-- المد --><p title="جزر">الجزر</p>'],
    ['SQL', 'sql', "select 'low' -- tide", "select 'جزر' -- المد"],
    ['Lisp', 'scheme', '(define limit 3) ; metres', '(define limit 3) ; متر'],
    ['a value of JSON', 'json', '{"name": "north"}', '{"name": "الشمال"}'],
    ['a value of YAML', 'yaml', 'title: Low tide\nwords:\n  - sea water # salt', 'title: الجزر\nwords:\n  - ماء البحر # ملح'],
    ['a shell', 'bash', '# Wait\ntide show <port name> --at "low tide"', '# انتظر\ntide show <اسم الميناء> --at "الجزر"'],
    ['a word with its number', 'c', 'wait(); // Party1 (first)', 'wait(); // الطرف 1 (الأول)'],
    ['a comment that breaks elsewhere', 'java', '// Opens the gate\n// and waits\nopen();', '// يفتح البوابة وينتظر\nopen();'],
    ['a comment that was added', 'rust', "fn open<'a>() {}", "// يفتح\nfn open<'a>() {}"],
    ['text around an expression', 'jsx', "<h1>{port.name}'s tides</h1>", '<h1>مد {port.name}</h1>'],
    ['text around several', 'jsx', '<b>{low} to {high} m</b>', '<b>إلى {high} م من {low}</b>'],
    [
      'text that breaks elsewhere',
      'jsx',
      "<p>\n  {port}'s tide\n  is {height} high now\n</p>",
      '<p>\n  ارتفاع المد\n  في {port} الآن {height}\n</p>',
    ],
    ['a template with its expressions in another order', 'ts', 'show(`${low} of ${all} m`);', 'show(`من ${all} م ${low}`);'],
    ['what a program says', 'bash', 'tide show low\n[Tide] reading the ports', 'tide show low\n[Tide] قراءة الموانئ'],
    ['the language of a page', 'html', '<html lang="en">\n<p>Low</p>', '<html lang="ar" dir="rtl">\n<p>جزر</p>'],
    ['a locale', 'js', "format('en-GB', date);", "format('ar-EG', date);"],
    [
      'a script and a style in a page',
      'html',
      '<style>\n  /* Low */\n</style>\n<script>\n  // Wait\n  show("Low tide");\n</script>',
      '<style>\n  /* جزر */\n</style>\n<script>\n  // انتظر\n  show("جزر");\n</script>',
    ],
    [
      'the script of a component',
      'astro',
      '---\n// Ask first\nconst low = ask("Low?");\n---\n<p>Low: {low}</p>',
      '---\n// اسأل أولا\nconst low = ask("جزر؟");\n---\n<p>{low} جزر</p>',
    ],
    ['a block without a language', '', 'if Party1 waits then open', 'إذا انتظر الطرف 1 فافتح'],
  ])('lets words be translated in %s', (_, language, source, target) => {
    expect(find(block(source, language), block(target, language))).toEqual([]);
  });

  it('compares what follows the language, save titles', () => {
    const code = (opener: string) => `\`\`\`${opener}\nopen()\n\`\`\``;
    expect(find(code('js title="Gate" {2}'), code('js title="البوابة" {2}'))).toEqual([]);
    expect(find(code('js {2}'), code('js {3}'))).toMatchObject([
      { messageId: 'attributes', severity: 'warning', data: { expected: '{2}', found: '{3}' } },
    ]);
  });

  it('ignores the indentation of a list around a block', () => {
    expect(find('1. Open:\n\n   ```\n   open()\n   ```', '1. افتح:\n\n    ```\n    open()\n    ```')).toEqual([]);
  });

  it.each([
    ['changedMarkup', 'an alert', '> [!NOTE]\n> The tide is low.', '> [!ملاحظة]\n> الماء منحسر.'],
    ['missingMarkup', 'an alert', '> [!WARNING]\n> The tide is low.', '> الماء منحسر.'],
    ['changedMarkup', 'an admonition', ':::tip\n\nWait.\n\n:::', ':::نصيحة\n\nانتظر.\n\n:::'],
    ['changedMarkup', 'the id of a heading', '#### Low tide {#low-tide}', '#### الجزر {#الجزر}'],
    ['changedMarkup', 'a shortcode', 'Read {{< ref "low" >}} first.', 'اقرأ {{< ref "high" >}} أولا.'],
    ['changedMarkup', 'a statement', 'Open {% data port.name %} first.', 'افتح {% بيانات port.name %} أولا.'],
    ['changedMarkup', 'a value that is a name', '{{< tide id="low" >}}', '{{< tide id="الجزر" >}}'],
    ['missingMarkup', 'a variable', 'Open {{ port }} first.', 'افتح الميناء أولا.'],
    ['changedMarkup', 'the box of a task', '- [x] Read it.\n- [ ] Go.', '- [x] اقرأه.\n- [x] اذهب.'],
    ['extraMarkup', 'a variable', 'Open the port first.', 'افتح {{ port }} أولا.'],
  ])('tells %s of %s', (messageId, _, source, target) => {
    expect(find(source, target)).toMatchObject([{ messageId }]);
  });

  it.each([
    [
      'titles',
      ':::tip[Low tide]\n{{< tide title="Low tide" id="low" >}}\n:::',
      ':::tip[الجزر]\n{{< tide title="الجزر" id="low" >}}\n:::',
    ],
    ['space and capitals', '> [!NOTE]\n> Read {{port}}.', '> [!note]\n> اقرأ {{ port }}.'],
    ['an id of its own', '#### Low tide', '#### الجزر {#low-tide}'],
    ['a word with a capital', '{{< tide name="Low" id="low" >}}', '{{< tide name="الجزر" id="low" >}}'],
    ['tasks with a capital', '- [x] Read it.\n- [ ] Go.', '- [X] اقرأه.\n- [ ] اذهب.'],
    ['another paragraph', 'Read {{ port }}.\n\nWait.\n\nThen go.', 'اقرأ.\n\nانتظر.\n\nثم اذهب إلى {{ port }}.'],
    ['braces of formulas and code', 'Take $a_{{i}}$ and `{{ x }}`.', 'خذ $a_{{i}}$ و`{{ x }}`.'],
  ])('is silent where markup has other %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each([
    ['quotation marks, spaces and semicolons', block("show({low}, 'tide');", 'js'), block('show({ low }, "tide")', 'js')],
    ['the language of a feed', block('<lang>en-gb</lang>', 'xml'), block('<lang>ar-eg</lang>', 'xml')],
    ['a place for a name', 'Read `<gaugeName>.<harbourName>`.', 'اقرأ `<اسم المقياس>.<اسم الميناء>`.'],
    ['the name of a command', 'Run `{{command}} | tide --low`.', 'شغل `{{الأمر}} | tide --low`.'],
    ['a title of shown code', '<code src="./tide.tsx">LowTide</code>', '<code src="./tide.tsx">الجزر</code>'],
    ['a link in it', '<code>read(<a href="/en/tide">Tide</a>)</code>', '<code>read(<a href="/ar/tide">Tide</a>)</code>'],
    ['numbers of lines where a line is added', '```js {2}\nopen()\nwait()\n```', '```js {3}\n// يفتح\nopen()\nwait()\n```'],
    ['quoted words after its fence', '```js "low"\nshow("low")\n```', '```js "الجزر"\nshow("الجزر")\n```'],
    ['a path in two pieces', 'Make `low.ts` in `sea/`.', 'أنشئ `sea/low.ts`.'],
    ['pieces of one name', 'Set `gate.height` before `open()`.', 'اضبط `height` في `gate` قبل `open()`.'],
    ['marks around a literal, and before a version', 'Take `low` of `2.4.*`.', "خذ `'low'` من `v2.4.*`."],
    ['the reader’s own path', 'Save it as `path/to/tide~` first.', 'احفظه أولا في `مسار/المد~`.'],
    ['the reader’s own host', 'Run `tide send yourport.com` now.', 'شغل `tide send ميناؤك.com` الآن.'],
    ['the reader’s own site', block('get("https://[YOUR-PORT]/tide")', 'js'), block('get("https://[ميناؤك]/tide")', 'js')],
    ['names of arguments', 'Run `tide "{{port_name}}" --low`.', 'شغل `tide "{{name}}" --low`.'],
    ['a command that starts with a digit', 'Run `7tide x {{path/to/tide}}`.', 'شغل `7tide x {{مسار/المد}}`.'],
    ['a range', 'Set it from `0` to `100` now.', 'اضبطه على `0 ~ 100` الآن.'],
    ['a value that a sentence names', 'Set the option `low_tide` now.', 'اضبط `low_tide: true` الآن.'],
    ['spaces in a comment', block('wait(); /* high , low, */', 'js'), block('wait(); /* high , low ,*/', 'js')],
    ['a language that the source does not name', block('high: 2'), block('high: 2', 'yaml')],
    ['a file that the source says in a word', 'See the tides of it.', 'انظر `tides.png` هنا.'],
    ['words of its language', 'Write it as follows: {low}.{high}', 'اكتبه هكذا: `{منخفض}.{مرتفع}`'],
    ['a space behind a comma', block('open(1,2, 3)', 'elixir'), block('open(1, 2,3)', 'elixir')],
    ['a command on two lines', block("tide read --low -d '\n{}'", 'sh'), block("tide read \\\n  --low -d '\n{}'", 'sh')],
    [
      'the reader’s own name in capitals',
      block('tide read [PORT_NAME] --low', 'sh'),
      block("tide read [ІМ'Я_ПОРТУ] --low", 'sh'),
    ],
    ['a name that the source writes as two words', 'Set the tide gauge first.', 'اضبط `tidegauge` أولا.'],
    ['a short name of its language', block('wait()', 'javascript'), block('wait()', 'js')],
    [
      'code in HTML',
      block('if (low < 3) wait();', 'js'),
      '<pre><code class="language-js">if (low &lt; 3) wait();\n</code></pre>',
    ],
    ['the name of plain text', block('high water'), block('high water', 'plain')],
    ['marks of a comment', block('tide -v\n\n// What it prints', 'sh'), block('tide -v\n\n# ما يطبعه', 'sh')],
    ['endings in a label', block('A[Gates of ports] --> B', 'mermaid'), block('A[بوابات Port] --> B', 'mermaid')],
  ])('is silent where code has other %s', (_, source, target) => {
    expect(find(source, target)).toEqual([]);
  });

  it.each([
    ['other signs', 'Call `gate({ low, 3 })` first.', 'استدع `gate({ low 3 })` أولا.'],
    ['a name of the source in a command', 'Run `tide --low port` now, then wait.', 'شغل `tide port` الآن ثم انتظر.'],
    ['a name that no code of the source has', 'Set `gate.height` now.', 'اضبط `height` في `door` الآن.'],
    ['a slip in the reader’s own path', 'Save it as `path/to/tide~` first.', 'احفظه أولا في `path/to/tdie~`.'],
    ['a slip in the reader’s own host', 'Run `tide send yourport.com` now.', 'شغل `tide send yuorport.com` الآن.'],
    ['a slip in the name of an argument', 'Run `tide "{{port_name}}" --low`.', 'شغل `tide "{{prot_name}}" --low`.'],
  ])('finds code with %s', (_, source, target) => {
    expect(find(source, target)).toMatchObject([{ messageId: 'changedCode' }]);
  });

  it('only tells of code that a text lacks, where the translation has it elsewhere', () => {
    const source = 'Set `openGate` now.\n\nThen read `openGate` again.';
    expect(find(source, 'اضبط `openGate` الآن.\n\nثم اقرأ مرة أخرى.')).toMatchObject([
      { messageId: 'missingWords', severity: 'info', data: { expected: ['openGate'] } },
    ]);
    expect(find('Set `openGate` now.', 'اضبطه الآن.')).toMatchObject([{ messageId: 'missingCode', severity: 'error' }]);
  });

  it('only tells of a command that a text leaves to the block below it', () => {
    const [source, command] = ['Read it with `tide --read`:', block('# reads the tide\n$ tide --read', 'sh')];
    expect(find(`${source}\n\n${command}`, `اقرأه بهذا الأمر:\n\n${command}`)).toMatchObject([{ messageId: 'missingWords' }]);
    const other = block('$ tide --read --low', 'sh');
    expect(find(`${source}\n\n${other}`, `اقرأه بهذا الأمر:\n\n${other}`)).toMatchObject([{ messageId: 'missingCode' }]);
  });

  it('finds another space where a shell or a word ends', () => {
    expect(find(block('tide {a,b}', 'sh'), block('tide {a, b}', 'sh'))).toMatchObject([{ messageId: 'changedLines' }]);
    expect(find(block('tide low', 'sh'), block('tide \\low', 'sh'))).toMatchObject([{ messageId: 'changedLines' }]);
  });

  it('takes running text in code without comments for text, where it was translated', () => {
    const program = '++ [ > +++ < - ]';
    const source = block(
      `+ : adds one to the height of the water that is in the cell.\n\n${program}\n\nThe loop goes on until the cell is empty.`,
      'bf',
    );
    const target = block(
      `+ : suma uno a la altura del agua que hay en la celda.\n\n${program}\n\nEl bucle sigue\nhasta que la celda queda vacía.`,
      'bf',
    );
    expect(find(source, target)).toEqual([]);
    expect(find(source, target.replace('+++', '++'))).toMatchObject([{ messageId: 'changedLines' }]);
    expect(find(source, source.replace('adds one to', 'takes one from'))).toMatchObject([{ messageId: 'changedLines' }]);
  });

  it('lets a translation call what a sample calls, if it does so throughout', () => {
    const source = block('const lowTide = 1;\nshow(lowTide);\nwait(lowTide);', 'ts');
    const target = block('const mareaBaja = 1;\nshow(mareaBaja);\nwait(mareaBaja);', 'ts');
    expect(find(source, target)).toEqual([]);
    expect(find(source, target.replace('wait(mareaBaja)', 'wait(lowTide)'))).toMatchObject([{ messageId: 'changedLines' }]);
    expect(find(source, source.replaceAll('lowTide', 'lowTied'))).toMatchObject([{ messageId: 'changedLines' }]);
    expect(
      find(`${source}\n\nThe tide \`high\` runs.`, `${source.replaceAll('lowTide', 'high')}\n\nالمد \`high\` يجري.`),
    ).not.toEqual([]);
  });

  it('takes a name for renamed although other words stand beside it, a key is called so, or another block keeps it', () => {
    const source = block('let lowTide = read();\nconst next = lowTide;\nshow({ lowTide: next });', 'ts');
    const target = block('let mareaBaja = read();\nconst next = mareaBaja;\nshow({ lowTide: next });', 'ts');
    expect(find(source, target)).toEqual([]);
    const other = block('open(lowTide);\nclose(lowTide);', 'ts');
    expect(find(`${source}\n\n${other}`, `${target}\n\n${other}`)).toEqual([]);
    // A program does not work with two names for one thing, and a module has the name that it has.
    expect(find(source, target.replace('next = mareaBaja', 'next = lowTide'))).toMatchObject([{ messageId: 'changedLines' }]);
    const module = (name: string) => block(`import { open } from '${name}';`, 'ts');
    expect(find(module('tide-gauge'), module('medidor-mareas'))).toMatchObject([{ messageId: 'changedLines' }]);
  });

  it.each([
    [
      'Run `tide {{[-d|--day]}} {{date}} "{{port}}"`.',
      'شغل `tide -d {{تاريخ}} "{{ميناء}}"`.',
      'The code `tide {{[-d|--day]}} {{date}} "{{port}}"` of the English differs in the Arabic: `{{[-d|--day]}}` became `-d`. Correct this part, and keep the rest.',
    ],
    [
      'Run `sudo tide list --moon`.',
      'شغل `tide list --moon --sun`.',
      'The code `sudo tide list --moon` of the English differs in the Arabic: `sudo` is missing, `--sun` is too much. Correct this part, and keep the rest.',
    ],
    [
      'Run `open_gate`.',
      'شغل `shut_gate`.',
      'The code `open_gate` of the English became `shut_gate` in the Arabic. Copy the English code.',
    ],
    [
      block(`const heights = gauges.filter((gauge) => gauge.readings.of.today?.includes(day));`, 'js'),
      block(`const heights = gauges.filter((gauge) => gauge.readings.of.today.includes(day));`, 'js'),
      'The code differs: expected `…ge.readings.of.today?.includes(day));` as in the English, found `…ge.readings.of.today.includes(day));` in the Arabic. Copy the English code.',
    ],
    [block('open();\nwait(3);\nshut();\nlock();', 'js'), block('lock();\nshut();\nwait(3);\nopen();', 'js'), undefined],
  ])('names the part that differs: %s', (source, target, message) => {
    const [finding] = find(source, target);
    if (message === undefined) expect(finding?.message).toMatch(/another order/);
    else expect(finding?.message).toBe(message);
  });

  it.each([
    [
      'runs on into words',
      'Keep `tides.toml` in [the `gauge` folder](a.md).',
      'احفظ `tides.toml في [مجلد `gauge`](a.md).',
      { code: 'tides.toml', lacks: 'behind' },
    ],
    ['has only the first one', 'Keep `tides.toml` here.', 'احفظ `tides.toml هنا.', { code: 'tides.toml', lacks: 'behind' }],
    ['has only the last one', 'Keep `tides.toml` here.', 'احفظ tides.toml` هنا.', { code: 'tides.toml', lacks: 'before' }],
  ])('finds once that code without one of its backticks %s', (_, source, target, data) => {
    const found = lint(sectionFile({ source, target }), { rules: { ...rules, 'link-parity': {}, 'bracket-balance': {} } });
    expect(found).toMatchObject([{ rule: 'code-parity', messageId: 'unclosedCode', data }]);
  });

  it('takes code for unclosed only where a backtick is left alone', () => {
    const ids = find('Keep `tide.toml` here.', 'احفظ `tide.toml في المجلد هنا` هنا.').map(({ messageId }) => messageId);
    expect(ids).not.toContain('unclosedCode');
    expect(find('Keep `tides.toml` here.', 'احفظ tides.toml هنا.')).toMatchObject([{ messageId: 'bareCode' }]);
    expect(find('Run `tide list`.', 'شغل `tide list --all`، وهذه ` وحدها.')).toMatchObject([{ messageId: 'changedCode' }]);
  });

  it('finds a changed address beside code that the translation keeps', () => {
    const source = 'Add `_fields` to it: `[YOUR-PORT]/tides?_fields=gate,id`.';
    const found = find(source, 'أضف `_fields` إليه: `[ميناؤك]/tides?_fields=gate,key`.');
    expect(found).toMatchObject([{ messageId: 'changedCode', data: { expected: ['[YOUR-PORT]/tides?_fields=gate,id'] } }]);
    expect(find(source, 'أضف `_fields` إليه: `[ميناؤك]/tides?_fields=gate,id`، أي `_fields`.')).toEqual([]);
  });

  it.each([
    ['a scalar in quotation marks', '---\nlayout: ../tide.astro\n---', "---\nlayout: '../tide.astro'\n---", []],
    ['a number in quotation marks', '---\nlevel: 5\n---', "---\nlevel: '5'\n---", ['changedLines']],
    ['a scalar that is no metadata', 'layout: ../tide.astro', "layout: '../tide.astro'", ['changedLines']],
  ])('reads %s as the metadata of a page in code', (_, source, target, expected) => {
    expect(find(block(source, 'md'), block(target, 'md')).map(({ messageId }) => messageId)).toEqual(expected);
  });

  it('reads scalars of YAML with and without quotation marks alike', () => {
    expect(find(block('gate: ../low', 'yaml'), block('gate: "../low"', 'yaml'))).toEqual([]);
    expect(find(block('gate: yes', 'yaml'), block('gate: "true"', 'yaml'))).toMatchObject([{ messageId: 'changedLines' }]);
  });

  describe('of two languages with one script', () => {
    const languages = { source: english, target: spanish };
    const compare = (source: string, target: string) =>
      lint(sectionFile({ source, target, heading: 'Versión en español' }), { rules, languages }).map(
        ({ messageId }) => messageId,
      );

    it.each([
      [
        'comments and strings',
        block('open() // Opens the gate\nshow("Low tide")', 'js'),
        block('open() // Abre la compuerta\nshow("Marea baja")', 'js'),
      ],
      ['text between tags', block('return <p>Low tide</p>', 'tsx'), block('return <p>Marea baja</p>', 'tsx')],
      ['output', block('The gate is open'), block('La compuerta está abierta')],
      ['the label of a button', 'Press `Save`.', 'Pulsa `Guardar`.'],
      ['text in a tag', 'Write `<b>low</b>`.', 'Escribe `<b>baja</b>`.'],
      [
        'the reader’s own name',
        block('at: "https://<your-port>.example/"', 'js'),
        block('at: "https://<su-puerto>.example/"', 'js'),
      ],
      ['a made-up secret', block("KEY='AnyLongString'", 'ini'), block("KEY='UnaCadenaMásLarga'", 'ini')],
      ['a made-up name', 'Wrong key found: `LEGACY_GATE_KEY`.', 'Clave obsoleta encontrada: `CLAVE_OBSOLETA_GATE`.'],
      ['a string of the sample', block('gate = port.get("my.gate")', 'py'), block('gate = port.get("mi.compuerta")', 'py')],
      ['a name in a string', block('port.String("myHarbour")', 'go'), block('port.String("miPuerto")', 'go')],
      [
        'the reader’s own host that the page has in brackets',
        'Put `https://harbour.tides.example/my-gauge` for `https://<harbour>.example/my-gauge` and `my-gauge`.',
        'Pon `https://puerto.tides.example/mi-medidor` para `https://<puerto>.example/mi-medidor` y `mi-medidor`.',
      ],
      [
        'a label of a list',
        block('- Attributes: a=1\n- Attributes: b=1\n- Attributes: c=1', 'yaml'),
        block('- Atributos: a=1\n- Atributos: b=1\n- Atributos: c=1', 'yaml'),
      ],
      [
        'a tag that the page renames',
        `${block("tags: ['blogging']\ntags: ['blogging']", 'js')}\n\nWrite \`tags: ["blogging"]\`. The old \`blogging\` stays.`,
        `${block("tags: ['bloguear']\ntags: ['bloguear']", 'js')}\n\nEscribe \`tags: ["bloguear"]\`. Queda el viejo \`blogging\`.`,
      ],
      ['white space beside a bar', "Takes `'low' |'high'`.", "Toma `'low' | 'high'`."],
      ['a stray space in a name', "Use 'Tide. LOW_GATE ' now.", 'Usa `Tide.LOW_GATE` ahora.'],
      ['a word with a hyphen', block('author: Tide Reader', 'md'), block('author: Lectora-Mareas', 'md')],
    ])('lets %s be translated', (_, source, target) => {
      expect(compare(source, target)).toEqual([]);
    });

    it('asks for no backticks inside a longer word', () => {
      expect(compare('You `export` it.', 'Se debe exportar.')).toEqual([]);
    });

    it.each([
      ['changedLines', block('open(gate) // Opens it', 'js'), block('abre(gate) // La abre', 'js')],
      ['changedLines', block('get("https://tides.example/a")', 'js'), block('get("https://mareas.example/a")', 'js')],
      ['changedLines', block('close_gate()'), block('open_gate()')],
      ['missingLines', block('// Opens the gate\nopen()', 'js'), block('open()', 'js')],
      ['changedCode', 'Call `open_gate`.', 'Llama a `abre_compuerta`.'],
      ['changedLines', block("KEY='AnyLongString'", 'ini'), block("KEY='OtherLongString'", 'ini')],
      ['changedLines', block('at: "https://<your-port>.example/"', 'js'), block('at: "https://<your-prot>.example/"', 'js')],
      ['respacedCode', 'Run `tide --low gate`.', 'Ejecuta `tide --lowgate`.'],
      ['bareCode', 'The `puerta` opens `low_gate`.', 'La puerta abre `low_gate`.'],
      ['changedLines', block('show("my.gate")', 'py'), block('show("mi.gate")', 'py')],
      [
        'changedLines',
        block('show("gate.open")\nx = {"gate.open": 1}', 'py'),
        block('show("puerta.abierta")\nx = {"gate.open": 1}', 'py'),
      ],
      ['changedLines', block('read("GATE_ID")', 'py'), block('read("PUERTA_NUM")', 'py')],
      ['changedLines', block('read("gate.json")', 'py'), block('read("puerta.json")', 'py')],
      ['changedLines', block('show("port/gate_id")', 'py'), block('show("puerto/puerta_num")', 'py')],
      ['changedLines', block('Read it with port=low'), block('Léelo con port=lwo')],
      ['changedCode', 'Run `tide-gauge-reader`.', 'Ejecuta `tide-guage-reader`.'],
      ['changedCode', 'Read `Union`, then `Union` and `low`.\n\nAsk `Union`.', 'Lee `Union` y `low`.\n\nPide `Unnion`.'],
    ])('finds %s', (messageId, source, target) => {
      expect(compare(source, target)).toEqual([messageId]);
    });
  });
});
