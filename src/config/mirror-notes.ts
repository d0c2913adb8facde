/** What people are told of mirrors that were found without a config, and of pages that were not taken for mirrors. */
import { LEAST_PAIRS, type Doubtful, type MirrorSettings } from './find-mirrors.ts';
import type { SearchedFolder } from './mirror-search.ts';

/** Lines for `--verbose`. `name` is the path of the folder; `.` for the one that the reader is in. */
export function mirrorNotes({ found: { settings, counts, doubtful } }: SearchedFolder, name: string): readonly string[] {
  const where = name === '.' ? '' : ` in ${name}`;
  const mirrors = (settings?.mirrors ?? []).map(({ source, target, exclude }, index) => {
    const byName = [...(counts[index] ?? [])];
    const total = byName.reduce((sum, [, count]) => sum + count, 0);
    const languages = byName.map(([language, count]) => `${language} ${count}`).join(', ');
    const without = exclude.length > 0 ? `, without ${exclude.join(', ')}` : '';
    return `mirror ${source} ~ ${target}${where}, found without a config: ${pairs(total)} (${languages})${without}`;
  });
  return [...mirrors, ...doubtful.map((each) => `no mirror${where}: ${seen(each)}, but ${REASONS[each.reason](each)}`)];
}

/** Whole lines for a run that checks no file, with what to write. */
export function mirrorHints({ found: { settings, doubtful } }: SearchedFolder, name: string): readonly string[] {
  // Pages in another language than their path seems to say are most likely named for something else.
  const [likeliest] = settings === undefined ? doubtful.filter(({ reason }) => reason !== 'text') : [];
  if (likeliest === undefined) return [];
  const { reason, example, languages, mirrors } = likeliest;
  const place = name === '.' ? '`tlint.config.json`' : `\`tlint.config.json\` in \`${name}\``;
  return [
    `${capital(seen(likeliest))}, but ${REASONS[reason](likeliest)}. If they are translations, say so in a ${place}: ` +
      `\`${JSON.stringify(shown({ languages, mirrors }))}\`. Or compare two files with \`tlint pair "${example.source}" "${example.target}"\`.`,
  ];
}

function shown({ languages, mirrors }: MirrorSettings) {
  const { source, target } = languages;
  const [only, ...others] = target;
  return {
    languages: { source, target: others.length === 0 ? only : target },
    mirrors: mirrors.map((mirror) => ({ source: mirror.source, target: mirror.target })),
  };
}

const REASONS: Readonly<Record<Doubtful['reason'], (seen: Doubtful) => string>> = {
  few: () => `without a config ${LEAST_PAIRS} such pairs are asked for`,
  names: () => 'many names end like that, so they are not taken for translations without a config',
  text: ({ languages }) => `their text is not in the language \`${languages.target.map(codeOf).join('`, `')}\``,
  source: ({ languages }) => `the text of the sources is not in the language \`${languages.source}\``,
};

function codeOf(language: MirrorSettings['languages']['target'][number]): string {
  return typeof language === 'string' ? language : language.code;
}

function seen({ pairs: count, example: { source, target } }: Doubtful): string {
  return `${pairs(count)} like \`${target}\` ~ \`${source}\` ${count === 1 ? 'was' : 'were'} seen`;
}

function pairs(count: number): string {
  return count === 1 ? '1 pair' : `${count} pairs`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
