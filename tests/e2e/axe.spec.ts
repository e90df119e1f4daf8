import { expectNoBarriers } from './barriers.ts'
import { test } from './watched.ts'

/** The first four on a phone too, where the layout is another. */
const onPhones = 4
const pages = [
  '/',
  '/en?show=table&source=document',
  '/?draw=grid&focus=371002&region=370000',
  '/reports/330421-1bz9492-2018',
  '/en',
  '/?source=document',
  '/en?draw=multiples',
  '/?show=table&region=370000,330000',
  '/?show=change&region=370000',
  '/reports?region=370000',
  '/en/reports/370828-xsz2q0-2022',
  '/nothing',
  '/?from=banana',
]

for (const [index, path] of pages.entries())
  test(
    `axe finds nothing on ${path}, light or dark`,
    { tag: index < onPhones ? [] : '@once' },
    async ({ page }) => {
      test.slow()
      await page.goto(path)
      await expectNoBarriers(page)
    },
  )
