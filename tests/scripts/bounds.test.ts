import { zipSync } from 'fflate'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from '#lib/extract/read/limits'
import { checkStreams } from '#lib/extract/read/pdf/pdfStreams'
import { kindOfRefusal, wordRefusal } from '#lib/model/refusal/refusals'
import { extractMany, type Outcome } from '#scripts/extractMany'
import { ReadingPool } from '#scripts/reading/readingPool'
import { heavy, packedTwice } from '../documents/heavy.ts'
import { seedInto } from './seedInto.ts'

const MEBIBYTE = 1024 * 1024
const report = 'seeds/reports/000_20300b383d26ea5e.txt'
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounds-'))
  for (const [name, make] of Object.entries(heavy)) writeFileSync(join(folder, name), make())
})
afterAll(() => rmSync(folder, { recursive: true }))

async function extract(limits: Partial<Limits>, ...paths: string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for await (const outcome of extractMany(paths, { regions: undefined, limits })) outcomes.push(outcome)
  return outcomes
}

const reasonOf = (outcome: Outcome | undefined) =>
  outcome === undefined ? 'nothing' : outcome.ok ? 'a report' : wordRefusal(outcome.reason, 'en')

describe('a document that asks for too much is refused with its reason', () => {
  test.each([
    ['marks.pdf', { seconds: 3 }, 'too much work: it takes more than 3 s'],
    ['pages.pdf', { seconds: 3 }, 'too much work: it takes more than 3 s'],
    ['spans.html', {}, 'too much work: a table has more than 200000 cells'],
    ['paragraphs.docx', { memoryBytes: 80 * MEBIBYTE }, 'too much work: it takes more than 80 MB of memory'],
    ['marks.pdf', { memoryBytes: 100 * MEBIBYTE }, 'too much work: it takes more than 100 MB of memory'],
  ] as const)('%s within %o', async (name, limits, reason) => {
    const begin = Date.now()
    const outcomes = await extract(limits, join(folder, name))
    expect(outcomes.map(reasonOf)).toEqual([reason])
    expect(outcomes.map((outcome) => outcome.ok || kindOfRefusal(outcome.reason))).toEqual(['too-much-work'])
    expect(Date.now() - begin).toBeLessThan(60_000)
  })

  test('packed streams are unpacked to the limit and no further', async () => {
    const bytes = packedTwice(40_000_000)
    expect(bytes.length).toBeLessThan(2000)
    await expect(checkStreams(bytes, { ...defaultLimits, unpackedBytes: 10_000_000 })).rejects.toThrow(
      'too much work: the streams of the PDF unpack to more than 10 MB',
    )
    await expect(checkStreams(bytes, defaultLimits)).resolves.toBeUndefined()
  })
})

test('one heavy file among others costs none of them, and all come in their order', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  const paths = Array.from({ length: 60 }, (_, i) => join(many, `${String(i).padStart(2, '0')}.txt`))
  for (const path of paths) copyFileSync(report, path)
  paths[20] = join(folder, 'marks.pdf')
  const outcomes = await extract({ seconds: 3 }, ...paths)
  expect(outcomes.map(({ source }) => source)).toEqual(paths)
  const failed = outcomes.filter((outcome) => !outcome.ok)
  expect(failed.map(reasonOf)).toEqual(['too much work: it takes more than 3 s'])
})

test('a heavy member costs no other of its archive', async () => {
  const path = join(folder, 'all.zip')
  const member = readFileSync(report)
  writeFileSync(
    path,
    zipSync({ 'a.txt': member, 'b.pdf': readFileSync(join(folder, 'marks.pdf')), 'c.txt': member }),
  )
  const outcomes = await extract({ seconds: 3 }, path)
  expect(outcomes.map((outcome) => `${outcome.source.slice(path.length)} ${reasonOf(outcome)}`)).toEqual([
    '!a.txt a report',
    '!b.pdf too much work: it takes more than 3 s',
    '!c.txt a report',
  ])
})

test('what documents before it left in memory is not laid to a document’s charge', async () => {
  const pool = new ReadingPool({ regions: undefined, limits: { memoryBytes: 100 * MEBIBYTE } }, 1)
  try {
    const bytes = readFileSync(report)
    const outcomes = await Promise.all(Array.from({ length: 400 }, (_, i) => pool.extract(`${i}.txt`, bytes)))
    expect(outcomes.filter((outcome) => !outcome.ok)).toEqual([])
  } finally {
    pool.end()
  }
})

test('a load goes on behind a heavy document and names it', async () => {
  const { code, out, err } = await seedInto(
    join(folder, 'test.db'),
    '--max-seconds',
    '3',
    report,
    join(folder, 'marks.pdf'),
  )
  expect(err).toContain(`${join(folder, 'marks.pdf')}: too much work: it takes more than 3 s`)
  expect(code).toBe(0)
  expect(out).toContain('added 1, replaced 0, unchanged 0, refused 1 (the rest was loaded)')
})

test.each([
  ['--max-seconds', '0', '--max-seconds is not a number of seconds: 0'],
  ['--max-memory', '1.5', '--max-memory is not a number of megabytes: 1.5'],
])('%s %s is answered with the usage', async (option, value, message) => {
  const { code, err } = await seedInto(join(folder, 'no.db'), option, value)
  expect(code).toBe(2)
  expect(err).toContain(message)
})
