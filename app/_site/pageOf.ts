/** Rows on a page of a list. */
export const pageSize = 50

/** Which page of a list is shown, of how many; a page behind the last is the last. */
export function pageOf(total: number, asked: number): { page: number; pages: number; offset: number } {
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(asked, pages)
  return { page, pages, offset: (page - 1) * pageSize }
}
