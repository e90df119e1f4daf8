import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { reading } from '#db/reading/reading'
import { AgencyYears } from '#app/_profiles/AgencyYears.tsx'
import { Facts } from '#app/_site/Facts.tsx'
import { FirstChecks } from '#app/_checks/FirstChecks.tsx'
import { Peers } from '#app/_profiles/Peers.tsx'
import { ProfileCharts } from '#app/_profiles/ProfileCharts.tsx'
import { Named } from '#app/_site/Named.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { Trail } from '#app/_site/Trail.tsx'
import { firstChecks } from '#app/_checks/checkList'
import { agencyProfile } from '#app/_profiles/agencyProfile'
import { places } from '#app/_kept/places'
import { pageHref, viewHref } from '#app/_text/href'
import { namedText } from '#app/_text/namedText'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string; id: string }>
}

/** What the page shows, read once for its head and its body; null where there is no agency with the id. */
const shownOf = cache((id: string) =>
  reading(async (read) => {
    const profile = await agencyProfile(read, id)
    if (profile === null) return null
    const [{ name, trail, english }, checks] = await Promise.all([
      places(read),
      firstChecks(read, { region: [], agency: id }, 10),
    ])
    return { profile, nameOf: name, trail, checks, english }
  }),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang: given, id } = await params
  const lang = parseLang(given) ?? 'zh'
  const shown = await shownOf(id)
  if (shown === null) return {}
  const { agency } = shown.profile
  const name = namedText(lang, agency.name, shown.english.agency(agency))
  return pageMetadata(lang, `/agencies/${id}`, name, textOf(lang).pages.agency.description(name), {
    view: { by: 'agency' },
    agency: id,
  })
}

/** An agency through the years. Dynamic: a load changes what it shows. */
export default async function AgencyPage({ params }: Props) {
  const { lang: given, id } = await params
  const lang = parseLang(given)
  const shown = lang === null ? null : await shownOf(id)
  if (lang === null || shown === null) notFound()
  const { profile, nameOf, trail, checks, english } = shown
  const text = textOf(lang)
  const words = text.pages.agency
  const { agency, view, years } = profile
  const gaps = years.filter(({ report }) => report === null).length
  const { regionCode } = agency
  const facts: [string, string | null][] = [
    [text.report.region, regionCode === null ? words.noRegion : null],
    [text.report.sector, agency.sector],
    [words.scope, words.scopes[agency.scope]],
    [text.pages.region.reports, text.number(years.length - gaps)],
  ]
  return (
    <SitePage lang={lang} path={`/agencies/${id}`}>
      <Trail
        label={text.pages.region.above}
        links={(regionCode === null ? [] : [...trail(regionCode), regionCode]).map((code) => ({
          href: pageHref(lang, `/regions/${code}`),
          name: namedText(lang, nameOf(code), english.region(code)),
        }))}
      />
      <header className="report-head">
        <h1>
          <Named lang={lang} name={agency.name} english={english.agency(agency)} />
        </h1>
        <Facts facts={facts} />
        {regionCode !== null && (
          <p>
            <a href={viewHref(lang, { ...view, focus: [id] })}>{words.inOverview}</a>
          </p>
        )}
      </header>
      {years.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="profile">
          <ProfileCharts lang={lang} view={view} datasets={profile.datasets} agency={id} />
          <Peers lang={lang} groups={profile.peers} level={null} nameOf={nameOf} />
          <section className="panel list" aria-labelledby="years-heading">
            <h2 id="years-heading">{words.years}</h2>
            <p>
              {words.yearsLead} {gaps === 0 ? words.noGaps : words.gaps(gaps)}
            </p>
            <AgencyYears lang={lang} agency={agency.name} years={years} />
          </section>
          <FirstChecks
            lang={lang}
            checks={checks}
            english={english}
            view={{ q: agency.name, region: regionCode === null ? [] : [regionCode] }}
          />
        </div>
      )}
    </SitePage>
  )
}
