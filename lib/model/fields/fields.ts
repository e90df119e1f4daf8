import { answerFields } from './answerFields.ts'
import { changeFields } from './changeFields.ts'
import { findingFields } from './findingFields.ts'
import { indicatorFields } from './indicatorFields.ts'
import { passageFields } from './passageFields.ts'
import { placeFields } from './placeFields.ts'
import { reportFields } from './reportFields.ts'
import { revisionFields } from './revisionFields.ts'
import { seriesFields } from './seriesFields.ts'
import { valueFields } from './valueFields.ts'

/**
 * Every field by id, the one place that says what it is called and means: exported tables, the API, files of charts and lists and
 * the data dictionary name its id. A column may go by another id (`code` is the field `rule`); two columns of one id and different
 * meaning are two fields.
 */
export const fields = {
  ...placeFields,
  ...reportFields,
  ...passageFields,
  ...valueFields,
  ...findingFields,
  ...indicatorFields,
  ...seriesFields,
  ...answerFields,
  ...changeFields,
  ...revisionFields,
} as const
export type FieldId = keyof typeof fields
