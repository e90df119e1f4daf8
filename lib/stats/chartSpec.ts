import type { Applicant } from '#lib/model/applicant'
import type { FormId } from '#lib/model/form'
import { channels, outcomes } from '#lib/model/indicator'
import type { Words } from '#lib/model/words'

/** The three charts of the overview, by name. */
export const chartNames = ['items-published', 'channels', 'applications'] as const
export type ChartName = (typeof chartNames)[number]

/**
 * What the figures of a chart are to each other: `value`: there is one; `split`: a whole, then its parts, no two of which count the same;
 * `overlap`: parts that may count the same thing twice, then the total that reports state, which is not their sum; `flow`: what came in
 * and what became of it, with what is carried from year to year.
 */
type ChartShape = 'value' | 'split' | 'overlap' | 'flow'

/** Where the parts of a whole stand among the figures of a chart, and the figures that they make up. */
interface Parts {
  from: number
  count: number
  /** Places of the figures that a report without parts may state in their place. */
  wholes: readonly number[]
  /** Place of the figure that shares are of; null where shares are of the sum of the parts, as they overlap. */
  shareOf: number | null
}

/** What a chart is of. All that depends on which chart it is asks its spec. */
export interface ChartSpec {
  /** The name in addresses and of files: that of a chart of the overview, or the id of an indicator. */
  name: string
  shape: ChartShape
  /** What is drawn, in order: ids of figures (`lib/model/applicant.ts`). */
  indicators: readonly string[]
  unit: string
  /** The kind of applicant that all figures are of; `total` where they are of all of them, or of each kind. */
  applicant: Applicant
  /** What an indicator is split into, as addresses say it; null where it is not, and for charts of the overview. */
  split: Split | null
  parts: Parts | null
  /** The headline and the coverage are of the first so many figures. */
  spoken: number
  /** What the catalogue says of the indicators; null for charts of the overview, which the texts of the pages name. */
  catalogue: {
    title: Words
    /** Names by indicator. */
    labels: Readonly<Record<string, Words>>
    /** The forms that ask for an indicator. */
    forms: Readonly<Record<string, readonly FormId[]>>
  } | null
}

/** What an indicator can be split into: its parts in the catalogue, or the kinds of applicants. */
export type Split = 'parts' | 'applicants'

const ofOverview = { applicant: 'total', split: null, catalogue: null } as const

/** The charts of the overview. The channels end with the total that the report states, which is not their sum. */
export const chartSpecs: Readonly<Record<ChartName, ChartSpec>> = {
  'items-published': {
    ...ofOverview,
    name: 'items-published',
    shape: 'value',
    indicators: ['items_published'],
    unit: '条',
    parts: null,
    spoken: 1,
  },
  channels: {
    ...ofOverview,
    name: 'channels',
    shape: 'overlap',
    indicators: [...channels, 'items_published'],
    unit: '条',
    parts: { from: 0, count: channels.length, wholes: [channels.length], shareOf: null },
    spoken: channels.length,
  },
  applications: {
    ...ofOverview,
    name: 'applications',
    shape: 'flow',
    indicators: [
      'applications_received',
      'applications_carried_in',
      'applications_closed',
      ...outcomes,
      'applications_carried_out',
    ],
    unit: '件',
    parts: { from: 3, count: outcomes.length, wholes: [0, 2], shareOf: 2 },
    spoken: 1,
  },
}

/** The charts of the overview in their order. */
export const overviewSpecs: readonly ChartSpec[] = chartNames.map((name) => chartSpecs[name])

/** Whether a chart is one of the overview's. */
export function isOverviewChart(name: string): name is ChartName {
  return (chartNames as readonly string[]).includes(name)
}

/** The ids of the parts of a chart's whole, in order; none where it has none. */
export function partIds({ indicators, parts }: Pick<ChartSpec, 'indicators' | 'parts'>): readonly string[] {
  return parts === null ? [] : indicators.slice(parts.from, parts.from + parts.count)
}
