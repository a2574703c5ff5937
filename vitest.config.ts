import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], seconds: number, more: object = {}) => ({
  extends: true as const,
  test: { name, include, testTimeout: seconds * 1000, hookTimeout: seconds * 2000, ...more },
});

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    restoreMocks: true,
    globalSetup: ['tests/template/lay-database.setup.ts'],
    projects: [
      // Files share what they import: reading it anew for each takes a quarter of the time.
      project('unit', ['src/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'], 30, { isolate: false }),
      project('browser', ['tests/browser/**/*.test.{ts,tsx}'], 60),
      project('whole', ['tests/whole/**/*.test.ts'], 120),
      project('pg', ['tests/pg/**/*.test.ts'], 120),
      project('long', ['tests/long/**/*.test.ts'], 1200),
    ],
  },
});
