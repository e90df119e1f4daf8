import { z } from 'zod'
import { queryOf } from '../parseQuery.ts'
import { refusing } from '../query/queryFields.ts'
import { viewSchema, type View } from '../view.ts'

const { from, to, source, stat, focus, channels, scale, draw, show, year, change, order, page } =
  viewSchema.shape

/** The most peers of one's own that an address names. */
export const mostPeers = 40

/**
 * The state of a page of a region or an agency: how its charts are shown, and its peers. What the charts are of, the page itself says.
 * `peers` is one word of `regionPeers` or `agencyPeers`, or the ids of those that the reader chose; empty: the usual ones.
 */
export const profileSchema = z.object({
  from,
  to,
  source,
  stat,
  focus,
  channels,
  scale,
  draw,
  show,
  year,
  change,
  order,
  page,
  peers: refusing(
    z
      .string()
      .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
      .pipe(z.array(z.string().regex(/^[0-9a-z:-]{1,40}$/)).max(mostPeers)),
    {
      invalid_format: { code: 'id', params: {} },
      too_big: { code: 'too-many', params: { most: mostPeers } },
    },
  ).default([]),
})
export type ProfileView = z.output<typeof profileSchema>

/** Groups of regions that a region may be held against: those of its level in what it lies in. */
export const regionPeers = ['prefecture', 'province', 'country'] as const
/** Groups of agencies that an agency may be held against: those of its sector in its prefecture, in its province, and everywhere. */
export const agencyPeers = ['prefecture', 'province', 'sector'] as const

/** The query of such a page for a view and peers, without defaults, in one fixed order. */
export function profileQuery(view: Partial<View> & { peers?: readonly string[] }): string {
  return queryOf(profileSchema, view)
}
