import type { Decoded } from './decode.ts'
import { rowLine } from './tableGrid.ts'

/** Groups that hold no text of the document. */
const SKIPPED = new Set('fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles generator xmlnstbl fldinst'.split(' ')) // prettier-ignore

/** The text of an RTF document; a table row is a line with tabs between its cells. */
export function readRtf(bytes: Uint8Array): Decoded {
  const source = new TextDecoder('latin1').decode(bytes)
  const encoding = encodingOf(/\\ansicpg(\d+)/.exec(source)?.[1])
  const tokens = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
  const lines: string[] = []
  let line = ''
  let cells: string[] = []
  let pending: number[] = []
  const stack: { isSkipped: boolean; unicodeSkip: number }[] = []
  let state = { isSkipped: false, unicodeSkip: 1 }
  let left = 0
  let isInTable = false
  let isStarred = false
  const flush = () => {
    if (pending.length > 0) line += new TextDecoder(encoding).decode(Uint8Array.from(pending))
    pending = []
  }
  const end = () => {
    flush()
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  for (const [, word, parameter, hex, symbol, brace, text] of source.matchAll(tokens)) {
    if (brace === '{') {
      stack.push(state)
      state = { ...state }
      isStarred = false
      continue
    }
    if (brace === '}') {
      state = stack.pop() ?? { isSkipped: false, unicodeSkip: 1 }
      continue
    }
    if (symbol === '*') isStarred = true
    else if (word !== undefined && (SKIPPED.has(word) || (isStarred && word !== 'shptxt')))
      state.isSkipped = true
    if (word !== undefined) isStarred = false
    if (state.isSkipped) continue
    if (hex !== undefined) {
      if (left > 0) left--
      else pending.push(Number.parseInt(hex, 16))
    } else if (text !== undefined) {
      const kept = text.slice(left)
      left = Math.max(0, left - text.length)
      for (const char of kept) pending.push(char.charCodeAt(0) & 0xff)
    } else if (symbol === '~') pending.push(0x20)
    else if (symbol !== undefined && /[\\{}]/.test(symbol)) pending.push(symbol.charCodeAt(0))
    else if (word === 'uc') state.unicodeSkip = Number(parameter ?? 1)
    else if (word === 'u') {
      flush()
      line += String.fromCharCode(Number(parameter) & 0xffff)
      left = state.unicodeSkip
    } else if (word === 'par' || word === 'line' || word === 'sect' || word === 'page') {
      if (isInTable) pending.push(0x20)
      else end()
    } else if (word === 'intbl') isInTable = true
    else if (word === 'pard') isInTable = false
    else if (word === 'tab') pending.push(0x20)
    else if (word === 'cell') {
      flush()
      cells.push(line)
      line = ''
    } else if (word === 'row') {
      flush()
      lines.push(rowLine(cells))
      cells = []
    }
  }
  end()
  const decoded = lines.join('\n')
  return decoded.trim() === ''
    ? { ok: false, reason: 'the document holds no text' }
    : { ok: true, text: decoded }
}

function encodingOf(page: string | undefined): string {
  return page === '65001' ? 'utf-8' : page === '950' ? 'big5' : 'gb18030'
}
