import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { originalKind, originalOf } from '#db/queries/original'
import { aDatabase, aDocument, loadItems } from '#tests/db/builders'

const page = Buffer.from('<p>主动公开 146 条</p>')
const hashOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** The document of the builders, read from these bytes. */
const readFrom = (bytes: Buffer | undefined, over: Parameters<typeof aDocument>[0] = {}): LoadItem => {
  const item = aDocument({ sha256: hashOf(bytes ?? 'elsewhere'), source: 'in/a.html', ...over })
  return bytes === undefined ? item : ({ ...item, bytes } as LoadItem)
}
const idOf = (db: ReturnType<typeof aDatabase>) =>
  db.$client.prepare('select id from reports').pluck().get() as string
const kept = (db: ReturnType<typeof aDatabase>) =>
  db.$client.prepare('select sha256 from originals').pluck().all()

test('a page is kept byte for byte beside its text', async () => {
  const db = aDatabase()
  await loadItems(db, [readFrom(page)])
  expect(await originalOf(db, idOf(db))).toEqual({
    bytes: page,
    sha256: hashOf(page),
    source: 'in/a.html',
    agency: '微山县工业和信息化局',
    year: 2018,
  })
})

test('a text in UTF-8 is held once, as the text of its report', async () => {
  const db = aDatabase()
  const item = aDocument() as LoadItem & { kind: 'document' }
  const bytes = Buffer.from(item.text)
  const sha256 = hashOf(bytes)
  await loadItems(db, [{ ...item, extraction: { ...item.extraction, sha256 }, bytes }])
  expect(kept(db)).toEqual([])
  expect(await originalKind(db, { sha256, text: item.text })).toBe('text')
  expect((await originalOf(db, idOf(db)))!.bytes).toEqual(bytes)
})

test('a document that came without its bytes is not passed off as its text', async () => {
  const db = aDatabase()
  await loadItems(db, [readFrom(undefined)])
  expect(await originalOf(db, idOf(db))).toBeNull()
})

test('loading the file later brings its bytes, and changes no figure', async () => {
  const db = aDatabase()
  const item = readFrom(page)
  const { revision } = await loadItems(db, [{ ...item, bytes: undefined } as LoadItem])
  const again = await loadItems(db, [item])
  expect(again).toMatchObject({ unchanged: 1, revision })
  expect(kept(db)).toEqual([hashOf(page)])
})

test('the bytes of a document that was replaced, or refused, are not kept', async () => {
  const db = aDatabase()
  await loadItems(db, [readFrom(page)])
  const other = Buffer.from('<p>另一份</p>')
  await loadItems(db, [readFrom(other), readFrom(Buffer.from('<p>无机关</p>'), { agency: null })])
  expect(kept(db)).toEqual([hashOf(other)])
})
