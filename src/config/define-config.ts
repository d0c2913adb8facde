import type { ConfigInput } from './schema.ts';

/** Returns the config unchanged; in a `tlint.config.ts` it gives completion and type checks. */
export function defineConfig(config: ConfigInput): ConfigInput {
  return config;
}
