import { isGrave } from '#lib/model/findings/severity'
import { findingRules } from '#lib/model/findings/findingRules'
import { findingAnchor } from '#app/_text/anchors'
import type { ShownFinding } from './reportView.ts'
import { textOf, type Lang } from '#app/_text/text'
import { StatusChip } from '#app/_site/StatusChip.tsx'

/**
 * What the checks found: severity, rule, both values, and links to both passages. `findings` are sorted. The heading counts those
 * above a note, as every count of findings does; notes are told apart.
 */
export function FindingList({
  lang,
  findings,
  text: document,
}: {
  lang: Lang
  findings: ShownFinding[]
  text: string | null
}) {
  const text = textOf(lang)
  const grave = findings.filter(isGrave).length
  return (
    <section className="findings" id="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">
        {text.report.findings} ({text.number(grave)})
      </h2>
      {grave === 0 && <p>{text.report.noFindings}</p>}
      {grave > 0 && <List lang={lang} findings={findings} from={0} to={grave} document={document} />}
      {grave < findings.length && (
        <details>
          <summary>{text.report.notes(findings.length - grave)}</summary>
          <List lang={lang} findings={findings} from={grave} to={findings.length} document={document} />
        </details>
      )}
    </section>
  )
}

function List({
  lang,
  findings,
  from,
  to,
  document,
}: {
  lang: Lang
  findings: ShownFinding[]
  from: number
  to: number
  document: string | null
}) {
  const text = textOf(lang)
  return (
    <ol>
      {findings.slice(from, to).map((finding, place) => {
        const index = from + place
        const rule = findingRules[finding.code]
        return (
          <li className={finding.severity} id={`finding-${index + 1}`} key={index}>
            <span>
              <StatusChip tone={isGrave(finding) ? 'warn' : undefined}>
                {text.severities[finding.severity]}
              </StatusChip>{' '}
              <strong>{rule[lang]}</strong>
              {finding.value !== null && finding.otherValue !== null && (
                <span className="conflict">
                  {` ${text.number(finding.value)} ${finding.value === finding.otherValue ? '=' : '≠'} ${text.number(finding.otherValue)}`}
                </span>
              )}
            </span>
            <span>{lang === 'en' && finding.messageEn !== '' ? finding.messageEn : finding.message}</span>
            <Places
              document={document}
              places={[
                {
                  start: finding.start,
                  end: finding.end,
                  id: findingAnchor(index, 1),
                  label: text.report.firstPassage,
                },
                {
                  start: finding.otherStart,
                  end: finding.otherEnd,
                  id: findingAnchor(index, 2),
                  label: text.report.secondPassage,
                },
              ]}
            />
            {lang === 'zh' && rule.basis !== '' && (
              <small>
                {text.report.basis}：{rule.basis}
              </small>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function Places({
  document,
  places,
}: {
  document: string | null
  places: { start: number | null; end: number | null; id: string; label: string }[]
}) {
  return places.map((place) => {
    if (document === null || place.start === null || place.end === null || place.start === place.end)
      return null
    const quote = document.slice(place.start, place.end).replace(/\s+/g, ' ').trim()
    return (
      <span key={place.id}>
        <a href={`#${place.id}`}>{place.label}</a>{' '}
        <q lang="zh-CN">{quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}</q>
      </span>
    )
  })
}
