/** A whole section file, short. */
export function section(number: number, title: string, score = '0.90'): string {
  return [
    `# Section ${number}: ${title}\n## القسم ${number}: ${title === 'Tides' ? 'المد والجزر' : 'القمر'}`,
    `**Section:** ${title.toLowerCase()}\n**Translation Quality:** ${score}\n**Glossary Terms Used:** moon`,
    '---\n\n### English Version\n\nThe moon moves the sea.',
    '---\n\n### النسخة العربية\n\nيحرك القمر البحر.\n',
  ].join('\n\n');
}

/** A `progress.md` with these lines in its checklist and rows in its score table. */
export function progress(
  items: readonly string[],
  more: { readonly status?: string; readonly rows?: readonly string[]; readonly overall?: string } = {},
): string {
  const { status = 'Completed', rows = [], overall = 'TBD' } = more;
  const table = ['| Section | Score | Notes |', '|---------|-------|-------|', ...rows.map((row) => `| ${row} | |`)];
  return [
    '# Translation Progress: The Moon',
    `**Status:** ${status}`,
    `## Sections\n\n${items.join('\n')}`,
    `## Quality Scores by Section\n\n${table.join('\n')}`,
    `**Overall Translation Quality:** ${overall}\n`,
  ].join('\n\n');
}
