import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadedFonts } from '#app/_charts/file/renderPng'
import { Random } from '#lib/synthetic/random'
import { measure, type Measurement } from './measure.ts'
import { madeUpStock, seedStock } from './snapshots.ts'
import { variedViews } from './variedViews.ts'

/**
 * Measures the labels of 200 varied pictures of the seeds, 160 and 3,000 made-up counties: `npm run labels [-- --count 200] [--seed 1]
 * [--out DIR]`. One line per picture with faults, which `--out` also writes as SVG (all with `--all`), and one with the sums. Exit code 1 if there is any.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  })
  const count = Number(values.count)
  const random = new Random(Number(values.seed))
  const stocks = [
    { name: 'seeds', stock: seedStock, share: 0.3 },
    { name: '160 counties', stock: () => madeUpStock(160, 2), share: 0.4 },
    { name: '3,000 counties', stock: () => madeUpStock(3000, 1), share: 0.3 },
  ]
  const fonts = await loadedFonts()
  const measured: Measurement[] = []
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true })
  for (const { name, stock, share } of stocks) {
    const found = stock()
    const wanted = measured.length + Math.round(count * share)
    while (measured.length < wanted)
      for (const view of variedViews(found, random, wanted - measured.length)) {
        const one = measure(found, view, fonts)
        // Where nothing is stated there is no picture; another view takes its place.
        if (one === null) continue
        measured.push(one)
        const { overlaps, clipped, onMarks } = one.faults
        const faults = [...overlaps, ...clipped.map((text) => `cut: ${text}`), ...onMarks]
        if (faults.length > 0)
          console.log(`${measured.length} ${name}, ${one.form}, ${one.about}: ${faults.join('; ')}`)
        if (values.out !== undefined && (faults.length > 0 || values.all))
          writeFileSync(join(values.out, `${measured.length}.svg`), one.svg)
      }
  }
  const sum = (of: (one: Measurement) => number) => measured.reduce((all, one) => all + of(one), 0)
  const forms = [...new Set(measured.map(({ form }) => form))].map(
    (form) => `${form} ${measured.filter((one) => one.form === form).length}`,
  )
  const faults = [
    sum(({ faults }) => faults.overlaps.length),
    sum(({ faults }) => faults.clipped.length),
    sum(({ faults }) => faults.onMarks.length),
  ]
  console.log(
    `${measured.length} pictures (${forms.join(', ')}), ${sum(({ texts }) => texts)} texts: ${faults[0]} overlaps, ${faults[1]} cut, ${faults[2]} on a mark`,
  )
  if (faults.some((n) => n > 0)) process.exitCode = 1
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
