import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forms } from '#lib/model/form'
import { ruleIds, findingRules, type RuleId } from '#lib/model/findings/findingRules'
import { statuses } from '#lib/model/status'
import { differences, misplacedPassages } from './expectation.ts'
import { extractDocument } from './reference.ts'

const truthSchema = z.array(
  z.object({
    file: z.string(),
    agency: z.string(),
    region_code: z.string(),
    year: z.number(),
    form: z.enum(forms),
    observations: z.array(
      z.object({
        indicator: z.string(),
        applicant: z.string().optional(),
        value: z.number().nullable(),
        status: z.enum(statuses),
      }),
    ),
    /** `times`: in how many places of the report. */
    issues: z.array(z.object({ code: z.string(), times: z.number().int().positive().default(1) })),
  }),
)
const truth = truthSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/ground-truth.json', 'utf8')) as unknown,
)

/** Indicators that the charts lead with: no report states one that its truth does not. */
const headline =
  /^(items_published|channel_\w+|applications_(received|carried_in|carried_out|closed)|outcome_\w+|reconsideration_total|litigation_total|interpretations|fees_collected|normative_docs_\w+|suggestions_npc|proposals_\w+)$/

describe.each(truth)('$file', (report) => {
  const source = `seeds/reports/${report.file}`

  test('states what a person read in it, and nothing more of the headline figures', async () => {
    const { extraction, text } = await extractDocument(source, readFileSync(source))
    const stated = report.observations.filter(({ value }) => value !== null)
    const held = {
      agency: report.agency,
      regionCode: report.region_code,
      year: report.year,
      form: report.form,
      observations: stated.map(({ indicator, value, status }) => ({
        indicator,
        applicant: 'total' as const,
        value: value!,
        status,
      })),
      absent: report.observations.filter(({ value }) => value === null).map(({ indicator }) => indicator),
      ...heldFindings(report.issues),
    }
    expect(differences(extraction, held).join('\n')).toBe('')
    expect(misplacedPassages(extraction, text)).toEqual([])
    const known = new Set(stated.map(({ indicator }) => indicator))
    const extra = extraction.observations
      .filter((o) => o.value !== null && headline.test(o.indicator) && !known.has(o.indicator))
      .map((o) => `${o.indicator}: ${o.value}`)
    expect(extra).toEqual([])
  })

  test('tells how each missing figure is missing', async () => {
    const { extraction } = await extractDocument(source, readFileSync(source))
    const statusOf = new Map(
      extraction.observations
        .filter((o) => o.applicant === 'total')
        .map((o) => [o.indicator, o.status] as const),
    )
    const wrong = report.observations
      .filter(({ value }) => value === null)
      .map(({ indicator, status }) => [indicator, status, statusOf.get(indicator) ?? 'not_reported'] as const)
      .filter(([, held, got]) => held !== got)
    expect(wrong).toEqual([])
  })
})

test('the five hold 272 observations', () => {
  expect(truth.flatMap(({ observations }) => observations)).toHaveLength(272)
})

/** Errors and warnings with how often, and the notes. */
function heldFindings(printed: readonly { code: string; times: number }[]) {
  const issues: Partial<Record<RuleId, number>> = {}
  const notes: RuleId[] = []
  for (const { code, times } of printed.map((one) => ({ ...one, code: issueCode(one.code) }))) {
    if (findingRules[code].severity === 'note') notes.push(code)
    else issues[code] = (issues[code] ?? 0) + times
  }
  return { issues, notes }
}

function issueCode(printed: string): RuleId {
  const code = printed.replaceAll('_', '-')
  const known = ruleIds.find((one) => one === code)
  if (known === undefined) throw new Error(`unknown issue code: ${printed}`)
  return known
}
