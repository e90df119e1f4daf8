'use client'

import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { readInteractive, writeInteractive } from '#lib/model/pages/interactiveState'
import type { InteractiveProps } from '#app/_charts/interactive/InteractiveChart.tsx'

/**
 * Loads the interactive chart when the reader reaches for it or the address says so, and gives the picture back. Opening and closing are
 * steps of the history; what is changed inside replaces the step. All that pages carry of it is this button;
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
  const open = useCallback(async () => {
    try {
      const { InteractiveChart } = await import('#app/_charts/interactive/InteractiveChart.tsx')
      setChart(() => InteractiveChart)
      setState('open')
      return true
    } catch {
      setState('failed')
      return false
    }
  }, [])
  useEffect(() => {
    const follow = () => {
      if (readInteractive(location.search, chart) === null) setState('closed')
      else void open()
    }
    const begin = requestAnimationFrame(follow)
    addEventListener('popstate', follow)
    return () => {
      cancelAnimationFrame(begin)
      removeEventListener('popstate', follow)
    }
  }, [chart, open])
  const toggle = async () => {
    const isOpening = state !== 'open'
    if (!isOpening) setState('closed')
    else if (!(await open())) return
    const shown = isOpening ? { years: null, cuts: 0, hidden: [] } : null
    const query = writeInteractive(location.search, chart, shown)
    history.pushState(history.state, '', `${location.pathname}${query}${location.hash}`)
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
