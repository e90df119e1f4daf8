/**
 * The shape of a statistics form with one value per row (the 2014 forms): sections, each with its rows in order.
 * A label is matched inside its section, never by its number: numbers differ between provinces.
 */
export interface StatisticsRow {
  /** Null for a row that the form prints but the catalogue has no indicator for. */
  indicator: string | null
  /** The label without number, brackets and blanks; several where printings differ. */
  labels: readonly string[]
  unit: string
}

export interface StatisticsSection {
  /** The heading row; where it carries a value itself it is also the first of `rows`. */
  headings: readonly string[]
  rows: readonly StatisticsRow[]
}

/** A rule that the layout of the form implies: parts add up to the total, or none is larger than it. */
export interface SumRule {
  total: string
  parts: readonly string[]
  kind: 'equal' | 'at-most'
}

export interface StatisticsForm {
  id: '2014' | '2014-shandong' | '2014-fujian'
  sections: readonly StatisticsSection[]
  sums: readonly SumRule[]
  /** Behind the year's column stands one of totals since the start, which must not stand in for a blank. */
  hasCumulative?: true
  /** Labels that only this form prints: any of them tells the form. */
  telling: readonly string[]
}

/** A row of a form: indicator, unit, the printed label and its variants. */
export function row(indicator: string | null, unit: string, ...labels: string[]): StatisticsRow {
  return { indicator, unit, labels }
}
