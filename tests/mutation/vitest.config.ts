import { defineConfig } from 'vitest/config'

/** The tests that tell changed lines apart: those below the command lines and the browser, without the long random ones. */
export default defineConfig({
  test: {
    include: ['tests/{lib,db}/**/*.test.ts', 'tests/app/_profiles/**/*.test.ts'],
    exclude: [
      'tests/lib/{synthetic,text}/**',
      'tests/lib/extract/{properties,documents,traditional,linear,unreadable}.test.ts',
      'tests/lib/extract/{read,checks,findings}/**',
      'node_modules/**',
    ],
    // Files import much and keep nothing between them: one import of all of it for each change.
    isolate: false,
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
})
