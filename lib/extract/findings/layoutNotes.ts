import { missingColumn } from './columnNote.ts'
import { finding } from '#lib/extract/finding'
import { foldedMatch, linePassage, lineText, noteAt, rawMatch, type Note } from './noteInput.ts'

/** What the document does to its lines and tables. */
export const layoutNotes: readonly Note[] = [
  function hardWrapped({ layout }) {
    const text = layout.lines.filter((line) => line.kind === 'text' && line.to - line.from >= 18)
    const unended = text.filter((line) => !/[。!?;:"”)]$/.test(lineText(layout, line)))
    if (text.length < 8 || unended.length < text.length * 0.5) return []
    return noteAt(
      'hard-wrapped-lines',
      '正文逐行硬回车，已连接后识别',
      'Lines are hard-wrapped; they were joined',
      linePassage(layout, unended[0]!),
    )
  },
  function pageBreakInSentence({ layout }) {
    const solid = layout.lines.filter((line) => line.kind !== 'blank')
    for (const [i, line] of solid.entries()) {
      const next = solid[i + 1]
      if (next === undefined || line.kind !== 'text' || next.kind !== 'text' || next.index === line.index + 1)
        continue
      const text = lineText(layout, line)
      if (text.length < 18 || !/[\u4e00-\u9fff\d,、]$/.test(text)) continue
      const raw = layout.text.slice(next.start, next.start + 2)
      if (/^[\s\u3000]/.test(raw) || /^([一二三四五六七八九十]{1,3}、|\(|\d)/.test(lineText(layout, next))) {
        if (!/^\d{0,3}年/.test(lineText(layout, next))) continue
      }
      if (/^第?.{0,30}(情况|事项|建设|报告|年报|总结)$/.test(text)) continue
      const start = Math.max(line.start, line.end - 12)
      const end = Math.min(next.end, next.start + 12)
      return noteAt(
        'page-break-in-sentence',
        '句子被空行或分页断开，已连接后识别',
        'A break splits a sentence; it was joined',
        { quote: layout.text.slice(start, end), start, end },
      )
    }
    return []
  },
  function spacedDigits({ layout }) {
    const at = rawMatch(layout, /[\u4e00-\u9fff][ \u3000]+\d+(?:[ \u3000]+[条件篇次个人份项])/)
    return noteAt('spaced-digits', '数字前后有空格', 'Spaces around digits', at)
  },
  function labelSpacing({ layout, tables }) {
    for (const line of layout.lines) {
      if (!tables.lines.has(line.index) || line.kind !== 'cells') continue
      const cell = layout.text
        .slice(line.start, line.end)
        .split('\t')
        .find((c) => /[\u4e00-\u9fff] +[\u4e00-\u9fff]/.test(c))
      if (cell === undefined) continue
      const start = layout.text.indexOf(cell, line.start)
      return noteAt('label-spacing', '行名、列名中有空格，比较时不计', 'Spaces inside labels are ignored', {
        quote: cell,
        start,
        end: start + cell.length,
      })
    }
    return []
  },
  function cellsOnSeparateLines({ layout, tables }) {
    const single = layout.lines.filter(
      (line) => tables.lines.has(line.index) && /^\t[^\t]*$/.test(layout.text.slice(line.start, line.end)),
    )
    if (single.length < 12 || single.length < tables.lines.size * 0.5) return []
    return noteAt(
      'cells-on-separate-lines',
      '表格每个单元格各占一行',
      'One table cell per line',
      linePassage(layout, single[0]!),
    )
  },
  function emptyMarker({ layout, tables }) {
    const line = layout.lines.find(
      (l) =>
        tables.lines.has(l.index) &&
        layout.text
          .slice(l.start, l.end)
          .split('\t')
          .some((cell) => /^[—-]{2,}$/.test(cell.trim())),
    )
    return line === undefined
      ? []
      : noteAt(
          'empty-marker',
          '表格中以“——”表示无数值的栏',
          'A dash stands for a cell without a value',
          linePassage(layout, line),
        )
  },
  function splitTable({ layout, tables }) {
    const { statistics } = tables
    if (statistics === null) return []
    const lines = layout.lines.slice(statistics.firstLine, statistics.lastLine + 1)
    const isTabbed =
      lines.filter((l) => /[^\t]\t/.test(layout.text.slice(l.start, l.end))).length > lines.length * 0.6
    const gap = lines.findIndex((l, i) => l.kind === 'blank' && i > 0)
    if (!isTabbed || gap < 0) return []
    const line = lines[gap + 1]
    return line === undefined
      ? []
      : noteAt(
          'table-split-by-page-break',
          '表格被空行断开，作为一张表识别',
          'An empty line splits the table; it is read as one',
          linePassage(layout, line),
        )
  },
  function repeatedLabels({ layout, tables }) {
    if (tables.statistics === null) return []
    const at = foldedMatch(layout, /被依法纠错数/)
    const twice = (layout.folded.text.match(/被依法纠错数/g) ?? []).length > 1
    return twice
      ? noteAt(
          'repeated-labels',
          '相同行名在不同部分出现，按所在部分区分',
          'Labels repeat; they are told apart by section',
          at,
        )
      : []
  },
  function labelNoise({ layout, tables }) {
    if (tables.statistics === null) return []
    return noteAt(
      'label-noise',
      '行名中有多余文字，比较时不计',
      'Noise inside a row label is ignored',
      foldedMatch(layout, /[\u4e00-\u9fff]{0,20}秘密?\(密\)/),
    )
  },
  function unitsDiffer({ layout, tables }) {
    if (tables.statistics === null) return []
    const at = rawMatch(layout, /[^\t\n]{0,40}人数\s{0,4}\t\s{0,4}次(?=\s)/)
    return noteAt('units-differ', '人数以“次”为单位', 'A head count has 次 as its unit', at)
  },
  function blanksAndZeros({ observations, tables }) {
    if (tables.statistics === null) return []
    const own = observations.filter((o) => o.sourceClass === 'table')
    const zero = own.find((o) => o.value === 0)
    const blank = own.filter((o) => o.status === 'blank')
    if (zero === undefined || blank.length < 5 || own.filter((o) => o.value === 0).length < 5) return []
    const first = blank[0]!
    return [
      finding(
        'blank-vs-zero-mixed',
        {
          zh: `表中既有0也有空白（${blank.length}处），空白不作零计`,
          en: `Zeros and ${blank.length} blanks stand side by side; a blank is no zero`,
        },
        { quote: first.quote!, start: first.start!, end: first.end! },
      ),
    ]
  },
  missingColumn,
  function truncated({ layout, tables, observations }) {
    const issues = []
    const lost = observations.filter(
      (o) => o.status === 'truncated' || o.readings.some((r) => r.status === 'truncated'),
    )
    const { applications, disputes, statistics, items } = tables
    if (applications !== null && (applications.found.size === 0 || applications.isTruncated)) {
      const at = applications.header ?? null
      const isPart = applications.found.size > 0
      if (lost.length > 0 || !isPart)
        issues.push(
          finding(
            'truncated-table',
            {
              zh: isPart
                ? '第三部分的表格不完整，缺失的行不作零计'
                : '第三部分的表格只剩表头，缺失的行不作零计',
              en: isPart
                ? 'The table of section 三 is cut off; lost rows are no zeros'
                : 'Only the header of the table of section 三 is left',
            },
            at,
          ),
        )
    } else if (applications === null && (tables.form === '2019' || tables.form === '2021') && lost.length > 0)
      issues.push(
        finding(
          'truncated-table',
          { zh: '第三部分没有表格', en: 'The table of section 三 is lost' },
          foldedMatch(layout, /三、收到和处理政府信息公开申请[^。]{0,6}/),
        ),
      )
    if (disputes !== null && !disputes.hasValues)
      issues.push(
        finding(
          'truncated-table',
          { zh: '第四部分的表格只剩表头', en: 'Only the header of the table of section 四 is left' },
          disputes.header,
        ),
      )
    if (statistics !== null && lost.length > 0)
      issues.push(
        finding(
          'truncated-table',
          {
            zh: `统计表不完整，缺${lost.length}行`,
            en: `The table is cut off; ${lost.length} rows are lost`,
          },
          linePassage(layout, layout.lines[statistics.lastLine]!),
        ),
      )
    if (
      items !== null &&
      statistics === null &&
      lost.some((o) => /^(rules|licensing|punishment|coercion|charges)_/.test(o.indicator))
    )
      issues.push(
        finding(
          'truncated-table',
          { zh: '第二部分的表格不完整', en: 'The table of section 二 is cut off' },
          linePassage(layout, layout.lines[items.lastLine]!),
        ),
      )
    return issues
  },
  function noTable({ tables }) {
    return tables.form === 'none'
      ? [
          finding(
            'no-table',
            {
              zh: '文中没有统计表，未提到的事项为“未报告”，不作零计',
              en: 'There is no statistics table; what is not mentioned is not reported, not zero',
            },
            null,
          ),
        ]
      : []
  },
]
