import { describe, expect, test } from 'vitest'
import { readResults, scoreTable, survivorLines } from './results.ts'

const tested = (fileName: string, line: number, status: string) =>
  JSON.stringify({ fileName: `/p/${fileName}`, line, mutatorName: 'M', replacement: 'a\n  b', status })
const lines = [
  JSON.stringify({ planned: { '/p/a.ts': 4, '/p/b.ts': 2 } }),
  tested('a.ts', 9, 'Survived'),
  tested('a.ts', 2, 'NoCoverage'),
  tested('a.ts', 3, 'Killed'),
  tested('a.ts', 4, 'Timeout'),
  '{"fileName":"/p/b.ts","li',
].join('\n')

describe('what a run of changes found', () => {
  test('is read up to where it was stopped', () => {
    const { planned, tested: read } = readResults(lines, '/p')
    expect(planned).toEqual({ 'a.ts': 4, 'b.ts': 2 })
    expect(read.map(({ fileName, line }) => [fileName, line])).toEqual([
      ['a.ts', 9],
      ['a.ts', 2],
      ['a.ts', 3],
      ['a.ts', 4],
    ])
  })

  test('is a table in which what was not reached has no score', () => {
    expect(scoreTable(readResults(lines, '/p')).split('\n').slice(2)).toEqual([
      '| a.ts | 4 | 4 | 2 | 50 % |',
      '| b.ts | 2 | 0 | 0 |  |',
      '| all | 6 | 4 | 2 | 50 % |',
    ])
  })

  test('names each change that went unnoticed, in the order of the lines', () => {
    expect(survivorLines(readResults(lines, '/p'))).toEqual([
      'a.ts:2 NoCoverage M → a b',
      'a.ts:9 Survived M → a b',
    ])
  })
})
