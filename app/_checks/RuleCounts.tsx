import { findingRules, type RuleId } from '#lib/model/findings/findingRules'
import type { RuleCount } from './checkList.ts'
import { textOf, type Lang } from '#app/_text/text'

/** How many findings each rule has under the filters, each a link to them; the chosen one leads back to all. */
export function RuleCounts({
  lang,
  rules,
  chosen,
  hrefOf,
}: {
  lang: Lang
  rules: readonly RuleCount[]
  chosen: RuleId | undefined
  hrefOf: (code: RuleId | undefined) => string
}) {
  const text = textOf(lang)
  const most = Math.max(1, ...rules.map(({ n }) => n))
  return (
    <nav className="rules panel" aria-labelledby="rules-heading">
      <h2 id="rules-heading">{text.pages.checks.rules}</h2>
      <ul>
        <li>
          <a href={hrefOf(undefined)} aria-current={chosen === undefined ? 'true' : undefined}>
            {text.pages.checks.allRules}
          </a>
          <span>{text.number(rules.reduce((sum, { n }) => sum + n, 0))}</span>
        </li>
        {rules.map(({ code, n }) => (
          <li key={code}>
            <a href={hrefOf(code)} aria-current={chosen === code ? 'true' : undefined}>
              {findingRules[code][lang]}
            </a>
            <span>{text.number(n)}</span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={Math.max(1, (100 * n) / most)} height="4" fill="var(--accent)" />
            </svg>
          </li>
        ))}
      </ul>
    </nav>
  )
}
