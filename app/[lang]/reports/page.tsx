import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { forms } from '#lib/model/form'
import { reportsSchema, type ReportsView } from '#lib/model/listViews'
import { origins } from '#lib/model/origin'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { ListForm } from '#app/_site/ListForm.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { PlaceFields } from '#app/_filters/PlaceFields.tsx'
import { ReportTable } from '#app/_report/ReportTable.tsx'
import { SelectField } from '#app/_site/SelectField.tsx'
import { CsvLinks } from '#app/_site/CsvLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TextField } from '#app/_site/TextField.tsx'
import { filterChoices } from '#app/_filters/choices'
import { places } from '#app/_kept/places'
import { reportList } from '#app/_report/reportList'
import { viewHref } from '#app/_text/href'
import { fileHref, listHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const text = textOf(lang)
  return pageMetadata(lang, '/reports', text.reports.title, text.pages.reportsDescription)
}

/** The reports of a view, page by page. Dynamic: it reads the query, and a load changes the list. */
export default async function ReportsPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(reportsSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const [choices, { rows, total, page, pages }, { english }, revision] = await reading((read) =>
    Promise.all([filterChoices(read, lang), reportList(read, view), places(read), read.revision]),
  )
  const here = (over: Partial<ReportsView>) =>
    listHref(lang, '/reports', reportsSchema, { ...view, page: 1, ...over })
  const { region, from, to, sector, source, sort } = view
  return (
    <SitePage
      lang={lang}
      path="/reports"
      query={queryOf(reportsSchema, { ...view, page })}
      revision={revision}
    >
      <div className="lead">
        <h1>{text.reports.title}</h1>
        <p>
          {text.reports.lead(total)}{' '}
          <a href={viewHref(lang, { region, from, to, sector, source })}>{text.report.toOverview}</a>
        </p>
      </div>
      <ListForm
        lang={lang}
        path="/reports"
        shown={text.reports.lead(total)}
        kept={{ pick: view.pick, sort: sort === '-year' ? undefined : sort }}
      >
        <TextField name="q" label={text.pages.list.agencySearch} value={view.q} />
        <PlaceFields lang={lang} choices={choices} region={region} from={from} to={to} />
        <SelectField
          name="sector"
          label={text.filters.sector}
          value={sector}
          any={text.filters.anySector}
          options={choices.sectors.map((one) => ({ value: one, label: one }))}
        />
        <SelectField
          name="source"
          label={text.filters.source}
          value={source}
          any={text.filters.sources.any}
          options={origins.map((one) => ({ value: one, label: text.filters.sources[one] }))}
        />
        <SelectField
          name="form"
          label={text.reports.form}
          value={view.form}
          any={text.pages.list.any}
          options={[
            ...forms.map((form) => ({ value: form, label: text.forms[form] })),
            { value: 'unknown', label: text.pages.list.unknownForm },
          ]}
        />
        <SelectField
          name="findings"
          label={text.reports.findings}
          value={view.findings}
          any={text.pages.list.any}
          options={(['yes', 'no'] as const).map((one) => ({
            value: one,
            label: text.pages.list.findings[one],
          }))}
        />
      </ListForm>
      <div className="panel list">
        {rows.length === 0 ? (
          <p>{text.reports.empty}</p>
        ) : (
          <ReportTable
            lang={lang}
            label={text.join([text.reports.title, text.reports.page(page, pages)])}
            rows={rows}
            english={english}
            sort={sort}
            hrefOf={(to) => here({ sort: to as ReportsView['sort'] })}
          />
        )}
        <div className="list-foot">
          <PageLinks lang={lang} page={page} pages={pages} hrefOf={(to) => here({ page: to })} />
          <CsvLinks lang={lang} file={fileHref(lang, '/reports', reportsSchema, view)} />
        </div>
      </div>
    </SitePage>
  )
}
