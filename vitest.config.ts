import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // No test is about time; a crowded machine reads a PDF slowly.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: !process.env.CI,
  },
})
