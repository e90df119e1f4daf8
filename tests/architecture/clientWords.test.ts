import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { projectFiles, projectText } from './tree.ts'

const files = new Set(projectFiles('.ts', '.tsx').filter((file) => /^(app|lib)\//.test(file)))

/** The modules that a file loads when it runs: types are left out, `import()` is not. */
function loadedBy(file: string): string[] {
  const tree = ts.createSourceFile(file, projectText(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && !isOfTypes(node.importClause))
      found.push(textOf(node.moduleSpecifier))
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly)
      found.push(textOf(node.moduleSpecifier))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(textOf(node.arguments[0]!))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found.flatMap((specifier) => {
    const path = specifier.startsWith('#')
      ? specifier.slice(1)
      : specifier.startsWith('.')
        ? posix.join(posix.dirname(file), specifier)
        : null
    return [path, `${path}.ts`, `${path}.tsx`].filter((one) => one !== null && files.has(one)) as string[]
  })
}

const textOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : '')

function isOfTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const { name, namedBindings } = clause
  return (
    name === undefined &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((element) => element.isTypeOnly)
  )
}

/** All that a file brings with it. */
function closureOf(file: string): Set<string> {
  const met = new Set<string>()
  const open = [file]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (met.has(one)) continue
    met.add(one)
    open.push(...loadedBy(one))
  }
  return met
}

/** Files for the browser that bring words with them, and the one section that each brings. Others get words as props. */
const sections: Record<string, string> = {
  'app/[lang]/error.tsx': 'app/_text/sections/messageText.ts',
  'app/_charts/interactive/InteractiveChart.tsx': 'app/_text/sections/interactiveText.ts',
  // The interactive chart comes with it, when a reader asks for it.
  'app/_charts/view/InteractiveSwitch.tsx': 'app/_text/sections/interactiveText.ts',
}
const client = [...files].filter((file) => /^\s*['"]use client['"]/.test(projectText(file)))

test('there are files for the browser, those that bring words among them', () => {
  expect(client.length).toBeGreaterThan(5)
  expect(client).toEqual(expect.arrayContaining(Object.keys(sections)))
})

test.each(client)('%s brings no words to the browser but those of its section', (file) => {
  const words = [...closureOf(file)].filter(
    (one) => one.startsWith('app/_text/sections/') || /^app\/_text\/(text|zh|en)\.ts$/.test(one),
  )
  expect(words).toEqual(Object.hasOwn(sections, file) ? [sections[file]] : [])
})

test('on the server words come from textOf: no file outside app/_text loads a section, but those for the browser', () => {
  const loading = [...files].filter(
    (file) =>
      !file.startsWith('app/_text/') &&
      loadedBy(file).some((one) => /^app\/_text\/(sections\/|zh\.ts|en\.ts)/.test(one)),
  )
  expect(loading.sort()).toEqual([
    'app/_charts/interactive/InteractiveChart.tsx',
    'app/_site/BilingualMessage.tsx',
  ])
})
