import { expect, test } from 'vitest'
import { scopes } from '#lib/model/agency'
import { applicants } from '#lib/model/applicant'
import { forms } from '#lib/model/form'
import { ruleGroups } from '#lib/model/findings/findingRules'
import { findingOrigins, origins } from '#lib/model/origin'
import { regionLevels } from '#lib/model/region'
import { severities, severityFilters } from '#lib/model/findings/severity'
import { checks, exclusions, missingStatuses, obsStatuses, sourceClasses, statuses } from '#lib/model/status'
import { viewLevels, viewStats } from '#lib/model/view'
import { years } from '#lib/model/year'
import { projectFiles, projectText } from './tree.ts'

const files = projectFiles('.ts', '.tsx').filter((file) => /^(app|db|lib|scripts)\//.test(file))

/** Each list of the model, and the one file that may write it out. */
const lists: readonly (readonly [string, readonly string[], string])[] = [
  ['scopes', scopes, 'lib/model/agency.ts'],
  ['applicants', applicants, 'lib/model/applicant.ts'],
  ['forms', forms, 'lib/model/form.ts'],
  ['groups of rules', ruleGroups, 'lib/model/findings/findingRules.ts'],
  ['origins', origins, 'lib/model/origin.ts'],
  ['origins of findings', findingOrigins, 'lib/model/origin.ts'],
  ['levels', regionLevels, 'lib/model/region.ts'],
  ['levels of a view', viewLevels, 'lib/model/view.ts'],
  ['ways to put agencies together', viewStats, 'lib/model/view.ts'],
  ['severities', severities, 'lib/model/findings/severity.ts'],
  ['filters of severities', severityFilters, 'lib/model/findings/severity.ts'],
  ['statuses', statuses, 'lib/model/status.ts'],
  ['statuses without a value', missingStatuses, 'lib/model/status.ts'],
  ['source classes', sourceClasses, 'lib/model/status.ts'],
  ['checks', checks, 'lib/model/status.ts'],
  ['exclusions', exclusions, 'lib/model/status.ts'],
  ['statuses of SDMX', obsStatuses, 'lib/model/status.ts'],
]

test.each(lists)('the %s are written out in one place', (_, list, home) => {
  const words = list.map((one) => `'${one}'`)
  const array = `\\[\\s*${words.join(',\\s*')},?\\s*\\]`
  const union = `(?<!\\|\\s*)${words.join('\\s*\\|\\s*')}(?!\\s*\\|)`
  const written = new RegExp(`${array}|${union}`)
  const found = files.filter((file) => written.test(projectText(file)))
  expect(found.filter((file) => file !== home)).toEqual([])
})

test('the first and the last year are written out in one place', () => {
  const written = new RegExp(`\\b${years.first}\\b[^\\n]*\\b${years.last}\\b`)
  expect(files.filter((file) => written.test(projectText(file)))).toEqual(['lib/model/year.ts'])
})
