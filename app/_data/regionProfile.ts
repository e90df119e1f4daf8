import { levelOfCode, regionLevels, type Region } from '#lib/model/region'
import { viewSchema, type View } from '#lib/model/view'
import type { CoverageGrid } from '#lib/stats/coverageGrid'
import { chartNames, type Dataset } from '#lib/stats/dataset'
import { firstChecks, type CheckRow } from './checkList.ts'
import { coverage } from './coverage.ts'
import { chartDataset } from './datasets.ts'
import { peersOfRegion, type PeerGroup } from './peers.ts'
import { places } from './places.ts'

/** A division through the years. */
export interface RegionProfile {
  region: Region
  name: string
  /** The divisions it lies in, the widest first. */
  above: { code: string; name: string }[]
  /** The view that its charts are of: the divisions or agencies in it. */
  view: View
  datasets: Dataset[]
  peers: PeerGroup[]
  /** Who reported when, below it. */
  grid: CoverageGrid
  /** Reports held of it and all that lies in it. */
  reports: number
  checks: { rows: CheckRow[]; total: number }
}

/** The view of what lies directly in a region: its prefectures, counties or agencies. */
export function regionView(code: string): View {
  const by = regionLevels[regionLevels.indexOf(levelOfCode(code)) + 1] ?? 'agency'
  return viewSchema.parse({ region: code, by })
}

/** Everything the page of a region shows; null when its code is not known. */
export async function regionProfile(code: string): Promise<RegionProfile | null> {
  const { byCode, name, trail } = await places()
  const region = byCode.get(code)
  if (region === undefined) return null
  const view = regionView(code)
  const [{ grid }, checks, ...datasets] = await Promise.all([
    coverage({ region: code }),
    firstChecks({ region: [code] }, 10),
    ...chartNames.map((chart) => chartDataset(chart, view)),
  ])
  return {
    region,
    name: name(code),
    above: trail(code).map((one) => ({ code: one, name: name(one) })),
    view,
    datasets,
    peers: await peersOfRegion(code, [datasets[0]!, datasets[2]!]),
    grid,
    reports: grid.total.cells.reduce((sum, cell) => sum + cell.reported, 0),
    checks,
  }
}
