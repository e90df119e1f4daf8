import { expect, test } from 'vitest'
import { docRuns } from '#lib/extract/read/word/docRuns'

/** A document of one formatted page whose runs, ten bytes each, have these properties. */
function pageOf(...runs: number[][]) {
  const main = Buffer.alloc(1024)
  const table = Buffer.alloc(12)
  main.writeUInt32LE(0, 0x00fa)
  main.writeUInt32LE(12, 0x00fe)
  table.writeUInt32LE(1, 8)
  const page = main.subarray(512)
  page.writeUInt8(runs.length, 511)
  for (let i = 0; i <= runs.length; i++) page.writeUInt32LE(2000 + i * 10, i * 4)
  let at = 480
  runs.forEach((properties, i) => {
    if (properties.length === 0) return
    at -= 2 * Math.ceil((properties.length + 1) / 2)
    page.writeUInt8(at / 2, (runs.length + 1) * 4 + i)
    page.set([properties.length, ...properties], at)
  })
  return docRuns(main, table)
}

const none = { isDeleted: false, isUnseen: false, isRaised: false }
const bold = [0x35, 0x08, 1]

test.each([
  ['plain', [], null],
  ['bold', bold, null],
  ['hidden', [0x3c, 0x08, 1], { ...none, isUnseen: true }],
  ['hidden against its style', [0x3c, 0x08, 129], { ...none, isUnseen: true }],
  ['shown', [0x3c, 0x08, 0], null],
  [
    'struck out, behind a property of variable length',
    [0x0b, 0xca, 2, 9, 9, 0x37, 0x08, 1],
    { ...none, isUnseen: true },
  ],
  ['struck out twice', [...bold, 0x53, 0x2a, 1], { ...none, isUnseen: true }],
  ['deleted', [0x00, 0x08, 1], { ...none, isDeleted: true }],
  ['raised', [0x48, 0x2a, 1], { ...none, isRaised: true }],
  ['lowered', [0x48, 0x2a, 2], { ...none, isRaised: true }],
] as const)('a run that is %s', (_, properties, expected) => {
  const found = pageOf([...bold], [...properties], [])
  expect(found).toEqual(expected === null ? [] : [{ start: 2010, end: 2020, ...expected }])
})
