import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { seedInto } from './seedInto.ts'

const report = 'seeds/reports/000_20300b383d26ea5e.txt'
let folder: string
let database: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loads-'))
  database = join(folder, 'test.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Another process that holds the lock of a load. */
async function holder() {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'tests/scripts/hold.ts', database])
  await once(child.stdout, 'data')
  return child
}

test('a second load says for whom it waits and since when, and then goes on', async () => {
  const first = await holder()
  const { pid } = noteOf(database)
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/seed.ts', '--database', database, report]
  const second = spawn(process.execPath, args)
  let out = ''
  second.stdout.on('data', (text) => (out += text))
  const [said] = (await once(second.stderr, 'data')) as [Buffer]
  expect(String(said)).toBe(
    `waiting: process ${pid} has been writing to ${database} since 2026-01-02T03:04:05.000Z\n`,
  )
  expect(out).toBe('')
  first.stdin.end()
  expect(await once(second, 'close')).toEqual([0, null])
  expect(out).toContain('added 1, replaced 0')
  expect(readdirSync(folder)).toEqual(['test.db'])
})

test('a load that was killed holds nobody up, and its note is not believed', async () => {
  const first = await holder()
  // What was started is the loader of TypeScript; the process that holds is a child of it.
  process.kill(noteOf(database).pid, 'SIGKILL')
  first.kill('SIGKILL')
  const { code, err, out } = await seedInto(database, report)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('added 1')
  expect(existsSync(`${database}-load`)).toBe(false)
})

test('two loads at once make one new database', async () => {
  const [a, b] = await Promise.all([seedInto(database, report), seedInto(database, report)])
  expect([a.code, b.code, a.out, b.out].join('\n')).toMatch(/^0\n0\n/)
})

const noteOf = (path: string) => JSON.parse(readFileSync(`${path}-load`, 'utf8')) as { pid: number }
