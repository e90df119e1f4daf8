import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import type { ZodType } from 'zod'
import type { Reference } from '#db/load/reference'
import { refuseName } from '#db/load/refuseName'
import { indicatorRow } from '#lib/model/indicator'
import { wordRefusal } from '#lib/model/refusal/refusals'
import { regionRow } from '#lib/model/region'

/**
 * Reads the catalogue and the regions of a folder. Throws with file, line and reason when a row is not as it should be.
 * @param more a CSV like regions.csv with regions that are added, as `npm run generate` writes it
 */
export function readReference(folder = 'seeds', more?: string): Reference {
  const regions = readRegions(`${folder}/regions.csv`)
  return {
    indicators: readRows(`${folder}/indicators.csv`, indicatorRow),
    regions: more === undefined ? regions : [...regions, ...readRegions(more)],
  }
}

/** Regions, which may be called what a body may. */
function readRegions(file: string) {
  return readRows(
    file,
    regionRow.superRefine(({ name }, context) => {
      const refusal = refuseName({ name })
      if (refusal !== null) context.addIssue({ code: 'custom', message: wordRefusal(refusal, 'en') })
    }),
  )
}

/** Rows of a CSV with a header, each parsed. Throws `file:line: reason` for the first that is not as it should be. */
function readRows<T>(file: string, schema: ZodType<T>): T[] {
  const rows = parse(readFileSync(file), {
    columns: true,
    bom: true,
    info: true,
    skip_empty_lines: true,
  }) as {
    record: unknown
    info: { lines: number }
  }[]
  return rows.map(({ record, info }) => {
    const parsed = schema.safeParse(record)
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    throw new Error(`${file}:${info.lines}: ${[...(issue?.path ?? []), issue?.message].join(' ')}`)
  })
}
