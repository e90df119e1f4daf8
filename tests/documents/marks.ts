import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Report } from './blocks.ts'
import { asHtml } from './render.ts'

const NUMBER = /(\d+)(?=条|件|$)/g

/** A page with marks of notes behind its figures, and figures in front of them that are struck out or hidden. */
export function markedPage(report: Report): string {
  const kinds = [
    (figure: string) => `<s>9</s>${figure}<sup>1</sup>`,
    (figure: string) => `<span class="old">8</span>${figure}<span class="note">[2]</span>`,
    (figure: string) => `<b id="gone">7</b>${figure}①`,
    (figure: string) => `<del>6</del>${figure}（注3）`,
    (figure: string) => `<span style="text-decoration: line-through">5</span><bdo dir="ltr">${figure}</bdo>*`,
    (figure: string) => (figure.length > 1 ? `${figure[0]}<br>${figure.slice(1)}` : figure),
  ]
  let count = 0
  const mark = (text: string, most: number) =>
    text.replace(NUMBER, (figure) => kinds[count++ % most]!(figure))
  const body = asHtml(report, {
    paragraph: (text) => `<p>${/<strong>/.test(text) ? text : mark(text, 5)}</p>`,
    cell: (text) => (/^\d+$/.test(text) ? mark(text, 6) : text),
  })
  return `<!doctype html><html><head><meta charset="utf-8"><style>
.old, .x .y { display: none } .note { vertical-align: super } #gone { visibility: hidden } @media print { p { display: none } }
</style></head><body>${body}</body></html>`
}

/** A DOCX in which every figure stands in something that is its text, beside something that is none. */
export function markedDocx(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  const run = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const kinds = [
    (figure: string) =>
      run('9', '<w:vanish/>') + run(figure) + run('1', '<w:vertAlign w:val="superscript"/>'),
    (figure: string) => `<w:fldSimple w:instr=" =SUM(LEFT) ">${run(figure)}</w:fldSimple>`,
    (figure: string) => run('8', '<w:dstrike/>') + `<w:bdo w:val="ltr">${run(figure)}</w:bdo>`,
    (figure: string) =>
      `${field('begin')}<w:r><w:instrText> =7 </w:instrText></w:r>${field('separate')}${run(figure)}${field('end')}`,
    (figure: string) =>
      `<w:del w:id="1" w:author="a">${run('6').replaceAll('w:t', 'w:delText')}</w:del><w:ins w:id="2" w:author="a">${run(figure)}</w:ins>`,
    (figure: string) =>
      `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>${figure}</m:t></m:r></m:oMath>`,
    (figure: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:smartTag>${run(figure)}</w:smartTag></w:sdtContent></w:sdt>`,
  ]
  let count = 0
  const body = strFromU8(parts['word/document.xml']!)
  const marked = body.replace(
    /<w:r(?:\s[^<>]*)?>(?:<w:rPr>(?:(?!<w:t).)*?<\/w:rPr>)?<w:t(?:\s[^<>]*)?>(\d+)<\/w:t><\/w:r>/gs,
    (_, figure: string) => kinds[count++ % kinds.length]!(figure),
  )
  parts['word/document.xml'] = strToU8(marked)
  return zipSync(parts, { mtime: '2023-01-01T00:00:00' })
}
