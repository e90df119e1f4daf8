'use client'

/** Switches between the dark and the light theme; a choice equal to that of the system is forgotten. Not shown without JavaScript. */
export function ThemeToggle({ label }: { label: string }) {
  const toggle = () => {
    const root = document.documentElement
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
    try {
      if (next === system) localStorage.removeItem('theme')
      else localStorage.setItem('theme', next)
    } catch {
      // Where storage is forbidden the choice holds for this page.
    }
    if (next === system) delete root.dataset.theme
    else root.dataset.theme = next
  }
  return (
    <button type="button" className="theme" aria-label={label} title={label} onClick={toggle}>
      <span aria-hidden="true">◐</span>
    </button>
  )
}
