import type { Field } from '#lib/model/fields/field'
import { fields, type FieldId } from '#lib/model/fields/fields'
import type { ComponentName } from './components.ts'

/** Names in answers that are not their field's in camel case. */
const otherwise: Partial<Record<ComponentName, Readonly<Record<string, FieldId>>>> = {
  Region: { code: 'region_code', name: 'region_name', nameEn: 'region_name_en', isSynthetic: 'synthetic' },
  Agency: { id: 'agency_id', name: 'agency_name', nameEn: 'agency_name_en', years: 'years_held' },
  Report: { id: 'report_id', sourceUrl: 'report_url', stated: 'figures_stated' },
  Issue: {
    number: 'finding_number',
    group: 'rule_group',
    message: 'message_zh',
    indicator: 'finding_indicator',
    value: 'finding_value',
  },
  Indicator: { id: 'indicator', group: 'indicator_group', stated: 'reports_stating' },
  Series: { id: 'series_id', label: 'series_label' },
  YearOnYear: {
    id: 'series_id',
    label: 'series_label',
    reason: 'change_reason',
    agencies: 'agencies_stating',
    soleAgency: 'sole_agency_compared',
    status: 'cell_status',
  },
  Cell: { forms: 'cell_forms' },
  Coverage: {
    expected: 'agencies_expected',
    reported: 'agencies_reported',
    stated: 'agencies_stating',
  },
  Change: {
    kind: 'change_kind',
    indicator: 'changed_indicator',
    applicant: 'changed_applicant',
    unit: 'changed_unit',
    difference: 'revision_difference',
    reasons: 'change_reasons',
    revision: 'change_revision',
    path: 'change_path',
  },
  Directory: { title: 'answer_title' },
  Problem: { type: 'problem_kind', title: 'answer_title', status: 'http_status' },
}

/** The field that a name in an answer is; throws where there is none. */
export function fieldOf(component: ComponentName, name: string): Field {
  const id = otherwise[component]?.[name] ?? snakeCase(name)
  if (!Object.hasOwn(fields, id)) throw new Error(`no field: ${component}.${name}`)
  return fields[id as FieldId]
}

/** regionCode → region_code */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
