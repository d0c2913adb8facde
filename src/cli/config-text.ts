/** The text of a config file that `tlint init` writes. */
import type { DraftedKey } from '../query/draft-config.ts';

export const configFormats = ['json', 'ts'] as const;

export type ConfigFormat = (typeof configFormats)[number];

/** In columns: a longer list has a line for each item. */
const WIDTH = 100;

/** @param schema the path of the JSON schema for editors, if there is one */
export function configText(keys: readonly DraftedKey[], format: ConfigFormat, schema: string | undefined): string {
  const isJson = format === 'json';
  const entries = keys.map(({ key, value, comment }) => `  // ${comment}\n  ${nameOf(key, format)}: ${textOf(value, format, 2)}`);
  if (!isJson) return `import { defineConfig } from 'tlint';\n\nexport default defineConfig({\n${entries.join(',\n')},\n});\n`;
  const all = schema === undefined ? entries : [`  "$schema": ${JSON.stringify(schema)}`, ...entries];
  return `{\n${all.join(',\n')}\n}\n`;
}

function textOf(value: unknown, format: ConfigFormat, indent: number): string {
  if (typeof value === 'string') return quoted(value, format);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const items = Object.entries(value).map(([key, item]) => {
    const text = textOf(item, format, indent + 2);
    return Array.isArray(value) ? text : `${nameOf(key, format)}: ${text}`;
  });
  if (items.length === 0) return open + close;
  const space = Array.isArray(value) ? '' : ' ';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length + indent <= WIDTH && !line.includes('\n')) return line;
  const inner = ' '.repeat(indent + 2);
  const last = format === 'ts' ? ',' : '';
  return `${open}\n${inner}${items.join(`,\n${inner}`)}${last}\n${' '.repeat(indent)}${close}`;
}

function nameOf(key: string, format: ConfigFormat): string {
  return format === 'ts' && /^[a-z]\w*$/i.test(key) ? key : quoted(key, format);
}

function quoted(text: string, format: ConfigFormat): string {
  const json = JSON.stringify(text);
  return format === 'json' || text.includes("'") ? json : `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
