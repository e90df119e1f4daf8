import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { outlineText } from '#app/_charts/file/outlineText'
import { renderPng } from '#app/_charts/file/renderPng'
import { outlineFont } from '#app/_charts/file/outlineFont'
import { pngPixels } from './pngPixels.ts'

const font = outlineFont(
  readFileSync('node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
)

test('the outlines of the font are as wide as it says, Chinese an em', () => {
  expect(font.glyph('公'.codePointAt(0)!).advance).toBe(1)
  expect(font.glyph('1'.codePointAt(0)!).advance).toBeCloseTo(0.555, 2)
  // U+4E00 is a single bar: a contour of four corners.
  expect(font.glyph(0x4e00).commands.filter((one) => typeof one === 'string')).toEqual([
    'M',
    'L',
    'L',
    'L',
    'Z',
  ])
  expect(font.glyph(0x20).commands).toEqual([])
})

test.each([
  ['start', 10],
  ['middle', 0],
  ['end', -10],
])('a text anchored at its %s begins where it should', (anchor, left) => {
  const svg = outlineText(
    `<text x="10" y="5" font-size="20px" text-anchor="${anchor}" fill="#123456" transform="rotate(9)">一</text>`,
    { regular: font, semiBold: font },
  )
  const { commands } = font.glyph(0x4e00)
  const x = Math.round((left + Number(commands[1]) * 20) * 100) / 100
  const y = Math.round((5 + Number(commands[2]) * 20) * 100) / 100
  expect(svg).toMatch(/^<path fill="#123456" transform="rotate\(9\)" d="M/)
  expect(svg).toContain(`d="M${x} ${y} `)
})

test('text that was escaped is drawn as it was meant', () => {
  const of = (text: string) => outlineText(`<text>${text}</text>`, { regular: font, semiBold: font })
  expect(of('a &lt; b &amp;&#x4e00;')).toBe(of('a < b &一'.replace('<', '&#60;').replace('&一', '&#38;一')))
})

const svg = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="#fffefc"/>${inner}</svg>`

test('a picture has two pixels for one, and Chinese is drawn without fonts of the machine', async () => {
  const empty = pngPixels(await renderPng(svg(''), 2))
  expect([empty.width, empty.height]).toEqual([80, 60])
  expect(empty.colours()).toEqual(new Set(['#fffefc']))
  const text = pngPixels(
    await renderPng(svg('<text x="5" y="25" font-size="24" fill="#1c1f23">公</text>'), 2),
  )
  expect(text.colours().has('#1c1f23')).toBe(true)
})

test('the same picture gives the same bytes', async () => {
  const one = svg('<text x="5" y="25" font-size="24" font-weight="600">开</text>')
  expect(await renderPng(one, 2)).toEqual(await renderPng(one, 2))
})

test('a picture is not much larger than the best compression makes it', async () => {
  const lines = Array.from(
    { length: 30 },
    (_, i) => `<text x="5" y="${20 * i}" font-size="12">公开信息${i}</text>`,
  )
  const file = await renderPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#fffefc"/>${lines.join('')}</svg>`,
    2,
  )
  expect(file.byteLength).toBeLessThan(60_000)
})
