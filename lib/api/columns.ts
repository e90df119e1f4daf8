import { applicantLabels, type Applicant } from '#lib/model/applicant'
import type { FormId } from '#lib/model/form'
import { statuses, type CellStatus, type Check } from '#lib/model/status'
import type { ChangeKind } from '#lib/model/view'
import { changeKindWords, changeReasonWords } from '#lib/wording/yearChangeWords'
import type { CsvColumn } from '#lib/files/csvTable'
import type { Field } from '#lib/model/fields/field'
import type { Lang } from '#lib/model/words'
import { revisionKindWords, revisionReasonWords } from '#lib/wording/revisionWords'
import { checkWords, formWords, statusWords } from '#lib/wording/words'
import type { ResourceName } from './queries.ts'
import { componentOf, components, type ComponentName } from './components.ts'
import { fieldOf, snakeCase } from './fieldOf.ts'
import { passageSchema, type ApiIndicator, type ApiIssue, type ApiRow, type ApiSeries } from './schemas.ts'

type Value = string | number | boolean | null | readonly (string | number)[]

/** A line of a CSV file: the fields of a row without what is nested in it. */
export type Line = Readonly<Record<string, Value>>

/** The lines that a row of a collection makes: one, but of a series one for each cell. */
export function linesOf<Name extends ResourceName>(name: Name, row: ApiRow<Name>): Line[] {
  switch (name) {
    case 'issues': {
      const { other, ...rest } = row as ApiIssue
      const { reportId = null, quote = null, start = null, end = null } = other ?? {}
      return [{ ...rest, otherReportId: reportId, otherQuote: quote, otherStart: start, otherEnd: end }]
    }
    case 'indicators': {
      const { byStatus, ...rest } = row as ApiIndicator
      return [
        { ...rest, ...Object.fromEntries(statuses.map((status) => [status, byStatus[status] ?? null])) },
      ]
    }
    case 'series': {
      const { cells, ...rest } = row as ApiSeries
      return cells.map(({ coverage, sources, ...cell }) => ({
        ...rest,
        ...cell,
        ...coverage,
        sources: sources.map(({ path, sourceUrl, reportId }) => sourceUrl ?? path ?? reportId),
      }))
    }
    default:
      return [row as Line]
  }
}

interface NamedColumn {
  name: string
  of: Field
}

/** The columns of a component's fields, those that are nested in it unfolded, in their order. */
function unfolded(component: ComponentName): NamedColumn[] {
  return Object.keys(components[component].shape).flatMap((name) => {
    if (name === 'other')
      return Object.keys(passageSchema.shape).map((part) => {
        const inner = `other${part[0]!.toUpperCase()}${part.slice(1)}`
        return { name: inner, of: fieldOf(component, inner) }
      })
    if (name === 'byStatus')
      return statuses.map((status) => ({ name: status, of: { type: 'integer', label: statusWords[status] } }))
    if (name === 'cells') return unfolded('Cell')
    if (name === 'coverage') return unfolded('Coverage')
    return [{ name, of: fieldOf(component, name) }]
  })
}

/** The columns of a collection's CSV file: the fields of its rows in their order, ids in snake case. */
export function columnsOf(name: ResourceName): CsvColumn<Line>[] {
  return unfolded(componentOf(name)).map(({ name: field, of }) => ({
    id: snakeCase(field),
    header: of.label,
    of,
    value: (line, lang, isId) => written(field, line[field] ?? null, lang, isId),
  }))
}

function written(field: string, value: Value, lang: Lang, isId: boolean): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object' && value !== null)
    return value.map((one) => written(singular[field] ?? '', one, lang, isId)).join(' ')
  if (value === null || isId) return value
  switch (field) {
    case 'status':
    case 'statusBefore':
    case 'oldStatus':
    case 'newStatus':
      return statusWords[value as CellStatus][lang]
    case 'check':
      return checkWords[value as Check][lang]
    case 'kind':
      return revisionKindWords[value as 'figure' | 'report'][lang]
    case 'form':
      return formWords[value as FormId][lang]
    case 'change':
      return changeKindWords[value as ChangeKind][lang]
    case 'reason':
      return { ...changeReasonWords, ...revisionReasonWords }[value as keyof typeof changeReasonWords][lang]
    case 'applicant':
      return applicantLabels[value as Applicant][lang]
    default:
      return value
  }
}

const singular: Record<string, string> = { forms: 'form', reasons: 'reason' }
