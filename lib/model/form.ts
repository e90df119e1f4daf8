/**
 * Statutory forms of the annual report. `2014`: 国办发〔2014〕32号 and its provincial variants;
 * `2019`: 国办公开办函〔2019〕60号 (试行); `2021`: 国办公开办函〔2021〕30号; `none`: prose without a statistics form.
 */
export const forms = ['2014', '2014-shandong', '2014-fujian', '2019', '2021', 'none'] as const
export type FormId = (typeof forms)[number]

/** First statistical years of a new form: figures before and after are not joined without a mark. */
export const breakYears = [2019, 2021] as const

/** The national form in force for a statistical year, or null before 2014, when each place printed its own. */
export function formInForce(year: number): '2014' | '2019' | '2021' | null {
  if (year < 2014) return null
  if (year < 2019) return '2014'
  return year < 2021 ? '2019' : '2021'
}

/**
 * The form whose questions a report answers: its own; of a report without a statistics form (`none`), or of transcribed figures (null),
 * the national one in force for its year. Null before 2014, when there was none.
 */
export function formAnswered(form: FormId | null, year: number): FormId | null {
  return form === null || form === 'none' ? formInForce(year) : form
}

/**
 * Which stretch of years a figure belongs to: 0 before 2019, 1 for 2019–2020, 2 from 2021.
 * Points are joined only inside one stretch.
 */
export function formEra(year: number): 0 | 1 | 2 {
  return year < 2019 ? 0 : year < 2021 ? 1 : 2
}
