import { resolve } from 'node:path';
import { z } from 'zod';
import { type SeveritySetting, severitySettings } from '../config/schema.ts';
import type { ProjectRequest } from '../project/project.ts';

/** What every function for programs takes: where the project is, and what overrides its config. */
export interface ProjectOptions {
  /** The folder that paths are relative to, and from which configs are looked for; the working directory when absent. */
  readonly cwd?: string;
  /** Path of the config for all files; the one nearest to each file when absent. */
  readonly config?: string;
  /** Path of the glossary to use instead of the one that the config names. */
  readonly glossary?: string;
  /** Severities by rule id, or by `rule/messageId`; they win over the config. */
  readonly rules?: Readonly<Record<string, SeveritySetting>>;
}

/** The types of these options, for `checkOptions`. */
export const projectShape = {
  cwd: z.string().optional(),
  config: z.string().optional(),
  glossary: z.string().optional(),
  rules: z.record(z.string(), z.enum(severitySettings)).optional(),
} satisfies Record<keyof ProjectOptions, z.ZodType>;

export function projectRequest({ cwd = '', config, glossary, rules = {} }: ProjectOptions): ProjectRequest {
  return {
    cwd: resolve(cwd),
    rules: Object.entries(rules).map(([name, severity]) => `${name}:${severity}`),
    rulesOption: 'rules',
    ...(config !== undefined && { config }),
    ...(glossary !== undefined && { glossary }),
  };
}
