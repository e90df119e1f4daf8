import type { Decoded } from '../decode.ts'
import { raisedText } from '../raised.ts'
import { refuse } from '../refused.ts'
import { cellTexts, rowLine } from '../tableGrid.ts'

/** Groups that hold no text of the document. */
const SKIPPED = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles generator xmlnstbl fldinst shprslt mmathPict nonesttables'.split(
    ' ',
  ),
)

/** Groups with a star that hold text all the same: boxes and formulas. */
const HELD = new Set('shptxt moMath moMathPara'.split(' '))
/** Words that hide, strike out or delete the text behind them, until they are turned off. */
const UNSEEN = new Set('v strike striked deleted'.split(' '))
const RAISING = new Set('super sub nosupersub'.split(' '))

/**
 * The text of an RTF document; a table row is a line with tabs between its cells. Text that is hidden, struck out or
 * deleted is no part of it.
 */
export function readRtf(bytes: Uint8Array): Decoded {
  const source = new TextDecoder('latin1').decode(bytes)
  const encoding = encodingOf(/\\ansicpg(\d+)/.exec(source)?.[1])
  const tokens = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi
  const lines: string[] = []
  let line = ''
  /** The lines inside the open cell before the last, and the cells before it. */
  let inside: string[] = []
  let cells: string[][] = []
  let pending: number[] = []
  let raised = ''
  const stack: State[] = []
  let state: State = { skipped: null, unicodeSkip: 1, unseen: [], isRaised: false }
  let left = 0
  let isInTable = false
  let isStarred = false
  const flush = () => {
    if (pending.length > 0) put(new TextDecoder(encoding).decode(Uint8Array.from(pending)))
    pending = []
  }
  const put = (text: string) => {
    if (state.isRaised) raised += text
    else line += text
  }
  const lower = () => {
    flush()
    line += raisedText(line, raised)
    raised = ''
  }
  const end = () => {
    lower()
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
  }
  const endCellLine = () => {
    lower()
    if (line.trim() !== '') inside.push(line)
    line = ''
  }
  for (const [, word, parameter, hex, symbol, brace, text] of source.matchAll(tokens)) {
    if (brace === '{') {
      flush()
      stack.push(state)
      state = { ...state }
      isStarred = false
      continue
    }
    if (brace === '}') {
      flush()
      const outer = stack.pop() ?? { skipped: null, unicodeSkip: 1, unseen: [], isRaised: false }
      if (state.isRaised && !outer.isRaised) lower()
      state = outer
      continue
    }
    if (symbol === '*') isStarred = true
    else if (word !== undefined) {
      if (HELD.has(word) && state.skipped === 'star') state.skipped = null
      else if (SKIPPED.has(word) || /^m[a-zA-Z]*Pr$/.test(word)) state.skipped = 'name'
      else if (isStarred && !HELD.has(word)) state.skipped ??= 'star'
      isStarred = false
    }
    if (state.skipped !== null) continue
    if (word !== undefined && (UNSEEN.has(word) || word === 'plain')) {
      const rest = word === 'plain' ? [] : state.unseen.filter((other) => other !== word)
      state.unseen = parameter === '0' || word === 'plain' ? rest : [...rest, word]
    }
    if (word !== undefined && (RAISING.has(word) || word === 'plain')) {
      const isRaised = /^su/.test(word) && parameter !== '0'
      if (state.isRaised && !isRaised) lower()
      else flush()
      state.isRaised = isRaised
    }
    const isText = hex !== undefined || text !== undefined || symbol !== undefined || word === 'u'
    if (state.unseen.length > 0 && isText) {
      if (word === 'u') left = state.unicodeSkip
      else left = Math.max(0, left - (text?.length ?? (hex === undefined ? 0 : 1)))
      continue
    }
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
      put(String.fromCharCode(Number(parameter) & 0xffff))
      left = state.unicodeSkip
    } else if (word === 'par' || word === 'line' || word === 'sect' || word === 'page') {
      if (isInTable) endCellLine()
      else end()
    } else if (word === 'intbl') isInTable = true
    else if (word === 'pard') isInTable = false
    else if (word === 'tab') pending.push(0x20)
    else if (word === 'cell') {
      endCellLine()
      cells.push(inside)
      inside = []
    } else if (word === 'row') {
      lower()
      lines.push(rowLine(cellTexts(cells)))
      cells = []
    }
  }
  end()
  const decoded = lines.join('\n')
  return decoded.trim() === '' ? refuse('document-empty') : { ok: true, text: decoded }
}

interface State {
  /** Whether a group is left out for its name, or for its star: then a box inside it is text. */
  skipped: 'name' | 'star' | null
  unicodeSkip: number
  /** The words that hide text now. */
  unseen: readonly string[]
  isRaised: boolean
}

function encodingOf(page: string | undefined): string {
  return page === '65001' ? 'utf-8' : page === '950' ? 'big5' : 'gb18030'
}
