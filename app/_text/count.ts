const number = new Intl.NumberFormat('en-GB')

/** A whole number and what it counts, in English: "1 report", "2,000 reports". */
export function count(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`
}
