// @ts-check
import { readFileSync } from 'node:fs'
import { verdict } from './count.mjs'
import { CommandError } from './run.mjs'
import { step } from './step.mjs'

/**
 * Says on stderr why a piece of work failed, after the end of what its command printed.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof CommandError && error.output) console.error(error.output.trimEnd())
  console.error(error instanceof Error ? error.message : error)
}

/** Does steps one after the other, whatever becomes of the earlier ones, and adds up what passed and what failed. */
export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  #isStopped

  /** @param {() => boolean} isStopped once it says so, nothing more is begun */
  constructor(isStopped) {
    this.#isStopped = isStopped
  }

  /**
   * Does a step; a failure is explained and counts as one. Without a name the work says itself what it does.
   * Resolves with whether it went well.
   * @param {string | null} name
   * @param {() => Promise<unknown>} work
   */
  async attempt(name, work) {
    const isDone = await this.#tryTo(name, work)
    if (!isDone) this.failed += 1
    return isDone
  }

  /**
   * Does a step that runs tests and writes a JSON report, and adds what the report comes to.
   * @param {string} name
   * @param {string} report the file that the work writes
   * @param {() => Promise<unknown>} work
   * @param {(report: any) => import('./count.mjs').Count} count
   */
  async runTests(name, report, work, count) {
    const isDone = await this.#tryTo(name, work)
    let counted = null
    try {
      counted = count(JSON.parse(readFileSync(report, 'utf8')))
    } catch {
      if (!this.#isStopped()) console.error(`${name}: no report was written`)
    }
    const { passed, failed, skipped } = verdict(counted, isDone)
    this.passed += passed
    this.failed += failed
    this.skipped += skipped
  }

  /** @param {string | null} name @param {() => Promise<unknown>} work */
  async #tryTo(name, work) {
    if (this.#isStopped()) return false
    try {
      await (name === null ? work() : step(name, work))
      return true
    } catch (error) {
      if (!this.#isStopped()) explain(error)
      return false
    }
  }
}
