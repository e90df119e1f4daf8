import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of the way there on a machine that is slow. */
const PROGRESS = /^\d+\/\d+ files, .*\n/gm

/** Runs the command line against a database in the folder; stdout without the revision, which hangs on the catalogue. */
function seed(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const all = [
    'node_modules/tsx/dist/cli.mjs',
    'scripts/seed.ts',
    '--database',
    join(folder, 'test.db'),
    ...args,
  ]
  return new Promise((resolve) =>
    execFile(process.execPath, all, (error, out, err) =>
      resolve({
        code: error === null ? 0 : Number(error.code),
        out: out.replace(/ [0-9a-f]{16}$/m, ' …').trim(),
        err: err.replaceAll(folder, 'FOLDER').replace(PROGRESS, '').trim(),
      }),
    ),
  )
}

test('the seeds load once, a bad file beside them is named, and strict loads nothing', async () => {
  const first = await seed()
  expect(first).toMatchObject({ code: 0, err: '' })
  const said = first.out.split('\n')
  expect(said.at(-1)).toBe('added 154, replaced 0, unchanged 0, refused 0; data revision …')
  expect(said).toContain(
    'warning  channel-exceeds-total ×4: 嘉善县经济和信息化局 2018 该渠道2218，多于主动公开总数61',
  )
  const bad = [join(folder, 'empty.txt'), join(folder, 'gone.txt')]
  const lines = 'FOLDER/gone.txt: there is no such file or folder\nFOLDER/empty.txt: the file is empty'
  expect(await seed('seeds', ...bad)).toEqual({
    code: 0,
    out: 'added 0, replaced 0, unchanged 154, refused 2 (the rest was loaded); data revision …',
    err: lines,
  })
  expect(await seed('--strict', 'seeds', ...bad)).toEqual({
    code: 1,
    out: 'nothing was loaded: 2 refused, and --strict was given',
    err: lines,
  })
  expect(await seed(...bad)).toMatchObject({ code: 1, err: lines })
}, 60_000)

test('an unknown option is answered with the usage', async () => {
  const { code, err } = await seed('--bogus')
  expect(code).toBe(2)
  expect(err).toContain('usage: npm run seed')
}, 20_000)
