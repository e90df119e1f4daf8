import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { revisionReasons } from '#lib/model/history/revisionReasons'
import { revisionKinds, changesSchema, type ChangesView } from '#lib/model/history/revisionViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { revisionKindWords, revisionReasonWords } from '#lib/wording/revisionWords'
import { changePage } from '#app/_changes/changeList'
import { revisionChoices } from '#app/_changes/revisionChoices'
import { RevisionTable } from '#app/_changes/RevisionTable.tsx'
import { filterChoices } from '#app/_filters/choices'
import { RegionSelect } from '#app/_filters/RegionSelect.tsx'
import { places } from '#app/_kept/places'
import { CsvLinks } from '#app/_site/CsvLinks.tsx'
import { ListForm } from '#app/_site/ListForm.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { SelectField } from '#app/_site/SelectField.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { Trail } from '#app/_site/Trail.tsx'
import { pageHref } from '#app/_text/href'
import { fileHref, listHref } from '#app/_text/listHref'
import { pageMetadata } from '#app/_text/metadata'
import { refusalOfOne } from '#app/_text/reason'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).revisions
  return pageMetadata(lang, '/changes', title, description)
}

/** What changed between two revisions, page by page. Dynamic: it reads the query, and a load makes another revision. */
export default async function ChangesPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(changesSchema, await searchParams)
  if (lang === null || view === null) notFound()
  const text = textOf(lang)
  const words = text.revisions
  const [choices, found, { english }, revision] = await reading((read) =>
    Promise.all([filterChoices(read, lang), changePage(read, view), places(read), read.revision]),
  )
  const shown = found?.shown ?? null
  const here = (over: Partial<ChangesView>) =>
    listHref(lang, '/changes', changesSchema, { ...view, page: 1, ...over })
  const since = shown?.compared.since
  const lead =
    shown === null || shown.compared.from === null
      ? undefined
      : words.lead(shown.counts.figures, shown.counts.reports, shown.counts.added, shown.counts.removed)
  const revisions = revisionChoices(lang, found?.loads ?? [], view)
  return (
    <SitePage
      lang={lang}
      path="/changes"
      query={queryOf(changesSchema, { ...view, page: shown?.page ?? 1 })}
      revision={revision}
    >
      <Trail label={text.nav.data} links={[{ href: pageHref(lang, '/data'), name: text.nav.data }]} />
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{lead ?? words.description}</p>
      </div>
      <ListForm lang={lang} path="/changes" shown={lead}>
        <SelectField
          name="from"
          label={words.from}
          value={view.from ?? shown?.compared.from?.revision}
          options={revisions.from}
        />
        <SelectField
          name="to"
          label={words.to}
          value={view.to ?? shown?.compared.to.revision}
          options={revisions.to}
        />
        <SelectField
          name="kind"
          label={words.kind}
          value={view.kind}
          any={text.pages.list.any}
          options={revisionKinds.map((one) => ({ value: one, label: revisionKindWords[one][lang] }))}
        />
        <RegionSelect lang={lang} choices={choices} region={view.region} />
        <SelectField
          name="indicator"
          label={words.indicator}
          value={view.indicator}
          any={text.pages.list.any}
          options={(found?.indicators ?? []).map(({ id, labelZh, labelEn }) => ({
            value: id,
            label: lang === 'en' ? labelEn : labelZh,
          }))}
        />
        <SelectField
          name="reason"
          label={words.reason}
          value={view.reason}
          any={text.pages.list.any}
          options={revisionReasons.map((one) => ({ value: one, label: revisionReasonWords[one][lang] }))}
        />
      </ListForm>
      <div className="panel list">
        {found === null && <p>{text.errors.noDatabaseLead}</p>}
        {found !== null && found.errors.length > 0 && (
          <div role="status">
            <p>{words.wrong}</p>
            <ul>
              {found.errors.map((error) => (
                <li key={error.name}>{refusalOfOne(error, text)}</li>
              ))}
            </ul>
            <p>
              <a href={pageHref(lang, '/changes')}>{words.title}</a>
            </p>
          </div>
        )}
        {shown !== null &&
          (shown.compared.from === null ? (
            <p>{words.first}</p>
          ) : shown.rows.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <RevisionTable
              lang={lang}
              label={text.join([words.title, text.reports.page(shown.page, shown.pages)])}
              rows={shown.rows}
              english={english}
            />
          ))}
        {shown !== null && (
          <div className="list-foot">
            <PageLinks
              lang={lang}
              page={shown.page}
              pages={shown.pages}
              hrefOf={(to) => here({ page: to })}
            />
            {shown.compared.from !== null && (
              <CsvLinks lang={lang} file={fileHref(lang, '/changes', changesSchema, view)} />
            )}
            <p className="aside">
              {text.join([
                words.combined,
                since === undefined || since.number === 1
                  ? ''
                  : words.since(since.revision, since.loadedAt.slice(0, 10)),
              ])}
            </p>
          </div>
        )}
      </div>
    </SitePage>
  )
}
