import type { Indicator } from '#lib/model/indicator'
import { cellStatuses } from '#lib/model/status'
import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { figureParts } from '#lib/model/applicant'
import { figureWords } from '#lib/wording/figureWords'
import { formWords, noReport, statusWords } from '#lib/wording/words'
import { fileWords, type FileFacts } from './fileWords.ts'
import { textOf, type Lang } from '#app/_text/text'

/**
 * What the second sheet of a workbook says, a line each, what it is about first: the sentence, filters, definitions of the indicators, what
 * the statuses mean, new forms, notes, coverage, source, date and revision, and the address of the view.
 */
export function chartNotes(
  dataset: Dataset,
  view: View,
  lang: Lang,
  { facts, catalogue, address }: { facts: FileFacts; catalogue: readonly Indicator[]; address: string },
): [about: string, text: string][] {
  const said = fileWords(dataset, view, lang, facts)
  const words = textOf(lang).files
  const { sheet } = words
  return [
    [sheet.title, said.title],
    [sheet.counted, said.subline],
    [words.filters, said.filters],
    ...dataset.indicators.map((id): [string, string] => [
      sheet.indicator,
      definition(id, dataset, catalogue, lang),
    ]),
    ...cellStatuses.map((status): [string, string] => [
      sheet.status,
      words.labelled(statusWords[status][lang], words.statuses[status]),
    ]),
    [sheet.status, words.labelled(noReport[lang], words.statuses.no_report)],
    ...(dataset.breaks.length === 0
      ? []
      : [
          [sheet.breaks, sheet.breaksText(textOf(lang).list(dataset.breaks.map(String)))] as [string, string],
        ]),
    ...said.notes.map((note): [string, string] => [words.notes, note]),
    [words.coverageOf, said.coverage],
    [words.source, said.source],
    [sheet.address, address],
  ]
}

/** The name of the column's words, the name of the catalogue where it says more, the unit, and the forms that ask for it. */
function definition(id: string, dataset: Dataset, catalogue: readonly Indicator[], lang: Lang): string {
  const text = textOf(lang)
  const { sheet, labelled } = textOf(lang).files
  const known = catalogue.find((one) => one.id === figureParts(id).indicator)
  const name = figureWords(dataset.spec, id)[lang]
  const whole = lang === 'zh' ? known?.labelZh : known?.labelEn
  const forms = known?.forms ?? []
  return text.join([
    whole === undefined || whole === name ? name : labelled(name, whole),
    text.unit(dataset.unit),
    forms.length === 0
      ? sheet.unasked
      : labelled(sheet.asked, text.list(forms.map((form) => formWords[form][lang]))),
  ])
}
