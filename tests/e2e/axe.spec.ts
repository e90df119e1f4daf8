import { expectNoBarriers } from './barriers.ts'
import { test } from './watched.ts'

const pages = [
  '/',
  '/en',
  '/?source=document',
  '/en?show=table&source=document',
  '/?draw=grid&focus=371002',
  '/en?draw=multiples',
  '/?show=table&region=370000,330000',
  '/reports?region=370000',
  '/reports/330421-1bz9492-2018',
  '/en/reports/370828-xsz2q0-2022',
  '/nothing',
  '/?from=banana',
]

for (const path of pages)
  test(`axe finds nothing on ${path}, light or dark`, async ({ page }) => {
    test.slow()
    await page.goto(path)
    await expectNoBarriers(page)
  })
