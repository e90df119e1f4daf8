import { readHref } from '#app/_text/href'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** Files with what is in them, each in the forms that it comes in. */
export function Downloads({
  lang,
  label,
  files,
}: {
  lang: Lang
  label: string
  files: readonly { path: string; endings: readonly string[]; contents: string }[]
}) {
  const { data: words } = textOf(lang).pages
  return (
    // The panel around it bears the label alone; two regions of one name could not be distinguished.
    <TableFrame label={`${label} · ${words.file}`}>
      <thead>
        <tr>
          <th scope="col">{words.contents}</th>
          <th scope="col">{words.file}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, endings, contents }) => (
          <tr key={`${path}.${endings.join(' ')}`}>
            <th scope="row">
              <span className="words">{contents}</span>
            </th>
            <td className="endings">
              {endings.map((ending) => (
                <a href={`${path}.${ending}${lang === 'en' ? '?lang=en' : ''}`} download key={ending}>
                  {`${path}.${ending}`}
                </a>
              ))}
              {endings.includes('csv') && (
                <a
                  href={readHref(lang, `${path}.csv${lang === 'en' ? '?lang=en' : ''}`)}
                  aria-label={textOf(lang).read.of(`${path}.csv`)}
                >
                  {textOf(lang).read.short}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  )
}
