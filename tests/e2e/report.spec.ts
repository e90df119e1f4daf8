import { expect, test } from './watched.ts'

test('the number of a passage leads to its figure and back', async ({ page }) => {
  await page.goto('/?source=document')
  await page.locator('figure#items-published details').last().locator('summary').click()
  await page.locator('figure#items-published table').getByRole('link', { name: '335' }).click()
  await page.locator('mark[data-of~="channel_wechat"] a[href="#o-channel_wechat"]').first().click()
  await expect(page).toHaveURL(/#o-channel_wechat$/)
  await expect(page.locator('#o-channel_wechat')).toBeInViewport()
  await page.locator('#o-channel_wechat td a').click()
  await expect(page).toHaveURL(/#channel_wechat$/)
  await expect(page.locator('mark:is(#channel_wechat, :has(#channel_wechat))')).toBeInViewport()
})

test('findings show both values and lead to both passages', async ({ page }) => {
  await page.goto('/reports?source=document')
  await page.getByRole('link', { name: '嘉善县经济和信息化局' }).click()
  const finding = page.locator('.findings li', { hasText: '渠道数大于主动公开总数' })
  await expect(finding).toContainText('2,218 ≠ 61')
  await finding.getByRole('link', { name: '原文二' }).click()
  await expect(page.locator('mark:has(:target), mark:target').first()).toBeInViewport()
})

test('figures without their document lead to the page they were taken from', async ({ page }) => {
  await page.goto('/reports?source=figures')
  await page.locator('tbody th a').first().click()
  await expect(page.getByText('本报告的数字摘自公开网页')).toBeVisible()
  await expect(page.locator('.facts a, td a').first()).toHaveAttribute('href', /^https?:/)
})

test('the list of reports turns its pages', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/reports\?page=2/)
})

test('statutory tables are shown as tables, and the text as it stands is a link away', async ({ page }) => {
  await page.goto('/reports?source=document')
  await page.getByRole('link', { name: '嘉善县经济和信息化局' }).click()
  const table = page.getByRole('table', { name: '政府信息公开情况统计表' })
  await expect(table.getByRole('columnheader')).toHaveText(['统计指标', '单位', '统计数'])
  const row = table.getByRole('row', { name: /政务微信公开政府信息数/ })
  await expect(row.getByRole('rowheader')).toContainText('4. 政务微信公开政府信息数')
  await expect(row.getByRole('cell').last()).toContainText('2218')
  await row.getByRole('link').first().click()
  await expect(page).toHaveURL(/#o-channel_wechat$|#finding-/)
  await page.getByRole('link', { name: '原文', exact: true }).click()
  await expect(page).toHaveURL(/text=raw/)
  await expect(page.locator('.document table')).toHaveCount(0)
  expect(await page.locator('.document').evaluate((one) => one.textContent)).toContain(
    '统计指标\t单位\t统计数',
  )
  await expect(page.locator('mark:is(#channel_wechat, :has(#channel_wechat))')).toHaveCount(1)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/reports\/[^/]+\?text=raw$/)
  await page.getByRole('link', { name: 'Tables', exact: true }).click()
  await expect(page.locator('.document table')).toHaveCount(1)
})

test('a wide statutory table scrolls in its frame, not the page', async ({ page }) => {
  await page.goto('/reports?source=document')
  await page.getByRole('link', { name: '沂源县工业和信息化局' }).click()
  await expect(page.locator('.document table')).toHaveCount(4)
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content).toBeLessThanOrEqual(screen!)
})

test('the year before stands beside a report and leads to it', async ({ page }) => {
  await page.goto('/reports?pick=multi-year')
  await page.locator('tbody th a').first().click()
  const beside = page.locator('.figures-table thead th.beside a').first()
  const year = Number.parseInt((await beside.textContent())!)
  const cell = page.locator('.figures-table td.beside a').first()
  await expect(cell).toHaveAttribute('href', /\/reports\/.*#/)
  await beside.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${year}年度报告`)
})
