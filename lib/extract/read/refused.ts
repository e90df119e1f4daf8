import { refusalOf, wordRefusal, type Refusal, type RefusalArguments } from '#lib/model/refusal/refusals'

/** The result of a reader that refuses its document. */
export function refuse(...refusal: RefusalArguments): { ok: false; reason: Refusal } {
  return { ok: false, reason: refusalOf(...refusal) }
}

/** Thrown to refuse a document while it is being read; the message is the reason in English. */
export class Refused extends Error {
  constructor(
    readonly reason: Refusal,
    options?: ErrorOptions,
  ) {
    super(wordRefusal(reason, 'en'), options)
  }
}

/** The reason for refusing a document whose reading threw: the one that a `Refused` carries, otherwise that the file is damaged. */
export function reasonOf(error: unknown): Refusal {
  if (error instanceof Refused) return error.reason
  return refusalOf('file-damaged', { detail: (error as Error).message })
}
