import { parseArgs } from 'node:util'
import { createExtractor } from '#lib/extract/extract'
import { differences } from '#lib/synthetic/difference'
import { draftsOf } from '#lib/synthetic/drafts'
import { Random } from '#lib/synthetic/random'
import { renderText, layoutFor } from '#lib/synthetic/renderText'
import { makeWorld } from '#lib/synthetic/world'
import { readReference } from './reference.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    slips: { type: 'string', default: '0.5' },
    show: { type: 'string', default: '10' },
  },
})
const reference = readReference()
const random = new Random(1)
const world = makeWorld(random, 400)
const extractor = createExtractor({ ...reference, regions: [...reference.regions, ...world.regions] })
const kinds = new Map<string, { n: number; ex: string[] }>()
let n = 0,
  bad = 0
outer: for (let round = 0; ; round++)
  for (const body of world.bodies) {
    const year = 2010 + ((n * 7) % 16)
    const r = new Random(round).fork(String(n))
    for (const draft of draftsOf(body, year, year, r, Number(values.slips))) {
      const { text } = renderText(draft, layoutFor(draft, r))
      const e = await extractor.extract('x', new TextEncoder().encode(text))
      const d = e.ok ? differences(draft, e.extraction) : [`refused: ${e.reason}`]
      if (d.length) bad++
      for (const line of d) {
        const k =
          draft.slips +
          ' ' +
          line
            .replace(/\(.*/s, '')
            .replace(/\d+/g, '#')
            .replace(/[\u4e00-\u9fff]+/g, 'X')
        const g = kinds.get(k) ?? { n: 0, ex: [] }
        g.n++
        if (g.ex.length < 3)
          g.ex.push(
            `${draft.slips} ${draft.truth.form} ${draft.truth.year} ${line.slice(0, 160).replaceAll('\n', '⏎')}`,
          )
        kinds.set(k, g)
      }
      if (d.length && process.env.SAVE)
        (await import('node:fs')).writeFileSync(
          `/tmp/gen/bad-${n}.txt`,
          text + '\n\n' + d.join('\n') + '\n' + draft.slips,
        )
      if (++n >= Number(values.seeds)) break outer
    }
  }
console.log(n, 'reports', bad, 'differ')
for (const [k, g] of [...kinds].sort((a, b) => b[1].n - a[1].n).slice(0, Number(values.show)))
  console.log(g.n, k, '\n     ', g.ex.join('\n      '))
