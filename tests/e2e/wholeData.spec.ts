import { readFileSync } from 'node:fs'
import { asked, expect, test } from './watched.ts'

test('the page of data leads to the whole data set as a ZIP that the browser saves under its own name', async ({
  page,
}) => {
  await page.goto('/data')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '/data/gongkai.zip' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('公开数据.zip')
  const bytes = readFileSync(await download.path())
  expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
  expect(bytes.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006')
})

test('every file that the page of data names is there', async ({ page, request }) => {
  await page.goto('/en/data')
  const links = page.locator('a[href^="/data/"]')
  const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
  expect(addresses.length).toBe(13)
  for (const address of addresses) {
    const head = await request.head(address)
    expect([address, head.status()]).toEqual([address, 200])
    const etag = head.headers().etag!
    expect((await request.get(address, { headers: { 'if-none-match': etag } })).status()).toBe(304)
  }
})

asked('the database is sent as one', async ({ request }) => {
  const response = await request.get('/data/gongkai.sqlite')
  const body = await response.body()
  expect(body.subarray(0, 16).toString('latin1')).toBe('SQLite format 3\u0000')
  // Bytes 18 and 19 say how it is written: 1 is without a write-ahead log.
  expect([body[18], body[19]]).toEqual([1, 1])
})
