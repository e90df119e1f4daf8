import { parse } from 'csv-parse/sync'
import { execFile, spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileDescription } from '#app/[lang]/read/fileDescription'
import { openWriter, type Database } from '#db/client'
import { pythonCode } from '#lib/readers/pythonCode'
import { rCode } from '#lib/readers/rCode'
import type { ColumnType, CsvSource } from '#lib/readers/csvSource'
import { aDocument, aFigure, anObservation, loadItems } from '#tests/db/builders'
import { askPlace, places } from '../addresses.ts'

/** Files of every kind, in words and in ids, with blanks and booleans of both sorts. */
const files = [
  '/charts/items-published.csv',
  '/charts/items-published.csv?header=id&statistics=1&lang=en',
  '/charts/channels.csv?by=agency&layout=wide',
  '/charts/items-published.csv?show=change',
  '/charts/items-published.csv?show=change&header=id&bom=0',
  '/reports.csv',
  '/checks.csv?lang=en',
  '/coverage.csv?header=id',
  '/indicators.csv',
  '/changes.csv',
  '/changes.csv?header=id&lang=en',
  '/data/observations.csv?header=id',
  '/data/regions.csv',
  '/api/v1/observations.csv',
  '/api/v1/regions.csv?header=label&lang=en',
  '/api/v1/year-on-year.csv',
  '/api/v1/changes.csv',
]

let folder: string
let writer: Database
let server: Server
let origin: string
const all: Served[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-read-'))
  process.env.DATABASE_PATH = join(folder, 'gongkai.db')
  writer = openWriter(process.env.DATABASE_PATH)
  await loadItems(writer, [
    aDocument({
      year: 2017,
      observations: [
        anObservation({ value: 3, note: 'NA' }),
        anObservation({ indicator: 'channel_website', value: null, status: 'blank', note: 'a, "b"' }),
      ],
    }),
    // All of the notes are numerals here, and one would be a formula.
    aDocument({ observations: [anObservation({ note: '12' })] }),
    aDocument({
      agency: '沂源县商务局',
      regionCode: '370323',
      observations: [anObservation({ value: null, status: 'blank', note: '=1+1' })],
    }),
    aFigure({ region_code: '330421', region: '嘉善县', agency: '嘉善县科技局', year: '2020', value: '9' }),
  ])
  // A figure that changes and a report that comes are what a second load changes.
  await loadItems(writer, [
    aFigure({ region_code: '330421', region: '嘉善县', agency: '嘉善县科技局', year: '2020', value: '11' }),
    aFigure({ region_code: '330421', region: '嘉善县', agency: '嘉善县科技局', year: '2021', value: '4' }),
  ])
  server = createServer((incoming, outgoing) => {
    const address = incoming.url ?? '/'
    const folderOf = address.startsWith('/api/')
      ? 'api/v1/[[...path]]'
      : address.startsWith('/charts/')
        ? 'charts/[file]'
        : address.startsWith('/data/')
          ? 'data/[file]'
          : address.slice(1).replace(/\?.*/, '')
    askPlace(
      places.find((one) => one.folder === folderOf)!,
      address,
    )
      .then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
        outgoing.end(Buffer.from(await answer.arrayBuffer()))
      })
      .catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const file of files) all.push(await servedFile(file))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  writer.$client.close()
  delete process.env.DATABASE_PATH
  rmSync(folder, { recursive: true })
})

/** What a language has read: the names, the types and the cells of the columns. */
interface Frame {
  names: string[]
  types: string[]
  columns: (string | number | boolean | null)[][]
}

/** A file as it is served, and what the code that reads it is made from. */
interface Served {
  file: string
  source: CsvSource
  head: string[]
  rows: string[][]
}

/** Asked for one after the other, as readers do: only some long files are made at once. */
async function servedFile(file: string): Promise<Served> {
  const { columns } = (await fileDescription(file))!
  const address = `${origin}${file}`
  const [head, ...rows] = parse(await (await fetch(address)).text(), { bom: true }) as string[][]
  return { file, source: { address, columns }, head: head!, rows }
}

function expectRead(
  frame: Frame,
  { file, source: { columns }, head, rows }: Served,
  types: Record<ColumnType, string>,
  valueOf: (type: ColumnType, cell: string) => string | number | boolean,
) {
  expect(frame.names, file).toEqual(head)
  expect(frame.types, file).toEqual(columns.map(({ type }) => types[type]))
  columns.forEach(({ name, type }, at) =>
    expect(frame.columns[at], `${file} ${name}`).toEqual(
      rows.map((row) => (row[at] === '' ? null : valueOf(type, row[at]!))),
    ),
  )
}

/** Runs a program on a script that prints the frames of all files as JSON, one a line. */
async function run(program: string, script: string): Promise<Frame[]> {
  const path = join(folder, 'script')
  writeFileSync(path, script)
  const env = { ...process.env, LC_ALL: 'C.UTF-8', no_proxy: '127.0.0.1' }
  const { stdout } = await promisify(execFile)(program, [path], { env, maxBuffer: 2 ** 26 })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Frame)
}

const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

/** A Python that has pandas: that of the search path, else that of the system. */
const python = ['python3', '/usr/bin/python3'].find((one) => works(one, '-c', 'import pandas'))

test('the heads that the descriptions give are those of the files, and each is there once', async () => {
  for (const { file, source, head, rows } of all) {
    expect(head, file).toEqual(source.columns.map(({ name }) => name))
    expect(new Set(head).size, file).toBe(head.length)
    expect(rows.length, file).toBeGreaterThan(0)
  }
})

describe.skipIf(!works('Rscript', '--version'))('the line of R', () => {
  test(
    'reads what is in the files: text as text, numbers, and NA where nothing is',
    { timeout: 60_000 },
    async () => {
      const script = `
text <- function(x) encodeString(x, quote = '"')
cell <- function(x) ifelse(is.na(x), "null", if (is.character(x)) text(x) else if (is.logical(x)) tolower(x) else format(x, digits = 15, trim = TRUE, scientific = FALSE))
list <- function(x) paste0("[", paste(x, collapse = ","), "]")
show <- function(data) cat('{"names":', list(text(names(data))), ',"types":', list(text(sapply(data, class))),
  ',"columns":', list(sapply(data, function(x) list(sapply(x, cell)))), "}\\n", sep = "")
${all.map(({ source }) => `${rCode(source)}\nshow(data)`).join('\n')}
`
      const frames = await run('Rscript', script)
      const types = {
        text: 'character',
        integer: 'integer',
        number: 'numeric',
        flag: 'integer',
        boolean: 'logical',
      }
      all.forEach((one, at) =>
        expectRead(frames[at]!, one, types, (type, cell) =>
          type === 'text' ? cell : type === 'boolean' ? cell === 'true' : Number(cell),
        ),
      )
    },
  )
})

describe.skipIf(python === undefined)('the line of Python', () => {
  test(
    'reads what is in the files: text as text, numbers, and <NA> where nothing is',
    { timeout: 60_000 },
    async () => {
      const script = `
import json
def show(data):
    columns = [[None if v is pd.NA else v.item() if hasattr(v, "item") else v for v in data[name]] for name in data]
    print(json.dumps({"names": list(data), "types": [str(one) for one in data.dtypes], "columns": columns}))
${all.map(({ source }) => `${pythonCode(source)}\nshow(data)`).join('\n')}
`
      const frames = await run(python!, script)
      const types = {
        text: 'string',
        integer: 'Int64',
        number: 'Float64',
        flag: 'boolean',
        boolean: 'boolean',
      }
      all.forEach((one, at) =>
        expectRead(frames[at]!, one, types, (type, cell) =>
          type === 'text'
            ? cell
            : type === 'flag'
              ? cell === '1'
              : type === 'boolean'
                ? cell === 'true'
                : Number(cell),
        ),
      )
    },
  )
})
