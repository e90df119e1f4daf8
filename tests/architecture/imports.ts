import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'
import { rooms } from './rooms.ts'

/** A breach of the import table or of the purity of lib/: where, and what it is, in one line. */
export interface Breach {
  file: string
  line: number
  what: string
}

const table: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  rooms.map(({ path, imports }) => [path, imports]),
)

/** What lib/ must not touch: the clock, chance, the environment, the network, the locale of the machine. */
const impureNames = new Set([
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'performance',
  'globalThis',
  'crypto',
])
const impureCalls = new Set(['Date.now', 'Math.random'])
const localeMethods: Record<string, number> = {
  toLocaleString: 1,
  toLocaleLowerCase: 1,
  toLocaleUpperCase: 1,
  localeCompare: 2,
}

interface Import {
  specifier: string
  line: number
}

interface Source {
  imports: Import[]
  isClient: boolean
  impurities: { line: number; what: string }[]
}

/** Everything a file imports: statements, re-exports, `import()` and `import('…')` types. */
function readSource(file: string, text: string): Source {
  const kind = file.endsWith('x')
    ? ts.ScriptKind.TSX
    : file.endsWith('.mjs')
      ? ts.ScriptKind.JS
      : ts.ScriptKind.TS
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  const source: Source = { imports: [], isClient: /^\s*['"]use client['"]/.test(text), impurities: [] }
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
  const found = (node: ts.Node, what: string) => source.impurities.push({ line: lineOf(node), what })

  const visit = (node: ts.Node) => {
    let target: ts.Node | undefined
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) target = node.moduleSpecifier
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      target = node.arguments[0]
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) target = node.argument.literal
    if (target && ts.isStringLiteralLike(target))
      source.imports.push({ specifier: target.text, line: lineOf(target) })

    if (ts.isIdentifier(node) && impureNames.has(node.text) && isReference(node)) found(node, node.text)
    if (ts.isPropertyAccessExpression(node)) {
      const path = `${node.expression.getText(tree)}.${node.name.text}`
      if (impureCalls.has(path)) found(node, path)
    }
    if (ts.isNewExpression(node) && node.expression.getText(tree) === 'Date' && !node.arguments?.length)
      found(node, 'new Date()')
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const needed = localeMethods[node.expression.name.text]
      if (needed !== undefined && node.arguments.length < needed)
        found(node, `${node.expression.name.text} without a locale`)
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText(tree).startsWith('Intl.') &&
      !node.arguments?.length
    )
      found(node, `${node.expression.getText(tree)} without a locale`)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return source
}

/** Whether an identifier stands for the global of its name rather than for a property or a name of our own. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node
  return (
    !ts.isPropertySignature(parent) && !ts.isMethodDeclaration(parent) && !ts.isFunctionDeclaration(parent)
  )
}

/** The file of ours that a specifier leads to, or null for a package or builtin. */
function resolve(from: string, specifier: string, files: ReadonlySet<string>): string | null {
  const path = specifier.startsWith('#')
    ? specifier.slice(1)
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(from), specifier)
      : null
  if (path === null) return null
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => files.has(candidate)) ?? path
}

const folderOf = (file: string) =>
  Object.keys(table)
    .filter((name) => (name.endsWith('/') ? file.startsWith(name) : file === name))
    .sort((a, b) => b.length - a.length)[0]

const isBuiltin = (specifier: string) => specifier.startsWith('node:') || builtinModules.includes(specifier)

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

function isAllowed(folder: string, specifier: string, target: string | null): boolean {
  const allowed = table[folder] ?? []
  if (target !== null)
    return [folder, ...allowed].some((name) =>
      name.endsWith('/') ? target.startsWith(name) : target === name,
    )
  if (isBuiltin(specifier)) return allowed.includes('node:') || allowed.includes(specifier)
  return allowed.includes('*') || allowed.includes(packageOf(specifier))
}

/**
 * Checks files (path from the top folder → text) against the import table, for cycles, and lib/ for purity. Files that
 * no row of the table covers (settings of tools in the top folder) may import anything. Sorted by file and line.
 */
export function breaches(files: ReadonlyMap<string, string>): Breach[] {
  const found: Breach[] = []
  const names = new Set(files.keys())
  const graph = new Map<string, string[]>()
  for (const [file, text] of files) {
    const source = readSource(file, text)
    const folder = folderOf(file)
    const targets: string[] = []
    for (const { specifier, line } of source.imports) {
      const target = resolve(file, specifier, names)
      if (target !== null) targets.push(target)
      if (target !== null && /\.(ts|tsx|mjs)$|^[^.]*$/.test(target) && !names.has(target))
        found.push({ file, line, what: `imports ${specifier}, which does not exist` })
      else if (folder && !isAllowed(folder, specifier, target))
        found.push({ file, line, what: `imports ${specifier}` })
      // db/shared.ts imports nothing, and is for either side.
      if (source.isClient && target !== null && /^(db(?!\/shared\.ts)|lib\/extract)\//.test(target))
        found.push({ file, line, what: `is for the browser and imports ${specifier}` })
    }
    if (file.startsWith('lib/'))
      for (const { line, what } of source.impurities) found.push({ file, line, what: `uses ${what}` })
    graph.set(file, targets)
  }
  for (const cycle of cycles(graph))
    found.push({ file: cycle[0] ?? '', line: 1, what: `imports itself: ${cycle.join(' → ')}` })
  return found.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
}

/** Each cycle once, as the files along it with the first repeated at the end. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (file: string) => {
    const start = path.indexOf(file)
    if (start >= 0) found.push([...path.slice(start), file])
    if (start >= 0 || done.has(file)) return
    path.push(file)
    for (const target of graph.get(file) ?? []) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of graph.keys()) visit(file)
  return found
}
