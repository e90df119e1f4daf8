import type { LoadItem } from '#db/load/item'
import type {} from '#db/load/load'
import { aDocument, aFigure, anObservation, reportText } from '#tests/db/builders'

const start = reportText.indexOf('146条')
const passage = { quote: '146条', start, end: start + 4 }

const finding = (
  code: 'no-table' | 'sum-mismatch' | 'missing-title',
  severity: 'note' | 'warning' | 'error',
) => ({
  code,
  severity,
  message: code,
  messageEn: code,
  indicator: 'items_published',
  value: 146,
  otherValue: 150,
  ...passage,
  other: { quote: '微山县', start: 0, end: 3 },
})

/** Reports of every status, forms old and new, a page of figures, findings, and a note that a spreadsheet would run. */
export function items(): LoadItem[] {
  return [
    aDocument({
      observations: [
        anObservation({ check: 'ok', note: '=1+1' }),
        anObservation({ indicator: 'channel_website', value: 0, status: 'zero_in_words' }),
        anObservation({ indicator: 'channel_wechat', value: 40, status: 'approximate', note: '余' }),
        anObservation({ indicator: 'normative_docs_published', status: 'blank' }),
        anObservation({ indicator: 'applications_received', status: 'not_reported' }),
      ],
      issues: [
        finding('no-table', 'note'),
        finding('sum-mismatch', 'warning'),
        finding('missing-title', 'error'),
      ],
    }),
    aDocument({
      year: 2020,
      form: '2019',
      observations: [
        anObservation({ status: 'not_reported' }),
        anObservation({ indicator: 'applications_received', value: 7, status: 'implied' }),
        anObservation({ indicator: 'applications_received', applicant: 'business', value: 3 }),
        anObservation({ indicator: 'channel_website', status: 'truncated' }),
      ],
    }),
    ...Array.from({ length: 12 }, (_, i) =>
      aDocument({
        agency: `沂源县第${i}局`,
        regionCode: '370323',
        year: 2018 + (i % 3),
        form: i % 3 === 0 ? '2014' : '2019',
        observations: [
          anObservation({ value: i }),
          anObservation({ indicator: 'channel_wechat', value: -i }),
        ],
        issues: i % 4 === 0 ? [finding('sum-mismatch', 'warning')] : [],
      }),
    ),
    aFigure({
      region_code: '330421',
      region: '嘉善县',
      agency: '嘉善县科技局',
      sector: '科技',
      year: '2020',
      value: '9',
    }),
  ]
}
