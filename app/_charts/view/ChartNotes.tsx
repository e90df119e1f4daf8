import type { Dataset, DatasetNote } from '#lib/stats/dataset'
import { pageHref } from '#app/_text/href'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf, type Lang } from '#app/_text/text'

/** This many notes stand open; the rest fold. */
const open = 4

/** The remarks that apply to what a chart shows, the first ones open. */
export function ChartNotes({ lang, dataset }: { lang: Lang; dataset: Dataset }) {
  const text = textOf(lang)
  const { notes } = dataset
  const name = chartTitle(dataset.spec, lang).name
  if (notes.length === 0) return null
  const first = notes.length <= open + 1 ? notes : notes.slice(0, open)
  const rest = notes.slice(first.length)
  return (
    <div>
      <NoteList lang={lang} notes={first} label={text.files.labelled(name, text.chart.notes)} />
      {rest.length > 0 && (
        <details>
          <summary>
            {text.chart.moreNotes(rest.length)}
            <span className="visually-hidden">{`: ${name}`}</span>
          </summary>
          <NoteList
            lang={lang}
            notes={rest}
            label={text.files.labelled(name, text.chart.moreNotes(rest.length))}
          />
        </details>
      )}
    </div>
  )
}

function NoteList({ lang, notes, label }: { lang: Lang; notes: readonly DatasetNote[]; label: string }) {
  const text = textOf(lang)
  return (
    <ul className="notes" aria-label={label}>
      {notes.map((note) => (
        <li key={note.id}>
          {note[lang]}
          {note.href !== null && (
            <>
              {' '}
              <a
                href={note.href.startsWith('/') ? pageHref(lang, note.href) : note.href}
                aria-label={text.files.labelled(text.chart.more, note[lang])}
              >
                {text.chart.more}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
