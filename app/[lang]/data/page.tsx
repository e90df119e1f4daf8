import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { tableNames, tables } from '#lib/export/tables'
import { chartNames } from '#lib/stats/chartSpec'
import { Downloads } from '#app/_dataset/Downloads.tsx'
import { loadList } from '#app/_changes/loadList'
import { LoadTable } from '#app/_changes/LoadTable.tsx'
import { Facts } from '#app/_site/Facts.tsx'
import { sizeWords } from '#app/_dataset/sizeWords'
import { SitePage } from '#app/_site/SitePage.tsx'
import { dataState } from '#app/_dataset/dataState'
import { pageHref } from '#app/_text/href'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'

interface Props {
  params: Promise<{ lang: string }>
}

const jsonNames = ['datapackage', 'csv-metadata', 'provenance'] as const
const lists = ['reports', 'checks', 'coverage', 'indicators', 'changes'] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).pages.data
  return pageMetadata(lang, '/data', title, description)
}

/** Downloads, citation, revision, sources. Dynamic: a load changes the revision. */
export default async function DataPage({ params }: Props) {
  const lang = parseLang((await params).lang)
  if (lang === null) notFound()
  const text = textOf(lang)
  const words = text.pages.data
  const [state, listed] = await reading((read) => Promise.all([dataState(read), loadList(read)]))
  return (
    <SitePage lang={lang} path="/data" revision={state?.revision}>
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{words.description}</p>
      </div>
      <div className="prose">
        <section className="panel" aria-labelledby="state">
          <h2 id="state">{words.state}</h2>
          {state === null ? (
            <p>{text.errors.noDatabaseLead}</p>
          ) : (
            <>
              <Facts
                facts={[
                  [words.revision, state.revision],
                  [words.loaded, `${state.day} ${state.minute} UTC`],
                ]}
              />
              <LoadTable lang={lang} {...listed!} />
            </>
          )}
        </section>
        <section className="panel" aria-labelledby="whole">
          <h2 id="whole">{words.whole}</h2>
          <p>{words.wholeLead}</p>
          <Downloads
            lang={lang}
            label={words.whole}
            files={[
              { path: '/data/gongkai', endings: ['zip'], contents: words.wholeFiles.zip },
              {
                path: '/data/gongkai',
                endings: ['sqlite'],
                contents: words.wholeFiles.sqlite(state === null ? null : sizeWords(state.bytes, lang)),
              },
              ...tableNames.map((name) => ({
                path: `/data/${name}`,
                endings: ['csv'],
                contents: `${tables[name].label[lang]}${lang === 'zh' ? '：' : ': '}${tables[name].description[lang]}`,
              })),
              ...jsonNames.map((name) => ({
                path: `/data/${name}`,
                endings: ['json'],
                contents: words.wholeFiles[name],
              })),
              {
                path: '/data/data-dictionary',
                endings: ['md'],
                contents: words.wholeFiles['data-dictionary'],
              },
            ]}
          />
          <p>{words.wholeFormat}</p>
          <p>{words.wholeLicence}</p>
        </section>
        <section className="panel" aria-labelledby="downloads">
          <h2 id="downloads">{words.downloads}</h2>
          <Downloads
            lang={lang}
            label={words.downloads}
            files={[
              ...chartNames.map((name) => ({
                path: `/charts/${name}`,
                endings: ['csv', 'xlsx', 'json', 'svg', 'png'],
                contents: words.files[name],
              })),
              ...lists.map((name) => ({ path: `/${name}`, endings: ['csv'], contents: words.files[name] })),
            ]}
          />
          <p>{words.format}</p>
          <p>
            <a href={pageHref(lang, '/api')}>{textOf(lang).api.footer}</a>
            {lang === 'zh' ? '：' : ': '}
            {textOf(lang).api.lead}
          </p>
          <h3>{words.parameters}</h3>
          <p>{words.parametersLead}</p>
          <dl className="parameters">
            {Object.entries(words.parameterMeanings).map(([name, meaning]) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="panel" aria-labelledby="cite">
          <h2 id="cite">{words.cite}</h2>
          {state !== null && <blockquote>{words.citeText(state.revision, state.day)}</blockquote>}
          <p>{words.citeLead}</p>
        </section>
        <section className="panel" aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          <ul className="notes">
            {[...words.sourceLines, words.synthetic].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </SitePage>
  )
}
