import type { Random } from '#lib/synthetic/random'

const WORDS =
  '主动公开 依申请公开 政府信息 受理 收到 答复 办结 予以公开 不予公开 部分公开 无法提供 结转下年度 上年结转 自然人 法人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 合计 其中 分别 共 累计 截至 同比 增长 减少 无 未 没有 为零 均为 不涉及 行政复议 行政诉讼 维持 纠正 规章 行政规范性文件 行政许可 行政处罚 行政强制 行政事业性收费 网站 微信 微博 政务新媒体 条 件 次 万元 余 约 2021年 上年 全县 我局 下属单位 建议 提案 废止 现行有效'.split(
    ' ',
  )
const NUMBERS = [
  '',
  '0',
  '1',
  '12',
  '007',
  '-5',
  '1.5',
  '1,234',
  '１２',
  '二十',
  '一百零三',
  '3万',
  '10余',
  '—',
  '/',
  '9'.repeat(25),
  '1 2',
  '2021',
  '1e9',
  '½',
]
const SIGNS = [
  '。',
  '，',
  '；',
  '：',
  '、',
  '（',
  '）',
  '《',
  '》',
  '“',
  '\t',
  '|',
  '\n',
  '\f',
  '\r\n',
  '　',
  ' ',
  '\u200b',
  '\ufffd',
  '\ue000',
  '\ud800',
  '%',
  '<',
  '>',
  '&nbsp;',
]
const TAGS = [
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td rowspan=9 colspan=9>',
  '</td>',
  '<p>',
  '<br>',
  '<!--',
  '-->',
  '<div style="display:none">',
  '<sup>',
  '<ol><li>',
]

type Change = (text: string, random: Random, other: string) => string

/** A stretch of a text, most of them short. */
function stretch(text: string, random: Random): [number, number] {
  const start = random.int(0, text.length)
  const most = random.pick([1, 8, 80, 800])
  return [start, Math.min(text.length, start + random.int(0, most))]
}

const splice = (text: string, [start, end]: [number, number], by: string) =>
  text.slice(0, start) + by + text.slice(end)
const at = (text: string, random: Random): [number, number] => {
  const place = random.int(0, text.length)
  return [place, place]
}

function onLines(change: (lines: string[], i: number, random: Random) => void): Change {
  return (text, random) => {
    const lines = text.split('\n')
    change(lines, random.int(0, lines.length - 1), random)
    return lines.join('\n')
  }
}

function onCells(change: (cells: string[], i: number, random: Random) => void): Change {
  return onLines((lines, i, random) => {
    const rows = lines.flatMap((line, k) => (/[\t|]/.test(line) ? [k] : []))
    const row = rows.length === 0 ? i : random.pick(rows)
    const mark = lines[row]!.includes('\t') ? '\t' : '|'
    const cells = lines[row]!.split(mark)
    change(cells, random.int(0, cells.length - 1), random)
    lines[row] = cells.join(mark)
  })
}

const changes: readonly Change[] = [
  (text, random) => splice(text, stretch(text, random), ''),
  (text, random) => splice(text, at(text, random), random.pick(SIGNS)),
  (text, random) => splice(text, at(text, random), random.pick(WORDS)),
  (text, random) => splice(text, at(text, random), random.pick(TAGS)),
  (text, random) => splice(text, stretch(text, random), random.pick([...WORDS, ...NUMBERS, ...SIGNS])),
  (text, random) => splice(text, at(text, random), String.fromCharCode(random.int(0, 0xffff))),
  (text, random, other) => splice(text, at(text, random), other.slice(...stretch(other, random))),
  (text, random, other) =>
    text.slice(0, random.int(0, text.length)) + other.slice(random.int(0, other.length)),
  (text, random) => text.slice(0, random.int(0, text.length)),
  (text, random) => {
    const numbers = [...text.matchAll(/\d+/g)]
    if (numbers.length === 0) return text
    const { index, 0: number } = random.pick(numbers)
    return splice(text, [index, index + number.length], random.pick(NUMBERS))
  },
  (text, random) => text.replaceAll(random.pick(WORDS), random.pick(WORDS)),
  (text, random) => text.replaceAll(random.pick(SIGNS), random.pick(SIGNS)),
  // Whatever takes longer the more often it stands there shows here.
  (text, random) => {
    const [start, end] = stretch(text, random)
    const piece = random.chance(0.5)
      ? text.slice(start, end)
      : random.pick([...WORDS, ...NUMBERS, ...SIGNS, ...TAGS])
    return splice(
      text,
      [start, start],
      piece.repeat(random.int(2, Math.max(2, Math.floor(60_000 / (piece.length + 1))))),
    )
  },
  onLines((lines, i) => void lines.splice(i, 1)),
  onLines((lines, i) => void lines.splice(i, 0, lines[i]!)),
  onLines((lines, i, random) => void lines.splice(i, 0, random.pick(lines))),
  onLines((lines, i) => void lines.splice(i, 2, lines.slice(i, i + 2).join(''))),
  onLines(
    (lines, i, random) => void (lines[i] = lines[i]!.split('').join(random.pick([' ', '\n', '\t', '　']))),
  ),
  onCells((cells, i) => void cells.splice(i, 1)),
  onCells((cells, i) => void cells.splice(i, 0, cells[i]!)),
  onCells((cells, i) => void (cells[i] = '')),
  onCells((cells, i, random) => void (cells[i] = random.pick(NUMBERS))),
  onCells((cells, i, random) => void (cells[i] = random.pick(cells))),
]

/** A text with one to six changes, some of them with a piece of another text. */
export function mutateText(text: string, other: string, random: Random): string {
  let changed = text
  for (let n = random.int(1, 6); n > 0; n--) changed = random.pick(changes)(changed, random, other)
  return changed.slice(0, 400_000)
}

/** Bytes with one to six changes: flipped, cut, put in, doubled, taken from another file. */
export function mutateBytes(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let changed = Buffer.from(bytes)
  for (let n = random.int(1, 6); n > 0; n--) {
    const place = random.int(0, Math.max(0, changed.length - 1))
    const end = Math.min(changed.length, place + random.int(0, random.pick([1, 16, 512])))
    const from = random.int(0, Math.max(0, other.length - 1))
    const piece = random.pick([
      changed.subarray(place, end),
      Buffer.from(other.subarray(from, from + (end - place))),
      Buffer.from(Array.from({ length: random.int(1, 8) }, () => random.int(0, 255))),
    ])
    if (random.chance(0.4)) {
      changed = Buffer.from(changed)
      if (changed.length > 0) changed[place] = random.int(0, 255)
    } else if (random.chance(0.3)) changed = Buffer.from(changed.subarray(0, place))
    else
      changed = Buffer.concat([
        changed.subarray(0, place),
        piece,
        changed.subarray(random.chance(0.5) ? place : end),
      ])
  }
  return changed
}
