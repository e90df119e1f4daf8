import type Sqlite from 'better-sqlite3'
import { channelFindings } from '#lib/model/channelRules'
import { channels } from '#lib/model/indicator'
import { findingRules, type RuleId } from '#lib/model/findings/findingRules'
import type { Origin } from '#lib/model/origin'
import type { LoadStatements } from '#db/load/statements'

/** What is not transcribed is unknown: that channels are missing, or do not make the total, says nothing of the report. */
const NEEDS_ALL: readonly RuleId[] = ['no-channel-split', 'channels-below-total']
const checked = ['items_published', ...channels]

interface Accepted {
  indicator: string
  value: number
  origin: Origin
  start: number | null
  end: number | null
}

/**
 * Applies the rules of channels to the accepted values of each report that transcribed figures take part in: what a
 * document alone contradicts is found when it is read. Findings have the origin `figures`, and are made anew with every load.
 * Runs behind `acceptance`, which drops the ones that are there.
 */
export function checkFigures(
  client: Sqlite.Database,
  run: LoadStatements,
  reportKeys: readonly number[],
): void {
  const places = checked.map(() => '?').join(', ')
  const accepted = client.prepare<unknown[], Accepted>(
    `select indicator, value, origin, start, "end" from observations
     where report_key = ? and applicant = 'total' and accepted and value is not null and indicator in (${places})`,
  )
  const clear = client.prepare(
    `update observations set "check" = 'not_checked' where report_key = ? and origin = 'figures'`,
  )
  const mark = client.prepare(
    `update observations set "check" = @check
     where report_key = @key and indicator = @indicator and applicant = 'total' and origin = 'figures' and accepted`,
  )
  for (const key of reportKeys) {
    clear.run(key)
    const rows = new Map(accepted.all(key, ...checked).map((row) => [row.indicator, row]))
    const { findings, conflicts, agree } = channelFindings(
      new Map([...rows].map(([indicator, { value }]) => [indicator, value])),
    )
    const isTranscribed = (indicator: string | null) =>
      indicator !== null && rows.get(indicator)?.origin === 'figures'
    const hasFigures = checked.some(isTranscribed)
    for (const [check, indicators] of [
      ['conflict', conflicts],
      ['ok', agree],
    ] as const)
      for (const indicator of indicators) mark.run({ check, key, indicator })
    for (const f of findings) {
      const isPair = f.code === 'channel-exceeds-total'
      if (!(isPair ? isTranscribed(f.indicator) || isTranscribed(f.other) : hasFigures)) continue
      if (NEEDS_ALL.includes(f.code)) continue
      const at = rows.get(f.indicator)
      const second = f.other === null ? undefined : rows.get(f.other)
      run.addIssue.run({
        reportKey: key,
        origin: 'figures',
        code: f.code,
        severity: findingRules[f.code].severity,
        message: f.zh,
        messageEn: f.en,
        indicator: f.indicator,
        value: f.value,
        otherValue: f.otherValue,
        start: at?.start ?? null,
        end: at?.end ?? null,
        otherStart: second?.start ?? null,
        otherEnd: second?.end ?? null,
        otherReport: null,
      })
    }
  }
}
