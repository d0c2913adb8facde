import { describe, expect, it } from 'vitest';
import { fixed, lint, sectionFile } from '../support/lint.ts';

const NAMES = ['Semantic equivalence', 'Technical accuracy', 'Readability', 'Glossary consistency'];
const ALL = [...NAMES, '**Overall section score**'];

interface Scores {
  readonly quality?: string;
  readonly metrics?: readonly string[];
}

const lines = (value: string): string[] => ALL.map((name) => `- ${name}: ${value}`);
const withScore = (name: string, value: string): string[] => ALL.map((other) => `- ${other}: ${other === name ? value : '0.90'}`);
const file = ({ quality = '0.90', metrics = lines('0.90') }: Scores): string =>
  sectionFile({
    source: 'The sea rises.',
    target: 'يرتفع البحر.',
    metadata: `**Section:** tides\n**Translation Quality:** ${quality}\n**Glossary Terms Used:** tide`,
    metrics: metrics.join('\n'),
  });
const rules = { 'metric-range': {} };
const check = (scores: Scores) => lint(file(scores), { rules });

describe('metric-range', () => {
  it.each(['0.90', '.9', '1', '0.90 (first part)', '0.90 - all terms kept', 'N/A (no terms)'])('accepts %j', (value) => {
    expect(check({ metrics: withScore('Readability', value) })).toEqual([]);
  });

  it('accepts a quality that is not applicable, with its reason', () => {
    expect(check({ quality: 'N/A (Bibliography)' })).toEqual([]);
  });

  it.each(['90', '-0.90', '1.90', '9.0'])('finds %s out of range, at the number', (value) => {
    const markdown = file({ metrics: withScore('Readability', value) });
    const start = markdown.indexOf(`Readability: ${value}`) + 'Readability: '.length;
    expect(lint(markdown, { rules })).toMatchObject([
      {
        messageId: 'outOfRange',
        severity: 'error',
        side: 'metrics',
        data: { name: 'Readability', value },
        range: { start: { offset: start }, end: { offset: start + value.length } },
      },
    ]);
  });

  it.each([
    ['0,90', '0.90'],
    ['O.90', '0.90'],
    ['0..90', '0.90'],
    ['0.90?', '0.90'],
    ['90%', '0.9'],
    ['٠٫٩٠', '0.90'],
  ])('says what %s means', (value, meant) => {
    expect(check({ metrics: withScore('Readability', value) })).toMatchObject([
      { messageId: 'malformed', data: { value, meant } },
    ]);
  });

  it.each(['TBD', ''])('finds %j, which is no number', (value) => {
    expect(check({ metrics: withScore('Readability', value) })).toMatchObject([
      { messageId: 'notNumber', severity: 'error', data: { value } },
    ]);
  });

  it('finds a bare N/A beside numbers only', () => {
    expect(check({ metrics: withScore('Readability', 'N/A') })).toMatchObject([{ messageId: 'noReason', severity: 'warning' }]);
    expect(check({ quality: 'N/A', metrics: lines('N/A') })).toEqual([]);
  });

  it('checks the metadata too', () => {
    expect(check({ quality: '0,90' })).toMatchObject([
      { messageId: 'malformed', side: 'metadata', data: { name: 'Translation Quality' } },
    ]);
  });

  it('reads a metric that the template does not name as a score when it is a decimal', () => {
    expect(
      check({ metrics: [...lines('0.90'), '- Completeness: 9.1', '- Figures read: 12', '- Style: good', '- Coverage: 100%'] }),
    ).toMatchObject([{ messageId: 'outOfRange', data: { name: 'Completeness' } }]);
  });

  it('names all missing metrics in one finding', () => {
    expect(check({ metrics: lines('0.90').slice(2) })).toMatchObject([
      { messageId: 'missing', severity: 'warning', data: { names: NAMES.slice(0, 2) } },
    ]);
    expect(check({ metrics: lines('0.90').slice(0, 4) })).toMatchObject([
      { messageId: 'missing', data: { names: ['Overall section score'] } },
    ]);
  });

  it('reads a table that scores the paragraphs one by one', () => {
    const head = ['| Paragraph |', ...NAMES.map((name) => ` ${name} |`), ' Overall |'].join('');
    const table = (last: string) => [
      head,
      '|---|---|---|---|---|---|',
      '| 1 | 0.90 | 0.90 | 0.90 | 0.90 | 0.90 |',
      `| 2 | 0.92 | 0.92 | 0.92 | 0.92 | ${last} |`,
    ];
    expect(check({ metrics: table('0.92') })).toEqual([]);
    expect(check({ metrics: table('9.2') })).toMatchObject([
      { messageId: 'outOfRange', data: { name: 'Overall', value: '9.2' } },
    ]);
  });

  it('lets a list of references have metrics of its own', () => {
    const metrics = ['- Completeness: 0.95', '- Order of entries: 1.00', '- **Overall section score:** 0.90'].join('\n');
    const parts = { source: '1. Marlow, B. (1951). On the Tide.', target: '1. Marlow, B. (1951). عن المد.', metrics };
    const title = '# Section 9: References\n## القسم 9: المراجع';
    expect(lint(sectionFile({ ...parts, title }), { rules })).toEqual([]);
    expect(lint(sectionFile(parts), { rules })).toMatchObject([{ messageId: 'missing', data: { names: NAMES } }]);
  });

  describe('threshold', () => {
    it('reports low scores once', () => {
      expect(check({ quality: '0.70', metrics: lines('0.70') })).toMatchObject([
        {
          messageId: 'belowThreshold',
          severity: 'warning',
          data: { name: 'Overall section score', value: '0.70', threshold: 0.85 },
        },
      ]);
    });

    it('lets a score on the threshold pass', () => {
      expect(check({ quality: '0.85', metrics: lines('0.85') })).toEqual([]);
    });

    it('leaves a disagreement with the metadata to another rule', () => {
      expect(check({ metrics: withScore('**Overall section score**', '0.70') })).toEqual([]);
    });

    it('goes by the metadata where the metrics give no overall score', () => {
      expect(check({ quality: '0.70', metrics: lines('0.70').slice(0, 4) })).toMatchObject([
        { messageId: 'belowThreshold', side: 'metadata' },
        { messageId: 'missing' },
      ]);
    });

    it('is an option', () => {
      const options = { rules: { 'metric-range': { threshold: 0.6 } } };
      expect(lint(file({ quality: '0.70', metrics: lines('0.70') }), options)).toEqual([]);
    });
  });

  it('fixes a decimal comma and nothing else', () => {
    const slips = (readability: string, quality: string): string =>
      file({ quality, metrics: withScore('Readability', readability) });
    expect(fixed(slips('0,90', '0,90'), { rules })).toBe(slips('0.90', '0.90'));
    expect(fixed(slips('O.90', '90%'), { rules })).toBe(slips('O.90', '90%'));
  });

  it('silences the mean while a metric is missing', () => {
    const metrics = [
      '- Semantic equivalence: 0.98',
      '- Technical accuracy: 0.98',
      '- Readability: 0.98',
      '- **Overall section score:** 0.90',
    ];
    expect(lint(file({ metrics }), { rules: { ...rules, 'metric-mean': {} } }).map(({ rule }) => rule)).toEqual(['metric-range']);
  });
});
