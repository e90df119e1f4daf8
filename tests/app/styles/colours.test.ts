import { expect, test } from 'vitest'
import { chartColours, pageColours } from '#app/styles/colours'
import { coloursCss, coloursFile } from '#app/styles/coloursCss'
import { projectFiles, projectText } from '../../architecture/tree.ts'

test('the style sheet of colours is what `npm run styles` writes', () => {
  expect(projectText(coloursFile)).toBe(coloursCss())
})

test('each colour has a property in the light theme, in the dark one of the system and in the chosen dark one', () => {
  const [light = '', dark = '', chosen = ''] = projectText(coloursFile).split('@media screen')
  for (const [name, colour] of Object.entries(chartColours)) {
    expect(light).toContain(`--chart-${name}: ${colour.light};`)
    expect(dark).toContain(`--chart-${name}: ${colour.dark};`)
    expect(chosen).toContain(`--chart-${name}: ${colour.dark};`)
  }
  expect(light).toContain(`  --accent-soft: ${pageColours.accentSoft.light};`)
  expect(chosen).toContain(`  --accent-soft: ${pageColours.accentSoft.dark};`)
})

/** The icon is a file of its own, which a browser shows outside any page and its theme. */
const other = new Set(['app/styles/colours.ts', coloursFile, 'app/icon.svg'])

test('no colour is written in app/ but in the one list', () => {
  const files = projectFiles('.ts', '.tsx', '.css', '.svg').filter(
    (file) => file.startsWith('app/') && !other.has(file),
  )
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    [...projectText(file).matchAll(/['"`:\s(]#[\da-f]{3,8}\b(?!\/)|\b(?:rgb|hsl)a?\(\s*\d/gi)].map(
      ([text]) => `${file}: ${text}`,
    ),
  )
  expect(found).toEqual([])
})
