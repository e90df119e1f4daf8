import { defaultLimits, type Limits } from '#lib/extract/read/limits'

/** A command line that cannot be followed. */
export class UsageError extends Error {}

const MEBIBYTE = 1024 * 1024

/**
 * Options of every command that reads documents. `--max-bytes`: the largest file that is read; `--max-seconds` and
 * `--max-memory` (in MB): what reading one document may take; `--regions`: a CSV of regions beside those of the seeds.
 */
export const limitOptions = {
  'max-bytes': { type: 'string' },
  'max-seconds': { type: 'string' },
  'max-memory': { type: 'string' },
  regions: { type: 'string' },
} as const

/** How a command's usage writes them. */
export const limitUsage = '--max-bytes N --max-seconds N --max-memory N --regions FILE'

/** The limits that the options name; throws a UsageError where one is no whole number of its unit. */
export function limitsOf(
  values: Partial<Record<'max-bytes' | 'max-seconds' | 'max-memory', string | undefined>>,
): Partial<Limits> {
  const read = (name: keyof typeof values, unit: string): number | undefined => {
    const given = values[name]
    if (given !== undefined && !/^[1-9]\d{0,14}$/.test(given))
      throw new UsageError(`--${name} is not a number of ${unit}: ${given}`)
    return given === undefined ? undefined : Number(given)
  }
  const fileBytes = read('max-bytes', 'bytes')
  const seconds = read('max-seconds', 'seconds')
  const memory = read('max-memory', 'megabytes')
  return {
    ...(fileBytes === undefined
      ? {}
      : { fileBytes, unpackedBytes: Math.max(fileBytes, defaultLimits.unpackedBytes) }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(memory === undefined ? {} : { memoryBytes: memory * MEBIBYTE }),
  }
}

/** Whether what was thrown is about the command line: ours, or of the parser of arguments. */
export function isUsageError(error: Error): boolean {
  return error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
}
