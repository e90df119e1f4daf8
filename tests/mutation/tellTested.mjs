// @ts-check
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { appendFileSync } from 'node:fs'

/**
 * A reporter that writes a line of JSON for each change once it is tested, so that a run which is stopped keeps what it found.
 * The first line counts the changes planned, by file. MUTATION_RESULTS names the file.
 */
const file = process.env.MUTATION_RESULTS ?? ''
/** @param {unknown} line */
const tell = (line) => appendFileSync(file, `${JSON.stringify(line)}\n`)

/** @type {import('@stryker-mutator/api/report').Reporter} */
const reporter = {
  onMutationTestingPlanReady({ mutantPlans }) {
    /** @type {Record<string, number>} */
    const planned = {}
    for (const { mutant } of mutantPlans)
      if (mutant.status !== 'Ignored') planned[mutant.fileName] = (planned[mutant.fileName] ?? 0) + 1
    tell({ planned })
  },
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status !== 'Ignored')
      tell({ fileName, line: location.start.line + 1, mutatorName, replacement, status })
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'tell-tested', reporter)]
