import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from '#lib/extract/read/limits'
import { readMembers } from '#lib/extract/read/readZip'
import { readDocument } from '#lib/extract/read/readDocument'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { encodeGb18030 } from '../../../documents/encode.ts'

const members = (bytes: Uint8Array, limits: Partial<Limits> = {}) =>
  [...readMembers('a.zip', bytes, { ...defaultLimits, ...limits })].map(
    (m) => `${m.source}: ${m.ok ? m.bytes.length : wordRefusal(m.reason, 'en')}`,
  )
const noise = (length: number) => Uint8Array.from({ length }, (_, i) => (i * i * 31 + (i >> 5) * 7) & 255)

describe('the members of an archive', () => {
  test('are read one by one, leftovers of systems aside', () => {
    const bytes = zipSync({
      'b/c.txt': strToU8('二'),
      '__MACOSX/b/._c.txt': noise(9),
      'b/.DS_Store': noise(9),
      'd.txt': strToU8('x'),
    })
    expect(members(bytes)).toEqual(['a.zip!b/c.txt: 3', 'a.zip!d.txt: 1'])
  })

  test('have their names in GB18030 where they are no UTF-8', () => {
    const place = 'xx/xxxx.txt'
    const bytes = Buffer.from(zipSync({ [place]: strToU8('x') }, { level: 0 }))
    const name = Buffer.from(encodeGb18030('年/报告.txt'))
    expect(name.length).toBe(place.length)
    for (let at = bytes.indexOf(place); at >= 0; at = bytes.indexOf(place)) name.copy(bytes, at)
    expect(members(bytes)).toEqual(['a.zip!年/报告.txt: 1'])
  })

  test.each([
    [
      'an archive inside',
      { 'in.zip': zipSync({ 'a.txt': strToU8('x') }) },
      {},
      ['a.zip!in.zip: an archive inside an archive is not opened'],
    ],
    [
      'a bomb',
      { 'zeros.txt': new Uint8Array(3_000_000) },
      { unpackedRatio: 100 },
      ['a.zip!zeros.txt: the member cannot be unpacked: it unpacks to more than 1 MB'],
    ],
    [
      'more than all may unpack to',
      { 'a.txt': noise(900), 'b.txt': noise(900) },
      { unpackedBytes: 1000 },
      ['a.zip!a.txt: 900', 'a.zip!b.txt: the member cannot be unpacked: it unpacks to more than 1 kB'],
    ],
    [
      'too many members',
      { 'a.txt': noise(1), 'b.txt': noise(1) },
      { zipEntries: 1 },
      ['a.zip: the archive has 2 members, more than 1'],
    ],
    ['nothing', {}, {}, ['a.zip: the archive is empty']],
  ] as const)('are refused: %s', (_, files, limits, said) => {
    expect(members(zipSync(files as Record<string, Uint8Array>), limits)).toEqual(said)
  })

  test('are refused where they are encrypted', () => {
    const bytes = Buffer.from(zipSync({ 'a.txt': noise(9) }))
    const directory = bytes.indexOf(Buffer.from('504b0102', 'hex'))
    bytes[directory + 8] = 1
    expect(members(bytes)).toEqual(['a.zip!a.txt: the member cannot be unpacked: it is encrypted'])
  })
})

describe('a document', () => {
  test.each([
    [
      'is refused above the limit of bytes',
      new Uint8Array(2048),
      { fileBytes: 1024 },
      'the file is larger than 1 kB (2 kB)',
    ],
    [
      'is refused where its parts unpack to too much',
      zipSync({ 'word/document.xml': new Uint8Array(3_000_000) }),
      { unpackedRatio: 100 },
      "the document's part word/document.xml cannot be unpacked: it unpacks to more than 1 MB",
    ],
  ] as const)('%s', async (_, bytes, limits, reason) => {
    const read = await readDocument(bytes, { ...defaultLimits, ...limits })
    expect(read.ok || wordRefusal(read.reason, 'en')).toBe(reason)
  })

  test('is refused where tags are nested without end, and nothing is thrown', async () => {
    const read = await readDocument(strToU8(`<html>${'<div>'.repeat(200_000)}公开`), defaultLimits)
    expect(read).toEqual({ ok: false, reason: { code: 'nested-too-deeply', params: {} } })
  })
})
