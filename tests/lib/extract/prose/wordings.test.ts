import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { extractDocument } from '../reference.ts'

/** A wording of an invented office, its section and what it states; null: no value may be given; a list: any of these. */
const wordingSchema = z.strictObject({
  kind: z.string(),
  agency: z.string(),
  year: z.number(),
  heading: z.string(),
  clause: z.string(),
  expect: z.record(z.string(), z.union([z.number(), z.null(), z.array(z.number().nullable())])),
})
type Wording = z.infer<typeof wordingSchema>

const wordings = readFileSync('tests/lib/extract/prose/wordings.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => wordingSchema.parse(JSON.parse(line)))

const report = ({ agency, year, heading, clause }: Wording) =>
  `${agency}${year}年政府信息公开工作年度报告\n\n　　本报告数据统计期限为${year}年1月1日至${year}年12月31日，主要公开政府信息。\n\n${heading}\n\n　　${clause}\n`

test.each(wordings.map((wording) => [wording.kind, wording.clause, wording] as const))(
  '%s: %s',
  async (_, __, wording) => {
    const { extraction } = await extractDocument('wording', report(wording))
    const stated = new Map(
      extraction.observations
        .filter((o) => o.applicant === 'total' && o.status !== 'implied')
        .map((o) => [o.indicator, o.value]),
    )
    const wrong = Object.entries(wording.expect)
      .filter(([id, value]) => !(Array.isArray(value) ? value : [value]).includes(stated.get(id) ?? null))
      .map(([id, value]) => `${id}: ${stated.get(id) ?? null}, not ${JSON.stringify(value)}`)
    expect(wrong).toEqual([])
  },
)
