import { defaultLimits, type Limits } from '#lib/extract/read/limits'

/** A command line that cannot be followed. */
export class UsageError extends Error {}

/**
 * Options of every command that reads documents. `--max-bytes`: the largest file that is read; `--regions`: a CSV of
 * regions beside those of the seeds.
 */
export const limitOptions = { 'max-bytes': { type: 'string' }, regions: { type: 'string' } } as const

/** The limits that the options name; throws a UsageError where one is no number of bytes. */
export function limitsOf(values: { 'max-bytes'?: string | undefined }): Partial<Limits> {
  const given = values['max-bytes']
  if (given === undefined) return {}
  if (!/^[1-9]\d*$/.test(given)) throw new UsageError(`--max-bytes is not a number of bytes: ${given}`)
  const fileBytes = Number(given)
  return { fileBytes, unpackedBytes: Math.max(fileBytes, defaultLimits.unpackedBytes) }
}

/** Whether what was thrown is about the command line: ours, or of the parser of arguments. */
export function isUsageError(error: Error): boolean {
  return error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
}
