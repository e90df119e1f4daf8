import { describe, expect, test } from 'vitest'
import { breaches } from './imports.ts'
import { projectFiles, projectText } from './tree.ts'

test('the project keeps to its import table, has no cycle, and lib/ is pure', () => {
  const files = new Map(projectFiles('.ts', '.tsx', '.mjs').map((file) => [file, projectText(file)]))
  expect(files.has('lib/model/region.ts')).toBe(true)
  expect(breaches(files).map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([])
})

const check = (files: Record<string, string>) =>
  breaches(new Map(Object.entries(files))).map(({ file, line, what }) => `${file}:${line} ${what}`)

describe('the checker finds', () => {
  test.each([
    ['a folder that must not be imported', 'lib/stats/a.ts', `import '#db/a'`, 'imports #db/a'],
    [
      'a relative way around the alias',
      'lib/stats/a.ts',
      `export * from '../../db/a.ts'`,
      'imports ../../db/a.ts',
    ],
    [
      'a package that is not in the table',
      'lib/model/a.ts',
      `import 'csv-parse/sync'`,
      'imports csv-parse/sync',
    ],
    ['a package with a scope', 'lib/model/a.ts', `import '@next/env'`, 'imports @next/env'],
    ['a builtin', 'lib/model/a.ts', `import 'node:fs'`, 'imports node:fs'],
    ['a builtin without its prefix', 'lib/model/a.ts', `import 'fs'`, 'imports fs'],
    ['a type', 'lib/model/a.ts', `import type { A } from '#db/a'`, 'imports #db/a'],
    ['a type in passing', 'lib/model/a.ts', `type A = import('#db/a').A`, 'imports #db/a'],
    ['an import on demand', 'app/a.tsx', `await import('#lib/extract/a')`, 'imports #lib/extract/a'],
    ['a writer in a page', 'app/a.tsx', `import '#db/a'`, 'imports #db/a'],
    ['the engine in a page', 'app/a.tsx', `import 'better-sqlite3'`, 'imports better-sqlite3'],
    ['a subject in a subject', 'app/_report/a.ts', `import '#app/_checks/a'`, 'imports #app/_checks/a'],
    ['a subject in what all share', 'app/_site/a.ts', `import '#app/_checks/a'`, 'imports #app/_checks/a'],
    [
      'the page of a chart in its drawing',
      'app/_charts/draw/a.ts',
      `import '../view/a.ts'`,
      'imports ../view/a.ts',
    ],
    ['words in a calculation', 'lib/stats/a.ts', `import '#lib/wording/a'`, 'imports #lib/wording/a'],
    [
      'a later step in an earlier one',
      'lib/extract/tables/a.ts',
      `import '../prose/a.ts'`,
      'imports ../prose/a.ts',
    ],
    ['the load in a query', 'db/queries/a.ts', `import '../load/a.ts'`, 'imports ../load/a.ts'],
    ['a page in a script', 'scripts/a.ts', `import '#app/a.tsx'`, 'imports #app/a.tsx'],
    [
      'a missing file',
      'app/a.tsx',
      `import '#lib/stats/gone'`,
      'imports #lib/stats/gone, which does not exist',
    ],
    ['the clock', 'lib/model/a.ts', `const now = Date.now()`, 'uses Date.now'],
    ['the clock as a date', 'lib/model/a.ts', `const now = new Date()`, 'uses new Date()'],
    ['chance', 'lib/model/a.ts', `const x = Math.random()`, 'uses Math.random'],
    ['the environment', 'lib/model/a.ts', `const x = process.env.HOME`, 'uses process'],
    ['the network', 'lib/model/a.ts', `await fetch('x')`, 'uses fetch'],
    [
      'the locale of the machine',
      'lib/model/a.ts',
      `(1).toLocaleString()`,
      'uses toLocaleString without a locale',
    ],
    [
      'the order of the locale',
      'lib/model/a.ts',
      `'a'.localeCompare('b')`,
      'uses localeCompare without a locale',
    ],
    [
      'a format of the locale',
      'lib/model/a.ts',
      `new Intl.NumberFormat()`,
      'uses Intl.NumberFormat without a locale',
    ],
  ])('%s', (_, file, text, expected) => {
    const others = {
      'db/a.ts': '',
      'db/load/a.ts': '',
      'lib/extract/a.ts': '',
      'lib/extract/prose/a.ts': '',
      'lib/wording/a.ts': '',
      'app/a.tsx': '',
      'app/_checks/a.ts': '',
      'app/_charts/view/a.ts': '',
    }
    expect(check({ ...others, [file]: text })).toEqual([`${file}:1 ${expected}`])
  })

  test('the database behind a file for the browser', () => {
    expect(check({ 'app/a.tsx': `'use client'\nimport '#db/queries/a'`, 'db/queries/a.ts': '' })).toEqual([
      'app/a.tsx:2 is for the browser and imports #db/queries/a',
    ])
  })

  test('a cycle, through an alias and a relative path alike', () => {
    expect(
      check({
        'lib/model/a.ts': `import '#lib/model/b'`,
        'lib/model/b.ts': `import './c.ts'`,
        'lib/model/c.ts': `import type { A } from './a.ts'`,
      }),
    ).toEqual([
      'lib/model/a.ts:1 imports itself: lib/model/a.ts → lib/model/b.ts → lib/model/c.ts → lib/model/a.ts',
    ])
  })
})

test('the checker lets pass what the table allows', () => {
  expect(
    check({
      'lib/model/a.ts': `import { z } from 'zod'\nimport { b } from './b.ts'\nconst day = new Date(0)\nb({ process: 1 })`,
      'lib/model/b.ts': `export const b = (x: { process: number }) => x.process.toLocaleString('zh-CN')`,
      'lib/synthetic/a.ts': `import '#lib/model/a'\nimport { zipSync } from 'fflate'`,
      'lib/stats/a.ts': `import '#lib/model/a'`,
      'db/queries/a.ts': `import '#db/client'\nimport 'node:path'\nimport 'drizzle-orm/better-sqlite3'`,
      'db/client.ts': '',
      'app/page.tsx': `import '#db/queries/a'\nimport '#lib/stats/a'\nimport 'next/link'\nimport './page.css'`,
      'scripts/a.ts': `import 'csv-parse/sync'\nimport '#db/client'`,
      'drizzle.config.ts': `import 'drizzle-kit'`,
    }),
  ).toEqual([])
})
