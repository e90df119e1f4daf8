import { agencyId, type Scope } from '#lib/model/agency'
import { ancestorCode, levelOfCode, type Region } from '#lib/model/region'
import { coreName, fullerName, plainName } from './agencyName.ts'
import type { LoadStatements } from './statements.ts'

/** A body as a document or a row of figures names it. */
export interface NamedBody {
  name: string
  regionCode: string | null
  /** Name of the region as the input gives it; used where the code is unknown. */
  region?: string
  sector: string | null
  scope: Scope
}

/**
 * Finds or adds the agency and returns its id. An unknown or retired region code is kept with the name that came with
 * it. Two spellings of one body meet in one agency, which shows the fuller name whichever came first.
 */
export function keepAgency(run: LoadStatements, regions: Map<string, Region>, body: NamedBody): string {
  const { regionCode } = body
  if (regionCode !== null && !regions.has(regionCode))
    keepRegion(run, regions, regionCode, body.region ?? regionCode)
  const core = coreName(body.name, regionCode, regions)
  const id = agencyId(regionCode, core)
  const name = plainName(body.name)
  const known = run.agency.get(id)
  if (known === undefined)
    run.addAgency.run({ id, name, core, regionCode, sector: body.sector, scope: body.scope })
  else {
    const shown = fullerName(known.name, name)
    // `area` is said by whoever knows the government's report to cover its area.
    const scope = known.scope === 'area' || body.scope === 'area' ? 'area' : 'agency'
    const sector =
      known.sector === null || (body.sector !== null && body.sector < known.sector)
        ? body.sector
        : known.sector
    if (shown !== known.name || scope !== known.scope || sector !== known.sector)
      run.updateAgency.run({ id, name: shown, sector, scope })
  }
  return id
}

function keepRegion(run: LoadStatements, regions: Map<string, Region>, code: string, name: string): void {
  const level = levelOfCode(code)
  const outer = level === 'county' ? ancestorCode(code, 'prefecture') : ancestorCode(code, 'province')
  const province = ancestorCode(code, 'province')
  const parent =
    level === 'province' ? null : regions.has(outer) ? outer : regions.has(province) ? province : null
  const region = { code, name, level, parent }
  run.knownRegion.run(region)
  regions.set(code, region)
}
