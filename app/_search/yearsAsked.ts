const year = /(?<![\d-])(20\d\d)(?!\d)年?度?/g
const reportWords = /(?:政府信息公开)?(?:工作)?(?:年度报告|年报)|的?报告$|annual reports?|reports?$/gi

/** The years that a query asks for, and what remains of it without them and without words for a report: 嘉善2018年报 → 嘉善, 2018. */
export function yearsAsked(q: string): { rest: string; years: number[] } {
  const years = [...q.matchAll(year)].map((match) => Number(match[1]))
  const rest = q.replace(year, ' ')
  return { years, rest: (years.length === 0 ? rest : rest.replace(reportWords, ' ')).trim() }
}
