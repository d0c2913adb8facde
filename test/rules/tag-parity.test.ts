import { describe, expect, it } from 'vitest';
import { lintProject, pagesOf } from '../support/lint-project.ts';
import { lint, sectionFile } from '../support/lint.ts';

/** What the rule finds in a page and its translation. */
async function find(source: string, target: string, language?: string) {
  const findings = await lintProject(pagesOf({ source, target }, language));
  return findings.filter(({ rule }) => rule === 'tag-parity');
}

describe('tag-parity', () => {
  it.each([
    ['changed', 'an alert', '> [!NOTE]\n> The tide is low.', '> [!ملاحظة]\n> الماء منحسر.'],
    ['missing', 'an alert', '> [!WARNING]\n> The tide is low.', '> الماء منحسر.'],
    ['changed', 'a container', ':::tip\n\nWait.\n\n:::', ':::نصيحة\n\nانتظر.\n\n:::'],
    ['changed', 'a container of another kind', '!!! note\n    Wait.', '!!! danger\n    انتظر.'],
    ['missing', 'a container', ':::tip\n\nWait.\n\n:::', 'انتظر.'],
    ['extra', 'a container', 'Wait.', ':::tip\n\nانتظر.\n\n:::'],
    ['unclosed', 'a container', ':::tip\n\nWait.\n\n:::\n\nGo.', ':::tip\n\nانتظر.\n\nاذهب.'],
    ['unclosed', 'a component', '<Note>\n\nWait.\n\n</Note>\n\nGo.', '<Note>\n\nانتظر.\n\nاذهب.'],
    ['unclosed', 'an element', '<details>\n\nWait.\n\n</details>\n\nGo.', '<details>\n\nانتظر.\n\nاذهب.'],
    ['changed', 'a component', '<Note>\n\nWait.\n\n</Note>', '<Pitfall>\n\nانتظر.\n\n</Pitfall>'],
    [
      'missing',
      'a component whose place another one of the source has',
      '<Steps>\n1. Wait.\n\n   <Tree>\n   - sea\n   </Tree>\n</Steps>',
      '1. انتظر.\n\n<Tree>\n- sea\n</Tree>',
    ],
    ['missing', 'a component that stands alone', '<Tide of="low" />\n\nWait.', 'انتظر.'],
    ['maybeMissing', 'a component that shows nothing', '<Tide />\n\nWait.', 'انتظر.'],
    ['attributes', 'a component', '<Tide of="low" />', '<Tide of="high" />'],
    [
      'attributes',
      'the first argument of a statement',
      '{% note tip High tide %}\n\nWait.\n\n{% endnote %}',
      '{% note warning المد العالي %}\n\nانتظر.\n\n{% endnote %}',
    ],
    ['attributes', 'a macro', '## High tide\n\n{{Sample("low_tide")}}', '## المد العالي\n\n{{Sample("lwo_tide")}}'],
    ['missing', 'a macro that names another thing', 'The {{Tide("gauge")}} waits.', 'ينتظر [المقياس](/ar/tides/clock).'],
    ['attributes', 'a component in an expression', '<Tide size={2} />', '<Tide size={3} />'],
    ['attributes', 'an element', '<div class="tide">\n\nWait.\n\n</div>', '<div>\n\nانتظر.\n\n</div>'],
    ['attributes', 'an include', '{* ../sea/low.py hl[1] *}', '{* ../sea/low.py hl[2] *}'],
    ['attributes', 'a path', '<Tide file="./sea/low.txt" />', '<Tide file="./sea/lwo.txt" />'],
    ['changed', 'a shortcode in a text', 'Read {{< ref "low" >}} first.', 'اقرأ {{< ref "high" >}} أولا.'],
    ['changed', 'a statement in a text', 'Open {% data port.name %} first.', 'افتح {% بيانات port.name %} أولا.'],
    ['changed', 'a component in a text', 'Wait for <Tide of="low" /> here.', 'انتظر <Tide of="high" /> هنا.'],
    ['changed', 'a picture in a text', 'The <img src="a.png" class="low"> tide.', 'هذا <img src="a.png" class="lwo"> المد.'],
    ['attributes', 'a value that is a name', '{{< tide id="low" >}}', '{{< tide id="الجزر" >}}'],
    ['changed', 'a term', 'The {{Term("tide", "tides")}} rise.', 'يرتفع {{Term("tied", "المد")}}.'],
    ['missing', 'a sign below the line', 'Read h<sub>low</sub> first.', 'اقرأ h أولا.'],
    ['changed', 'attributes behind a picture', '![Tide](a.png){: width="80px"}', '![المد](a.png){: width="90px"}'],
    ['missing', 'a variable', 'Open {{ port }} first.', 'افتح الميناء أولا.'],
    ['changed', 'the box of a task', '- [x] Read it.\n- [ ] Go.', '- [x] اقرأه.\n- [x] اذهب.'],
    ['extra', 'a variable', 'Open the port first.', 'افتح {{ port }} أولا.'],
  ])('tells %s of %s', async (messageId, _, source, target) => {
    expect(await find(source, target)).toMatchObject([{ messageId }]);
  });

  it('shows both places, what is expected and what is found', async () => {
    const [finding, ...more] = await find('Go.\n\n<Tide of="low" size={2} />', 'اذهب.\n\n<Tide of="high" size={2} />');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'error',
      side: 'target',
      data: { expected: ['of="low"'], found: ['of="high"'], source: 'English', target: 'Arabic' },
      related: [{ message: 'the English markup' }],
    });
  });

  it.each([
    [
      'titles',
      ':::tip[Low tide]\n{{< tide title="Low tide" id="low" >}}\n:::',
      ':::tip[الجزر]\n{{< tide title="الجزر" id="low" >}}\n:::',
    ],
    ['titles of its own', '/// note\n\nWait.\n\n///', '/// note | ملاحظة\n\nانتظر.\n\n///'],
    ['words in attributes', '<Tide label="Low tide" buttonText="Wait" />', '<Tide label="الجزر" buttonText="انتظر" />'],
    ['space and capitals', '> [!NOTE]\n> Read {{port}}.', '> [!note]\n> اقرأ {{ port }}.'],
    [
      'a title behind an argument',
      '{% note tip High tide! %}\n\nWait.\n\n{% endnote %}',
      '{% note tip المد العالي! %}\n\nانتظر.\n\n{% endnote %}',
    ],
    [
      'the heading of a sample',
      '## High tide\n\n{{Sample("High_tide", 500, 450)}}',
      '## المد العالي\n\n{{Sample("المد_العالي", "100%", 300)}}',
    ],
    ['the heading above a sample', '## High tide\n\n{{Sample("High_tide")}}', '## المد العالي\n\n{{Sample("")}}'],
    ['the case of a macro', 'The {{domTide("gauge")}} waits.', 'ينتظر {{DomTide("gauge")}} هنا.'],
    ['comments', '{{% comment %}}\n\n##### Low\n\n{{< tide >}}\n\n{{% /comment %}}\n\nWait.', 'انتظر.'],
    ['a link for a macro', 'The {{Tide("gauge")}} waits.', 'ينتظر [`<gauge>`](/ar/tides/gauge).'],
    ['a macro for a link', 'The [gauge](/en/tides/Gauge) waits.', 'ينتظر {{Tide("gauge")}}.'],
    ['words to show for a macro', 'It is {{Status("304")}} now.', 'هو الآن {{Status("304", "304 لم يتغير")}}.'],
    ['a word with a capital', '{{< tide name="Low" id="low" >}}', '{{< tide name="الجزر" id="low" >}}'],
    [
      'a label without quotation marks',
      '{{% tab Tides %}}\n\nWait.\n\n{{% /tab %}}',
      '{{% tab المد %}}\n\nانتظر.\n\n{{% /tab %}}',
    ],
    ['tasks with a capital', '- [x] Read it.\n- [ ] Go.', '- [X] اقرأه.\n- [ ] اذهب.'],
    ['another paragraph', 'Read {{ port }}.\n\nWait.\n\nThen go.', 'اقرأ.\n\nانتظر.\n\nثم اذهب إلى {{ port }}.'],
    ['braces of formulas and code', 'Take $a_{{i}}$ and `{{ x }}`.', 'خذ $a_{{i}}$ و`{{ x }}`.'],
    ['the direction of the target', 'Wait.\n\nGo.', '<div dir="rtl">\n\nانتظر.\n\nاذهب.\n\n</div>'],
    ['a direction', '<p align="left">Wait.</p>', '<p align="right" dir="rtl">انتظر.</p>'],
    ['a folder for the language', '<Tide link="/en/sea/" />', '<Tide link="/ar/sea/" />'],
    [
      'words behind an address',
      '<Tide link="https://sea.example/say?text=Low" />',
      '<Tide link="https://sea.example/say?text=الجزر" />',
    ],
    ['words to show for a term', 'The {{Term("tide", "tides")}} rise.', 'يرتفع {{Term("tide", "المد")}}.'],
    ['lines', '{{< tide id="low" >}} The sea.', '{{< tide id="low" >}}\nالبحر.'],
    ['an element without its end', '<p class="a">Wait.</p>\n\nGo.', '<p class="a">انتظر.\n\nاذهب.'],
    [
      'a note of the translator',
      'Wait here.\n\nGo.',
      'انتظر هنا.\n\n<TranslationNote lang="ar">\n\nهذه ملاحظة.\n\n</TranslationNote>\n\nاذهب.',
    ],
    ['an id of a heading', '#### Low tide {#low}', '#### الجزر {#low-tide}'],
    ['words on whether it was translated', '{% include note.html translated="no" %}', '{% include note.html translated="yes" %}'],
  ])('is silent where markup has other %s', async (_, source, target) => {
    expect(await find(source, target)).toEqual([]);
  });

  it('takes a Latin word in a Latin text for a translation, and in another one for a slip', async () => {
    expect(await find('<Tide of="Low" />', '<Tide of="Baja" />', 'es')).toEqual([]);
    expect(await find('<Tide of="Low" />', '<Tide of="Lwo" />')).toMatchObject([{ messageId: 'attributes' }]);
  });

  it('does not tell of tags in a section that is missing as a whole', async () => {
    const source = 'Wait.\n\n## Low\n\n:::tip\n\nGo.\n\n:::';
    expect(await lintProject(pagesOf({ source, target: 'انتظر.' }))).toMatchObject([{ rule: 'heading-parity' }]);
  });

  it('leaves a file that holds both texts to code-parity', () => {
    const file = sectionFile({ source: '> [!NOTE]\n> Wait.', target: '> [!TIP]\n> انتظر.' });
    expect(lint(file, { rules: { 'tag-parity': {}, 'code-parity': {} } })).toMatchObject([
      { rule: 'code-parity', messageId: 'changedMarkup' },
    ]);
  });

  it('reads MDX, in which a text is indented as its tags are', async () => {
    const config = JSON.stringify({ mirrors: [{ source: 'en/{path}.mdx', target: '{lang}/{path}.mdx' }] });
    const source = '<Steps>\n1. Wait.\n\n    <Note of="low">\n    The sea is low.\n    </Note>\n</Steps>\n';
    const target = '<Steps>\n1. انتظر.\n\n    <Note of="high">\n    الماء منحسر.\n    </Note>\n</Steps>\n';
    const findings = await lintProject({ 'tlint.config.json': config, 'en/sea.mdx': source, 'ar/sea.mdx': target });
    expect(findings).toMatchObject([{ rule: 'tag-parity', messageId: 'attributes', range: { start: { line: 4, column: 5 } } }]);
  });
});
