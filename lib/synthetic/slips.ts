import type { Cell, Draft, Stated } from './document.ts'
import { cellOf } from './document.ts'
import { disputeCells } from './forms2019.ts'
import { keyOf, type Key } from './key.ts'
import { piecesOf } from './prose.ts'
import type { Random } from './random.ts'
import { slipPhrases } from './slipPhrases.ts'

/**
 * What people do wrong in reports. Each changes a draft and what a careful reader would hold of it, and names the
 * finding that must come out; false where the draft has nothing that it could spoil.
 */
const slips = {
  'blank-zeros': (draft, random) => {
    const zeros = cells(draft).filter((cell) => cell.text === '0' && isPlain(draft, cell.key!))
    if (zeros.length < 4) return false
    for (const cell of zeros) if (random.chance(0.7)) blank(draft, cell)
    return true
  },
  'blank-beside-words': (draft) => {
    const cell = cells(draft).find((c) => draft.prose.get(c.key!)?.status === 'zero_in_words')
    if (cell === undefined) return false
    cell.text = ''
    draft.expected.set(cell.key!, { value: 0, status: 'zero_in_words' })
    draft.issues.push('table-blank-vs-words-zero')
    return true
  },
  'blank-beside-figure': (draft) => {
    const key = keyOf('items_published')
    const cell = cellOf(draft, key)
    const said = draft.prose.get(key)
    if (cell === undefined || said === undefined) return false
    cell.text = ''
    draft.expected.set(key, said)
    draft.issues.push('table-blank-vs-narrative')
    return true
  },
  'table-against-prose': (draft, random) => {
    const said = stated(draft).filter(({ key }) => cellOf(draft, key) !== undefined)
    const piece = said.find(({ key }) => /items_published|applications_received/.test(key))
    if (piece === undefined) return false
    const value = draft.truth.values.get(piece.key)!
    for (const other of said) if (other.key === piece.key) other.text = String(value + random.int(1, 9))
    draft.issues.push('table-vs-narrative')
    return true
  },
  'channel-exceeds-total': (draft, random) => {
    const key = keyOf('channel_wechat')
    const total = draft.truth.values.get(keyOf('items_published'))!
    if (!draft.expected.has(key)) return false
    restate(draft, key, total + random.int(1, 400))
    draft.issues.push('channel-exceeds-total')
    return true
  },
  'last-year': (draft, random) => sentence(draft, random, 'lastYear', 'wrong-year'),
  'since-start': (draft, random) => sentence(draft, random, 'sinceStart', 'cumulative-figure'),
  'whole-area': (draft, random) =>
    draft.truth.body.scope === 'agency' && sentence(draft, random, 'wholeArea', 'scope-area'),
  subordinate: (draft, random) =>
    draft.truth.body.scope === 'agency' && sentence(draft, random, 'subordinate', 'scope-subordinate'),
  'other-body': (draft, random) =>
    draft.truth.body.scope === 'agency' && sentence(draft, random, 'otherBody', 'copy-paste-other-agency'),
  'table-cut-off': (draft, random) => {
    const tables = draft.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const table = tables.find(({ rows }) => rows.length > 14 && rows.some((row) => row.some((c) => c.key)))
    const { form } = draft.truth
    // The catalogue does not say what Fujian's form asks; Shandong's is known by rows from its section 六 on.
    if (table === undefined || form === '2014-fujian') return false
    const keep = random.int(form === '2014-shandong' ? 60 : 9, table.rows.length - 4)
    const lost = table.rows.splice(keep).flat()
    if (table.rows.at(-1)!.every((cell) => cell.key === undefined)) table.rows.pop()
    for (const { key } of lost) {
      if (key === undefined) continue
      const said = draft.prose.get(key)
      draft.expected.set(key, said ?? { value: null, status: 'truncated' })
    }
    dropImplied(draft)
    draft.issues.push('truncated-table')
    return true
  },
  'glued-digits': (draft) => {
    for (const block of draft.blocks) {
      if (block.kind !== 'table') continue
      const row = block.rows.find((cells) => cells.length === disputeCells.length && cells[0]!.key)
      if (row === undefined || row.some((cell) => cell.text.length !== 1)) continue
      const glued = row.map((cell) => cell.text).join('')
      const [key, ...also] = row.map((cell) => cell.key!)
      row.splice(0, row.length, { text: glued, key: key!, also, columns: disputeCells.length })
      draft.issues.push('decoded-digits')
      return true
    }
    return false
  },
  'sum-mismatch': (draft, random) => {
    const key = keyOf('applications_closed')
    const cell = cellOf(draft, key)
    if (cell === undefined || draft.prose.has(key) || draft.truth.form.startsWith('2014-')) return false
    restate(draft, key, draft.truth.values.get(key)! + random.int(1, 6))
    draft.issues.push('sum-mismatch')
    return true
  },
  approximate: (draft, random) => {
    const key = keyOf('items_published')
    const value = draft.truth.values.get(key)!
    if (cellOf(draft, key) !== undefined || value < 60) return false
    const round = 10 ** (String(value).length - 1) / (value >= 100 ? 10 : 1)
    const kept = Math.floor(value / round) * round
    const text = random.pick([`${kept}余`, `${kept}多`, `近${kept}`, `约${kept}`])
    for (const piece of stated(draft)) if (piece.key === key) piece.text = text
    draft.expected.set(key, { value: kept, status: 'approximate' })
    return true
  },
  'wrong-year-in-title': (draft) => {
    const title = draft.blocks[0]!
    if (title.kind === 'table') return false
    const { year } = draft.truth
    title.pieces = title.pieces.map((piece) =>
      typeof piece === 'string' ? piece.replace(String(year), String(year - 1)) : piece,
    )
    draft.issues.push('year-ambiguous')
    return true
  },
} as const satisfies Record<string, (draft: Draft, random: Random) => boolean>

export type SlipName = keyof typeof slips
export const slipNames = Object.keys(slips) as SlipName[]

/** Applies a slip and notes it on the draft; false where it does not apply. */
export function slip(draft: Draft, random: Random, name: SlipName): boolean {
  const isDone = slips[name](draft, random)
  if (isDone) draft.slips.push(name)
  return isDone
}

const cells = (draft: Draft): Cell[] =>
  draft.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .filter((cell) => cell.key)

const stated = (draft: Draft): Stated[] =>
  draft.blocks.flatMap((block) =>
    block.kind === 'table'
      ? []
      : (block.pieces.filter((piece) => typeof piece !== 'string' && !piece.words) as Stated[]),
  )

/** Whether only the cell states an indicator, and no group is summed from it. */
const isPlain = (draft: Draft, key: Key) =>
  !draft.prose.has(key) &&
  !/^(outcome_|litigation_)/.test(key) &&
  draft.expected.get(key)?.status === 'reported'

function blank(draft: Draft, cell: Cell): void {
  cell.text = ''
  draft.expected.set(cell.key!, { value: null, status: 'blank' })
}

function restate(draft: Draft, key: Key, value: number): void {
  for (const place of [...cells(draft), ...stated(draft)]) if (place.key === key) place.text = String(value)
  draft.expected.set(key, { ...draft.expected.get(key)!, value })
}

/** Adds a sentence with a figure that is not the report's own, behind the first paragraph of the body. */
function sentence(draft: Draft, random: Random, topic: keyof typeof slipPhrases, issue: string): boolean {
  const at = draft.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.pieces.some((p) => typeof p !== 'string'),
  )
  if (at < 0) return false
  const n = draft.truth.itemsBefore ?? draft.truth.values.get(keyOf('items_published'))! + random.int(10, 90)
  const pieces = piecesOf(draft, random, random.pick<string>(slipPhrases[topic]), n)
  draft.blocks.splice(at, 0, { kind: 'paragraph', pieces })
  draft.issues.push(issue)
  return true
}

/** A group is summed only from parts that are all stated. */
function dropImplied(draft: Draft): void {
  for (const [key, expected] of draft.expected) {
    const [group, applicant] = key.split(' ') as [string, string]
    const isPart = (other: string) => other.startsWith(`${group}_`) && other.endsWith(` ${applicant}`)
    const isLost = [...draft.expected].some(([other, { value }]) => isPart(other) && value === null)
    if (expected.status === 'implied' && isLost) draft.expected.set(key, { value: null, status: null })
  }
}
