import { useSyncExternalStore } from 'react'

/** Whether a media query holds, now and whenever that changes. For the browser only. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** A word that changes with the theme of the page, whether the system or the reader switches it. */
export function useTheme(): string {
  const system = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  return useSyncExternalStore(
    (changed) => {
      const observer = new MutationObserver(changed)
      observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      return () => observer.disconnect()
    },
    () => document.documentElement.dataset.theme ?? system,
  )
}
