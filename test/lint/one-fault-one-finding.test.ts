import { describe, expect, it } from 'vitest';
import { builtinRules } from '../../rules/registry.ts';
import type { Glossary } from '../../src/glossary/glossary.ts';
import { readMarkdownGlossary } from '../../src/glossary/markdown-table.ts';
import { arabic } from '../../src/language/ar/ar.ts';
import { english } from '../../src/language/en/en.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { lint } from '../support/lint.ts';

const TABLE = `| English | Arabic |
| --- | --- |
| tide | مد |
| float | عوامة |
| dial | قرص |
`;

/** A good section with something of everything. */
const GOOD = `# Section 2: The Tidal Clock
## القسم 2: ساعة المد

**Section:** clock
**Translation Quality:** 0.90
**Glossary Terms Used:** tide, float, dial

---

### English Version

## 2.1 How the Clock Reads the Sea

A float in a well follows the water, and a wire carries its motion to the dial. The first clock of this kind ran for 31 years in the harbour of Brest [4]. It lost no more than a few minutes in a month.

**Calibration** starts at low water. The keeper compares the dial with a staff beside the well, and he repeats the reading 12 times before he writes it down.

The height of the tide follows from two constants:

$$
h(t) = a \\cos(\\omega t) + b
$$

Here $a$ is half the range of the tide, as Figure 2 shows, and $b$ is the mean height of the water.

1. Open the valve of the well.
2. Wait until the float is still.
3. Read the dial twice.

| Harbour | Range | Error |
| --- | --- | --- |
| Brest | 6.1 | 2.5 |
| Dover | 5.9 | 3.1 |
| Hull | 5.4 | 4.8 |

The readings are kept in a plain CSV file, and a few lines of code take their mean:

\`\`\`python
readings = load("brest.csv")
print(mean(readings))
\`\`\`

## 2.2 Errors of the Dial

A storm raises the water by up to 40% of the range, so the [tables of the harbour](https://tides.example/tables) leave stormy days out.

A dial that sticks is worse than none, since nobody doubts what it shows [7].

---

### النسخة العربية

## 2.1 كيف تقرأ الساعة البحر

تتبع عوامة في بئر مستوى الماء، وينقل سلك حركتها إلى القرص. وعملت أول ساعة من هذا النوع 31 سنة في ميناء Brest [4]. ولم تتأخر أكثر من بضع دقائق في الشهر.

تبدأ **المعايرة** عند أدنى الماء. يقارن الحارس القرص بعصا مدرّجة بجانب البئر، ويعيد القراءة 12 مرة قبل أن يدوّنها.

ينتج ارتفاع المد من ثابتين:

$$
h(t) = a \\cos(\\omega t) + b
$$

هنا $a$ نصف مدى المد كما يبيّن الشكل 2، و$b$ متوسط ارتفاع الماء.

1. افتح صمام البئر.
2. انتظر حتى تسكن العوامة.
3. اقرأ القرص مرتين.

| الميناء | المدى | الخطأ |
| --- | --- | --- |
| Brest | 6.1 | 2.5 |
| Dover | 5.9 | 3.1 |
| Hull | 5.4 | 4.8 |

تُحفظ القراءات في ملف CSV بسيط، وتحسب بضعة أسطر من الشيفرة متوسطها:

\`\`\`python
readings = load("brest.csv")
print(mean(readings))
\`\`\`

## 2.2 أخطاء القرص

ترفع العاصفة الماء بما يصل إلى 40% من المدى، ولذلك تستبعد [جداول الميناء](https://tides.example/tables) الأيام العاصفة.

القرص الذي يعلق أسوأ من لا شيء، فلا أحد يشك فيما يعرضه [7].

---

### Translation Notes

- **Figures referenced:** Figure 2
- **Key terms introduced:** None
- **Equations:** 3
- **Citations:** [4, 7]
- **Special handling:** None

### Quality Metrics

- Semantic equivalence: 0.90
- Technical accuracy: 0.92
- Readability: 0.88
- Glossary consistency: 0.90
- **Overall section score:** 0.90
`;

interface Fault {
  /** What stands in the good file, once. */
  readonly good: string;
  readonly bad: string;
  /** The rule and the message of the one finding. */
  readonly found: string;
}

const FIRST =
  'تتبع عوامة في بئر مستوى الماء، وينقل سلك حركتها إلى القرص. وعملت أول ساعة من هذا النوع 31 سنة في ميناء Brest [4]. ولم تتأخر أكثر من بضع دقائق في الشهر.';
const SECOND = 'تبدأ **المعايرة** عند أدنى الماء. يقارن الحارس القرص بعصا مدرّجة بجانب البئر، ويعيد القراءة 12 مرة قبل أن يدوّنها.';
const FORMULA = '$$\nh(t) = a \\cos(\\omega t) + b\n$$\n\n';
const CODE = '```python\nreadings = load("brest.csv")\nprint(mean(readings))\n```\n\n';
const STORM =
  'ترفع العاصفة الماء بما يصل إلى 40% من المدى، ولذلك تستبعد [جداول الميناء](https://tides.example/tables) الأيام العاصفة.';

const FAULTS: Readonly<Record<string, Fault>> = {
  'a dropped paragraph with a number and a citation': { good: `${FIRST}\n\n`, bad: '', found: 'block-parity missing' },
  'a paragraph that stands there twice': { good: FIRST, bad: `${FIRST}\n\n${FIRST}`, found: 'block-parity duplicated' },
  'two paragraphs that changed places': {
    good: `${FIRST}\n\n${SECOND}`,
    bad: `${SECOND}\n\n${FIRST}`,
    found: 'block-parity moved',
  },
  'a divided paragraph': { good: 'القرص. وعملت', bad: 'القرص.\n\nوعملت', found: 'block-parity split' },
  'a dropped sentence with a number and a citation': {
    good: ' وعملت أول ساعة من هذا النوع 31 سنة في ميناء Brest [4].',
    bad: '',
    found: 'length-ratio missingSentence',
  },
  'a changed number': { good: '31 سنة', bad: '37 سنة', found: 'number-parity changed' },
  'a number with swapped digits': { good: '31 سنة', bad: '13 سنة', found: 'number-parity changed' },
  'a lost percent sign': { good: '40% من المدى', bad: '40 من المدى', found: 'number-parity percent' },
  'a lost citation': { good: 'يعرضه [7].', bad: 'يعرضه.', found: 'citation-parity missing' },
  'a changed citation': { good: 'يعرضه [7].', bad: 'يعرضه [8].', found: 'citation-parity changed' },
  'a changed figure number': { good: 'الشكل 2،', bad: 'الشكل 3،', found: 'reference-parity changed' },
  'a changed formula': {
    good: `لمد من ثابتين:\n\n${FORMULA}`,
    bad: `لمد من ثابتين:\n\n${FORMULA.replace('+', '-')}`,
    found: 'equation-parity changed',
  },
  'a dropped display formula': {
    good: `لمد من ثابتين:\n\n${FORMULA}`,
    bad: 'لمد من ثابتين:\n\n',
    found: 'equation-parity missing',
  },
  'an unclosed display formula': {
    good: '+ b\n$$\n\nهنا',
    bad: '+ b\n\nهنا',
    found: 'math-delimiters unclosed',
  },
  'an inline formula without its end': { good: '$b$ متوسط', bad: '$b متوسط', found: 'math-delimiters stray' },
  'a dropped list item': { good: '2. انتظر حتى تسكن العوامة.\n3.', bad: '2.', found: 'list-parity missing' },
  'a dropped table row': {
    good: '| Dover | 5.9 | 3.1 |\n| Hull | 5.4 | 4.8 |\n\nتُحفظ',
    bad: '| Hull | 5.4 | 4.8 |\n\nتُحفظ',
    found: 'table-parity rows',
  },
  'a changed line of code': {
    good: `متوسطها:\n\n${CODE}`,
    bad: `متوسطها:\n\n${CODE.replace('print(mean', 'print(min')}`,
    found: 'code-parity changedLines',
  },
  'a dropped code block': { good: `متوسطها:\n\n${CODE}`, bad: 'متوسطها:\n\n', found: 'block-parity missing' },
  'a changed language of code': {
    good: `متوسطها:\n\n${CODE}`,
    bad: `متوسطها:\n\n${CODE.replace('python', 'ruby')}`,
    found: 'code-parity language',
  },
  'an untranslated paragraph': {
    good: STORM,
    bad: 'A storm raises the water by up to 40% of the range, so the [tables of the harbour](https://tides.example/tables) leave stormy days out.',
    found: 'untranslated block',
  },
  'a placeholder': { good: STORM, bad: '[الترجمة لاحقاً]', found: 'placeholder pending' },
  'a dropped heading with its text': {
    good: `## 2.2 أخطاء القرص\n\n${STORM}\n\nالقرص الذي يعلق أسوأ من لا شيء، فلا أحد يشك فيما يعرضه [7].\n\n`,
    bad: '',
    found: 'heading-parity missing',
  },
  'a dropped heading': { good: '## 2.2 أخطاء القرص\n\n', bad: '', found: 'heading-parity missing' },
  'a heading of another level': { good: '## 2.2 أخطاء', bad: '### 2.2 أخطاء', found: 'heading-parity level' },
  'a heading of another number': { good: '## 2.2 أخطاء', bad: '## 2.3 أخطاء', found: 'heading-parity number' },
  'a dropped link': { good: '[جداول الميناء](https://tides.example/tables)', bad: 'جداول الميناء', found: 'link-parity missing' },
  'a changed address': {
    good: '[جداول الميناء](https://tides.example/tables)',
    bad: '[جداول الميناء](https://tides.example/)',
    found: 'link-parity changed',
  },
  'lost bold': { good: '**المعايرة**', bad: 'المعايرة', found: 'emphasis-parity leadIn' },
  'a changed name': { good: 'ملف CSV', bad: 'ملف TSV', found: 'identifier-parity changed' },
  'another number of the section': { good: '## القسم 2:', bad: '## القسم 3:', found: 'section-number changedNumber' },
  'a wrong score': { good: 'score:** 0.90', bad: 'score:** 0.95', found: 'quality-agreement differs' },
  'a score out of range': { good: 'Readability: 0.88', bad: 'Readability: 8.8', found: 'metric-range outOfRange' },
  'a missing metadata key': { good: '**Glossary Terms Used:** tide, float, dial\n', bad: '', found: 'required-metadata missing' },
  'a note that the text contradicts': { good: 'referenced:** Figure 2', bad: 'referenced:** None', found: 'notes-claims denied' },
  'a rendering that the glossary avoids': {
    good: 'حركتها إلى القرص',
    bad: 'حركتها إلى المينا',
    found: 'glossary-consistency otherRendering',
  },
  'a tatweel': { good: 'بجانب البئر', bad: 'بجانب البئـر', found: 'tatweel stretchedWord' },
  'a Latin comma': { good: 'بجانب البئر،', bad: 'بجانب البئر,', found: 'target-punctuation foreignMark' },
  'a Persian letter': { good: 'يقارن الحارس', bad: 'يقارن الحارس کله', found: 'letter-forms foreignLetter' },
  'a bracket that is not closed': { good: 'بجانب البئر،', bad: 'بجانب البئر (القديمة،', found: 'bracket-balance unclosed' },
  'a word that stands there twice': { good: 'يقارن الحارس', bad: 'يقارن الحارس الحارس', found: 'repeated-word repeatedWord' },
  'a hidden character': { good: 'بجانب البئر', bad: 'بجا\u200Bنب البئر', found: 'invisible-characters invisible' },
  'an override of the direction': { good: 'بجانب البئر', bad: 'بجانب \u202Eالبئر', found: 'bidi-control override' },
  'a space at the end of a line': { good: 'مرتين.\n', bad: 'مرتين. \n', found: 'whitespace trailing' },
  'a blank line too many': { good: 'مرتين.\n\n', bad: 'مرتين.\n\n\n', found: 'blank-lines repeated' },
};

function glossary(): Glossary {
  const { entries } = readMarkdownGlossary(new SourceText('glossary.md', TABLE), { source: english, target: arabic });
  return { path: 'glossary.md', entries, avoided: [{ term: 'dial', rendering: 'مينا', kind: 'other' }] };
}

/** What all rules find, also those that are off. */
function found(markdown: string): readonly string[] {
  const rules = Object.fromEntries(builtinRules.map(({ meta }) => [meta.id, meta.off === true ? 'warning' : {}] as const));
  return lint(markdown, { path: 'clock/02-clock.md', rules, glossary: glossary() }).map(
    ({ rule, messageId }) => `${rule} ${messageId}`,
  );
}

describe('a good section', () => {
  it('has no finding', () => {
    expect(found(GOOD)).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('with %s has one finding', (_, fault) => {
    expect(GOOD.split(fault.good)).toHaveLength(2);
    expect(found(GOOD.replace(fault.good, () => fault.bad))).toEqual([fault.found]);
  });
});
