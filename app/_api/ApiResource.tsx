import { componentOf } from '#lib/api/components'
import { formatsOf, itemParameters, parametersOf, type OpenApiDocument } from '#lib/api/openApi'
import { fileSchema, querySchemas, type ResourceName } from '#lib/api/queries'
import { schemaValues, type JsonSchema } from '#lib/api/schemaValues'
import { readHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { ApiParameters } from './ApiParameters.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'

const common = new Set(['limit', 'cursor', ...Object.keys(fileSchema.shape)])

/** A collection of the API as the OpenAPI document has it: addresses, parameters of its own, fields of its rows. */
export function ApiResource({
  lang,
  name,
  document,
}: {
  lang: Lang
  name: ResourceName
  document: OpenApiDocument
}) {
  const words = textOf(lang).api
  const about = document.tags.find((tag) => tag.name === name)?.description
  const parameter = itemParameters[name]
  const own = parametersOf(querySchemas[name], lang, name).filter((one) => !common.has(one.name))
  return (
    <section className="api-resource" aria-labelledby={name}>
      <h3 id={name}>
        <code>/api/v1/{name}</code>
      </h3>
      <p>{about}</p>
      <p>
        {words.formats}
        {lang === 'zh' ? '：' : ': '}
        {formatsOf(name).map((format) => (
          <a key={format} className="format" href={`/api/v1/${name}.${format}?limit=100`}>
            .{format}
          </a>
        ))}
        <a
          className="format"
          href={readHref(lang, `/api/v1/${name}.csv${lang === 'en' ? '?lang=en' : ''}`)}
          aria-label={textOf(lang).read.of(`/api/v1/${name}.csv`)}
        >
          {textOf(lang).read.short}
        </a>
        {parameter !== undefined && (
          <>
            {words.item}
            {lang === 'zh' ? '：' : ': '}
            <code>{`/api/v1/${name}/{${parameter}}`}</code>
          </>
        )}
      </p>
      <ApiParameters lang={lang} label={`${name}: ${words.parameters}`} parameters={own} />
      <details>
        <summary>
          {words.fields} <span className="aside">{componentOf(name)}</span>
        </summary>
        <Fields lang={lang} name={componentOf(name)} document={document} />
      </details>
    </section>
  )
}

function Fields({ lang, name, document }: { lang: Lang; name: string; document: OpenApiDocument }) {
  const words = textOf(lang).api
  const { properties = {} } = document.components.schemas[name] as JsonSchema
  const nested = Object.values(properties)
    .map((one) => /\/(\w+)"/.exec(JSON.stringify(one.anyOf ?? one.items ?? one))?.[1])
    .filter((one) => one !== undefined && one in document.components.schemas)
  return (
    <>
      <TableFrame label={`${name}: ${words.fields}`}>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.meaning}</th>
            <th scope="col">{words.values}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(properties).map(([field, schema]) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td>
                <span className="words">{schema.description}</span>
              </td>
              <td>
                <span className="values">
                  <code>{schemaValues(schema)}</code>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {nested.map((one) => (
        <Fields key={one} lang={lang} name={one!} document={document} />
      ))}
    </>
  )
}
