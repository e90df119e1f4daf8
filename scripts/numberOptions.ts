import { UsageError } from './limitOptions.ts'

/** A whole number of at most nine digits given as `--name`; throws a UsageError for anything else. */
export function whole(name: string, given: string | undefined): number {
  if (given === undefined || !/^\d{1,9}$/.test(given)) throw new UsageError(`--${name} is not a whole number`)
  return Number(given)
}

/** A share from 0 to 1 given as `--name`; throws a UsageError for anything else. */
export function share(name: string, given: string): number {
  if (!/^(0(\.\d+)?|1)$/.test(given)) throw new UsageError(`--${name} is not a share from 0 to 1`)
  return Number(given)
}
