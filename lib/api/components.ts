import type { ResourceName } from './queries.ts'
import {
  agencySchema,
  cellSchema,
  changeSchema,
  coverageSchema,
  directorySchema,
  indicatorSchema,
  issueSchema,
  metaSchema,
  observationSchema,
  pageSchema,
  passageSchema,
  problemSchema,
  regionSchema,
  reportSchema,
  rowSchemas,
  seriesSchema,
  yearOnYearSchema,
} from './schemas.ts'

/** The schemas of answers and their parts, as the OpenAPI document names them. */
export const components = {
  Region: regionSchema,
  Agency: agencySchema,
  Report: reportSchema,
  Observation: observationSchema,
  Issue: issueSchema,
  Passage: passageSchema,
  Indicator: indicatorSchema,
  Series: seriesSchema,
  YearOnYear: yearOnYearSchema,
  Cell: cellSchema,
  Coverage: coverageSchema,
  Change: changeSchema,
  Page: pageSchema,
  Meta: metaSchema,
  Problem: problemSchema,
  Directory: directorySchema,
}
export type ComponentName = keyof typeof components

/** The component that a collection's rows are. */
export function componentOf(name: ResourceName): ComponentName {
  const schema: unknown = rowSchemas[name]
  return (Object.keys(components) as ComponentName[]).find((one) => components[one] === schema)!
}
