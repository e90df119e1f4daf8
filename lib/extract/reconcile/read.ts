import type { FormId } from '#lib/model/form'
import type { Indicator } from '#lib/model/indicator'
import type { MissingStatus } from '#lib/model/status'
import type { Statement } from '../prose/statement.ts'
import type { RawReading } from '../tables/reading.ts'
import type { Layout } from '../text/layout.ts'

/** What was read, by source, and how a figure that was not read is missing. */
export interface Read {
  layout: Layout
  form: FormId
  year: number | null
  indicators: readonly Indicator[]
  table: readonly RawReading[]
  prose: readonly Statement[]
  missing: (indicator: string) => MissingStatus
}
