'use client'

import { useEffect, useRef } from 'react'

/**
 * Shows the words of a drawn datum beside the pointer or the focused link. Without JavaScript the browser shows the same
 * words from the datum's own title.
 */
export function ChartTip() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const tip = box.current
    if (tip === null) return
    const words = new WeakMap<Element, string>()
    const show = (event: Event) => {
      const datum = event.target instanceof Element ? event.target.closest('.chart .datum') : null
      if (datum === null) return void (tip.hidden = true)
      const title = datum.querySelector(':scope > title')
      if (title !== null) {
        // Taken out so that the browser's own tooltip does not cover this one.
        words.set(datum, title.textContent ?? '')
        datum.setAttribute('aria-label', title.textContent ?? '')
        title.remove()
      }
      tip.textContent = words.get(datum) ?? ''
      tip.hidden = false
      const at = datum.getBoundingClientRect()
      const size = tip.getBoundingClientRect()
      const x = Math.max(8, Math.min(at.left + at.width / 2 - size.width / 2, innerWidth - size.width - 8))
      const above = at.top - size.height - 10
      tip.style.left = `${x}px`
      tip.style.top = `${above > 8 ? above : at.bottom + 10}px`
    }
    const hide = (event: KeyboardEvent) => {
      if (event.key === 'Escape') tip.hidden = true
    }
    const leave = () => (tip.hidden = true)
    document.addEventListener('pointerover', show)
    document.addEventListener('focusin', show)
    document.addEventListener('keydown', hide)
    addEventListener('scroll', leave, { passive: true })
    return () => {
      document.removeEventListener('pointerover', show)
      document.removeEventListener('focusin', show)
      document.removeEventListener('keydown', hide)
      removeEventListener('scroll', leave)
    }
  }, [])
  return <div ref={box} className="tip" hidden aria-hidden="true" />
}
