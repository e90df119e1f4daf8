import type { CloseUp } from './closeUp.ts'
import type { InteractiveWords } from './statusOf.ts'

/** Buttons that look closer at years and values, and back; a group is left out where there is nothing to choose. */
export function InteractiveZoom({
  words,
  years,
  closeUp: { from, to, values },
  mostCuts,
  isChanged,
  onYears,
  onMove,
  onValues,
  onReset,
}: {
  words: InteractiveWords
  years: readonly number[]
  closeUp: CloseUp
  mostCuts: number
  /** Whether anything else than the close-up can be reset. */
  isChanged: boolean
  onYears: (direction: 'closer' | 'wider') => void
  onMove: (by: number) => void
  onValues: (by: number) => void
  onReset: () => void
}) {
  const first = years[0] ?? from
  const last = years.at(-1) ?? to
  const isWhole = from === first && to === last
  const button = (group: string, action: string, sign: string, isOff: boolean, press: () => void) => (
    <button
      type="button"
      aria-label={words.named(group, action)}
      title={words.named(group, action)}
      // Not `disabled`, which would take the focus away from who just pressed it.
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) press()
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  const { closer, wider, earlier, later } = words
  return (
    <div className="interactive-zoom">
      {years.length > 2 && (
        <span role="group" aria-label={words.years}>
          <span aria-hidden="true">{words.years}</span>
          {button(words.years, closer, '+', to - from < 2, () => onYears('closer'))}
          {button(words.years, wider, '−', isWhole, () => onYears('wider'))}
          {button(words.years, earlier, '‹', from === first, () => onMove(-1))}
          {button(words.years, later, '›', to === last, () => onMove(1))}
        </span>
      )}
      {mostCuts > 0 && (
        <span role="group" aria-label={words.values}>
          <span aria-hidden="true">{words.values}</span>
          {button(words.values, closer, '+', values >= mostCuts, () => onValues(1))}
          {button(words.values, wider, '−', values === 0, () => onValues(-1))}
        </span>
      )}
      <button
        type="button"
        className="interactive-reset"
        aria-disabled={(isWhole && values === 0 && !isChanged) || undefined}
        onClick={onReset}
      >
        {words.reset}
      </button>
    </div>
  )
}
