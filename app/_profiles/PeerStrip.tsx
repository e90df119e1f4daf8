import type { PlaceAmong } from '#lib/stats/placeAmong'

const width = 600
const height = 36
const edge = 8
/** More peers than this are thinned out evenly: dots would only cover each other. */
const mostDots = 400

/** The values of the peers along one axis from zero, the middle half as a box, the own value marked. A picture of its sentence. */
export function PeerStrip({ place, isLog }: { place: PlaceAmong; isLog: boolean }) {
  const scale = isLog ? (value: number) => Math.log10(1 + Math.max(0, value)) : (value: number) => value
  const most = scale(place.values.at(-1) ?? 0) || 1
  const x = (value: number) => Number((edge + ((width - 2 * edge) * scale(value)) / most).toFixed(1))
  const step = Math.ceil(place.values.length / mostDots)
  const dots = [...new Set(place.values.filter((_, index) => index % step === 0).map(x))]
  return (
    <svg className="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line x1={edge} x2={width - edge} y1="18" y2="18" stroke="var(--chart-rule)" />
      {place.spread !== null && (
        <>
          <rect
            x={x(place.spread.q1)}
            y="8"
            width={Math.max(1, x(place.spread.q3) - x(place.spread.q1))}
            height="20"
            fill="var(--chart-box)"
          />
          <line
            x1={x(place.spread.median)}
            x2={x(place.spread.median)}
            y1="6"
            y2="30"
            stroke="var(--chart-ink)"
            strokeWidth="2"
          />
        </>
      )}
      {dots.map((at) => (
        <circle cx={at} cy="18" r="2.5" fill="var(--chart-dot)" fillOpacity="0.6" key={at} />
      ))}
      <path
        d={`M${x(place.own)} 11l7 7l-7 7l-7-7z`}
        fill="var(--accent)"
        stroke="var(--ground)"
        strokeWidth="1.5"
      />
    </svg>
  )
}
