/** A folder of the project (it ends in a slash) or one file, what it holds, and what it may import besides itself. */
export interface Room {
  path: string
  holds: string
  /** Folders and files of ours; `node:` is any builtin, `*` any package, and a package stands for all its subpaths. */
  imports: readonly string[]
}

/** Readers of document formats that lib/extract may use. One is added here together with its dependency. */
const documentReaders = ['parse5', 'mammoth', 'word-extractor', 'pdfjs-dist', 'fflate']

/** What every room of lib/extract may use. */
const groundOfExtract = ['lib/model/', 'lib/extract/number/', 'lib/extract/text/', 'lib/extract/finding.ts']

/** What every subject of app/ may use: what all share, the queries and the pure rooms of lib/. */
const shared = [
  'app/_charts/',
  'app/_kept/',
  'app/_serve/',
  'app/_site/',
  'app/_text/',
  'db/queries/',
  'lib/files/',
  'lib/model/',
  'lib/stats/',
  'lib/text/',
  'lib/wording/',
  'next',
  'react',
  'zod',
]

/**
 * The rooms of the project. The import test holds them; the tables of README.md and docs/architecture.md are made of them
 * (`npm run rooms`). Where a file lies in several, the longest path decides what it may import.
 */
export const rooms: readonly Room[] = [
  { path: 'lib/model/', holds: 'the words of the domain: types, zod schemas, code lists', imports: ['zod'] },
  {
    path: 'lib/extract/',
    holds: 'documents to observations and findings',
    imports: ['lib/model/'],
  },
  {
    path: 'lib/extract/read/',
    holds: 'bytes to text, a folder for each family of formats, within limits',
    imports: [...documentReaders, 'node:crypto', 'node:module', 'node:zlib'],
  },
  {
    path: 'lib/extract/number/',
    holds: 'digits, 万 and Chinese numerals to numbers',
    imports: [],
  },
  {
    path: 'lib/extract/text/',
    holds: 'the text folded, its layout, paragraphs and years',
    imports: ['lib/extract/number/'],
  },
  {
    path: 'lib/extract/forms/',
    holds: 'the statutory forms, declared',
    imports: ['lib/model/'],
  },
  {
    path: 'lib/extract/identity/',
    holds: 'whose report it is, and of which year',
    imports: [...groundOfExtract],
  },
  {
    path: 'lib/extract/tables/',
    holds: 'tables located and their cells interpreted',
    imports: [...groundOfExtract, 'lib/extract/forms/'],
  },
  {
    path: 'lib/extract/prose/',
    holds: 'sentences to statements, by frames',
    imports: [...groundOfExtract],
  },
  {
    path: 'lib/extract/reconcile/',
    holds: 'the accepted reading of each indicator, its rivals, and where they disagree',
    imports: [...groundOfExtract, 'lib/extract/forms/', 'lib/extract/prose/', 'lib/extract/tables/'],
  },
  {
    path: 'lib/extract/checks/',
    holds: 'what must add up within a report',
    imports: [...groundOfExtract, 'lib/extract/forms/', 'lib/extract/identity/', 'lib/extract/tables/'],
  },
  {
    path: 'lib/extract/findings/',
    holds: 'what else is to be said about a document',
    imports: [
      ...groundOfExtract,
      'lib/extract/checks/',
      'lib/extract/identity/',
      'lib/extract/prose/',
      'lib/extract/tables/',
    ],
  },
  {
    path: 'lib/stats/',
    holds: 'calculation: series, coverage, distributions, breaks',
    imports: ['lib/model/'],
  },
  {
    path: 'lib/wording/',
    holds: 'what is calculated, in words: headlines, notes, names of codes, formats of numbers',
    imports: ['lib/model/', 'lib/stats/'],
  },
  {
    path: 'lib/files/',
    holds: 'writers of files: CSV, JSON, the parts of a workbook',
    imports: ['lib/model/', 'lib/stats/', 'lib/wording/', 'csv-stringify'],
  },
  { path: 'lib/text/', holds: 'tables found again in a decoded text', imports: [] },
  {
    path: 'lib/export/',
    holds: 'the tables of the whole data set, with what describes them',
    imports: ['lib/files/', 'lib/model/', 'lib/wording/'],
  },
  {
    path: 'lib/api/',
    holds: 'the API: schemas of queries and answers, its OpenAPI document, SDMX-CSV',
    imports: ['lib/files/', 'lib/model/', 'lib/stats/', 'lib/wording/', 'zod'],
  },
  {
    path: 'lib/synthetic/',
    holds: 'made-up counties and reports for tests and measurements',
    imports: ['lib/model/', 'fflate'],
  },
  {
    path: 'db/',
    holds: 'schema, migrations and connections',
    imports: ['lib/model/', 'drizzle-orm', 'better-sqlite3', 'node:'],
  },
  {
    path: 'db/load/',
    holds: 'the load, the only writer: one transaction',
    imports: [
      'db/client.ts',
      'db/expressions.ts',
      'db/path.ts',
      'db/schema.ts',
      'lib/model/',
      'drizzle-orm',
      'better-sqlite3',
      'node:',
    ],
  },
  {
    path: 'db/queries/',
    holds: 'reads, answered in the types of lib/model',
    imports: [
      'db/client.ts',
      'db/expressions.ts',
      'db/path.ts',
      'db/schema.ts',
      'lib/model/',
      'drizzle-orm',
      'better-sqlite3',
      'node:',
    ],
  },
  {
    path: 'db/export/',
    holds: 'the whole data set read for its files, the ZIP, the copy of the database',
    imports: [
      'db/client.ts',
      'db/expressions.ts',
      'db/path.ts',
      'db/schema.ts',
      'db/queries/',
      'lib/export/',
      'lib/model/',
      'drizzle-orm',
      'better-sqlite3',
      'yazl',
      'node:',
    ],
  },
  {
    path: 'app/',
    holds: 'addresses: pages and route handlers, which put subjects together',
    imports: ['db/queries/', 'db/export/', 'lib/api/', 'lib/export/', ...shared],
  },
  {
    path: 'app/_report/',
    holds: 'one report: text, figures, findings; the list of reports',
    imports: shared,
  },
  { path: 'app/_checks/', holds: 'what the checks found, across reports', imports: shared },
  { path: 'app/_coverage/', holds: 'who reported when, and what was refused', imports: shared },
  { path: 'app/_indicators/', holds: 'the catalogue of indicators', imports: shared },
  { path: 'app/_profiles/', holds: 'a region or an agency through the years', imports: shared },
  { path: 'app/_overview/', holds: 'what the overview rests on', imports: shared },
  {
    path: 'app/_filters/',
    holds: 'the filters of pages, and the search for regions',
    imports: [...shared, 'pinyin-pro'],
  },
  { path: 'app/_search/', holds: 'the search over everything', imports: [...shared, 'pinyin-pro'] },
  {
    path: 'app/_dataset/',
    holds: 'the whole data set for download, and what describes it',
    imports: [...shared, 'db/export/', 'lib/export/'],
  },
  { path: 'app/_api/', holds: 'the API and the page about it', imports: [...shared, 'lib/api/'] },
  {
    path: 'app/_charts/',
    holds: 'charts, each face of a Dataset in a room of its own',
    imports: [],
  },
  {
    path: 'app/_charts/draw/',
    holds: 'a Dataset to an ECharts option, and the words beside it',
    imports: ['app/_text/', 'app/styles/', 'lib/model/', 'lib/stats/', 'lib/wording/', 'echarts'],
  },
  {
    path: 'app/_charts/picture/',
    holds: 'an option to SVG, or to what a browser draws it from',
    imports: ['app/_charts/draw/', 'app/_kept/', 'app/_text/', 'lib/model/', 'lib/stats/', 'echarts', 'next'],
  },
  {
    path: 'app/_charts/file/',
    holds: 'a chart as SVG, PNG or XLSX that can stand alone',
    imports: [
      'app/_charts/draw/',
      'app/_charts/picture/',
      'app/_kept/',
      'app/_serve/',
      'app/_text/',
      'db/queries/',
      'lib/files/',
      'lib/model/',
      'lib/stats/',
      'lib/wording/',
      '@resvg/resvg-js',
      'fontkit',
      'pngjs',
      'yazl',
      'node:fs/promises',
      'node:path',
      'node:stream',
      'node:stream/consumers',
      'node:zlib',
    ],
  },
  {
    path: 'app/_charts/interactive/',
    holds: 'the chart in the browser, which comes on demand',
    imports: ['app/_charts/draw/', 'app/_charts/picture/', 'app/_text/', 'echarts', 'react'],
  },
  {
    path: 'app/_charts/view/',
    holds: 'a chart in its page: figure, tools, key, table',
    imports: [
      'app/_charts/draw/',
      'app/_charts/interactive/',
      'app/_charts/picture/',
      'app/_site/',
      'app/_text/',
      'lib/model/',
      'lib/stats/',
      'lib/wording/',
      'react',
      'react-dom',
    ],
  },
  {
    path: 'app/_site/',
    holds: 'the frame of every page, fields, tables',
    imports: ['app/_text/', 'lib/model/', 'next', 'react'],
  },
  {
    path: 'app/_serve/',
    holds: 'sending: streams, headers, turns, languages',
    imports: [
      'app/_kept/',
      'app/_text/',
      'db/queries/',
      'db/export/',
      'lib/export/',
      'lib/files/',
      'lib/model/',
      'lib/wording/',
      'node:stream',
      'zod',
    ],
  },
  {
    path: 'app/_kept/',
    holds: 'what the process keeps of a data revision: snapshot, caches',
    imports: ['db/queries/', 'lib/model/', 'lib/stats/', 'lib/wording/'],
  },
  {
    path: 'app/_text/',
    holds: 'the words of pages in both languages, and addresses',
    imports: ['lib/model/', 'lib/stats/', 'lib/wording/', 'next', 'zod'],
  },
  { path: 'app/styles/', holds: 'style sheets and colours', imports: [] },
  {
    path: 'proxy.ts',
    holds: 'languages of addresses and refused queries',
    imports: ['app/', 'lib/model/', 'next'],
  },
  { path: 'instrumentation.ts', holds: 'what the server does at its start', imports: ['app/'] },
  {
    path: 'scripts/',
    holds: 'command lines: arguments in, exit code out',
    imports: ['lib/', 'db/', 'tests/architecture/', 'tests/bench/', 'node:', '*'],
  },
  { path: 'seeds/', holds: 'reports, figures, regions, indicators: what is loaded first', imports: [] },
  {
    path: 'tests/',
    holds: 'the tree again, with tests; browser tests in tests/e2e',
    imports: [
      'lib/',
      'db/',
      'app/',
      'scripts/',
      'node:',
      '*',
      'proxy.ts',
      'instrumentation.ts',
      'next.config.mjs',
    ],
  },
  { path: 'docs/', holds: 'what programs and people may rely on; decisions in docs/decisions', imports: [] },
]
