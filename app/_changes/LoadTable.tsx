import type { Load } from '#db/queries/history/loads'
import { changesSchema } from '#lib/model/history/revisionViews'
import { listHref } from '#app/_text/listHref'
import { textOf, type Lang } from '#app/_text/text'
import { TableFrame } from '#app/_site/TableFrame.tsx'

/** The loads that changed the data: revision, time, reports added, replaced, withdrawn and refused, and how many figures changed. */
export function LoadTable({
  lang,
  loads,
  total,
  since,
}: {
  lang: Lang
  loads: readonly Load[]
  /** How many there are in all. */
  total: number
  since: Load
}) {
  const text = textOf(lang)
  const words = text.revisions
  const page = (query: object) => listHref(lang, '/changes', changesSchema, query)
  const isFirst = ({ number }: Load) => number === 1
  return (
    <>
      <h3 id="loads">{words.loads}</h3>
      <p>
        {words.loadsLead} <a href={page({})}>{words.title}</a>
      </p>
      <TableFrame label={words.loads} fold={{ lang, rows: loads.length }}>
        <thead>
          <tr>
            <th scope="col">{words.revision}</th>
            <th scope="col">{words.loaded}</th>
            {[words.added, words.replaced, words.removed, words.refused, words.figures].map((name) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((load, index) => {
            const isTold = load.figuresChanged !== null
            const before = loads[index + 1]
            const count = (value: number | null) =>
              value !== null ? (
                text.number(value)
              ) : (
                <span className="missing">{isFirst(load) ? '–' : words.notRecorded}</span>
              )
            return (
              <tr key={load.number}>
                <th scope="row">
                  <code>{load.revision}</code>
                </th>
                <td>{`${load.loadedAt.slice(0, 10)} ${load.loadedAt.slice(11, 16)}`}</td>
                <td className="number">{text.number(load.added)}</td>
                <td className="number">{text.number(load.replaced)}</td>
                <td className="number">{count(load.removed)}</td>
                <td className="number">{text.number(load.refused)}</td>
                <td className="number">
                  {isTold && before !== undefined ? (
                    <a
                      href={page({ from: before.revision, to: load.revision })}
                      aria-label={`${text.number(load.figuresChanged!)} · ${words.see(load.revision)}`}
                    >
                      {count(load.figuresChanged)}
                    </a>
                  ) : (
                    count(load.figuresChanged)
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableFrame>
      {total > loads.length && <p>{words.more(loads.length, total)}</p>}
      {!isFirst(since) && <p>{words.since(since.revision, since.loadedAt.slice(0, 10))}</p>}
    </>
  )
}
