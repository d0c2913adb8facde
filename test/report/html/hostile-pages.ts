/** A page and its translation whose texts try to run a script, to load something, or to break out of where they are shown. */

const SCRIPTS = [
  '<script>globalThis.ran = true</script>',
  '<img src="x" onerror="globalThis.ran = true">',
  '<svg onload="globalThis.ran = true"></svg>',
  '<style>body { display: none }</style>',
  '<iframe src="https://tlint.invalid/frame"></iframe>',
] as const;

const LINES = [
  '# Tides </title><script>globalThis.ran = true</script>',
  ...SCRIPTS,
  `Text with ${SCRIPTS[0]} and ${SCRIPTS[1]} in its lines.`,
  '[a link](javascript:globalThis.ran=true) and ![an image](https://tlint.invalid/pixel.png "title")',
  '[quoted](https://example.org/"onmouseover="globalThis.ran=true) and <javascript:globalThis.ran=true>',
  'A formula $\\href{javascript:globalThis.ran=true}{x}$ and $\\includegraphics{https://tlint.invalid/y.png}$ and $\\html{<b>}$.',
  '`<script>globalThis.ran = true</script>` and `</code></pre><script>globalThis.ran = true</script>` stay code.',
  '```"><script>globalThis.ran=true</script>\n</code></pre><script>globalThis.ran = true</script>\n```',
  '| a | b |\n| --- | --- |\n| <script>globalThis.ran = true</script> | </table><script>globalThis.ran = true</script> |',
  '> [!NOTE"><script>globalThis.ran=true</script>]\n> A note.',
  '&lt;script&gt;globalThis.ran = true&lt;/script&gt; and \u202Ereversed\u202C text \u0007 bell.',
  ':::note[<script>globalThis.ran = true</script>]\n\nInside.\n\n:::',
] as const;

/** Enough plain text for the two pages to be in their languages. */
const PLAIN = {
  en: [
    'The gauge at the mole counts 12 tides a day and tells the harbour when the next of them is at its height.',
    'Boats that wait outside are called by radio, and those that are too heavy for the basin have to turn round.',
    'Last comes a paragraph of which the translation has nothing at all, so that it is found to be missing there.',
  ],
  es: [
    'El mareómetro del muelle cuenta 13 mareas al día y avisa al puerto de cuándo llega la siguiente a su altura.',
    'A los barcos que esperan fuera se les llama por radio, y los que pesan demasiado para la dársena deben volver.',
  ],
} as const;

function text(language: 'en' | 'es'): string {
  const title = '---\ntitle: "</pre><script>globalThis.ran = true</script>"\n---';
  const [first, ...lines] = LINES;
  const changed = language === 'es' ? lines.map((line) => line.replace('stay code', 'siguen siendo código')) : lines;
  return `${[title, first, ...changed, ...PLAIN[language]].join('\n\n')}\n`;
}

/** A name that file systems allow. */
const NAME = 'x"><img src=x onerror=globalThis.ran=true>.md';

export const hostilePages = {
  'tlint.config.json': JSON.stringify({
    languages: { source: 'en', target: ['es'] },
    mirrors: [{ source: 'en/{path}.md', target: 'es/{path}.md' }],
  }),
  en: { 'page.md': text('en'), [NAME]: text('en') },
  es: { 'page.md': text('es'), [NAME]: text('es') },
};
