import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { reading } from '#db/reading/reading'
import { openApiDocument, parametersOf } from '#lib/api/openApi'
import { problemKinds, type ProblemKind } from '#lib/api/problems'
import { querySchemas, resourceNames } from '#lib/api/queries'
import { ApiParameters } from '#app/_api/ApiParameters.tsx'
import { ApiResource } from '#app/_api/ApiResource.tsx'
import { CodeBlock } from '#app/_site/code/CodeBlock.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import { dataState } from '#app/_dataset/dataState'
import { siteAddress } from '#app/_serve/siteAddress'
import { apiExamples } from '#app/_api/apiExamples'
import { pageMetadata } from '#app/_text/metadata'
import { parseLang, textOf } from '#app/_text/text'
import '../../styles/api.css'
import '../../styles/code.css'

interface Props {
  params: Promise<{ lang: string }>
}

const shared = querySchemas.regions.pick({ limit: true, cursor: true, header: true, lang: true, bom: true })

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lang = parseLang((await params).lang) ?? 'zh'
  return pageMetadata(lang, '/api', textOf(lang).api.title, textOf(lang).api.description)
}

/** The OpenAPI document as a page, with examples. Dynamic: it names the server and the revision of the data. */
export default async function ApiPage({ params }: Props) {
  const lang = parseLang((await params).lang)
  if (lang === null) notFound()
  const words = textOf(lang).api
  const [state, request] = await Promise.all([reading(dataState), headers()])
  const server = siteAddress(request)
  const document = openApiDocument(lang)
  const examples = apiExamples(server.origin)
  return (
    <SitePage lang={lang} path="/api" revision={state?.revision}>
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          <a href={lang === 'zh' ? '/api/openapi.json?lang=zh' : '/api/openapi.json'}>{words.document}</a>{' '}
          <a href={lang === 'zh' ? '/api/v1' : '/api/v1?lang=en'}>{words.directory}</a>
        </p>
      </div>
      <div className="prose api">
        <section className="panel" aria-labelledby="start">
          <h2 id="start">{words.start}</h2>
          <p>{words.startLead}</p>
          {(['curl', 'python', 'pages', 'r'] as const).map((one) => (
            <CodeBlock key={one} lang={lang} caption={words.examples[one]} code={examples[one]} />
          ))}
        </section>
        <section className="panel" aria-labelledby="rules">
          <h2 id="rules">{words.rules}</h2>
          <ul className="notes">
            {words.ruleLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className="panel" aria-labelledby="common">
          <h2 id="common">{words.common}</h2>
          <p>{words.commonLead}</p>
          <ApiParameters
            lang={lang}
            label={`${words.title}: ${words.parameters}`}
            parameters={parametersOf(shared, lang)}
          />
        </section>
        <section className="panel" aria-labelledby="resources">
          <h2 id="resources">{words.resources}</h2>
          <p className="api-contents">
            {resourceNames.map((name) => (
              <a key={name} href={`#${name}`}>
                {name}
              </a>
            ))}
          </p>
          {resourceNames.map((name) => (
            <ApiResource key={name} lang={lang} name={name} document={document} />
          ))}
        </section>
        <section className="panel" aria-labelledby="problems">
          <h2 id="problems">{words.problems}</h2>
          <p>{words.problemsLead}</p>
          <TableFrame label={`${words.title}: ${words.problems}`}>
            <thead>
              <tr>
                <th scope="col">{words.problem}</th>
                <th scope="col">{words.status}</th>
                <th scope="col">{words.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {(Object.keys(problemKinds) as ProblemKind[]).map((kind) => (
                <tr key={kind} id={kind}>
                  <th scope="row">
                    <code>{kind}</code>
                  </th>
                  <td>{problemKinds[kind].status}</td>
                  <td>
                    <span className="words">{words.problemMeanings[kind]}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </section>
        {state !== null && (
          <section className="panel" aria-labelledby="cite">
            <h2 id="cite">{words.cite}</h2>
            <blockquote>{textOf(lang).pages.data.citeText(state.revision, state.day)}</blockquote>
            <p>{words.license}</p>
          </section>
        )}
      </div>
    </SitePage>
  )
}
