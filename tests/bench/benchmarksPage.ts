import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from '../../scripts/setup/paths.mjs'

const head = `# Benchmarks

The latest results of \`npm run bench -- NAME\`; each section is written by the measurement it is named after, \`mutate\` by \`npm run mutate -- --write\`.
`

/** The text with the section in place of the one of the same title, or at its end. */
export function withSection(text: string, title: string, body: string): string {
  const section = `## ${title}\n\n${body.trim()}\n`
  const parts = text.split(/^(?=## )/m)
  const place = parts.findIndex((part) => part.startsWith(`## ${title}\n`))
  if (place < 0) return `${text.trimEnd()}\n\n${section}`
  return parts.map((part, index) => (index === place ? `${section}\n` : part)).join('')
}

/** Writes the section of a measurement into docs/benchmarks.md, below the date, the kind of machine and how busy it was. */
export async function writeSection(title: string, body: string): Promise<void> {
  const file = join(root, 'docs/benchmarks.md')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : head
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const where = `${new Date().toISOString().slice(0, 10)}; ${cpus().length} processors, ${gigabytes} GB of memory, ${platform()} ${arch()}, Node ${process.versions.node}; load average of 15 minutes ${loadavg()[2]!.toFixed(1)}.`
  const config = await resolveConfig(file)
  writeFileSync(
    file,
    await format(withSection(text, title, `${where}\n\n${body}`), { ...config, filepath: file }),
  )
}
