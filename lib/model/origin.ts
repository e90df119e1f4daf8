/** Who says a value: the document of the report, or figures transcribed from its public page. */
export const origins = ['document', 'figures'] as const
export type Origin = (typeof origins)[number]

/** Who found a finding: the reading of the document, the comparison with transcribed figures, or the comparison of the years. */
export const findingOrigins = [...origins, 'years'] as const
export type FindingOrigin = (typeof findingOrigins)[number]
