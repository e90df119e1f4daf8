import { readFileSync } from 'node:fs'
import type { Snapshot } from '#app/_kept/readSnapshot'
import { agencyId, type Agency } from '#lib/model/agency'
import { formInForce } from '#lib/model/form'
import type { Region } from '#lib/model/region'
import { sectorOf } from '#lib/model/sector'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { ObservationEntry, ReportEntry } from '#lib/stats/columns'
import { ColumnsBuilder } from '#lib/stats/columnsBuilder'
import { regionNames } from '#lib/stats/regionNames'
import { draftsOf } from '#lib/synthetic/drafts'
import { Random } from '#lib/synthetic/random'
import { makeWorld } from '#lib/synthetic/world'
import { readFigures } from '#scripts/figuresFile'
import { readReference } from '#scripts/reference'

const indicators = [...new Set(overviewSpecs.flatMap((spec) => spec.indicators))]

/** What the charts of a stock are made from, without a database. */
export type Stock = Pick<Snapshot, 'columns' | 'names'> & { regions: readonly Region[] }

interface Stated {
  agency: Agency
  report: Omit<ReportEntry, 'key' | 'agencyId' | 'findings'>
  observations: Pick<ObservationEntry, 'indicator' | 'value' | 'status' | 'sourceClass'>[]
}

/** The transcribed figures of the seeds. */
export function seedStock(): Stock {
  const file = 'seeds/figures/public-figures.csv'
  const reports = new Map<string, Stated>()
  for (const one of readFigures(file, readFileSync(file))) {
    if (one.kind !== 'figure') throw new Error(`not a figure: ${JSON.stringify(one)}`)
    const { region_code: code, agency: name, indicator, value, status } = one.row
    const id = agencyId(code, name)
    const year = Number(one.row.year)
    const key = `${id} ${year}`
    const stated = reports.get(key) ?? {
      agency: { id, name, regionCode: code, sector: sectorOf(name), scope: 'agency' },
      report: { year, form: formInForce(year) ?? 'none', hasDocument: false, hasFigures: true },
      observations: [],
    }
    reports.set(key, stated)
    stated.observations.push({ indicator, value: Number(value), status, sourceClass: 'figures' })
  }
  return stockOf([...reports.values()], readReference().regions)
}

/** The reports of so many made-up counties of twelve years, with `bodies` agencies each. */
export function madeUpStock(counties: number, bodies: number): Stock {
  const random = new Random(1)
  const world = makeWorld(random, counties, bodies)
  const all = world.bodies.flatMap((body): Stated[] => {
    const { region, name, scope } = body
    const agency = {
      id: agencyId(region.code, name),
      name,
      regionCode: region.code,
      sector: sectorOf(name),
      scope,
    }
    return [...draftsOf(body, 2014, 2025, random, 0.15)].map(({ truth, expected }) => ({
      agency,
      report: { year: truth.year, form: truth.form, hasDocument: true, hasFigures: false },
      observations: [...expected].flatMap(([key, { value, status }]) => {
        const [indicator = '', applicant] = key.split(' ')
        return applicant === 'total'
          ? [{ indicator, value, status: status ?? 'truncated', sourceClass: null }]
          : []
      }),
    }))
  })
  return stockOf(all, world.regions)
}

function stockOf(all: readonly Stated[], regions: readonly Region[]): Stock {
  const reports = all.map(({ agency, report }, key) => ({ ...report, key, agencyId: agency.id, findings: 0 }))
  const agencies = new Map(all.map(({ agency }) => [agency.id, agency]))
  const catalogue = readReference().indicators.filter(({ id }) => indicators.includes(id))
  const builder = new ColumnsBuilder('measured', [...agencies.values()], reports, catalogue)
  all.forEach(({ observations }, key) => {
    for (const one of observations)
      if (indicators.includes(one.indicator))
        builder.add({
          ...one,
          key,
          origin: 'document',
          accepted: true,
          check: 'ok',
          note: null,
          noteEn: null,
          sourceUrl: null,
        })
  })
  return { columns: builder.finish(), names: regionNames(regions), regions }
}
