'use client'

import { useEffect } from 'react'
import { fragmentId } from './fragment.ts'

/**
 * Keeps the two sides of a report together: when the address names a passage, its figure is marked and brought into view,
 * and the other way round. Without JavaScript the links still lead to either side.
 */
export function PassageLink() {
  useEffect(() => {
    const follow = () => {
      for (const old of document.querySelectorAll('.report .current')) old.classList.remove('current')
      const id = fragmentId(location.hash)
      const target = id === '' ? null : document.getElementById(id)
      if (target === null) return
      const name = id.replace(/^o-/, '')
      const row = document.getElementById(`o-${name}`)
      const passage = document.getElementById(name)
      if (row === null || passage === null) return
      row.classList.add('current')
      // Overlapping passages cut the text into stretches: all of this one's are marked.
      const stretches = document.querySelectorAll(`mark[data-of~="${CSS.escape(name)}"]`)
      for (const stretch of stretches) stretch.classList.add('current')
      const other = target === row ? passage : row
      const frame = other.closest('.side')
      if (frame !== null && frame.scrollHeight > frame.clientHeight)
        frame.scrollTop +=
          other.getBoundingClientRect().top - frame.getBoundingClientRect().top - frame.clientHeight / 3
      else if (other === passage && matchMedia('(min-width: 1001px)').matches)
        other.scrollIntoView({ block: 'center' })
      // In a wide table the value may stand far behind the label that has the anchor.
      const table = stretches[stretches.length - 1]?.closest('.document-table')
      if (table) showAcross(table, stretches[stretches.length - 1]!)
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return null
}

/** Moves a frame sideways, and nothing else, until an element in it can be seen. */
function showAcross(frame: Element, element: Element) {
  const { right } = element.getBoundingClientRect()
  frame.scrollLeft += Math.max(0, right - frame.getBoundingClientRect().right + 8)
}
