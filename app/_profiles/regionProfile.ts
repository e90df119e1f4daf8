import type { Reading } from '#db/reading/reading'
import { levelOfCode, regionLevels, type Region } from '#lib/model/region'
import { viewSchema, type View } from '#lib/model/view'
import { overviewSpecs } from '#lib/stats/chartSpec'
import type { Dataset } from '#lib/stats/dataset'
import { chartDataset } from '#app/_kept/datasets'
import { comparedOf, peersOfRegion, type PeerGroup } from './peers.ts'
import { places } from '#app/_kept/places'
import { snapshotOf } from '#app/_kept/snapshot'

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
}

/** The view of what lies directly in a region: its prefectures, counties or agencies. */
function regionView(code: string): View {
  const by = regionLevels[regionLevels.indexOf(levelOfCode(code)) + 1] ?? 'agency'
  return viewSchema.parse({ region: code, by })
}

/** Everything the page of a region shows; null when its code is not known. */
export async function regionProfile(read: Reading, code: string): Promise<RegionProfile | null> {
  const { byCode, name, trail } = await places(read)
  const region = byCode.get(code)
  if (region === undefined) return null
  const view = regionView(code)
  const found = await snapshotOf(read)
  const datasets = await Promise.all(overviewSpecs.map((spec) => chartDataset(found, spec, view)))
  return {
    region,
    name: name(code),
    above: trail(code).map((one) => ({ code: one, name: name(one) })),
    view,
    datasets,
    peers: await peersOfRegion(read.db, code, comparedOf(datasets)),
  }
}
