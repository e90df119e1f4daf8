import { rooms, type Room } from './rooms.ts'

const mark = { from: '<!-- rooms -->', to: '<!-- /rooms -->' }

/** Rooms within a room that the README does not name one by one. */
const isInner = ({ path }: Room) => /^(?:lib\/extract|db|app)\/./.test(path)

/** The table of each document that has one: all rooms, and for the README those that a newcomer sees first. */
export function roomTables(): Record<string, string> {
  return {
    'docs/architecture.md': tableOf(rooms),
    'README.md': tableOf(rooms.filter((room) => !isInner(room))),
  }
}

function tableOf(shown: readonly Room[]): string {
  const rows = shown.map(({ path, holds, imports }) => `| \`${path}\` | ${holds} | ${cell(imports)} |`)
  return ['| folder | holds | may import |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Ours in backticks, then packages by name; builtins and `*` in words. */
function cell(imports: readonly string[]): string {
  if (imports.length === 0) return '—'
  const words = { 'node:': 'Node', '*': 'any package' } as Record<string, string>
  const isOurs = (name: string) => /^(?:lib|db|app|scripts|tests)\/|\.(?:ts|mjs)$/.test(name)
  return [
    ...imports.filter(isOurs).map((name) => `\`${name}\``),
    ...imports.filter((name) => !isOurs(name)).map((name) => words[name] ?? name),
  ].join(', ')
}

/** A document with its table between the marks replaced. Throws `no table of rooms` where it has no marks. */
export function withTable(document: string, table: string): string {
  const { from, to } = placesOf(document)
  return `${document.slice(0, from)}\n\n${table}\n\n${document.slice(to)}`
}

/** The table that a document has between the marks, its cells without the spaces that align them. */
export function tableIn(document: string): string {
  const { from, to } = placesOf(document)
  return document
    .slice(from, to)
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---'))
    .join('\n')
}

function placesOf(document: string): { from: number; to: number } {
  const from = document.indexOf(mark.from) + mark.from.length
  const to = document.indexOf(mark.to)
  if (to < from || from < mark.from.length) throw new Error('no table of rooms')
  return { from, to }
}
