import { relative } from 'node:path'
import { z } from 'zod'

const testedSchema = z.object({
  fileName: z.string(),
  line: z.number().int(),
  mutatorName: z.string(),
  replacement: z.string(),
  status: z.string(),
})
const plannedSchema = z.object({ planned: z.record(z.string(), z.number().int()) })

/** What a run planned, by file, and the changes that it came to. */
export interface Results {
  planned: Record<string, number>
  tested: z.infer<typeof testedSchema>[]
}

/** The lines that tests/mutation/tellTested.mjs writes, with paths from `root`; a last line that is cut off is left out. */
export function readResults(lines: string, root: string): Results {
  const results: Results = { planned: {}, tested: [] }
  for (const line of lines.split('\n').slice(0, -1)) {
    const read = z.union([plannedSchema, testedSchema]).parse(JSON.parse(line))
    if ('planned' in read)
      for (const [file, count] of Object.entries(read.planned)) results.planned[relative(root, file)] = count
    else results.tested.push({ ...read, fileName: relative(root, read.fileName) })
  }
  return results
}

const isNoticed = ({ status }: { status: string }) => status === 'Killed' || status === 'Timeout'

/** Files with their changes: planned, tested, noticed, and the share of those tested; the whole in the last row. */
export function scoreTable({ planned, tested }: Results): string {
  const row = (name: string, all: number, of: Results['tested']) => {
    const noticed = of.filter(isNoticed).length
    const share = of.length === 0 ? '' : `${((100 * noticed) / of.length).toFixed(0)} %`
    return `| ${name} | ${all} | ${of.length} | ${noticed} | ${share} |`
  }
  const files = Object.keys(planned).sort()
  return [
    '| file | changes | tested | noticed | score |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...files.map((file) =>
      row(
        file,
        planned[file]!,
        tested.filter(({ fileName }) => fileName === file),
      ),
    ),
    row(
      'all',
      Object.values(planned).reduce((sum, count) => sum + count, 0),
      tested,
    ),
  ].join('\n')
}

/** A line for each change that no test noticed, by file and line. */
export function survivorLines({ tested }: Results): string[] {
  return tested
    .filter((one) => !isNoticed(one))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : a.fileName > b.fileName ? 1 : a.line - b.line))
    .map(
      ({ fileName, line, mutatorName, replacement, status }) =>
        `${fileName}:${line} ${status} ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`,
    )
}
