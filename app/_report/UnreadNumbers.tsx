import type { ReportView } from './reportView.ts'
import { textOf, type Lang } from '#app/_text/text'

/** How many characters of the text are shown on either side of a number. */
const AROUND = 24

/** The numbers of a report's prose that state no indicator, each in its sentence and with the reason, so that nothing printed vanishes. */
export function UnreadNumbers({ lang, report }: { lang: Lang; report: ReportView }) {
  const { unread, text: document } = report
  if (unread.length === 0 || document === null) return null
  const text = textOf(lang)
  return (
    <details className="unread">
      <summary>{text.unread.title(unread.length)}</summary>
      <p>{text.unread.lead}</p>
      <ul>
        {unread.map(({ start, end, reason }) => (
          <li key={start}>
            <q lang="zh-CN">
              {clean(document.slice(Math.max(0, start - AROUND), start))}
              <strong>{document.slice(start, end)}</strong>
              {clean(document.slice(end, end + AROUND))}
            </q>{' '}
            <small>{text.unread.reasons[reason]}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

const clean = (piece: string) => piece.replace(/\s+/g, ' ')
