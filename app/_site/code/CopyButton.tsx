'use client'

import { useRef, useState } from 'react'

/**
 * Copies the text of the element before it; where the browser lets no page write to the clipboard, selects it and says so. Not shown without
 * JavaScript.
 */
export function CopyButton({
  label,
  name,
  copied,
  selected,
}: {
  label: string
  name: string
  copied: string
  selected: string
}) {
  const button = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const of = button.current?.closest('figure')?.querySelector('pre')
    if (of == null) return
    getSelection()?.selectAllChildren(of)
    try {
      await navigator.clipboard.writeText(of.textContent)
      setSaid(copied)
    } catch {
      setSaid(selected)
    }
  }
  return (
    <span className="copy">
      <span role="status">{said}</span>
      <button ref={button} type="button" aria-label={name} onClick={copy}>
        {label}
      </button>
    </span>
  )
}
