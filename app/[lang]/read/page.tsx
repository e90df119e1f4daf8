import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { hasIds, headedBy, readSchema } from '#lib/model/pages/read'
import { parseQuery } from '#lib/model/parseQuery'
import { powerQueryCode } from '#lib/readers/powerQueryCode'
import { pythonCode } from '#lib/readers/pythonCode'
import { rCode } from '#lib/readers/rCode'
import { siteAddress } from '#app/_serve/siteAddress'
import { ChoiceLinks } from '#app/_site/ChoiceLinks.tsx'
import { CodeBlock } from '#app/_site/code/CodeBlock.tsx'
import { Facts } from '#app/_site/Facts.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { readHref } from '#app/_text/href'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'
import { fileDescription } from './fileDescription.ts'
import '../../styles/code.css'

interface Props {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const codes = { r: rCode, python: pythonCode, powerQuery: powerQueryCode } as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  const { title, description } = textOf(lang).read
  return { ...pageMetadata(lang, '/read', title, description), robots: { index: false } }
}

/** How one CSV file is read into other programs. Dynamic: it reads the query, and names the server and the revision of the data. */
export default async function ReadPage({ params, searchParams }: Props) {
  const lang = parseLang((await params).lang)
  const { view } = parseQuery(readSchema, await searchParams)
  if (lang === null || view === null) notFound()
  // Without data that can be read the page fails as every page does; a file would only say so.
  await reading(async ({ revision }) => revision)
  const [found, request] = await Promise.all([fileDescription(view.file), headers()])
  if (found === null) notFound()
  const words = textOf(lang).read
  const { file } = view
  const { href: address } = new URL(file, siteAddress(request))
  const isId = hasIds(file)
  const hasFlags = found.columns.some(({ type }) => type === 'flag')
  const workbook = /^\/charts\//.test(file) ? file.replace('.csv', '.xlsx') : null
  return (
    <SitePage lang={lang} path="/read" query={`file=${encodeURIComponent(file)}`} revision={found.revision}>
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{found.title[lang]}</p>
      </div>
      <div className="prose">
        <section className="panel" aria-label={words.file}>
          <Facts
            facts={[
              [
                words.file,
                <a key="file" href={file} download>
                  {address}
                </a>,
              ],
              [words.revision, found.revision],
            ]}
          />
          <ChoiceLinks
            label={words.heads}
            name={words.heads}
            links={(['label', 'id'] as const).map((by) => ({
              id: by,
              href: readHref(lang, headedBy(file, by)),
              text: by === 'id' ? words.byId : words.byLabel,
              isCurrent: isId === (by === 'id'),
            }))}
          />
        </section>
        <section className="panel" aria-label={words.title}>
          {(['r', 'python', 'powerQuery'] as const).map((one) => {
            const [name, note] = words.languages[one]
            return (
              <div key={one}>
                <h2 id={one}>{name}</h2>
                <CodeBlock
                  lang={lang}
                  caption={note!}
                  name={name!}
                  code={codes[one]({ address, columns: found.columns })}
                  isWrapped
                />
              </div>
            )
          })}
          <h2 id="excel">{words.excel}</h2>
          <CodeBlock lang={lang} caption={words.excelNote} name={words.excel} code={address} isWrapped />
          {workbook !== null && (
            <p>
              <a href={workbook} download>
                {words.xlsx}
              </a>
            </p>
          )}
        </section>
        <section className="panel" aria-labelledby="notes">
          <h2 id="notes">{words.notes}</h2>
          <ul className="notes">
            {[...words.noteLines, ...(hasFlags ? [words.flagLine] : [])].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </SitePage>
  )
}
