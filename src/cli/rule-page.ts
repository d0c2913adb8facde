import type { Rule } from '../check/rule.ts';

/** The fence around an example, with what the rule says of it. */
const EXAMPLE = /^(`{3,})markdown (?:reports (.+)|(silent))$/;
/** The marks between which parts of the page are generated. */
const GENERATED = /^<!-- \/?[\w-]+ -->$/;

/** The page of a rule for people who read it in a terminal: with the severities of its messages, without marks for programs. */
export function rulePage({ meta, messages }: Rule, document: string): string {
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

function ids(reported = ''): string {
  return reported
    .split(/\s+/)
    .map((id) => `\`${id}\``)
    .join(', ');
}
