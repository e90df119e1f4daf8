import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openRows, TableFrame } from '#app/_site/TableFrame.tsx'

const framed = (rows: number) =>
  renderToStaticMarkup(
    <TableFrame label="表" fold={{ lang: 'zh', rows }}>
      <tbody />
    </TableFrame>,
  )

test('a long table says how many rows are below, a short one is whole', () => {
  expect(framed(140)).toContain('下面还有120行')
  expect(framed(25)).not.toContain('下面')
})

test('the style sheet opens as many rows as the frame counts', () => {
  expect(readFileSync('app/styles/table.css', 'utf8')).toContain(`nth-child(n + ${openRows + 1})`)
})
