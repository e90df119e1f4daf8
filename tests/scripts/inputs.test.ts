import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { createExtractor } from '#lib/extract/extract'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { findInputs, readInput } from '#scripts/inputs'
import { readReference } from '#scripts/reference'
import { encodeGb18030 } from '../documents/encode.ts'

const report = 'seeds/reports/000_20300b383d26ea5e.txt'
const header = 'region_code,region,agency,sector,year,indicator,value,status,note,source_url'
const columns = 'region_code,region,agency,sector,year,indicator,value,status,note,note_en,source_url'
const extractor = createExtractor(readReference())

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('in a folder', () => {
  test('documents, figures and extracted lines are told by their names, whatever the order of the paths', () => {
    for (const name of [
      'b.TXT',
      'a.docx',
      'deep/c.pdf',
      'figures.csv',
      'lines.ndjson',
      'regions.csv',
      'README.md',
    ])
      file(`mixed/${name}`, '')
    file('mixed/photo.png', '')
    const root = join(folder, 'mixed')
    const found = findInputs([join(root, 'deep'), root])
    expect(found.files.map(({ path, kind }) => `${relative(root, path)} ${kind}`)).toEqual([
      'a.docx document',
      'b.TXT document',
      'deep/c.pdf document',
      'figures.csv figures',
      'lines.ndjson extracted',
    ])
    expect(found.refused).toEqual([])
    expect(found.skipped.map((path) => relative(root, path))).toEqual(['photo.png'])
  })

  test('that is empty, or is not there, there is nothing to load', () => {
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect(
      findInputs([empty, join(folder, 'gone')]).refused.map(({ reason }) => wordRefusal(reason, 'en')),
    ).toEqual(['there is nothing to load in this folder', 'there is no such file or folder'])
  })

  test('a file that several paths lead to is one, and a link to an outer folder is not followed for ever', () => {
    const path = file('linked/a.txt', '')
    symlinkSync(join(folder, 'linked'), join(folder, 'linked', 'again'))
    const found = findInputs([path, join(folder, 'linked'), relative('.', path)])
    expect(found).toMatchObject({ refused: [], skipped: [] })
    expect(found.files).toHaveLength(1)
  })

  test('what is no file is refused', () => {
    expect(findInputs(['/dev/null'])).toMatchObject({
      files: [],
      refused: [{ path: '/dev/null', reason: { code: 'neither-file-nor-folder' } }],
    })
  })

  test('a file that is named itself counts whatever its name', () => {
    expect(findInputs([file('report', '')]).files).toMatchObject([{ kind: 'document' }])
  })
})

/** What reading a file brings: `place: reason` of each refusal, the kind of everything else. */
async function read(path: string): Promise<string[]> {
  const items: LoadItem[] = []
  for await (const item of readInput(findInputs([path]).files[0]!, extractor)) items.push(item)
  return items.map((item) =>
    item.kind === 'refused' ? `${item.place}: ${wordRefusal(item.reason, 'en')}` : item.kind,
  )
}

describe('a document', () => {
  test('is extracted, and comes with its bytes', async () => {
    expect(await read(report)).toEqual(['document'])
    for await (const item of readInput({ path: report, kind: 'document' }, extractor))
      expect(item).toMatchObject({ kind: 'document', bytes: readFileSync(report) })
  })

  test.each([
    ['an empty one', '', ': the file is empty'],
    ['a binary one', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 7]), ': the file is binary, not text'],
    [
      'one that is no annual report',
      '今天天气很好。',
      ': this is no annual report on information disclosure: it hardly speaks of 信息公开',
    ],
  ])('is refused: %s', async (name, content, line) => {
    expect(await read(file(`${name}.txt`, content))).toEqual([line])
  })

  test('is refused when the reading of it breaks down', async () => {
    const broken = { ...extractor, extract: () => Promise.reject(new Error('too deep')) }
    const items = []
    for await (const item of readInput({ path: report, kind: 'document' }, broken)) items.push(item)
    const reason = { code: 'unreadable', params: { detail: 'too deep' } }
    expect(items).toEqual([{ kind: 'refused', file: report, place: '', reason }])
  })
})

describe('a row of figures', () => {
  const good = '110101,东城区,东城区商务局,商务,2020,items_published,5,reported,,https://www.example.gov.cn/'
  test.each([
    ['as it should be', good, 'figure'],
    ['with zero in words', good.replace('5,reported', '0,zero_in_words'), 'figure'],
    ['with a malformed region', good.replace('110101', '1101x1'), '3: region_code is not a six-digit code'],
    ['without an agency', good.replace('东城区商务局', ''), '3: agency is empty'],
    ['with a year that is none', good.replace('2020', '20'), '3: year is not a year'],
    ['with a value that is no number', good.replace(',5,', ',五,'), '3: value is not a number: 五'],
    ['with an empty value', good.replace(',5,', ',,'), '3: value is not a number: '],
    [
      'with the status of a missing value',
      good.replace('reported', 'blank'),
      '3: status is not one of reported, approximate, zero_in_words',
    ],
    [
      'with a status that is none',
      good.replace('reported', 'said'),
      '3: status is not one of reported, approximate, zero_in_words',
    ],
    [
      'with two columns that are wrong',
      good.replace('东城区商务局', '').replace(',5,', ',五,'),
      '3: agency is empty; value is not a number: 五',
    ],
    ['that is cut off', '110101,东城区', '3: the row has 2 columns, not 10'],
    ['that is too long', `${good},more`, '3: the row has 11 columns, not 10'],
  ])('%s', async (_, row, outcome) => {
    const path = file('figures.csv', `\ufeff${header}\r\n${good}\r\n${row}\r\n${good}\r\n`)
    expect(await read(path)).toEqual(['figure', outcome, 'figure'])
  })

  test.each([
    ['an empty file', '', ': the file is empty'],
    [
      'another header',
      'a,b\n1,2\n',
      `1: there is no column of figures in the header; the columns are ${columns}`,
    ],
    [
      'a header with a column that is not known',
      `${header},sum,合计\n`,
      `1: unknown columns: sum, 合计; the columns are ${columns}`,
    ],
    [
      'a header without a column',
      `${header.replace('value,', '').replace(',year', '')}\n`,
      `1: missing columns: year, value; the columns are ${columns}`,
    ],
    ['a header with a column twice', `${header},value\n`, '1: two columns: value'],
    ['a header alone', `${header}\n`, '1: there is no row below the header'],
    [
      'a file in no encoding',
      Buffer.concat([Buffer.from(header), Buffer.alloc(400, 0xff)]),
      ': the file cannot be decoded as UTF-8, UTF-16 or GB18030',
    ],
    [
      'a row whose quotes do not close',
      `${header}\n110101,"东城区,x\n`,
      '2: Quote Not Closed: the parsing is finished with an opening quote at line 2',
    ],
  ])('is not found in %s', async (_, content, line) => {
    expect(await read(file('other.csv', content))).toEqual([line])
  })
})

/** The rows of figures that a file brings, or what is refused of it. */
async function figures(name: string, content: string | Uint8Array) {
  const found: unknown[] = []
  for await (const item of readInput(findInputs([file(name, content)]).files[0]!, extractor))
    found.push(item.kind === 'figure' ? item.row : item)
  return found
}

describe('figures as people write them', () => {
  const good =
    '110101,东城区,东城区商务局,商务,2020,items_published,5,reported,注,https://www.example.gov.cn/'
  const row = {
    region_code: '110101',
    region: '东城区',
    agency: '东城区商务局',
    sector: '商务',
    year: '2020',
    indicator: 'items_published',
    value: '5',
    status: 'reported',
    note: '注',
    note_en: '',
    source_url: 'https://www.example.gov.cn/',
  }
  const text = `${header}\r\n${good}\r\n`
  const reversed = (line: string) => line.split(',').reverse().join(',')

  test.each<[string, string | Uint8Array]>([
    ['in UTF-8 with a mark', `\ufeff${text}`],
    ['in GBK', encodeGb18030(text)],
    ['in UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 the other way around', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['separated by semicolons', text.replaceAll(',', ';')],
    ['separated by tabs', text.replaceAll(',', '\t')],
    ['with a line that names the separator', `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['with its columns in another order', `${reversed(header)}\n${reversed(good)}\n`],
    ['with the note in English', `${header},note_en\n${good},\n`],
    ['with empty rows and empty columns', `${header},,\n,,,,,,,,,,,\n${good},,\n,,,,,,,,,,,\n \n`],
    ['with blanks around', text.replaceAll(',', ' , ')],
    [
      'in full-width digits',
      text.replace('110101', '１１０１０１').replace(',2020,', ',２０２０,').replace(',5,', ',５,'),
    ],
    ['with quoted names', text.replace('value', '"Value"').replace(',5,', ',"5",')],
  ])('%s', async (name, content) => {
    expect(await figures(`${name}.csv`, content)).toEqual([row])
  })

  test.each([
    ['"1,234"', '1234'],
    ['"12,345,678.5"', '12345678.5'],
    ['１２３', '123'],
    ['1 234', '1234'],
    [' 12 ', '12'],
    ['"１，２３４"', '1234'],
    ['-12', '-12'],
  ])('the value %s is %s', async (printed, value) => {
    const content = `${header}\n${good.replace(',5,', `,${printed},`)}\n`
    expect(await figures('value.csv', content)).toMatchObject([{ value }])
  })

  test.each(['1,23', '12件', '1.2万', '1 2', '约12', '1e3', '—'])(
    'the value %s is refused',
    async (printed) => {
      const content = `${header}\n${good.replace(',5,', `,"${printed}",`)}\n`
      expect(await figures('value.csv', content)).toMatchObject([
        { kind: 'refused', place: '2', reason: { code: 'value-no-number', params: { value: printed } } },
      ])
    },
  )

  test('a value under no name is refused with its column', async () => {
    expect(await figures('stray.csv', `${header.replace(',note', ',')}\n${good}\n`)).toMatchObject([
      { place: '2', reason: { code: 'column-without-name', params: { column: 9, held: '注' } } },
    ])
  })
})

describe('an extracted line', async () => {
  const extracted = await extractor.extract(report, readFileSync(report))
  const line = extracted.ok ? extracted.extraction : null

  test('meets its document again', async () => {
    expect(await read(file('one.ndjson', `${JSON.stringify(line)}\n\n`))).toEqual(['document'])
  })

  test.each([
    ['no JSON', '{"source', '1: this is not JSON'],
    ['something else', '{"source":"x"}', '1: sha256: Invalid input: expected string, received undefined'],
    [
      'a document that is gone',
      JSON.stringify({ ...line, source: 'seeds/reports/gone.txt' }),
      '1: its document seeds/reports/gone.txt is not there',
    ],
    [
      'a document that changed',
      JSON.stringify({ ...line, sha256: '0'.repeat(64) }),
      `1: its document ${report} has changed since it was extracted`,
    ],
    ['nothing', ' \n', ': the file is empty'],
    [
      'one whose document is refused now',
      JSON.stringify({ ...line, source: 'LICENSE' }),
      '1: LICENSE: this is no annual report on information disclosure: it hardly speaks of 信息公开',
    ],
  ])('is refused when it is %s', async (_, content, reason) => {
    expect(await read(file('lines.ndjson', content))).toEqual([reason])
  })
})
