import { parse } from 'csv-parse/sync'

/** What an SDMX-CSV message says of one observation, under the names of the API. */
export function readSdmxCsv(text: string): Record<string, unknown>[] {
  const rows = parse(text, { columns: true }) as Record<string, string>[]
  return rows.map((row) => {
    const word = (name: string) => (row[name] === '' ? null : row[name]!)
    const number = (name: string) => (row[name] === '' ? null : Number(row[name]))
    // A formula is kept from running by an apostrophe.
    const comment = (name: string) => word(name)?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '') ?? null
    return {
      reportId: word('REPORT'),
      agencyId: word('REPORTING_BODY'),
      regionCode: row.REF_AREA === '_U' ? null : row.REF_AREA,
      scope: word('SCOPE'),
      year: number('TIME_PERIOD'),
      form: word('FORM'),
      indicator: word('INDICATOR'),
      applicant: word('APPLICANT'),
      value: number('OBS_VALUE'),
      unit: word('UNIT_MEASURE'),
      status: word('STATUS'),
      obsStatus: word('OBS_STATUS'),
      origin: word('ORIGIN'),
      sourceClass: word('SOURCE_CLASS'),
      check: word('CHECK_RESULT'),
      note: comment('COMMENT'),
      noteEn: comment('COMMENT_EN'),
      start: number('QUOTE_START'),
      end: number('QUOTE_END'),
      sha256: word('DOCUMENT_SHA256'),
      sourceUrl: word('SOURCE_URL'),
    }
  })
}
