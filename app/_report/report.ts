import { allIndicators } from '#db/queries/indicators'
import { originalKind } from '#db/queries/original'
import type { Reading } from '#db/reading/reading'
import { reportById } from '#db/queries/reports'
import { applicants } from '#lib/model/applicant'
import { formsAsking } from '#lib/model/indicator'
import { figureAnchor } from '#app/_text/anchors'
import { type Figure, type ReportView, type Rival } from './reportView.ts'

/** A report as its page shows it, figures in the order of the catalogue; null when there is none with the id. */
export async function reportView({ db }: Reading, id: string): Promise<ReportView | null> {
  const whole = await reportById(db, id)
  if (whole === null) return null
  const { report, agency, region } = whole
  const catalogue = await allIndicators(db)
  const figures = catalogue.flatMap((indicator) =>
    applicants.flatMap((applicant): Figure[] => {
      const same = whole.observations.filter((o) => o.indicator === indicator.id && o.applicant === applicant)
      const accepted = same.find((o) => o.accepted)
      if (accepted === undefined) return []
      const rivals: Rival[] = [
        ...whole.readings.filter((r) => r.indicator === indicator.id && r.applicant === applicant),
        ...same.filter((o) => !o.accepted),
      ].map(({ value, status, note, start, end }) => ({ value, status, note, start, end }))
      const { value, status, sourceClass, check, note, noteEn, start, end, sourceUrl } = accepted
      return [
        {
          anchor: figureAnchor(indicator.id, applicant),
          indicator: indicator.id,
          applicant,
          labelZh: indicator.labelZh,
          labelEn: indicator.labelEn,
          unit: indicator.unit,
          group: indicator.group,
          askedBy: formsAsking(indicator, applicant),
          value,
          status,
          sourceClass,
          check,
          note: note === null ? null : { zh: note, en: noteEn ?? note },
          start,
          end,
          sourceUrl,
          rivals,
        },
      ]
    }),
  )
  return {
    id: report.id,
    agencyId: agency.id,
    agency: agency.name,
    region: region?.name ?? null,
    regionCode: agency.regionCode,
    sector: agency.sector,
    year: report.year,
    form: report.form,
    title: report.title,
    source: report.source,
    sha256: report.sha256,
    sourceUrl: report.sourceUrl,
    text: report.text,
    original: await originalKind(db, report),
    figures,
    findings: whole.issues,
    unread: whole.unread,
  }
}
