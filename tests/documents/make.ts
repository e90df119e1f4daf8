import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from './blocks.ts'
import { encodeGb18030 } from './encode.ts'
import { markedDocx, markedPage } from './marks.ts'
import { asOfficeHtml, asText } from './render.ts'
import { reports } from './reports.ts'
import { nestedTablesPage, plainPage, trsPage } from './sites.ts'
import { scanPdf } from './scanPdf.ts'

/**
 * Makes tests/corpus-documents anew: `npx tsx tests/documents/make.ts [CASE…]`. It needs Chromium, poppler-utils (`pdftotext`) and LibreOffice (`soffice`), which writes
 * the DOC, DOCX, RTF and PDF files as office programs do. Figures are invented; `expected.json` follows from the
 * composed reports, not from what is extracted.
 */
const folder = 'tests/corpus-documents'
const scratch = mkdtempSync(join(tmpdir(), 'documents-'))
const names = process.argv.slice(2)
const bytes = (text: string) => new TextEncoder().encode(text)

function write(
  name: string,
  ending: string,
  source: Uint8Array | (() => Uint8Array),
  expected: unknown,
  about: string,
): void {
  if (names.length > 0 && !names.includes(name)) return
  const place = join(folder, name)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, `source.${ending}`), typeof source === 'function' ? source() : source)
  writeFileSync(join(place, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`)
  writeFileSync(join(place, 'about.md'), `${about}\n`)
}

function expectationOf({ agency, regionCode, year, form, facts }: Report) {
  const stated = facts.filter((fact) => fact.value !== null)
  const absent = facts.filter((fact) => fact.value === null).map((fact) => fact.indicator)
  return { agency, regionCode, year, form, observations: stated, absent, issues: [] }
}

/** Converts a page to other kinds, each from the one before: `docx`, then `doc` or `pdf`. */
function office(html: string, ...endings: string[]): Uint8Array {
  let file = join(scratch, 'source.html')
  writeFileSync(file, html)
  for (const ending of endings) {
    const filter = /html$/.test(file) ? ['--infilter=HTML (StarWriter)'] : []
    execFileSync('soffice', ['--headless', ...filter, '--convert-to', ending, '--outdir', scratch, file], {
      stdio: 'pipe',
    })
    file = join(scratch, `source.${ending.split(':')[0]}`)
  }
  return readFileSync(file)
}

/** A PDF whose text behind the title runs in two columns. */
function inColumns(html: string): Uint8Array {
  const parts = unzipSync(office(html, 'docx'))
  const body = strFromU8(parts['word/document.xml']!)
  const [section] = /<w:sectPr>[\s\S]*?<\/w:sectPr>/.exec(body)!
  const first = section.replace('<w:sectPr>', '<w:sectPr><w:type w:val="continuous"/>')
  const columns = first.replace('</w:sectPr>', '<w:cols w:num="2" w:space="560"/></w:sectPr>')
  const title = body.indexOf('</w:pPr>')
  parts['word/document.xml'] = strToU8(
    `${body.slice(0, title)}${first}${body.slice(title).replace(section, columns)}`,
  )
  const file = join(scratch, 'columns.docx')
  writeFileSync(file, zipSync(parts))
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', scratch, file], { stdio: 'pipe' })
  return readFileSync(join(scratch, 'columns.pdf'))
}

/** A PDF as a browser prints it: ruling lines as thin shapes, and for many characters the radicals that look like them. */
function browser(html: string): Uint8Array {
  const file = join(scratch, 'page.html')
  writeFileSync(file, html)
  execFileSync(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${file}.pdf`, `file://${file}`],
    { stdio: 'pipe' },
  )
  return readFileSync(`${file}.pdf`)
}

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`, 'utf16le')
  return isBig ? units.swap16() : units
}

const text = asText(reports['2021'])
for (const [name, report] of Object.entries(reports))
  write(
    `${name}-text`,
    'txt',
    bytes(asText(report)),
    expectationOf(report),
    `The composed report ${name} as plain text in UTF-8, rows of tables as lines with tabs: the reference for the same report in other formats.`,
  )

const like = (name: string) => ({ like: `${name}-text` })
const is2021 = like('2021')
write(
  '2021-text-utf16le',
  'txt',
  utf16(text, false, true),
  is2021,
  'Plain text in UTF-16, little-endian, with a byte-order mark.',
)
write(
  '2021-text-utf16be',
  'txt',
  utf16(text, true, false),
  is2021,
  'Plain text in UTF-16, big-endian, without a byte-order mark.',
)
write('2021-text-gb18030', 'doc', encodeGb18030(text), is2021, 'Plain text in GB18030, named .doc.')
write(
  '2021-html-trs',
  'html',
  bytes(trsPage(reports['2021'], 'utf-8')),
  is2021,
  'A page of a common site system: breadcrumb, search form, sharing, related reports of other years, footer; cells hold paragraphs.',
)
write(
  '2014-html-trs-gbk',
  'html',
  encodeGb18030(trsPage(reports['2014'], 'gb2312')),
  like('2014'),
  'The same system in GBK, declared as gb2312.',
)
write(
  '2014-html-declared-wrongly',
  'html',
  bytes(plainPage(reports['2014'], 'gb2312')),
  like('2014'),
  'UTF-8 that declares itself gb2312; a hidden block states other figures.',
)
write(
  '2019-html-declared-wrongly',
  'doc',
  encodeGb18030(plainPage(reports['2019'], 'utf-8')),
  like('2019'),
  'GBK that declares itself utf-8, saved as .doc.',
)
write(
  'shandong-html-nested-tables',
  'html',
  encodeGb18030(nestedTablesPage(reports.shandong)),
  like('shandong'),
  'Tables nested for layout; GBK without a declaration; text after line breaks; a table of metadata.',
)
write(
  '2021-html-nested-tables',
  'htm',
  encodeGb18030(nestedTablesPage(reports['2021'])),
  is2021,
  'The same layout around the three tables of 2021.',
)
write(
  'prose-html-utf16',
  'html',
  utf16(nestedTablesPage(reports.prose), false, false),
  like('prose'),
  'HTML in UTF-16 without a byte-order mark.',
)

for (const name of ['2021', '2019', '2014', 'shandong'] as const) {
  const page = asOfficeHtml(reports[name])
  write(`${name}-docx`, 'docx', () => office(page, 'docx'), like(name), 'DOCX with merged cells.')
  write(
    `${name}-doc`,
    'doc',
    () => office(page, 'docx', 'doc:MS Word 97'),
    like(name),
    'Binary DOC; the rows of wide tables have their properties in the Data stream.',
  )
  write(
    `${name}-pdf`,
    'pdf',
    () => office(page, 'docx', 'pdf'),
    like(name),
    'PDF whose tables continue across page breaks.',
  )
}
write(
  '2021-rtf',
  'doc',
  () => office(asOfficeHtml(reports['2021']), 'docx', 'rtf'),
  is2021,
  'RTF named .doc.',
)
write(
  '2021-pdf-landscape',
  'pdf',
  () => office(asOfficeHtml(reports['2021'], '@page { size: A4 landscape; margin: 1.5cm }'), 'docx', 'pdf'),
  is2021,
  'Pages in landscape.',
)
const wide = 'td { font-size: 14pt; padding: 6pt 2pt }'
write(
  '2021-pdf-broken-rows',
  'pdf',
  () => office(asOfficeHtml(reports['2021'], wide), 'docx', 'pdf'),
  is2021,
  'Large type: tables across several pages, rows with wrapped labels at the page breaks.',
)
write(
  'prose-pdf',
  'pdf',
  () => office(asOfficeHtml(reports.prose), 'docx', 'pdf'),
  like('prose'),
  'Prose alone, wrapped lines.',
)
for (const name of ['2021', '2019'] as const)
  write(
    `${name}-text-layout`,
    'txt',
    () => execFileSync('pdftotext', ['-layout', join(folder, `${name}-pdf/source.pdf`), '-']),
    like(name),
    `The text of ${name}-pdf as \`pdftotext -layout\` prints it: columns by runs of spaces, labels wrapped above and below their values, names of groups beside them.`,
  )
write(
  '2019-pdf-browser',
  'pdf',
  () => browser(asOfficeHtml(reports['2019'])),
  like('2019'),
  'Printed by a browser: Kangxi radicals in the text layer.',
)
write(
  '2014-pdf-without-lines',
  'pdf',
  () => browser(asOfficeHtml(reports['2014'], 'td { border: 0 }').replaceAll('border="1"', '')),
  like('2014'),
  'A table without ruling lines: columns by position.',
)
write(
  'prose-pdf-columns',
  'pdf',
  () => inColumns(asOfficeHtml(reports.prose)),
  like('prose'),
  'Prose in two columns under a title that spans both.',
)
write(
  'archive',
  'zip',
  zipSync({ '年报/2021.txt': bytes(text), '年报/2014.html': bytes(plainPage(reports['2014'], 'utf-8')) }),
  { members: { '年报/2021.txt': '2021-text', '年报/2014.html': '2014-text' } },
  'A ZIP of two reports.',
)

const pdf = readFileSync(join(folder, 'prose-pdf/source.pdf'))
const secret =
  ':{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"secret"}}'
write(
  'refused-pdf-encrypted',
  'pdf',
  () => office(asOfficeHtml(reports.prose), 'docx', `pdf:writer_pdf_Export${secret}`),
  { refused: 'the document is encrypted: it opens with a password only' },
  'A PDF that requires a password.',
)
write(
  'refused-pdf-cut',
  'pdf',
  pdf.subarray(0, pdf.length >> 2),
  { refused: 'the PDF' },
  'The first quarter of a PDF.',
)
write(
  'refused-pdf-scan',
  'pdf',
  scanPdf(),
  { refused: 'the PDF has no text layer (a scan): no page holds text' },
  'A PDF with a picture and no text.',
)
const docx = readFileSync(join(folder, '2021-docx/source.docx'))
write(
  '2021-html-marks',
  'html',
  bytes(markedPage(reports['2021'])),
  is2021,
  'Note markers after the figures, and before them struck-out or hidden figures, by elements and by the style sheet; numbers broken across lines.',
)
write(
  '2021-docx-marks',
  'docx',
  () => markedDocx(docx),
  is2021,
  'Figures in fields, directions, insertions, formulas and controls, beside hidden, struck and deleted ones and raised marks.',
)
write(
  'refused-docx-cut',
  'docx',
  docx.subarray(0, docx.length - 400),
  { refused: 'the directory of the archive is missing' },
  'A truncated DOCX.',
)
write(
  'refused-binary',
  'txt',
  Uint8Array.from({ length: 3000 }, (_, i) => (i * 89 + (i >> 3) * 31) & 255),
  { refused: 'the file is binary, not text' },
  'Binary data named .txt.',
)
write('refused-empty', 'txt', new Uint8Array(), { refused: 'the file is empty' }, 'An empty file.')
rmSync(scratch, { recursive: true })
