'use client'

import { useEffect, useState } from 'react'
import type { PortableDrawing } from '#app/_charts/picture/portable'
import { readInteractive } from '#lib/model/pages/interactiveState'
import { interactiveText } from '#app/_text/sections/interactiveText'
import type { Lang } from '#app/_text/text'
import { moveYears, span, whole, zoomYears, type CloseUp } from './closeUp.ts'
import { InteractiveParts } from './InteractiveParts.tsx'
import { InteractivePicture } from './InteractivePicture.tsx'
import { InteractiveZoom } from './InteractiveZoom.tsx'
import { keepShown, shownAt, shownOf } from './keptShown.ts'
import { statusOf } from './statusOf.ts'
import { useMedia } from './useMedia.ts'
import { mostCuts } from './valueAxis.ts'

/** Whose picture is made interactive: the id of its figure, the address of its drawing, and how wide it is on a wide page. */
export interface InteractiveProps {
  chart: string
  source: string
  size: 'full' | 'half'
  lang: Lang
}

const noYears: readonly number[] = []

/** The interactive chart over its picture: what can be hidden, how closely it is looked at, and the chart itself. */
export function InteractiveChart({ chart, source, size, lang }: InteractiveProps) {
  const words = interactiveText[lang]
  const isNarrow = useMedia('(max-width: 600px)')
  const address = `${source}${source.includes('?') ? '&' : '?'}size=${isNarrow ? 'narrow' : size}`
  const [loaded, setLoaded] = useState<{ address: string; drawing: PortableDrawing | null } | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch(address, { signal: stop.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as PortableDrawing) : null))
      .catch(() => null)
      .then((drawing) => {
        if (!stop.signal.aborted) setLoaded({ address, drawing })
      })
    return () => stop.abort()
  }, [address])
  const drawing = loaded?.drawing ?? null
  if (drawing === null)
    return (
      <p className="interactive-state" role="status">
        {loaded === null ? words.loading : words.failed}
      </p>
    )
  return <LoadedChart key={loaded?.address} {...{ chart, lang, drawing }} />
}

/** The interactive chart of a drawing that has come. */
function LoadedChart({ chart, lang, drawing }: { chart: string; lang: Lang; drawing: PortableDrawing }) {
  const words = interactiveText[lang]
  const { interaction } = drawing
  const years = interaction.years ?? noYears
  const [first] = useState(() => shownAt(location.search, chart, interaction))
  const [hidden, setHidden] = useState<ReadonlySet<number>>(first.hidden)
  const [closeUp, setCloseUp] = useState<CloseUp>(first.closeUp)
  useEffect(
    () => keepShown(chart, shownOf({ hidden, closeUp }, interaction)),
    [chart, hidden, closeUp, interaction],
  )
  useEffect(() => {
    const follow = () => {
      // Where the address no longer opens the chart, it is about to go.
      if (readInteractive(location.search, chart) === null) return
      const shown = shownAt(location.search, chart, interaction)
      setHidden(shown.hidden)
      setCloseUp(shown.closeUp)
    }
    addEventListener('popstate', follow)
    return () => removeEventListener('popstate', follow)
  }, [chart, interaction])
  const toggle = (place: number) =>
    setHidden((before) => {
      const after = new Set(before)
      if (!after.delete(place)) after.add(place)
      return after
    })
  return (
    <div className="interactive">
      <InteractiveParts interaction={interaction} hidden={hidden} words={words} onToggle={toggle} />
      <InteractiveZoom
        words={words}
        years={years}
        closeUp={closeUp}
        mostCuts={interaction.values === null ? 0 : mostCuts(interaction.values)}
        isChanged={hidden.size > 0}
        onYears={(direction) => setCloseUp(zoomYears(closeUp, years, direction))}
        onMove={(by) => setCloseUp(moveYears(closeUp, years, by))}
        onValues={(by) => setCloseUp({ ...closeUp, values: closeUp.values + by })}
        onReset={() => {
          setCloseUp(whole(years))
          setHidden(new Set())
        }}
      />
      <InteractivePicture
        chart={chart}
        drawing={drawing}
        state={{ hidden, closeUp }}
        words={words}
        onSpan={(from, to) => setCloseUp((before) => span(before, years, from, to))}
        onYears={(direction, around) => setCloseUp((before) => zoomYears(before, years, direction, around))}
      />
      <p className="interactive-state" role="status">
        {statusOf(interaction, { hidden, closeUp }, words)}
      </p>
    </div>
  )
}
