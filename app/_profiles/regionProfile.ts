import type { Lang } from '#lib/model/words'
import type { Reading } from '#db/reading/reading'
import { levelOfCode, regionLevels, type Region } from '#lib/model/region'
import { viewSchema, type View } from '#lib/model/view'
import type { ProfileView } from '#lib/model/pages/profileView'
import { kindsOfRegion, peerChoice, type PeerChoice, type PeerKind } from './peerChoice.ts'
import { peersOfRegion, type PeerGroup } from './peers.ts'
import { profileCharts, type ProfileChart } from './profileCharts.ts'
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
  charts: ProfileChart[]
  /** Whom it can be compared with, whom the reader chose, and how it compares. */
  kinds: PeerKind[]
  choice: PeerChoice
  peers: PeerGroup[]
}

/** How what lies directly in a region is compared: its prefectures, counties or agencies. */
function levelInside(code: string): View['by'] {
  return regionLevels[regionLevels.indexOf(levelOfCode(code)) + 1] ?? 'agency'
}

/** Everything the page of a region shows for what its address asks for; null when its code is not known. */
export async function regionProfile(
  read: Reading,
  code: string,
  { peers: chosen, ...shown }: Partial<ProfileView> = {},
  lang: Lang = 'zh',
): Promise<RegionProfile | null> {
  const { byCode, name, trail } = await places(read)
  const region = byCode.get(code)
  if (region === undefined) return null
  const view: View = { ...viewSchema.parse({}), ...shown, region: [code], by: levelInside(code) }
  const found = await snapshotOf(read)
  const charts = await profileCharts(found, view, lang)
  const choice = peerChoice(chosen ?? [], 'region')
  const datasets = charts.map(({ dataset }) => dataset)
  const from = { datasets, columns: found.columns, source: view.source }
  return {
    region,
    name: name(code),
    above: trail(code).map((one) => ({ code: one, name: name(one) })),
    view,
    charts,
    kinds: kindsOfRegion(code),
    choice,
    peers: peersOfRegion(code, choice, from, (one) => byCode.has(one)),
  }
}
