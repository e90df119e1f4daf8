import { formInForce } from '#lib/model/form'
import { sectorOf } from '#lib/model/sector'
import { passage } from '../text/layout.ts'
import { isOwn } from '../prose/context.ts'
import { slipNote } from '../prose/slipNote.ts'
import type { Statement } from '../prose/statement.ts'
import { finding } from '#lib/extract/finding'
import { foldedMatch, noteAt, type Note } from './noteInput.ts'

const RENAME =
  /([\u4e00-\u9fff]{2,12}(?:局|委|委员会|办))\((?:现|原|现更名为|原名)(?:为)?([\u4e00-\u9fff]{2,12}(?:局|委|委员会|办))\)/
const OTHER_BODY =
  /(?:年|,|。|;|:|第\d*)(县|市|区|旗|州)([\u4e00-\u9fff]{2,8}(?:局|委员会))(?=承接|负责|认真|高度|积极|严格|按照|根据|坚持|紧紧|进一步|共|主动|收到|全年)/g
const RESIDUE: readonly (readonly [string, RegExp])[] = [
  ['司法', /司法行政(?!机关|诉讼|复议)/],
  ['教育', /(?<!宣传|培训|警示|廉政|思想)教育教学|招生入学/],
  ['卫健', /医疗卫生机构|诊疗/],
]

/** Whose report it is, under what title and names, and figures that are of another year or scope. */
export const identityNotes: readonly Note[] = [
  function title({ title, layout }) {
    if (title === null)
      return [finding('missing-title', { zh: '文首没有标题', en: 'There is no title' }, firstLine(layout))]
    if (title.isAnnualReport) return []
    return [
      finding(
        'not-titled-annual-report',
        { zh: `标题为“${title.text}”`, en: 'The title is not that of an annual report' },
        title,
      ),
    ]
  },
  function form({ context, tables }) {
    const inForce = context.year === null ? null : formInForce(context.year)
    if (inForce === null || tables.form === 'none' || tables.form.startsWith(inForce)) return []
    return [
      finding(
        'form-mismatch',
        {
          zh: `${context.year}年应用${inForce}年表式，实际为${tables.form}表式`,
          en: `The form of ${inForce} was in force in ${context.year}, the report follows ${tables.form}`,
        },
        null,
      ),
    ]
  },
  function rename({ layout }) {
    const at = foldedMatch(layout, RENAME)
    return at === null
      ? []
      : noteAt(
          'agency-rename',
          `“${at.match[1]}”与“${at.match[2]}”视为同一机关`,
          'The old and the new name are one body',
          at,
        )
  },
  function nameVariant({ layout, context }) {
    const own = new Map<string, number>()
    for (const match of layout.folded.text.matchAll(
      /(县|区|市)((?:工信|经信|经贸|发改|科技|商务|住建|人社|文旅|卫健)(?:局|委))/g,
    )) {
      const name = match[0]
      if (sectorOf(name) !== context.sector || own.has(name)) continue
      own.set(name, match.index)
    }
    const level = new Map<string, string[]>()
    for (const name of own.keys()) level.set(name[0]!, [...(level.get(name[0]!) ?? []), name])
    for (const names of level.values()) {
      if (names.length < 2) continue
      const at = own.get(names[1]!)!
      return noteAt(
        'agency-name-variant',
        `“${names.join('”“')}”视为同一机关`,
        'Two names for one body',
        passage(layout, at, at + names[1]!.length),
      )
    }
    return []
  },
  function otherBody({ layout, context }) {
    const found = []
    for (const match of layout.folded.text.matchAll(OTHER_BODY)) {
      const name = match[1]! + match[2]!
      const sector = sectorOf(name)
      if (sector === null || sector === context.sector || isOwn(name, context)) continue
      const at = match.index + match[0].indexOf(name)
      found.push(
        finding(
          'copy-paste-other-agency',
          {
            zh: `出现“${name}”，报告单位仍以标题和序言为准`,
            en: 'Names another body; title and preface decide whose report it is',
          },
          passage(layout, at, at + name.length),
        ),
      )
    }
    for (const [sector, pattern] of RESIDUE) {
      if (context.sector === null || context.sector === sector || sector !== '司法') continue
      const at = foldedMatch(layout, pattern)
      if (at === null) continue
      found.push(
        finding(
          'copy-paste-other-agency',
          { zh: `出现“${at.match[0]}”，与报告单位不符`, en: 'Words of another sector' },
          at,
        ),
      )
    }
    const residue = context.sector === '司法' ? null : foldedMatch(layout, /(?:在|作为|对)?行政政府信息公开/)
    if (residue !== null)
      found.push(
        finding(
          'copy-paste-residue',
          { zh: '替换不完整的文字', en: 'Words that were replaced in part' },
          residue,
        ),
      )
    return found
  },
  function figuresOfOthers({ layout, statements, context, observations }) {
    const issues = []
    const seen = new Set<string>()
    const slips = statements.flatMap(({ slip, indicator, value, from, to }) =>
      slip === null ? [] : [{ slip, indicator, value, at: passage(layout, from, to) }],
    )
    for (const s of statements) {
      const at = passage(layout, s.from, s.to)
      const key = `${s.exclusion?.kind} ${s.from}`
      if (seen.has(key)) continue
      seen.add(key)
      const more = { indicator: s.indicator, value: s.value }
      if (s.status === 'implied' && s.exclusion?.kind === 'year')
        issues.push(
          finding(
            'implied-prior-year',
            {
              zh: `由比较推算${s.exclusion.year}年为${s.value}，不作已报告数`,
              en: `Implies ${s.value} for ${s.exclusion.year}; not a reported figure`,
            },
            at,
            more,
          ),
        )
      else if (s.exclusion?.kind === 'year')
        issues.push(
          finding(
            'wrong-year',
            {
              zh: `${s.exclusion.year}年的数字，报告年度为${context.year}年，未采用`,
              en: `A figure of ${s.exclusion.year} in the report of ${context.year}; not accepted`,
            },
            at,
            more,
          ),
        )
      else if (s.exclusion?.kind === 'subordinate')
        issues.push(
          scope(
            s,
            at,
            'scope-subordinate',
            '下属单位的数字，未计入',
            'A figure of subordinate bodies, not counted',
          ),
        )
      else if (s.exclusion?.kind === 'area')
        issues.push(
          scope(s, at, 'scope-area', '全地区的数字，未计入', 'A figure of the whole area, not counted'),
        )
      else if (s.exclusion?.kind === 'body')
        issues.push(
          scope(
            s,
            at,
            'copy-paste-other-agency',
            `“${s.exclusion.name}”的数字，未计入`,
            'A figure of another body, not counted',
          ),
        )
      else if (s.exclusion?.kind === 'cumulative')
        issues.push(
          scope(s, at, 'cumulative-figure', '历年累计数，未计入', 'A total since the start, not counted'),
        )
    }
    for (const o of observations) {
      const slipped = slips.find(
        ({ indicator, at }) => indicator === o.indicator && at.start === o.start && at.end === o.end,
      )
      if (slipped === undefined) continue
      const { slip, at, value } = slipped
      issues.push(
        finding(
          'wrong-year',
          {
            zh: slipNote(slip),
            en: 'The year printed is not the report’s; the list of titles fits the count',
          },
          at,
          { indicator: o.indicator, value },
        ),
      )
    }
    return issues
  },
]

function scope(
  s: Statement,
  at: { quote: string; start: number; end: number },
  code: 'scope-subordinate' | 'scope-area' | 'copy-paste-other-agency' | 'cumulative-figure',
  zh: string,
  en: string,
) {
  return finding(code, { zh: `${zh}（${s.value}）`, en: `${en} (${s.value})` }, at, {
    indicator: s.indicator,
    value: s.value,
  })
}

function firstLine(layout: Parameters<Note>[0]['layout']) {
  const line = layout.lines.find((l) => l.kind === 'text')
  return line === undefined
    ? null
    : { quote: layout.text.slice(line.start, line.end), start: line.start, end: line.end }
}
