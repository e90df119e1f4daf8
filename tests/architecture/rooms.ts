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

/** What the load, the queries and the export may use. */
const groundOfDb = [
  'db/client.ts',
  'db/expressions.ts',
  'db/path.ts',
  'db/schema.ts',
  'lib/model/',
  'drizzle-orm',
  'better-sqlite3',
  'node:',
]

/** What every subject of app/ may use: what all share, the queries and the pure rooms of lib/. */
const shared = [
  'app/_charts/',
  'app/_kept/',
  'app/_serve/',
  'app/_site/',
  'app/_text/',
  'db/queries/',
  'db/reading/',
  'lib/files/',
  'lib/model/',
  'lib/names/',
  'lib/sounds/',
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
  {
    path: 'lib/model/',
    holds: 'the vocabulary of the domain: types, zod schemas, code lists',
    imports: ['zod'],
  },
  {
    path: 'lib/extract/',
    holds: 'turns documents into observations and findings',
    imports: ['lib/model/'],
  },
  {
    path: 'lib/extract/read/',
    holds: 'turns bytes into text within limits, one folder per family of formats',
    imports: ['lib/model/', ...documentReaders, 'node:crypto', 'node:module', 'node:zlib'],
  },
  {
    path: 'lib/extract/number/',
    holds: 'turns digits, 万 and Chinese numerals into numbers',
    imports: [],
  },
  {
    path: 'lib/extract/text/',
    holds: 'text normalisation, layout, paragraphs, years',
    imports: ['lib/model/', 'lib/extract/number/'],
  },
  {
    path: 'lib/extract/forms/',
    holds: 'declarations of the statutory forms',
    imports: ['lib/model/'],
  },
  {
    path: 'lib/extract/identity/',
    holds: 'which agency a report belongs to, and which year it covers',
    imports: [...groundOfExtract],
  },
  {
    path: 'lib/extract/tables/',
    holds: 'locates tables and interprets their cells',
    imports: [...groundOfExtract, 'lib/extract/forms/'],
  },
  {
    path: 'lib/extract/prose/',
    holds: 'turns sentences into statements, using frames',
    imports: [...groundOfExtract],
  },
  {
    path: 'lib/extract/reconcile/',
    holds: 'the accepted reading of each indicator, its rivals, and where they disagree',
    imports: [...groundOfExtract, 'lib/extract/forms/', 'lib/extract/prose/', 'lib/extract/tables/'],
  },
  {
    path: 'lib/extract/checks/',
    holds: 'checks of what must add up within a report',
    imports: [...groundOfExtract, 'lib/extract/forms/', 'lib/extract/identity/', 'lib/extract/tables/'],
  },
  {
    path: 'lib/extract/findings/',
    holds: 'other findings about a document',
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
    holds: 'results in words: headlines, notes, names of codes, number formats',
    imports: ['lib/model/', 'lib/stats/'],
  },
  {
    path: 'lib/files/',
    holds: 'writers of files: CSV, JSON, the parts of a workbook',
    imports: ['lib/model/', 'lib/stats/', 'lib/wording/'],
  },
  { path: 'lib/text/', holds: 'recognises tables in decoded text', imports: [] },
  {
    path: 'lib/export/',
    holds: 'the tables of the whole data set and their descriptions',
    imports: ['lib/files/', 'lib/model/', 'lib/wording/'],
  },
  {
    path: 'lib/api/',
    holds: 'the API: schemas of queries and responses, OpenAPI document, SDMX-CSV',
    imports: ['lib/files/', 'lib/model/', 'lib/stats/', 'lib/wording/', 'negotiator', 'zod'],
  },
  {
    path: 'lib/readers/',
    holds: 'code in R, Python and Power Query that reads a CSV file',
    imports: [],
  },
  {
    path: 'lib/names/',
    holds: 'names of places and bodies: how readers write them, and what they are in English',
    imports: ['lib/model/', 'lib/sounds/'],
  },
  { path: 'lib/sounds/', holds: 'how names of places are read in pinyin', imports: ['pinyin-pro'] },
  {
    path: 'lib/synthetic/',
    holds: 'synthetic counties and reports for tests and measurements',
    imports: ['lib/model/', 'fflate'],
  },
  {
    path: 'db/',
    holds: 'schema, migrations, connections',
    imports: ['lib/model/', 'drizzle-orm', 'better-sqlite3', 'node:'],
  },
  {
    path: 'db/load/',
    holds: 'the load, the only writer: one transaction per load',
    imports: [...groundOfDb, 'lib/sounds/'],
  },
  {
    path: 'db/queries/',
    holds: 'queries that return the types of lib/model',
    imports: groundOfDb,
  },
  {
    path: 'db/reading/',
    holds: 'the transactions that the server reads in, and what keeps it from reading',
    imports: [
      'lib/sounds/',
      'db/client.ts',
      'db/migrations/meta/_journal.json',
      'db/path.ts',
      'db/queries/revisions.ts',
      'db/shared.ts',
      'drizzle-orm',
      'node:fs',
    ],
  },
  {
    path: 'db/export/',
    holds: 'reads the whole data set for its files, the ZIP and the copy of the database',
    imports: [...groundOfDb, 'db/shared.ts', 'db/queries/', 'db/reading/', 'lib/export/', 'yazl'],
  },
  {
    path: 'app/',
    holds: 'addresses: pages and route handlers that combine subjects',
    imports: ['db/queries/', 'db/export/', 'lib/api/', 'lib/export/', 'lib/readers/', ...shared],
  },
  {
    path: 'app/_report/',
    holds: 'one report (text, figures, findings) and the list of reports',
    imports: shared,
  },
  { path: 'app/_checks/', holds: 'findings of the checks across all reports', imports: shared },
  {
    path: 'app/_changes/',
    holds: 'what changed between two revisions of the data, and links that name one',
    imports: shared,
  },
  {
    path: 'app/_coverage/',
    holds: 'who reported for which years, and what was refused',
    imports: [...shared, 'db/shared.ts', 'lru-cache'],
  },
  { path: 'app/_indicators/', holds: 'the catalogue of indicators', imports: shared },
  { path: 'app/_profiles/', holds: 'a region or an agency over the years', imports: shared },
  { path: 'app/_overview/', holds: 'the data basis of the overview', imports: shared },
  {
    path: 'app/_filters/',
    holds: 'filters of pages, search for regions',
    imports: shared,
  },
  { path: 'app/_search/', holds: 'site-wide search', imports: [...shared, 'db/shared.ts'] },
  {
    path: 'app/_dataset/',
    holds: 'download and description of the whole data set',
    imports: [...shared, 'db/export/', 'lib/export/'],
  },
  { path: 'app/_api/', holds: 'the API and its documentation page', imports: [...shared, 'lib/api/'] },
  {
    path: 'app/_charts/',
    holds: 'charts: one room for each way to present a Dataset',
    imports: [],
  },
  {
    path: 'app/_charts/draw/',
    holds: 'turns a Dataset into an ECharts option, with its captions',
    imports: ['app/_text/', 'app/styles/', 'lib/model/', 'lib/stats/', 'lib/wording/', 'echarts'],
  },
  {
    path: 'app/_charts/picture/',
    holds: 'turns an option into SVG, or into the data a browser draws it from',
    imports: [
      'app/_charts/draw/',
      'app/_kept/',
      'app/_text/',
      'db/shared.ts',
      'lib/model/',
      'lib/stats/',
      'echarts',
      'lru-cache',
      'next',
    ],
  },
  {
    path: 'app/_charts/file/',
    holds: 'a chart as a self-contained SVG, PNG or XLSX file',
    imports: [
      'app/_charts/draw/',
      'app/_charts/picture/',
      'app/_kept/',
      'app/_serve/',
      'app/_text/',
      'db/shared.ts',
      'lib/files/',
      'lib/model/',
      'lib/stats/',
      'lib/wording/',
      '@resvg/resvg-js',
      'fontkit',
      'p-limit',
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
    holds: 'the interactive chart in the browser, loaded on demand',
    imports: ['app/_charts/draw/', 'app/_charts/picture/', 'app/_text/', 'lib/model/', 'echarts', 'react'],
  },
  {
    path: 'app/_charts/view/',
    holds: 'a chart in its page: figure, tools, legend, table',
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
    holds: 'page frame, form fields, tables',
    imports: ['app/_text/', 'lib/model/', 'next', 'react'],
  },
  {
    path: 'app/_serve/',
    holds: 'responses: streams, headers, scheduling, languages',
    imports: [
      'app/_kept/',
      'app/_text/',
      'db/queries/',
      'db/export/',
      'db/reading/',
      'db/shared.ts',
      'lib/export/',
      'lib/files/',
      'lib/model/',
      'lib/wording/',
      'content-disposition',
      'fresh',
      'node:stream',
      'zod',
    ],
  },
  {
    path: 'app/_kept/',
    holds: 'what the process keeps in memory per data revision: snapshot, caches',
    imports: [
      'db/queries/',
      'db/reading/',
      'db/shared.ts',
      'lib/model/',
      'lib/names/',
      'lib/sounds/',
      'lib/stats/',
      'lib/wording/',
      'lru-cache',
    ],
  },
  {
    path: 'app/_text/',
    holds: 'texts of pages in both languages, addresses',
    imports: ['app/styles/', 'lib/model/', 'lib/stats/', 'lib/wording/', 'next', 'zod'],
  },
  { path: 'app/styles/', holds: 'style sheets, colours', imports: [] },
  {
    path: 'proxy.ts',
    holds: 'language prefixes of addresses, answers to invalid queries and to addresses without a page',
    imports: ['app/', 'db/reading/', 'lib/model/', 'next'],
  },
  { path: 'instrumentation.ts', holds: 'what the server does when it starts', imports: ['app/'] },
  {
    path: 'scripts/',
    holds: 'command-line programs: arguments in, exit code out',
    imports: ['lib/', 'db/', 'app/styles/', 'tests/architecture/', 'tests/bench/', 'node:', '*'],
  },
  { path: 'seeds/', holds: 'initial data: reports, figures, regions, indicators', imports: [] },
  {
    path: 'tests/',
    holds: 'tests, in the same tree as the code; browser tests in tests/e2e',
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
  { path: 'docs/', holds: 'documentation; decisions in docs/decisions', imports: [] },
]
