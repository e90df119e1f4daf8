import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Random } from '#lib/synthetic/random'
import { mutateBytes, mutateText } from './mutate.ts'

/** A document to try. Text and binary kinds differ in what a kilobyte of them costs. */
export interface Case {
  /** What it was made from. */
  from: string
  ending: string
  bytes: Uint8Array
}

interface Seed {
  path: string
  ending: string
  bytes: Buffer
  text: string | null
}

/** Everything the tests read: the corpus, the documents of the corpus, the reports of the seeds. */
export function readSeeds(): Seed[] {
  const folders = ['tests/corpus', 'tests/corpus-documents']
  const paths = [
    ...folders.flatMap((folder) =>
      readdirSync(folder).flatMap((name) =>
        readdirSync(join(folder, name))
          .filter((file) => file.startsWith('source.') && !file.endsWith('.zip'))
          .map((file) => join(folder, name, file)),
      ),
    ),
    ...readdirSync('seeds/reports').map((file) => join('seeds/reports', file)),
  ]
  return paths
    .filter((path) => existsSync(path))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path)
      const ending = path.slice(path.lastIndexOf('.') + 1)
      const isText = /^(txt|html?)$/.test(ending) && !/utf16|gb18030|gbk|wrongly|binary/.test(path)
      return { path, ending, bytes, text: isText ? bytes.toString('utf8') : null }
    })
}

/** The case of a number: the same for the same seed and the same files. */
export function caseOf(seeds: readonly Seed[], seed: number, number: number): Case {
  const random = new Random(seed).fork(String(number))
  const texts = seeds.filter(({ text }) => text !== null)
  // Binary documents take a hundred times longer: one in eight.
  const chosen = random.chance(0.125) ? random.pick(seeds) : random.pick(texts)
  if (chosen.text === null || random.chance(0.1)) {
    const others = seeds.filter(({ ending }) => ending === chosen.ending)
    return {
      from: chosen.path,
      ending: chosen.ending,
      bytes: mutateBytes(chosen.bytes, random.pick(others).bytes, random),
    }
  }
  const changed = mutateText(chosen.text, random.pick(texts).text!, random)
  return { from: chosen.path, ending: chosen.ending, bytes: Buffer.from(changed) }
}
