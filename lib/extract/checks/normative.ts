import { levelOfCode } from '#lib/model/region'
import { finding } from '../finding.ts'
import { passageOf, type Checker } from './sums.ts'

/** Whose documents are counted, as far as it was told. */
export interface Maker {
  agency: string | null
  regionCode: string | null
}

/** Rules of 第二十条第（一）项: what is in force holds what was issued, and rules are only made by who may. */
export function checkNormative(checker: Checker, maker: Maker): void {
  for (const kind of ['rules', 'normative_docs']) {
    checkInForce(checker, kind)
    checkPublicTotal(checker, kind)
  }
  if (isOfCounty(maker)) checkPower(checker)
}

/** Form of 2021: in force at the end of the year is at least what was issued less what was repealed in it. */
function checkInForce(checker: Checker, kind: string): void {
  const [issued, repealed, inForce] = ['issued', 'repealed', 'in_force'].map((column) =>
    checker.get(`${kind}_${column}`),
  )
  if (issued?.value == null || repealed?.value == null || inForce?.value == null) return
  const least = issued.value - repealed.value
  if (inForce.value >= least) return
  checker.fail(inForce)
  checker.issues.push(
    finding(
      'in-force-below-issued',
      {
        zh: `制发${issued.value}件，废止${repealed.value}件，现行有效仅${inForce.value}件`,
        en: `${issued.value} issued, ${repealed.value} repealed, but only ${inForce.value} in force`,
      },
      passageOf(inForce),
      { indicator: inForce.indicator, value: inForce.value, otherValue: least, other: passageOf(issued) },
    ),
  )
}

/** Form of 2019: 对外公开总数量 holds 本年新公开数量. */
function checkPublicTotal(checker: Checker, kind: string): void {
  const [part, total] = ['newly_public', 'public_total'].map((column) => checker.get(`${kind}_${column}`))
  if (part?.value == null || total?.value == null || part.value <= total.value) return
  checker.fail(total)
  checker.issues.push(
    finding(
      'part-exceeds-total',
      {
        zh: `本年新公开${part.value}件，对外公开总数仅${total.value}件`,
        en: `${part.value} newly public, but only ${total.value} public in all`,
      },
      passageOf(total),
      { indicator: total.indicator, value: total.value, otherValue: part.value, other: passageOf(part) },
    ),
  )
}

/** A county's bodies make no 规章: only departments of the State Council, provinces and cities with districts do (《立法法》). */
function checkPower(checker: Checker): void {
  for (const column of ['issued', 'made']) {
    const rules = checker.get(`rules_${column}`)
    if (rules?.value == null || rules.value <= 0) continue
    checker.issues.push(
      finding(
        'rules-beyond-power',
        {
          zh: `县级机关无权制定规章，报告写有${rules.value}件，疑为规范性文件`,
          en: `A body of a county cannot make rules; ${rules.value} stated are probably other documents`,
        },
        passageOf(rules),
        { indicator: rules.indicator, value: rules.value },
      ),
    )
  }
}

/** Where the region is not told, only a name that says 县 or 旗 is surely a county's. */
function isOfCounty({ agency, regionCode }: Maker): boolean {
  if (regionCode !== null) return levelOfCode(regionCode) === 'county'
  return agency !== null && /^[^省市州]{2,8}[县旗]/.test(agency)
}
