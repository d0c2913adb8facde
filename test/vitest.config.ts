import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestUserConfig } from 'vitest/config';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Files that put a stand-in for a module: what they import must not be what others imported before. */
const MOCKING = ['test/cli/lint.test.ts'];

const shared: TestUserConfig = {
  // No test fails because the machine is busy; one that hangs still ends.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 50_000 } },
};

export default defineConfig({
  test: {
    globalSetup: `${here}global-setup.ts`,
    maxWorkers: '100%',
    projects: [
      // Importing all rules takes longer than most files take to run, so a worker imports them once.
      {
        test: {
          ...shared,
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...MOCKING],
        },
      },
      { test: { ...shared, name: 'isolated', isolate: true, include: MOCKING } },
    ],
  },
});
