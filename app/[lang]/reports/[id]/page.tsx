import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { reading } from '#db/reading/reading'
import { lookedFor, reportSchema } from '#lib/model/listViews'
import { parseQuery, queryOf } from '#lib/model/parseQuery'
import { phrasePlaces } from '#lib/text/phrasePlaces'
import { searchPhrases } from '#lib/text/searchPhrases'
import { textTables } from '#lib/text/textTable'
import { DocumentText } from '#app/_report/DocumentText.tsx'
import { FigureTable } from '#app/_report/FigureTable.tsx'
import { sortFindings } from '#lib/model/findings/severity'
import { FindingList } from '#app/_report/FindingList.tsx'
import { HitLine } from '#app/_report/HitLine.tsx'
import { PassageLink } from '#app/_report/PassageLink.tsx'
import { ReportHead } from '#app/_report/ReportHead.tsx'
import { ReportWays } from '#app/_report/ReportWays.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TextSwitch } from '#app/_report/TextSwitch.tsx'
import { UnreadNumbers } from '#app/_report/UnreadNumbers.tsx'
import { neighbours } from '#app/_report/neighbours'
import { numberPassages } from '#app/_report/numberPassages'
import { places } from '#app/_kept/places'
import { reportView } from '#app/_report/report'
import { namedText } from '#app/_text/namedText'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What the page shows, read once for its head and its body; null where there is no report with the id. */
const shownOf = cache((id: string) =>
  reading(async (read) => {
    const report = await reportView(read, id)
    if (report === null) return null
    const [beside, { english }] = await Promise.all([
      neighbours(read, report.agencyId, report.year),
      places(read),
    ])
    return { report, beside, english, revision: read.revision }
  }),
)

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { lang: given, id } = await params
  const lang = parseLang(given) ?? 'zh'
  const shown = await shownOf(id)
  if (shown === null) return {}
  const { agencyId, year } = shown.report
  const agency = namedText(
    lang,
    shown.report.agency,
    shown.english.agency({ name: shown.report.agency, regionCode: shown.report.regionCode }),
  )
  const { report: words, pages } = textOf(lang)
  return pageMetadata(
    lang,
    `/reports/${id}`,
    words.title(agency, year),
    pages.reportDescription(agency, year),
    { view: { by: 'agency' }, agency: agencyId },
  )
}

/** One report: its text beside its figures, findings above both. Dynamic: a load replaces what it shows. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { lang: given, id } = await params
  const lang = parseLang(given)
  const shown = lang === null ? null : await shownOf(id)
  const { view } = parseQuery(reportSchema, await searchParams)
  if (lang === null || shown === null || view === null) notFound()
  const { report, beside, english, revision } = shown
  const text = textOf(lang)
  const findings = sortFindings(report.findings)
  const passages = report.text === null ? [] : numberPassages(report, findings, lang)
  const numbers = new Map(passages.map((passage) => [passage.id, passage.number]))
  const stated = report.figures.filter((figure) => figure.value !== null)
  const missing = report.figures.filter((figure) => figure.value === null)
  const groups = [...new Set(stated.map((figure) => figure.group))]
  const isHeld = report.text !== null
  const tables = textTables(report.text ?? '')
  const q = lookedFor(view.q)
  const hits = phrasePlaces(report.text ?? '', q === undefined ? [] : (searchPhrases(q) ?? []))
  const columns = { lang, numbers, year: report.year, ...beside }
  return (
    <SitePage lang={lang} path={`/reports/${id}`} query={queryOf(reportSchema, view)} revision={revision}>
      <ReportHead lang={lang} report={report} english={english} />
      <ReportWays lang={lang} report={report} neighbours={beside} />
      {isHeld && <FindingList lang={lang} findings={findings} text={report.text} />}
      <div className={isHeld ? 'report' : 'report no-text'}>
        {isHeld && (
          <section className="panel" aria-labelledby="text-heading">
            <div className="panel-head">
              <h2 id="text-heading">{text.report.text}</h2>
              {tables.length > 0 && (
                <TextSwitch lang={lang} path={`/reports/${id}`} shown={view.text} q={view.q} />
              )}
            </div>
            {q !== undefined && (
              <HitLine lang={lang} path={`/reports/${id}`} q={q} shown={view.text} count={hits.length} />
            )}
            <DocumentText
              lang={lang}
              text={report.text ?? ''}
              passages={passages}
              hits={hits}
              tables={view.text === 'tables' ? tables : []}
            />
          </section>
        )}
        <section className="panel side" aria-labelledby="figures-heading">
          <h2 id="figures-heading">{text.report.figures}</h2>
          {!isHeld && <p>{text.report.noText}</p>}
          {groups.map((group) => (
            <FigureTable
              {...columns}
              caption={text.report.groups[group] ?? group}
              figures={stated.filter((figure) => figure.group === group)}
              key={group}
            />
          ))}
          {missing.length > 0 && (
            <FigureTable {...columns} caption={text.report.missing(missing.length)} figures={missing} />
          )}
        </section>
      </div>
      {isHeld && <UnreadNumbers lang={lang} report={report} />}
      {isHeld && <PassageLink />}
    </SitePage>
  )
}
