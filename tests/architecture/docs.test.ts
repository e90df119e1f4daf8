import { existsSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../scripts/setup/paths.mjs'
import { projectFiles, projectText } from './tree.ts'

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...projectFiles('.md').filter((file) => !file.startsWith('tests/')),
]
const { scripts } = JSON.parse(projectText('package.json')) as { scripts: Record<string, string> }
const tops = /^(?:app|db|docs|lib|scripts|seeds|tests|\.ci)\/|^[\w.-]+\.(?:md|mjs|json|config\.ts)$/

/** Links of a Markdown text that lead into the project: `[text](path#anchor)` and images, without those to the web. */
export function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
}

/** Paths of the project in backticks. Patterns and placeholders (`*`, `{}`, `<>`, `…`, NNNN) are not paths. */
export function pathsOf(text: string): string[] {
  return [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => tops.test(path) && !/[*{}<>…|]|NNNN|:\/\//.test(path))
}

/** Names of the npm scripts that a text tells to run. */
export function scriptsOf(text: string): string[] {
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
  const short = [...text.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name)
  return [...named, ...short]
}

/** The anchor of a heading as code hosts make it. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  )
}

describe.each(documents)('%s', (document) => {
  const text = projectText(document)

  test('links only to what exists', () => {
    const broken = linksOf(text).filter((link) => {
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? document : normalize(join(dirname(document), path))
      if (!existsSync(join(root, target))) return true
      return (
        anchor !== undefined && target.endsWith('.md') && !anchorsOf(projectText(target)).includes(anchor)
      )
    })
    expect(broken).toEqual([])
  })

  test('names only paths that exist', () => {
    const missing = pathsOf(text).filter((path) => {
      if (path.startsWith('.next') || path.startsWith('data/')) return false
      const stat = statSync(join(root, path), { throwIfNoEntry: false })
      return !stat || (path.endsWith('/') && !stat.isDirectory())
    })
    expect(missing).toEqual([])
  })

  test('names only npm scripts that exist', () => {
    expect(scriptsOf(text).filter((name) => !(name in scripts))).toEqual([])
  })
})

test('npm scripts run files that exist', () => {
  const files = Object.values(scripts).flatMap((script) => script.match(/\b[\w/]+\.(?:ts|mjs)\b/g) ?? [])
  expect(files).toContain('scripts/start.mjs')
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
})

describe('the reader of documents finds', () => {
  test('links, but not those to the web', () => {
    expect(linksOf('[a](docs/x.md#y) ![b](z.png) [c](https://example.org)')).toEqual(['docs/x.md#y', 'z.png'])
  })
  test('paths in backticks, but not patterns', () => {
    expect(
      pathsOf('`lib/model/` `docs/decisions/NNNN-title.md` `seeds/*.csv` `package.json` `2014`'),
    ).toEqual(['lib/model/', 'package.json'])
  })
  test('npm scripts', () => {
    expect(scriptsOf('`npm start`, `npm run --silent extract -- seeds/reports`')).toEqual([
      'extract',
      'start',
    ])
  })
})
