import type { Interaction } from '#app/_charts/draw/interaction'
import { colourName, colourVariable } from '#app/_charts/draw/theme'
import type { InteractiveWords } from './statusOf.ts'

const shapes: Record<string, string> = {
  fill: 'M0 0H10V10H0Z',
  mark: 'M3.5 -2H6.5V12H3.5Z',
  circle: 'M5 0A5 5 0 1 1 5 10A5 5 0 1 1 5 0Z',
  rect: 'M0.5 0.5H9.5V9.5H0.5Z',
  triangle: 'M5 0.5L10 9.5H0Z',
  diamond: 'M5 0L10 5L5 10L0 5Z',
}

/** A switch for each line or kind of bar, with its colour and shape; none where there is only one. */
export function InteractiveParts({
  interaction: { parts },
  hidden,
  words,
  onToggle,
}: {
  interaction: Interaction
  hidden: ReadonlySet<number>
  words: InteractiveWords
  onToggle: (place: number) => void
}) {
  if (parts.length < 2) return null
  return (
    <ul className="interactive-parts" aria-label={words.parts}>
      {parts.map(({ label, colour, shape }, place) => {
        const name = colourName(colour)
        const fill = name === undefined ? colour : `var(${colourVariable(name)})`
        return (
          <li key={place}>
            <button type="button" aria-pressed={!hidden.has(place)} onClick={() => onToggle(place)}>
              <svg viewBox="-1 -2 12 14" width="12" height="14" aria-hidden="true">
                {name === 'hatch' ? (
                  <path
                    d="M0 0H10V10H0ZM0 5L5 0M0 10L10 0M5 10L10 5"
                    fill="none"
                    stroke={fill}
                    strokeWidth="1.5"
                  />
                ) : (
                  <path
                    d={shapes[shape] ?? shape.replace('path://', '')}
                    fill={fill}
                    stroke="var(--chart-axis)"
                    strokeWidth={name === 'box' ? 1 : 0}
                  />
                )}
              </svg>
              {label}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
