'use client'

import { useState, type ComponentType } from 'react'
import { createPortal } from 'react-dom'
import type { InteractiveProps } from '#app/_charts/interactive/InteractiveChart.tsx'

/**
 * Loads the interactive chart when the reader reaches for it, and gives the picture back. All that pages carry of it is this button;
 * it is not shown without JavaScript.
 */
export function InteractiveSwitch({
  chart,
  label,
  failed,
  ...rest
}: InteractiveProps & { label: [text: string, name: string]; failed: string }) {
  const [Chart, setChart] = useState<ComponentType<InteractiveProps> | null>(null)
  const [state, setState] = useState<'closed' | 'open' | 'failed'>('closed')
  const toggle = async () => {
    if (state === 'open') return setState('closed')
    try {
      const { InteractiveChart } = await import('#app/_charts/interactive/InteractiveChart.tsx')
      setChart(() => InteractiveChart)
      setState('open')
    } catch {
      setState('failed')
    }
  }
  const frame = Chart === null || state !== 'open' ? null : document.querySelector(`#${chart} .chart`)
  return (
    <>
      <button
        type="button"
        className="interactive-switch"
        aria-pressed={state === 'open'}
        aria-label={label[1]}
        onClick={toggle}
      >
        {label[0]}
      </button>
      {state === 'failed' && <span role="status">{failed}</span>}
      {Chart !== null && frame !== null && createPortal(<Chart chart={chart} {...rest} />, frame)}
    </>
  )
}
