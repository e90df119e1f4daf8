import { figureParts } from '#lib/model/applicant'
import { partIds, type ChartSpec } from '#lib/stats/chartSpec'
import { outcomeColours } from './outcomes.ts'
import { channelColours, seriesColours, type ColourName } from './theme.ts'

const own: Readonly<Record<string, ColourName>> = { ...channelColours, ...outcomeColours }

/** The parts of a chart's whole with their colours: channels and outcomes have their own, others those of series in turn. */
export function partColours(spec: ChartSpec): { indicator: string; colour: ColourName }[] {
  const ids = partIds(spec)
  const isOwn = ids.every((id) => Object.hasOwn(own, figureParts(id).indicator))
  return ids.map((indicator, place) => ({
    indicator,
    colour:
      isOwn && spec.split !== 'applicants'
        ? own[figureParts(indicator).indicator]!
        : seriesColours[place % seriesColours.length]!,
  }))
}
