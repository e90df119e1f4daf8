import type { z } from 'zod'
import { indicatorPath, profilePath, reportPath } from './addresses.mjs'
import { figuresSchema } from '../chartFile.ts'
import {
  checksSchema,
  coverageSchema,
  indicatorsSchema,
  reportSchema,
  reportsSchema,
  searchSchema,
} from '../listViews.ts'
import { changesSchema, revisionSchema } from '../history/revisionViews.ts'
import { pointSchema } from './point.ts'
import { interactiveName, interactivePattern } from './interactiveState.ts'
import { profileSchema } from './profileView.ts'
import { readSchema } from './read.ts'
import { parseQuery } from '../parseQuery.ts'
import type { QueryError } from '../query/queryErrors.ts'
import { viewSchema } from '../view.ts'

const schemas: Record<string, z.ZodObject> = {
  '/points': pointSchema,
  '/read': readSchema,
  '/reports': reportsSchema,
  '/checks': checksSchema,
  '/coverage': coverageSchema,
  '/indicators': indicatorsSchema,
  '/search': searchSchema,
  '/changes': changesSchema,
}

/**
 * What is wrong with the query of a page, null when nothing is. `path` is the page's without its language. Every page refuses
 * what the overview refuses, as links carry a view from page to page; a list's own parameters come before those of a view.
 */
export function pageQueryErrors(path: string, query: URLSearchParams): QueryError[] | null {
  const { errors } = parseQuery(
    viewSchema.extend(revisionSchema.shape).extend(schemaOf(path)?.shape ?? {}),
    query,
  )
  if (errors !== null) return errors
  // For the browser alone, once for each open chart: no page reads it, so that no answer depends on it.
  const wrong = query.getAll(interactiveName).find((text) => text !== '' && !interactivePattern.test(text))
  return wrong === undefined
    ? null
    : [{ name: interactiveName, given: wrong.slice(0, 60), code: 'invalid', params: {} }]
}

/** Whether a path, without its language, is that of an indicator's page. */
export function isIndicatorPage(path: string): boolean {
  return indicatorPath.test(path)
}

const schemaOf = (path: string) =>
  reportPath.test(path)
    ? reportSchema
    : indicatorPath.test(path)
      ? figuresSchema
      : profilePath.test(path)
        ? profileSchema
        : schemas[path]
