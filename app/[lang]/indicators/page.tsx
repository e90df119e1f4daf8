import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { indicatorsSchema } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { IndicatorTable } from '#app/_indicators/IndicatorTable.tsx'
import { ListForm } from '#app/_site/ListForm.tsx'
import { SelectField } from '#app/_site/SelectField.tsx'
import { CsvLinks } from '#app/_site/CsvLinks.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TextField } from '#app/_site/TextField.tsx'
import { indicatorList } from '#app/_indicators/indicatorList'
import { fileHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const sorts = ['form', 'label', '-label', '-stated', 'stated'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).pages.indicators
  return pageMetadata(lang, '/indicators', title, description)
}

/** The dictionary. Dynamic: it reads the query, and a load changes how often an indicator is stated. */
export default async function IndicatorsPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(indicatorsSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const words = text.pages.indicators
  const [{ rows, groups, labels }, revision] = await reading((read) =>
    Promise.all([indicatorList(read, view, lang), read.revision]),
  )
  const nameOf = (group: string) => text.report.groups[group] ?? group
  // In the order of the forms the list is separated by group; in any other order it is one.
  const parts =
    view.sort === 'form'
      ? groups
          .map((group) => ({ group, rows: rows.filter(({ indicator }) => indicator.group === group) }))
          .filter((part) => part.rows.length > 0)
      : [{ group: null, rows }]
  return (
    <SitePage lang={lang} path="/indicators" query={queryOf(indicatorsSchema, view)} revision={revision}>
      <div className="lead">
        <h1>{words.title}</h1>
        <p>
          {words.lead(rows.length, labels.size)}{' '}
          <CsvLinks lang={lang} file={fileHref(lang, '/indicators', indicatorsSchema, view)} />
        </p>
      </div>
      <ListForm lang={lang} path="/indicators" shown={words.lead(rows.length, labels.size)}>
        <TextField name="q" label={words.search} value={view.q} />
        <SelectField
          name="group"
          label={words.group}
          value={view.group}
          any={text.pages.list.any}
          options={groups.map((one) => ({ value: one, label: nameOf(one) }))}
        />
        <SelectField
          name="sort"
          label={words.sort}
          value={view.sort}
          options={sorts.map((one) => ({ value: one, label: words.sorts[one] }))}
        />
      </ListForm>
      {rows.length === 0 && (
        <div className="panel list">
          <p>{words.empty}</p>
          <p>{words.emptyHint}</p>
        </div>
      )}
      {parts.map((part) => (
        <section className="panel list indicators" key={part.group ?? 'all'}>
          {part.group !== null && <h2>{nameOf(part.group)}</h2>}
          {part.rows.length > 0 && (
            <IndicatorTable
              lang={lang}
              label={text.join([words.title, part.group === null ? '' : nameOf(part.group)])}
              rows={part.rows}
              labels={labels}
            />
          )}
        </section>
      ))}
    </SitePage>
  )
}
