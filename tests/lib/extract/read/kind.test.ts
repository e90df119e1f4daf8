import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isHtml, kindOf } from '#lib/extract/read/kind'
import { wordRefusal } from '#lib/model/refusal/refusals'

const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500), Buffer.from(stream, 'utf16le')])
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))

describe('the kind of a file is told from its bytes', () => {
  test.each([
    ['a PDF behind some bytes', strToU8('\r\n%PDF-1.4'), { kind: 'pdf' }],
    ['an RTF', strToU8('{\\rtf1\\ansi}'), { kind: 'rtf' }],
    ['a DOCX', zip('[Content_Types].xml', 'word/document.xml'), { kind: 'docx' }],
    ['a DOC', compound('WordDocument'), { kind: 'doc' }],
    ['an archive', zip('a.txt', 'b.html'), { kind: 'zip' }],
    ['text', strToU8('2018年政府信息公开工作年度报告'), { kind: 'text' }],
    ['a spreadsheet', zip('xl/workbook.xml'), 'this is a spreadsheet (XLSX)'],
    ['an old spreadsheet', compound('Workbook'), 'this is a spreadsheet (XLS)'],
    ['an OFD', zip('OFD.xml'), 'this is an OFD document; save it as PDF or DOCX first'],
    [
      'an encrypted DOCX',
      compound('EncryptedPackage'),
      'the document is encrypted: it opens with a password only',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'this is a PNG image, which has no text'],
    ['a RAR', strToU8('Rar!\x1a\x07'), 'this is a RAR archive; unpack it first'],
  ])('%s', (_, bytes, told) => {
    const found = kindOf(bytes)
    expect('kind' in found ? found : wordRefusal(found.reason, 'en')).toEqual(told)
  })
})

describe('decoded text is HTML', () => {
  test.each([
    ['with a doctype', '<!DOCTYPE html><p>x', true],
    ['behind a comment', '\n<!-- 年报 -->\n<html>', true],
    ['as a fragment', '<p>一</p><p>二</p><table><tr><td>三</td></tr></table>', true],
    ['not with a few signs', '公开信息<10条，<br>其余略', false],
    ['not as plain text', '一、概述\n2018年公开信息146条。', false],
  ])('%s', (_, text, is) => {
    expect(isHtml(text)).toBe(is)
  })
})
