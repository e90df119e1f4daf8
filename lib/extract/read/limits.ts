/** How much a document may ask of the machine. What lies above is refused with the limit named. */
export interface Limits {
  /** Bytes of one file as it comes, archives included. */
  fileBytes: number
  /** Bytes that one document, or the members of one archive together, may unpack to. */
  unpackedBytes: number
  /** How many times its packed size a member may unpack to; asked only of members above a mebibyte. */
  unpackedRatio: number
  /** Members of a ZIP. */
  zipEntries: number
  /** Pages of a PDF. */
  pages: number
}

const MEBIBYTE = 1024 * 1024

/**
 * The limits where none are named: a report of a county agency is some tens of kilobytes, one with scanned seals a few
 * megabytes, and its pages are seldom more than ten.
 */
export const defaultLimits: Limits = {
  fileBytes: 64 * MEBIBYTE,
  unpackedBytes: 512 * MEBIBYTE,
  unpackedRatio: 200,
  zipEntries: 20_000,
  pages: 500,
}

/** Bytes as a person reads them: `64 MB`, `900 kB`. */
export function inBytes(bytes: number): string {
  return bytes >= MEBIBYTE ? `${Math.round(bytes / MEBIBYTE)} MB` : `${Math.ceil(bytes / 1024)} kB`
}

/** Why a file is not even looked at. */
export function tooLarge(bytes: Uint8Array, limits: Limits): { ok: false; reason: string } {
  const reason = `the file is larger than ${inBytes(limits.fileBytes)} (${inBytes(bytes.length)})`
  return { ok: false, reason }
}
