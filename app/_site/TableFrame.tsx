import type { ReactNode } from 'react'

/** A table that scrolls inside its own region, which the keyboard can reach. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        {children}
      </table>
    </div>
  )
}
