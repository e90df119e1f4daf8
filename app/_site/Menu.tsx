import type { ReactNode } from 'react'

/**
 * A button that opens a box of links or controls, one at a time in a page. It opens without JavaScript too; `MenuClosing` closes it by
 * Escape and by what happens outside it. `of` says to those who do not see it what the menu belongs to.
 */
export function Menu({ label, of, children }: { label: string; of?: string; children: ReactNode }) {
  return (
    <details className="menu" name="menu">
      <summary>
        {label}
        {of !== undefined && <span className="visually-hidden">{` · ${of}`}</span>}
      </summary>
      <div className="menu-box">{children}</div>
    </details>
  )
}

/** Entries of a menu that belong together, under a word of their own. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="menu-group" role="group" aria-label={label}>
      <p aria-hidden="true">{label}</p>
      {children}
    </div>
  )
}
