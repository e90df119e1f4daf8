import type { Refusal } from '#lib/model/refusal/refusals'
import { refuse } from './refused.ts'

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
  /** Cells of one table, rows times columns: a few spans claim any number of them. */
  cells: number
  /**
   * Seconds that reading one document may take, and bytes of memory beyond what the program itself needs. Nothing in
   * this folder can keep these two: whoever reads documents of strangers does it in a process that is ended.
   */
  seconds: number
  memoryBytes: number
}

const MEBIBYTE = 1024 * 1024

/**
 * The limits where none are named: a report of a county agency is some tens of kilobytes, one with scanned seals a few
 * megabytes, its pages are seldom more than ten, and its largest table has some hundred rows.
 */
export const defaultLimits: Limits = {
  fileBytes: 64 * MEBIBYTE,
  unpackedBytes: 512 * MEBIBYTE,
  unpackedRatio: 200,
  zipEntries: 20_000,
  pages: 500,
  cells: 200_000,
  seconds: 20,
  memoryBytes: 512 * MEBIBYTE,
}

/** Why a file is not even looked at. */
export function tooLarge(bytes: number, limits: Limits): { ok: false; reason: Refusal } {
  return refuse('file-too-large', { limit: limits.fileBytes, size: bytes })
}
