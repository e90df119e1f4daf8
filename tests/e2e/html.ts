import type { APIRequestContext } from '@playwright/test'
import { parse, type HTMLElement } from 'node-html-parser'
import { expect } from './watched.ts'

/** A page as the server sends it, for tests that need no browser. It must be there. */
export async function htmlOf(request: APIRequestContext, path: string): Promise<HTMLElement> {
  const response = await request.get(path)
  expect(response.status(), path).toBe(200)
  return parse(await response.text())
}

/** What stands first in each cell of the rows: a link's text, or the cell's own before any mark behind it. */
export function cellTexts(rows: readonly HTMLElement[]): string[][] {
  return rows.map((row) =>
    row.querySelectorAll('th, td').map((cell) => {
      const value = cell.querySelector('a') ?? cell
      return (value.childNodes[0]?.textContent ?? '').trim()
    }),
  )
}
