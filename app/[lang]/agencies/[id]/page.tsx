import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { reading } from '#db/reading/reading'
import { profileQuery } from '#lib/model/pages/profileView'
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
import { peerNames } from '#app/_profiles/peerNames'
import { peersNamed } from '#app/_profiles/peersNamed'
import { profileAsked } from '#app/_profiles/profileAsked'
import { snapshotOf } from '#app/_kept/snapshot'
import { places } from '#app/_kept/places'
import { pageHref, profileHref, viewHref } from '#app/_text/href'
import { namedText } from '#app/_text/namedText'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf, type Lang } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What the page shows, read once for its head and its body; null where there is no agency with the id. `query` is that of the address, as JSON. */
const shownOf = cache(async (id: string, query: string, lang: Lang) => {
  const ask = profileAsked(JSON.parse(query) as Awaited<Props['searchParams']>)
  if (ask === null) return null
  return reading(async (read) => {
    const { agencies } = (await snapshotOf(read)).columns
    const agency = agencies.find((one) => one.id === id)
    if (agency === undefined) return null
    const { peers, asked } = await peersNamed(read, ask, { agency, agencies })
    const profile = await agencyProfile(read, id, { ...ask.shown, peers: [...peers] }, lang)
    if (profile === null) return null
    const [placed, checks] = await Promise.all([
      places(read),
      firstChecks(read, { region: [], agency: id }, 10),
    ])
    return {
      profile,
      page: { path: `/agencies/${id}`, peers } as const,
      asked,
      checks,
      placed,
      revision: read.revision,
    }
  })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { lang: given, id } = await params
  const lang = parseLang(given) ?? 'zh'
  const shown = await shownOf(id, JSON.stringify(await searchParams), lang)
  if (shown === null) return {}
  const { agency, view } = shown.profile
  const name = namedText(lang, agency.name, shown.placed.english.agency(agency))
  return pageMetadata(lang, `/agencies/${id}`, name, textOf(lang).pages.agency.description(name), {
    view: { ...view, region: [] },
    agency: id,
    query: profileQuery({ ...view, peers: shown.page.peers }),
  })
}

/** An agency through the years. Dynamic: it reads the query, and a load changes what it shows. */
export default async function AgencyPage({ params, searchParams }: Props) {
  const { lang: given, id } = await params
  const lang = parseLang(given)
  const shown = lang === null ? null : await shownOf(id, JSON.stringify(await searchParams), lang)
  if (lang === null || shown === null) notFound()
  const { profile, page, asked, checks, placed, revision } = shown
  const { name: nameOf, trail, english } = placed
  if (asked !== null && asked.open.length === 0) redirect(`${profileHref(lang, page, profile.view)}#peers`)
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
    <SitePage
      lang={lang}
      path={page.path}
      query={profileQuery({ ...view, peers: page.peers })}
      revision={revision}
    >
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
          <ProfileCharts lang={lang} view={view} charts={profile.charts} profile={page} agency={id} />
          <Peers
            lang={lang}
            subject={{ agency }}
            view={view}
            profile={page}
            kinds={profile.kinds}
            choice={profile.choice}
            groups={profile.peers}
            names={peerNames(lang, placed, profile.agencies)}
            regionName={(one) => namedText(lang, nameOf(one), english.region(one))}
            asked={asked}
          />
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
