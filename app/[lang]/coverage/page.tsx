import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { coverageSchema, type CoverageView } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { failedIn } from '#lib/stats/coverageGrid'
import { CoverageTable } from '#app/_coverage/CoverageTable.tsx'
import { ListForm } from '#app/_site/ListForm.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { PlaceFields } from '#app/_filters/PlaceFields.tsx'
import { RefusalList } from '#app/_coverage/RefusalList.tsx'
import { SelectField } from '#app/_site/SelectField.tsx'
import { CsvLinks } from '#app/_site/CsvLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TextField } from '#app/_site/TextField.tsx'
import { Trail } from '#app/_site/Trail.tsx'
import { filterChoices } from '#app/_filters/choices'
import { coverage } from '#app/_coverage/coverage'
import { coverageRows } from '#app/_coverage/coverageRows'
import { pageOf, pageSize } from '#app/_site/pageOf'
import { places } from '#app/_kept/places'
import { pageHref } from '#app/_text/href'
import { fileHref, listHref } from '#app/_text/listHref'
import { namedText } from '#app/_text/namedText'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

const sorts = ['region', 'name', '-agencies', 'reported', '-reported'] as const

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).pages.coverage
  return pageMetadata(lang, '/coverage', title, description)
}

/** Who reported when, by division and year. Dynamic: it reads the query, and a load changes it. */
export default async function CoveragePage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(coverageSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const [choices, { grid, refusals }, { name, longName, trail, english }, revision] = await reading((read) =>
    Promise.all([filterChoices(read, lang), coverage(read, view), places(read), read.revision]),
  )
  const { region, from, to, sector } = view
  const rows = coverageRows(grid, view, name)
  const { page, pages, offset } = pageOf(rows.length, view.page)
  const here = (over: Partial<CoverageView>) =>
    listHref(lang, '/coverage', coverageSchema, { ...view, page: undefined, ...over })
  const reported = grid.total.cells.reduce((sum, cell) => sum + cell.reported, 0)
  const failed = grid.total.cells.reduce((sum, cell) => sum + failedIn(cell), 0)
  const whole = region === undefined ? text.pages.coverage.whole : longName(region)
  return (
    <SitePage lang={lang} path="/coverage" query={queryOf(coverageSchema, view)} revision={revision}>
      {region !== undefined && (
        <Trail
          label={text.pages.region.above}
          links={[
            { href: here({ region: undefined }), name: text.pages.coverage.whole },
            ...trail(region).map((code) => ({
              href: here({ region: code }),
              name: namedText(lang, name(code), english.region(code)),
            })),
          ]}
        />
      )}
      <div className="lead">
        <h1>
          {text.join([
            text.pages.coverage.title,
            region === undefined ? '' : namedText(lang, name(region), english.region(region)),
          ])}
        </h1>
        <p>
          {text.pages.coverage.lead(reported, grid.total.agencies)}{' '}
          {region !== undefined && (
            <a href={pageHref(lang, `/regions/${region}`)}>{text.pages.coverage.profile}</a>
          )}
        </p>
      </div>
      <ListForm lang={lang} path="/coverage" shown={text.pages.coverage.lead(reported, grid.total.agencies)}>
        <TextField name="q" label={text.pages.coverage.search} value={view.q} />
        <PlaceFields
          lang={lang}
          choices={choices}
          region={region === undefined ? [] : [region]}
          from={from}
          to={to}
        />
        <SelectField
          name="sector"
          label={text.filters.sector}
          value={sector}
          any={text.filters.anySector}
          options={choices.sectors.map((one) => ({ value: one, label: one }))}
        />
        <SelectField
          name="sort"
          label={text.pages.coverage.sort}
          value={view.sort}
          options={sorts.map((one) => ({ value: one, label: text.pages.coverage.sorts[one] }))}
        />
      </ListForm>
      <div className="panel list">
        {rows.length === 0 || grid.years.length === 0 ? (
          <>
            <p>{text.pages.coverage.empty}</p>
            <p>{text.pages.coverage.emptyHint}</p>
          </>
        ) : (
          <CoverageTable
            lang={lang}
            label={text.join([text.pages.coverage.title, whole, sector ?? ''])}
            grid={grid}
            rows={rows.slice(offset, offset + pageSize)}
            sector={sector}
            drill="coverage"
            nameOf={name}
            english={english}
          />
        )}
        <PageLinks lang={lang} page={page} pages={pages} hrefOf={(page) => here({ page })} />
        <div className="list-foot">
          <p className="aside">
            {text.pages.coverage.key} {failed > 0 && text.pages.coverage.failedKey}{' '}
            {text.pages.coverage.denominator}
          </p>
          <CsvLinks lang={lang} file={fileHref(lang, '/coverage', coverageSchema, view)} />
        </div>
      </div>
      {refusals.length > 0 && <RefusalList lang={lang} refusals={refusals} nameOf={longName} />}
    </SitePage>
  )
}
