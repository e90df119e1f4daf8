import type { Indicator } from '#lib/model/indicator'
import { regionLevels, type Region } from '#lib/model/region'
import type { LoadStatements } from './statements.ts'

/** The catalogue and the regions that every load needs: seeds/indicators.csv and seeds/regions.csv. */
export interface Reference {
  indicators: readonly Indicator[]
  regions: readonly Region[]
}

/** Writes the catalogue and the regions; outer regions and whole indicators go before what lies in them. */
export function loadReference(run: LoadStatements, reference: Reference): void {
  for (const level of regionLevels)
    for (const region of reference.regions) if (region.level === level) run.region.run(region)
  const position = new Map(reference.indicators.map((indicator, i) => [indicator.id, i]))
  const written = new Set<string>()
  const byId = new Map(reference.indicators.map((indicator) => [indicator.id, indicator]))
  const write = (indicator: Indicator) => {
    if (written.has(indicator.id)) return
    written.add(indicator.id)
    const outer = indicator.partOf === null ? undefined : byId.get(indicator.partOf)
    if (outer !== undefined) write(outer)
    run.indicator.run({
      ...indicator,
      position: position.get(indicator.id),
      byApplicant: indicator.byApplicant ? 1 : 0,
      forms: indicator.forms.join(' '),
      inProse: indicator.inProse ? 1 : 0,
    })
  }
  for (const indicator of reference.indicators) write(indicator)
}
