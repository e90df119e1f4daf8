import type { Interaction } from '#app/_charts/draw/interaction'
import {
  interactiveLabel,
  readInteractive,
  writeInteractive,
  type InteractiveShown,
} from '#lib/model/pages/interactiveState'
import { span, whole } from './closeUp.ts'
import type { InteractiveState } from './interactiveOption.ts'
import { mostCuts } from './valueAxis.ts'

/** What the address of the page says of a chart, as far as its drawing has it: the whole where it says nothing. */
export function shownAt(query: string, chart: string, interaction: Interaction): InteractiveState {
  const { parts, values } = interaction
  const years = interaction.years ?? []
  const shown = readInteractive(query, chart)
  const all = whole(years)
  if (shown === null) return { hidden: new Set(), closeUp: all }
  const gone = new Set(shown.hidden)
  const closeUp =
    shown.years === null || years.length === 0 ? all : span(all, years, shown.years.from, shown.years.to)
  return {
    hidden: new Set(parts.flatMap(({ label }, place) => (gone.has(interactiveLabel(label)) ? [place] : []))),
    closeUp: { ...closeUp, values: Math.min(shown.cuts, values === null ? 0 : mostCuts(values)) },
  }
}

/** What a reader made of a chart, as the address holds it. */
export function shownOf({ hidden, closeUp }: InteractiveState, interaction: Interaction): InteractiveShown {
  const all = whole(interaction.years ?? [])
  const { from, to, values } = closeUp
  return {
    years: from === all.from && to === all.to ? null : { from, to },
    cuts: values,
    hidden: interaction.parts.flatMap(({ label }, place) => (hidden.has(place) ? [label] : [])),
  }
}

/** Puts what is shown of a chart into the address, in place of what it said: Back leaves the chart, not each step of a zoom. */
export function keepShown(chart: string, shown: InteractiveShown): void {
  const query = writeInteractive(location.search, chart, shown)
  if (query !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`)
}
