import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { severityFilters } from '#lib/model/findings/severity'
import { ruleGroups } from '#lib/model/findings/findingRules'
import { checksSchema, type ChecksView } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { CheckTable } from '#app/_checks/CheckTable.tsx'
import { ListForm } from '#app/_site/ListForm.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { PlaceFields } from '#app/_filters/PlaceFields.tsx'
import { RuleCounts } from '#app/_checks/RuleCounts.tsx'
import { SelectField } from '#app/_site/SelectField.tsx'
import { CsvLinks } from '#app/_site/CsvLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TextField } from '#app/_site/TextField.tsx'
import { places } from '#app/_kept/places'
import { checkList } from '#app/_checks/checkList'
import { filterChoices } from '#app/_filters/choices'
import { fileHref, listHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).pages.checks
  return pageMetadata(lang, '/checks', title, description)
}

/** Findings of all reports, page by page. Dynamic: it reads the query, and a load changes the list. */
export default async function ChecksPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(checksSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const words = text.pages.checks
  const [choices, { rows, rules, total, notes, page, pages }, { english }, revision] = await reading((read) =>
    Promise.all([filterChoices(read, lang), checkList(read, view), places(read), read.revision]),
  )
  const here = (over: Partial<ChecksView>) =>
    listHref(lang, '/checks', checksSchema, { ...view, page: 1, ...over })
  return (
    <SitePage lang={lang} path="/checks" query={queryOf(checksSchema, { ...view, page })} revision={revision}>
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{words.lead(total - notes, notes)}</p>
      </div>
      <ListForm
        lang={lang}
        path="/checks"
        shown={words.lead(total - notes, notes)}
        kept={{
          code: view.code,
          sector: view.sector,
          source: view.source,
          pick: view.pick,
          sort: view.sort === '-year' ? undefined : view.sort,
        }}
      >
        <TextField name="q" label={text.pages.list.agencySearch} value={view.q} />
        <PlaceFields lang={lang} choices={choices} region={view.region} from={view.from} to={view.to} />
        <SelectField
          name="severity"
          label={words.severity}
          value={view.severity}
          options={severityFilters.map((one) => ({ value: one, label: words.severities[one] }))}
        />
        <SelectField
          name="group"
          label={words.group}
          value={view.group}
          any={text.pages.list.any}
          options={ruleGroups.map((one) => ({ value: one, label: text.ruleGroups[one] }))}
        />
      </ListForm>
      <div className="with-side">
        <RuleCounts lang={lang} rules={rules} chosen={view.code} hrefOf={(code) => here({ code })} />
        <div className="panel list">
          {rows.length === 0 ? (
            <>
              <p>{words.empty}</p>
              <p>{words.emptyHint}</p>
            </>
          ) : (
            <CheckTable
              lang={lang}
              label={text.join([words.title, text.reports.page(page, pages)])}
              rows={rows}
              english={english}
              sorting={{ sort: view.sort, hrefOf: (to) => here({ sort: to as ChecksView['sort'] }) }}
            />
          )}
          <div className="list-foot">
            <PageLinks lang={lang} page={page} pages={pages} hrefOf={(to) => here({ page: to })} />
            <CsvLinks lang={lang} file={fileHref(lang, '/checks', checksSchema, view)} />
          </div>
        </div>
      </div>
    </SitePage>
  )
}
