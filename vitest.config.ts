import { defineConfig } from 'vitest/config'

const outside = ['tests/e2e/**', 'node_modules/**']

export default defineConfig({
  test: {
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // No test is about time; a crowded machine reads a PDF slowly.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: !process.env.CI,
    projects: [
      {
        extends: true,
        // lib/ keeps nothing between calls: its modules are imported once for many files.
        test: { name: 'pure', include: ['tests/lib/**/*.test.ts'], exclude: outside, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...outside, 'tests/lib/**'],
        },
      },
    ],
  },
})
