'use client'

import { useEffect, useRef } from 'react'
import { nextDatum } from '#app/_charts/draw/nextDatum'

/**
 * Shows the words of a drawn datum beside the pointer or the focus, and lets the arrow keys walk from a focused datum to its
 * neighbours in the picture. Without JavaScript the browser shows the same words from the datum's own title, and the tab key reaches
 * the links.
 */
export function ChartTip() {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const tip = box.current
    if (tip === null) return
    const words = new WeakMap<Element, string>()
    const datumOf = (event: Event) =>
      event.target instanceof Element ? event.target.closest<SVGElement>('.chart .datum') : null
    /** Takes the title out, so that the browser's own tooltip does not cover this one, and keeps it as the label. */
    const wordsOf = (datum: SVGElement) => {
      const title = datum.querySelector(':scope > title')
      if (title !== null) {
        words.set(datum, title.textContent ?? '')
        datum.setAttribute('aria-label', title.textContent ?? '')
        title.remove()
      }
      return words.get(datum) ?? ''
    }
    const show = (event: Event) => {
      const datum = datumOf(event)
      if (datum === null) return void (tip.hidden = true)
      tip.textContent = wordsOf(datum)
      tip.hidden = false
      const at = datum.getBoundingClientRect()
      const size = tip.getBoundingClientRect()
      const x = Math.max(8, Math.min(at.left + at.width / 2 - size.width / 2, innerWidth - size.width - 8))
      const above = at.top - size.height - 10
      tip.style.left = `${x}px`
      tip.style.top = `${above > 8 ? above : at.bottom + 10}px`
    }
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return void (tip.hidden = true)
      const datum = datumOf(event)
      const picture = datum?.closest('svg')
      if (!datum || !picture || event.altKey || event.ctrlKey || event.metaKey) return
      const all = [...picture.querySelectorAll<SVGElement>('.datum')]
      const places = all.map((one) => {
        const { left, top, width, height } = one.getBoundingClientRect()
        return { x: left + width / 2, y: top + height / 2 }
      })
      const next = all[nextDatum(places, all.indexOf(datum), event.key) ?? -1]
      if (next === undefined) return
      event.preventDefault()
      // Focus on it, so that a screen reader says its words.
      wordsOf(next)
      if (next.localName !== 'a') {
        next.setAttribute('role', 'img')
        next.setAttribute('tabindex', '-1')
      }
      next.focus()
    }
    const leave = () => (tip.hidden = true)
    document.addEventListener('pointerover', show)
    document.addEventListener('focusin', show)
    document.addEventListener('keydown', press)
    addEventListener('scroll', leave, { passive: true })
    return () => {
      document.removeEventListener('pointerover', show)
      document.removeEventListener('focusin', show)
      document.removeEventListener('keydown', press)
      removeEventListener('scroll', leave)
    }
  }, [])
  return <div ref={box} className="tip" hidden aria-hidden="true" />
}
