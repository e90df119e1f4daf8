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
import { pointSchema } from './point.ts'
import { profileSchema } from './profileView.ts'
import { parseQuery } from '../parseQuery.ts'
import type { QueryError } from '../query/queryErrors.ts'
import { viewSchema } from '../view.ts'

const schemas: Record<string, z.ZodObject> = {
  '/points': pointSchema,
  '/reports': reportsSchema,
  '/checks': checksSchema,
  '/coverage': coverageSchema,
  '/indicators': indicatorsSchema,
  '/search': searchSchema,
}

/**
 * What is wrong with the query of a page, null when nothing is. `path` is the page's without its language. Every page refuses
 * what the overview refuses, as links carry a view from page to page; a list's own parameters come before those of a view.
 */
export function pageQueryErrors(path: string, query: URLSearchParams): QueryError[] | null {
  return parseQuery(viewSchema.extend(schemaOf(path)?.shape ?? {}), query).errors
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
