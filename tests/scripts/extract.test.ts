import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { extractionSchema } from '#lib/model/extraction'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'))
  writeFileSync(join(folder, 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What is said of the way there on a machine that is slow. */
const PROGRESS = /^\d+\/\d+ files, .*\n/gm

function extract(...paths: string[]): Promise<{ code: number; out: string; err: string }> {
  const all = ['node_modules/tsx/dist/cli.mjs', 'scripts/extract.ts', ...paths]
  return new Promise((resolve) =>
    execFile(process.execPath, all, { maxBuffer: 1 << 26 }, (error, out, err) =>
      resolve({
        code: error === null ? 0 : Number(error.code),
        out,
        err: err.replaceAll(folder, 'FOLDER').replace(PROGRESS, ''),
      }),
    ),
  )
}

test('the five reports are five lines, whose quotes are at their places', async () => {
  const { code, out, err } = await extract('seeds/reports')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(5)
  for (const line of lines) {
    const { source, observations } = extractionSchema.parse(JSON.parse(line))
    const text = readFileSync(source, 'utf8').replace(/^\ufeff/, '')
    const stated = observations.filter((o) => o.start !== null)
    expect(stated.length).toBeGreaterThan(0)
    expect(stated.map((o) => text.slice(o.start!, o.end!))).toEqual(stated.map((o) => o.quote))
  }
}, 30_000)

test('a file that fails is a line on stderr and exit code 1; the others come out', async () => {
  const report = 'seeds/reports/000_20300b383d26ea5e.txt'
  const { code, out, err } = await extract(report, join(folder, 'empty.txt'), join(folder, 'gone.txt'))
  expect(code).toBe(1)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  expect(err.trimEnd().split('\n').sort()).toEqual([
    'FOLDER/empty.txt: the file is empty',
    'FOLDER/gone.txt: there is no such file or folder',
  ])
}, 30_000)

test('without a path the usage is the answer', async () => {
  const { code, out, err } = await extract()
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('usage: npm run --silent extract')
}, 30_000)
