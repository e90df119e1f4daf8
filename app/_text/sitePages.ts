import type { Text } from './text.ts'

/** The pages that the head of every page leads to, in its order. */
export function sitePages({ nav }: Text): { path: string; label: string }[] {
  return [
    { path: '/', label: nav.overview },
    { path: '/reports', label: nav.reports },
    { path: '/coverage', label: nav.coverage },
    { path: '/checks', label: nav.checks },
    { path: '/indicators', label: nav.indicators },
    { path: '/data', label: nav.data },
  ]
}
