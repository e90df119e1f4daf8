/** A line or a kind of bar that the interactive chart can hide and show. */
export interface Part {
  label: string
  /** A literal of the light theme, as in the option. */
  colour: string
  /** A filled square, a line mark, or the marker of a line as in `seriesShapes`. */
  shape: string
  /** The series of the option that draw it, by place. */
  series: readonly number[]
}

/** What can be done with a drawing in its interactive form: what is hidden, and along which axes it is looked at more closely. */
export interface Interaction {
  parts: readonly Part[]
  /** The years of every x axis, ascending and whole; null where rows are reports. */
  years: readonly number[] | null
  /** The axes of values; null where they are shares, which are read from 0 to 100 %. */
  values: ValueAxes | null
}

/** Axes that show values from the foot of the scale up. */
export interface ValueAxes {
  axis: 'x' | 'y'
  /** Places of the axes in the option. */
  places: readonly number[]
  kind: 'linear' | 'log'
  /** The largest value drawn. */
  most: number
  /** Whether a zero is drawn, which has a row of its own on a logarithmic axis. */
  hasZero: boolean
}
