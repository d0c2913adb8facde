import type { Rule } from '../check/rule.ts';
import { optionTable } from './option-table.ts';

/** The fence around an example, with what the rule says of it. */
const EXAMPLE = /^(`{3,})markdown (?:reports (.+)|(silent))$/;
/** The marks between which parts of the page are generated. */
const GENERATED = /^<!-- \/?[\w-]+ -->$/;

/** The mark in the page of a built-in rule after which its options are generated. */
const OPTIONS_MARK = /^<!-- options -->$/m;
const OPTIONS_HEADING = /^## Options$/m;

/** The page of a rule for people who read it in a terminal: with its options, the severities of its messages, without marks for programs. */
export function rulePage(rule: Rule, page: string): string {
  const { meta, messages } = rule;
  const document = OPTIONS_MARK.test(page) ? page : withOptions(page, optionTable(rule));
  const lines = document.split('\n').flatMap((line) => {
    const [, fence, reported, silent] = EXAMPLE.exec(line) ?? [];
    if (fence !== undefined) return [silent === undefined ? `Reported as ${ids(reported)}:` : 'Not reported:', '', fence];
    if (line === '⇄') return ['(its translation:)'];
    return GENERATED.test(line) ? [] : [line];
  });
  const [title = '', ...rest] = lines;
  const severities = Object.entries(messages).map(([id, { severity }]) => `- \`${id}\`: ${severity}`);
  const facts = [
    `${meta.summary}.`,
    '',
    ...(meta.plugin === undefined ? [] : [`Rule of the plugin \`${meta.plugin}\`.`, '']),
    `Category: ${meta.category}. Fix: ${meta.fixable ?? 'none'}.${meta.off ? ' Off unless the config turns it on.' : ''}`,
    '',
    'Messages, for `rule/message` in the config:',
    '',
    ...severities,
  ];
  return [title, '', ...facts, ...rest].join('\n').replaceAll(/\n{3,}/g, '\n\n');
}

/** The page of a rule from elsewhere with the table of its options, above what the author says of them. */
function withOptions(page: string, table: string): string {
  if (!OPTIONS_HEADING.test(page)) return `${page.trimEnd()}\n\n## Options\n\n${table}\n`;
  return page.replace(OPTIONS_HEADING, (heading) => `${heading}\n\n${table}\n`);
}

function ids(reported = ''): string {
  return reported
    .split(/\s+/)
    .map((id) => `\`${id}\``)
    .join(', ');
}
