import type { Parameter } from '#lib/api/openApi'
import { schemaValues, type JsonSchema } from '#lib/api/schemaValues'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** Parameters as a table: name, meaning, what they may be, and what they are unless said. */
export function ApiParameters({
  lang,
  label,
  parameters,
}: {
  lang: Lang
  label: string
  parameters: readonly Parameter[]
}) {
  const words = textOf(lang).api
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{words.parameter}</th>
          <th scope="col">{words.meaning}</th>
          <th scope="col">{words.values}</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map(({ name, description, schema }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <span className="words">{description}</span>
            </td>
            <td>
              <Values lang={lang} schema={schema} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}

function Values({ lang, schema }: { lang: Lang; schema: JsonSchema }) {
  const usual = schema.default
  const isWord = typeof usual === 'string' || typeof usual === 'number'
  return (
    <span className="values">
      <code>{schema.items === undefined ? schemaValues(schema) : `${schemaValues(schema.items)}, …`}</code>
      {isWord && <span className="usual">{textOf(lang).api.usual(String(usual))}</span>}
    </span>
  )
}
