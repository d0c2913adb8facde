import type { ConfigInput } from './schema.ts';

/** Gives completion and type checks to a `tlint.config.ts`. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}
