import { z } from 'zod'

/** What the page that says how to read a file is asked: the file, a CSV of this site, by its path and query. */
export const readSchema = z.object({
  file: z
    .string()
    .max(4000)
    .regex(/^\/(?:[a-z]+|charts\/[\w-]+|data\/[a-z]+|api\/v1\/[a-z-]+(?:\/[\w-]+)?)\.csv(?:\?[^#\s]*)?$/)
    .default('/data/observations.csv'),
})

/** Whether a file has ids for heads of columns; in the API unless words are asked for, elsewhere where ids are. */
export function hasIds(file: string): boolean {
  const header = new URLSearchParams(queryOf(file)).get('header')
  return file.startsWith('/api/') ? header !== 'label' : header === 'id'
}

/** The same file with ids, or words, for heads of columns. */
export function headedBy(file: string, by: 'id' | 'label'): string {
  const query = new URLSearchParams(queryOf(file))
  if (by === (file.startsWith('/api/') ? 'id' : 'label')) query.delete('header')
  else query.set('header', by)
  const text = query.toString().replaceAll('%2C', ',')
  const path = file.replace(/\?.*/, '')
  return text === '' ? path : `${path}?${text}`
}

const queryOf = (file: string) => /\?(.*)/.exec(file)?.[1] ?? ''
