import type { z } from 'zod'
import { queryOf } from '#lib/model/parseQuery'
import { pageHref } from './href.ts'
import type { Lang } from './text.ts'

/** A list's page with a view; what is not said keeps its default. */
export function listHref<Shape extends z.ZodRawShape>(
  lang: Lang,
  path: string,
  schema: z.ZodObject<Shape>,
  view: Partial<Record<keyof Shape, unknown>>,
): string {
  return pageHref(lang, path, queryOf(schema, view))
}

/** A list's file with a view. Its language is a parameter, so that the address of the file stays one. */
export function fileHref<Shape extends z.ZodRawShape>(
  lang: Lang,
  path: string,
  schema: z.ZodObject<Shape>,
  view: Partial<Record<keyof Shape, unknown>>,
): string {
  const query = queryOf(schema, { ...view, page: undefined })
  return `${path}.csv?${[query, lang === 'en' ? 'lang=en' : ''].filter((part) => part !== '').join('&')}`.replace(
    /\?$/,
    '',
  )
}
