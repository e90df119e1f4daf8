import { expect, test } from './watched.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the charts are there, filters work, and a value leads to its sentence', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.locator('figure .chart svg:visible')).toHaveCount(3)
  await page.getByLabel('来源').selectOption('document')
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.locator('.standing')).toContainText('5个县区')

  const table = page.locator('figure#items-published details').last()
  await table.locator('summary').click()
  await table.getByRole('link', { name: '146' }).click()
  await expect(page).toHaveURL(/\/reports\/.+#items_published$/)
  await expect(page.locator('mark:is(#items_published, :has(#items_published))')).toContainText('146')
  await expect(page.locator('mark:is(#items_published, :has(#items_published))')).toBeInViewport()
})

test('without JavaScript an address without a page says so under the head of every page', async ({
  page,
}) => {
  const answer = await page.goto('/en/reports/none-2018')
  expect(answer!.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await expect(page.getByRole('search')).toBeVisible()
})

test('without JavaScript the table view and the language switch work', async ({ page }) => {
  await page.goto('/?show=table&source=document')
  await expect(page.locator('figure table')).toHaveCount(3)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.locator('figure table')).toHaveCount(3)
  await expect(page.locator('figure table').first()).toContainText('no report')
})

test('without JavaScript a region is typed or chosen from a select, and menus open', async ({ page }) => {
  await page.goto('/?region=370826')
  await page.getByLabel('从列表选择地区').selectOption('371002')
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.locator('.standing')).toContainText('2个县区')
  await page.getByRole('searchbox', { name: '地区' }).fill('沂源')
  await page.getByRole('button', { name: '应用' }).click()
  await expect(page.locator('.standing')).toContainText('3个县区')
  await page.locator('#channels summary', { hasText: '视图' }).click()
  await page.locator('#channels').getByRole('link', { name: '占比' }).click()
  await expect(page).toHaveURL(/channels=share/)
})
