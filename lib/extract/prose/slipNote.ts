/** The note on a figure that was taken although another year is printed with it, because its list of titles fits. */
export function slipNote(year: number): string {
  return `原文写作${year}年；所列标题与件数相符，年份疑为笔误`
}
