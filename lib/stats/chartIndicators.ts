import { channels, outcomes } from '#lib/model/indicator'
import type { ChartName } from './dataset.ts'

/**
 * The indicators that a chart shows, in order, and their unit. The channels end with the total that the report states,
 * which is not their sum.
 */
export const chartIndicators: Record<ChartName, { indicators: readonly string[]; unit: string }> = {
  'items-published': { indicators: ['items_published'], unit: '条' },
  channels: { indicators: [...channels, 'items_published'], unit: '条' },
  applications: {
    indicators: [
      'applications_received',
      'applications_carried_in',
      'applications_closed',
      ...outcomes,
      'applications_carried_out',
    ],
    unit: '件',
  },
}
