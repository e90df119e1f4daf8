import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup/paths.mjs'
import { projectFiles, projectText } from './tree.ts'

/** Tables of data in the form of code: they may be as long as what they list. */
const dataTables = [
  'lib/model/refusal/refusalRules.ts',
  'lib/model/findings/findingRules.ts',
  'tests/lib/extract/prose/sentences.ts',
]

const longest = 400

test('no file of code is longer than 400 lines unless it says why at the top', () => {
  const long = projectFiles('.ts', '.tsx', '.mjs', '.css')
    .filter((file) => !dataTables.includes(file))
    .filter((file) => projectText(file).split('\n').length > longest + 1)
    .filter((file) => !/longer than 400 lines/i.test(projectText(file).split('\n').slice(0, 12).join('\n')))
  expect(long).toEqual([])
})

test('the README of the seeds names every file and folder beside it', () => {
  const readme = projectText('seeds/README.md')
  const unnamed = projectFiles('')
    .filter((file) => file.startsWith('seeds/') && file !== 'seeds/README.md')
    .filter((file) => !readme.includes(`\`${file.slice('seeds/'.length)}\``))
  expect(unnamed).toEqual([])
})

describe('the lockfile', () => {
  interface Locked {
    resolved?: string
    version?: string
    optionalDependencies?: Record<string, string>
  }
  const lock = JSON.parse(projectText('package-lock.json')) as { packages: Record<string, Locked> }

  test('names no place to load packages from, so that it installs from any', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)
    expect(named.map(([path]) => path)).toEqual([])
    expect(existsSync(join(root, '.npmrc'))).toBe(false)
  })

  test('holds the packages of every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('pins the versions that package.json names exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(projectText('package.json')) as Record<
      string,
      Record<string, string>
    >
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    )
    expect(loose).toEqual([])
  })
})
