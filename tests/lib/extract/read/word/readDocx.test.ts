import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { defaultLimits } from '#lib/extract/read/limits'
import { readDocx } from '#lib/extract/read/word/readDocx'
import { wordRefusal } from '#lib/model/refusal/refusals'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const relations = (entries: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

async function read(body: string, styles = ''): Promise<string> {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relations(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/>`,
    ),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W} ${M} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="x" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${styles}</w:styles>`,
  }
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  )
  const decoded = await readDocx(bytes, defaultLimits)
  return decoded.ok ? decoded.text.replaceAll('\t', '|') : wordRefusal(decoded.reason, 'en')
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inside: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`

test.each([
  ['hidden', run('9', '<w:vanish/>')],
  ['struck out', run('9', '<w:strike/>')],
  ['struck out twice', run('9', '<w:dstrike w:val="1"/>')],
  ['deleted', `<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r>${run('9')}</w:del>`],
  ['moved away', `<w:moveFrom w:id="1">${run('9')}</w:moveFrom>`],
  ['hidden by its style', run('9', '<w:rStyle w:val="Hidden"/>')],
  ['hidden by a style that builds on another', run('9', '<w:rStyle w:val="Derived"/>')],
  ['the instruction of a field', `${mark('begin')}${instruction(' =9 ')}${run('9')}${mark('end')}`],
  ['the aid of ruby', '<w:r><w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt><w:rubyBase/></w:ruby></w:r>'],
])('text that is %s is not there', async (_, inside) => {
  const styles =
    '<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Derived"><w:basedOn w:val="Hidden"/><w:rPr><w:b/></w:rPr></w:style>'
  expect(await read(paragraph(`${run('公开')}${inside}${run('140条')}`), styles)).toBe('公开140条')
})

test('a paragraph whose style hides it is not there, except where a run shows', async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>'
  const body = `${paragraph(run('公开9条'), 'Gone')}${paragraph(run('9') + run('公开140条', '<w:vanish w:val="0"/>'), 'Gone')}`
  expect(await read(body, styles)).toBe('公开140条')
})

test.each([
  ['a simple field', `<w:fldSimple w:instr=" IF 1 > 0 ">${run('140')}</w:fldSimple>`],
  ['a field', `${mark('begin')}${instruction(' =SUM(LEFT) ')}${mark('separate')}${run('140')}${mark('end')}`],
  [
    'a field in a field',
    `${mark('begin')}${instruction(' IF ')}${mark('begin')}${instruction('X')}${mark('separate')}${run('9')}${mark('end')}${mark('separate')}${run('140')}${mark('end')}`,
  ],
  ['a direction', `<w:bdo w:val="ltr">${run('140')}</w:bdo>`],
  ['an embedding', `<w:dir w:val="ltr">${run('140')}</w:dir>`],
  ['a smart tag', `<w:smartTag w:element="x"><w:smartTagPr/>${run('140')}</w:smartTag>`],
  ['an insertion', `<w:ins w:id="1">${run('140')}</w:ins>`],
  ['a moved passage', `<w:moveTo w:id="1">${run('140')}</w:moveTo>`],
  ['a control', `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('140')}</w:sdtContent></w:sdt>`],
  ['a link', `<w:hyperlink w:anchor="a">${run('140')}</w:hyperlink>`],
  ['a formula', '<m:oMath><m:r><m:t>140</m:t></m:r></m:oMath>'],
  [
    'the base of ruby',
    `<w:r><w:ruby><w:rt>${run('9')}</w:rt><w:rubyBase>${run('140')}</w:rubyBase></w:ruby></w:r>`,
  ],
  ['a run that is no longer struck', run('140', '<w:strike w:val="false"/>')],
  [
    'a nesting of these',
    `<w:ins><w:smartTag><w:fldSimple>${run('1')}<w:bdo>${run('40')}</w:bdo></w:fldSimple></w:smartTag></w:ins>`,
  ],
])('the text of %s is there', async (_, inside) => {
  expect(await read(paragraph(`${run('公开')}${inside}${run('条')}`))).toBe('公开140条')
})

test.each([
  [
    'kept for old programs',
    `<mc:AlternateContent><mc:Choice><w:drawing>${box('公开140条')}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('公开140条')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  ],
  [
    'without that',
    `<mc:AlternateContent><mc:Choice><w:drawing>${box('公开140条')}</w:drawing></mc:Choice></mc:AlternateContent>`,
  ],
  ['of old programs', `<w:pict><v:shape><v:textbox>${box('公开140条')}</v:textbox></v:shape></w:pict>`],
])('the text of a box is there once: %s', async (_, drawing) => {
  expect(await read(paragraph(`${run('见框')}<w:r>${drawing}</w:r>`))).toBe('见框\n公开140条')
})

test('controls around paragraphs, rows and cells leave them where they are', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const sdt = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const table = `<w:tbl><w:tr>${cell(run('行政许可'))}${sdt(cell(run('14') + run('1', '<w:vertAlign w:val="superscript"/>')))}</w:tr>${sdt(`<w:tr>${cell(run('行政处罚'))}${cell(`${run('12')}<w:r><w:br/></w:r>${run('345')}`)}</w:tr>`)}<w:tr><w:trPr><w:del/></w:trPr>${cell(run('9'))}${cell(run('9'))}</w:tr></w:tbl>`
  expect(await read(sdt(paragraph(run('概述'))) + table)).toBe('概述\n行政许可|14¹\n行政处罚|12345')
})

test('a mark that its style raises stands behind the number as a mark', async () => {
  const styles = '<w:style w:styleId="Note"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
  expect(
    await read(paragraph(`${run('公开140')}${run('1', '<w:rStyle w:val="Note"/>')}${run('条')}`), styles),
  ).toBe('公开140¹条')
})
