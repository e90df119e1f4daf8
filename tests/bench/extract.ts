import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSection } from './benchmarksPage.ts'
import { best } from './measure.ts'
import { pdfSamples, sampleExtractor, samples } from './samples.ts'

/**
 * Reports a second of one core: processor time of all threads, without the start, the least of several runs; against
 * merely reading and decoding the same files. Then how the time grows with the size of one document, from 10 kB to 10 MB.
 */
export async function extractBench(): Promise<void> {
  const extractor = sampleExtractor()
  const speeds: string[][] = []
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    for (const kind of ['text', 'html', 'docx', 'pdf'] as const) {
      const documents = kind === 'pdf' ? pdfSamples() : [...samples(kind, 400)]
      if (documents.length === 0) {
        console.log(`extract ${kind}: skipped, tests/corpus-documents holds none`)
        continue
      }
      const paths = documents.map((bytes, i) => join(folder, `${i}.${kind}`))
      documents.forEach((bytes, i) => writeFileSync(paths[i]!, bytes))
      const decode = await best(5, () => {
        for (const path of paths) new TextDecoder().decode(readFileSync(path))
      })
      const extract = await best(kind === 'pdf' ? 3 : 5, async () => {
        for (const path of paths) await extractor.extract(path, readFileSync(path))
      })
      const perSecond = Math.round((documents.length / extract) * 1000)
      const kilobytes = documents.reduce((sum, { length }) => sum + length, 0) / documents.length / 1000
      const times = (extract / decode).toFixed(0)
      speeds.push([
        kind,
        `${documents.length}`,
        `${kilobytes.toFixed(1)} kB`,
        `${perSecond}`,
        `${times} times`,
      ])
      console.log(`extract ${kind}: ${perSecond} reports/s on one core, ${times} times reading and decoding`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  const growths: string[][] = []
  for (const [name, text] of Object.entries(shapes)) growths.push(await growth(name, text))
  await writeReport(speeds, growths)

  async function growth(name: string, text: (bytes: number) => string): Promise<string[]> {
    const times: number[] = []
    for (const size of SIZES) {
      const document = text(size)
      times.push(await best(size < 1e6 ? 5 : 1, () => void extractor.extractText('a.txt', '', document)))
    }
    const steps = times.slice(1).map((time, i) => time / times[i]!)
    const exponents = steps.map(Math.log10)
    const last = exponents.at(-1)!.toFixed(2)
    const steepest = Math.max(...exponents).toFixed(2)
    const ratios = steps.map((step) => step.toFixed(1))
    console.log(
      `extract ${name} of 10 kB, 100 kB, 1 MB, 10 MB: each ${ratios.join(', ')} times the one before; the last step grows with size^${last}, the steepest with size^${steepest}`,
    )
    return [name, `${times.at(-1)!.toFixed(0)} ms`, ...ratios, last, steepest]
  }
}

const SIZES = [1e4, 1e5, 1e6, 1e7]

async function writeReport(speeds: readonly string[][], growths: readonly string[][]): Promise<void> {
  const rows = (cells: readonly string[][]) => cells.map((row) => `| ${row.join(' | ')} |`).join('\n')
  const body = `Processor time of all threads of one process that is warm, without its start: the least of five runs, of three for PDF. Reports are made up, PDF files are those of the tests.

| kind | documents | bytes of one | reports a second of one core | against reading and decoding |
| --- | ---: | ---: | ---: | ---: |
${rows(speeds)}

One document of 10 kB, 100 kB, 1 MB and 10 MB: how many times the time before each step of ten times the size takes. Time that grows with the size takes 10.0 times, the exponent is then 1.

| a document filled with | 10 MB | to 100 kB | to 1 MB | to 10 MB | exponent of the last step | of the steepest |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows(growths)}`
  await writeSection('extract', body)
}

const report = new TextDecoder().decode([...samples('text', 1)][0])
/** Fills a report up to a size in UTF-8 bytes, three of which are a Chinese character. */
const filled = (piece: string) => (bytes: number) => {
  const length = Math.max(0, Math.round(bytes / 3) - report.length)
  return report + piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}
const shapes: Record<string, (bytes: number) => string> = {
  'a long report': filled(report.slice(200, 1500)),
  'prose without punctuation': filled(report.slice(200, 1500).replace(/[，。；、：\n]/g, '')),
  'a run of digits': filled('1'),
  'digits and commas': filled('1,'),
  公开公开公开: filled('公开'),
  无无无: filled('无'),
  tabs: filled('\t'),
}
