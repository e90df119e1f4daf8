/** A level of an automatic numbering: `lvlText` such as `（%1）`, its format and its first number. */
interface Level {
  format: string
  text: string
  start: number
}

const CHINESE = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
  'ideographDigital',
  'japaneseDigitalTenThousand',
])

/**
 * Writes the numbers that Word counts itself into the paragraphs of a document.xml, as text: they tell the sections of a
 * report apart. Bullets and formats that are not known get no number.
 */
export function withNumbering(document: string, numbering: string, styles: string): string {
  if (numbering === '') return document
  const levels = readLevels(numbering)
  const ofStyle = readStyles(styles)
  const counts = new Map<string, number[]>()
  const pieces: string[] = []
  let done = 0
  for (const { start, end, inside } of elements(document, /<w:p(?:\s[^<>]*)?>\s*<w:pPr>/g, '</w:pPr>')) {
    const style = ofStyle.get(value(inside, 'pStyle') ?? '')
    const number = value(inside, 'numId') ?? style?.number
    const depth = Number(value(inside, 'ilvl') ?? style?.depth ?? 0)
    const own = number === undefined ? undefined : levels.get(number)
    const level = own?.levels[depth]
    if (own === undefined || level === undefined || number === '0') continue
    const count = counts.get(own.list) ?? []
    counts.set(own.list, count)
    count[depth] = (count[depth] ?? level.start - 1) + 1
    count.length = depth + 1
    const label = labelOf(own.levels, count, level)
    const run = label === '' ? '' : `<w:r><w:t xml:space="preserve">${label}</w:t></w:r>`
    pieces.push(document.slice(done, start), withoutNumber(inside), '</w:pPr>', run)
    done = end
  }
  return pieces.join('') + document.slice(done)
}

/** The properties of a paragraph with the number taken out that is now text. */
function withoutNumber(inside: string): string {
  const start = inside.indexOf('<w:numPr>')
  const close = start < 0 ? -1 : inside.indexOf('</w:numPr>', start)
  if (close < 0) return inside
  return `${inside.slice(0, start)}<w:numPr><w:numId w:val="0"/></w:numPr>${inside.slice(close + '</w:numPr>'.length)}`
}

/**
 * What stands between each opening tag and the next closing one. Looks at every character once or twice, whatever the
 * document lacks: the search ends at the first tag that nothing closes.
 * @param open global; `start` is where what it matches ends
 */
function* elements(
  xml: string,
  open: RegExp,
  close: string,
): Generator<{ tag: string; inside: string; start: number; end: number }> {
  for (let from = 0; ;) {
    open.lastIndex = from
    const found = open.exec(xml)
    if (found === null) return
    const start = found.index + found[0].length
    const at = xml.indexOf(close, start)
    if (at < 0) return
    from = at + close.length
    yield { tag: found[0], inside: xml.slice(start, at), start, end: from }
  }
}

/** An attribute of an opening tag. */
const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]

function labelOf(levels: readonly (Level | undefined)[], count: readonly number[], level: Level): string {
  if (level.format === 'bullet' || level.format === 'none') return ''
  return level.text.replace(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1
    return numeral(count[depth] ?? levels[depth]?.start ?? 1, levels[depth]?.format ?? 'decimal')
  })
}

function numeral(n: number, format: string): string {
  if (CHINESE.has(format)) return chinese(n)
  if (/^decimalEnclosedCircle/.test(format) && n <= 20) return String.fromCharCode(0x245f + n)
  if (format === 'lowerLetter') return String.fromCharCode(0x60 + ((n - 1) % 26) + 1)
  if (format === 'upperLetter') return String.fromCharCode(0x40 + ((n - 1) % 26) + 1)
  return String(n)
}

/** 1–99 as they are counted: 十, 十一, 二十. */
function chinese(n: number): string {
  const digits = '〇一二三四五六七八九'
  if (n > 99) return String(n)
  const tens = Math.floor(n / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${n % 10 > 0 ? digits[n % 10] : ''}`
}

/** Levels by numId; lists that share an abstract numbering count on from each other. */
function readLevels(xml: string): Map<string, { list: string; levels: (Level | undefined)[] }> {
  const abstract = new Map<string, (Level | undefined)[]>()
  for (const { tag, inside } of elements(xml, /<w:abstractNum\s[^<>]*>/g, '</w:abstractNum>')) {
    const levels: (Level | undefined)[] = []
    for (const { tag: own, inside: level } of elements(inside, /<w:lvl\s[^<>]*>/g, '</w:lvl>')) {
      const depth = attribute(own, 'w:ilvl') ?? ''
      if (!/^\d$/.test(depth)) continue
      levels[Number(depth)] = {
        format: value(level, 'numFmt') ?? 'decimal',
        text: value(level, 'lvlText') ?? '',
        start: Number(value(level, 'start') ?? 1),
      }
    }
    abstract.set(attribute(tag, 'w:abstractNumId') ?? '', levels)
  }
  const numbers = new Map<string, { list: string; levels: (Level | undefined)[] }>()
  for (const { tag, inside } of elements(xml, /<w:num\s[^<>]*>/g, '</w:num>')) {
    const id = attribute(tag, 'w:numId') ?? ''
    const list = value(inside, 'abstractNumId') ?? ''
    const isRestarted = inside.includes('<w:lvlOverride')
    numbers.set(id, { list: isRestarted ? `${list}/${id}` : list, levels: abstract.get(list) ?? [] })
  }
  return numbers
}

/** Numberings that hang on a paragraph's style. */
function readStyles(xml: string): Map<string, { number: string; depth: string | undefined }> {
  const styles = new Map<string, { number: string; depth: string | undefined }>()
  for (const { tag, inside } of elements(xml, /<w:style\s[^<>]*>/g, '</w:style>')) {
    const number = value(inside, 'numId')
    if (number !== undefined)
      styles.set(attribute(tag, 'w:styleId') ?? '', { number, depth: value(inside, 'ilvl') })
  }
  return styles
}

/** The `w:val` of the first element of a name. */
function value(xml: string, name: string): string | undefined {
  const tag = new RegExp(`<w:${name}\\s[^<>]*`).exec(xml)?.[0]
  return tag === undefined ? undefined : attribute(tag, 'w:val')
}
