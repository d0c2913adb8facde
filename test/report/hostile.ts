import type { Report } from '../../src/report/report.ts';
import { finding } from './findings.ts';

/** What a text or the name of a file may hold that means something to a program which reads a report. */
export const HOSTILE = [
  'a|b\\|c `d` `` *e* _f_ ~~g~~ <script>alert(1)</script> <!-- h --> ]]> & &amp; "q" \'s\'',
  '::error file=x.js::forged ##[error]forged %0A%0D%25',
  '\u202Ereversed\u2066 zero\u200Bwidth \u0000\u0007\u001B[31m\u009B \u2028\u2029 \uFFFE \uD800',
  '::warning::forged\r\t@octocat #12 GH-7 [link](http://evil.example) www.evil.example https://evil.example',
  'long'.repeat(5000),
].join('\n');

const excerpt = { text: HOSTILE, start: 3, end: 30 };

/** A report in which everything that is not tlint's own is hostile. */
export const hostileReport: Report = {
  files: [
    {
      path: `docs/${HOSTILE.slice(0, 300)}.md`,
      diagnostics: (['error', 'warning', 'info'] as const).map((severity) =>
        finding({
          rule: `x-${HOSTILE.slice(0, 120)}`,
          severity,
          message: HOSTILE,
          data: { found: HOSTILE },
          excerpt,
          related: [{ path: HOSTILE, range: finding().range, message: HOSTILE, excerpt }],
          fix: { safety: 'safe', edits: [{ range: finding().range, text: HOSTILE }] },
        }),
      ),
    },
  ],
  rules: [],
  skipped: 0,
  fixed: [],
};
