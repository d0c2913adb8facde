import type { ParsedMarkdown } from '../markdown/parse.ts';
import type { FrontMatter } from './front-matter.ts';
import { readToml } from './toml-front-matter.ts';
import { readYaml } from './yaml-front-matter.ts';

/** The front matter of a page, if it has one. */
export function readFrontMatter({ text, frontMatter }: ParsedMarkdown): FrontMatter | undefined {
  if (frontMatter === undefined) return undefined;
  const { format, fault } = frontMatter;
  const content = text.range(frontMatter.content.start, frontMatter.content.end);
  const range = text.range(frontMatter.start, frontMatter.end);
  const read = format === 'toml' ? readToml(content) : readYaml(content);
  if (fault === undefined || read.fault !== undefined) return { format, range, ...read };
  return { format, range, ...read, fault: { kind: fault, range: range.within(0, content.start).trim() } };
}
