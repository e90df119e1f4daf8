import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../scripts/setup/fingerprint.mjs'
import { root } from '../../scripts/setup/paths.mjs'

const top = ['app', 'db', 'lib', 'scripts', 'tests', 'docs', 'seeds', 'proxy.ts', 'instrumentation.ts', '.ci']

/** Paths of the project's files that end in one of the given endings, from the top folder, sorted. */
export function projectFiles(...endings: string[]): string[] {
  return filesBelow(root, top).filter((file) => endings.some((ending) => file.endsWith(ending)))
}

/** The text of a file of the project. */
export function projectText(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}
