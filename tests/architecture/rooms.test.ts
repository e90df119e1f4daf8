import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { rooms } from './rooms.ts'
import { roomTables, tableIn } from './roomTables.ts'
import { projectFiles, projectText } from './tree.ts'

const code = projectFiles('.ts', '.tsx', '.mjs')

test.each(Object.entries(roomTables()))('%s has the table of the rooms (npm run rooms)', (file, table) => {
  expect(tableIn(projectText(file))).toBe(table)
})

test('every room has a row, and every row a room', () => {
  const inside = (path: string) =>
    path.endsWith('/') ? projectFiles('').some((file) => file.startsWith(path)) : code.includes(path)
  expect(rooms.filter(({ path }) => !inside(path)).map(({ path }) => path)).toEqual([])
  const named = new Set(rooms.map(({ path }) => path))
  const wanted = new Set(
    code.flatMap((file) => {
      const [top = '', room = '', inner = ''] = file.split('/')
      const below = file.split('/').length
      if (top === 'lib' && room === 'extract') return below > 3 ? [`lib/extract/${inner}/`] : []
      if (top === 'lib') return [`lib/${room}/`]
      if (top === 'app' && room === '_charts') return below > 3 ? [`app/_charts/${inner}/`] : []
      if (top === 'app' && room.startsWith('_')) return [`app/${room}/`]
      return [`${top}${below > 1 ? '/' : ''}`].filter((path) => path.endsWith('/'))
    }),
  )
  expect([...wanted].filter((path) => !named.has(path))).toEqual([])
})

test('no folder holds more than 25 files of code side by side', () => {
  const counts = new Map<string, number>()
  for (const file of code) counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1)
  expect([...counts].filter(([, n]) => n > 25)).toEqual([])
})
