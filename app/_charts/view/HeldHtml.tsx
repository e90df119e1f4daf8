'use client'

import { useState } from 'react'
import { htmlHeld } from '#app/_charts/picture/htmlHeld'

/**
 * An element around HTML that the server holds under `held`. The HTML is in the page once: it is not sent again as data for React, which
 * takes the element in the browser as it stands. `id` must be unique in the page.
 */
export function HeldHtml({ id, className, held }: { id: string; className?: string; held: string }) {
  const [html] = useState(
    () =>
      (typeof document === 'undefined'
        ? htmlHeld().byKey.get(held)
        : document.getElementById(id)?.innerHTML) ?? '',
  )
  return (
    <div id={id} className={className} dangerouslySetInnerHTML={{ __html: html }} suppressHydrationWarning />
  )
}
