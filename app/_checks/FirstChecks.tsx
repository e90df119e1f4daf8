import { checksSchema, type ChecksView } from '#lib/model/listViews'
import type { CheckRow } from './checkList.ts'
import type { EnglishNames } from '#app/_kept/englishNames'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'
import { CheckTable } from './CheckTable.tsx'

/** The newest errors and warnings of a profile, with the way to all of them. */
export function FirstChecks({
  lang,
  checks,
  view,
  english,
}: {
  lang: Lang
  checks: { rows: readonly CheckRow[]; total: number }
  /** What leads the list of findings to the same ones. */
  view: Partial<ChecksView>
  english: EnglishNames
}) {
  const text = textOf(lang)
  const words = text.pages.checks
  return (
    <section className="panel list" aria-labelledby="checks-heading">
      <h2 id="checks-heading">
        {text.report.findings} ({text.number(checks.total)})
      </h2>
      {checks.total === 0 ? (
        <p>{words.none}</p>
      ) : (
        <CheckTable
          lang={lang}
          label={text.join([text.report.findings, text.pages.checks.severities.grave])}
          rows={checks.rows}
          sorting={null}
          english={english}
        />
      )}
      <p>
        <a href={listHref(lang, '/checks', checksSchema, { ...view, severity: 'all' })}>
          {text.join([words.title, words.severities.all])}
        </a>
      </p>
    </section>
  )
}
