import type { ReactNode } from 'react'

/** A word in a frame: a status, a source class or the outcome of a check. */
export function StatusChip({ tone, children }: { tone?: 'warn' | 'good'; children: ReactNode }) {
  return <span className={tone === undefined ? 'chip' : `chip ${tone}`}>{children}</span>
}
