import { parse } from 'csv-parse/sync'
import { expect, test } from './watched.ts'

test('the overview of a region is its own, and an agency shows only itself', async ({ page }) => {
  await page.goto('/regions/370826')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('微山县')
  await page.getByRole('link', { name: '微山县工业和信息化局', exact: true }).first().click()
  const chart = page.locator('figure#items-published .chart svg:visible')
  await expect(chart).toContainText('146')
  await expect(chart).not.toContainText('微山县商务局')
  await expect(page.locator('.peers')).toContainText('n=')
})

test('a region without reports says so, an unknown one is not there', async ({ page, request }) => {
  await page.goto('/regions/130102')
  await expect(page.locator('.message')).toContainText('尚未收录长安区的报告')
  for (const path of ['/regions/000000', '/en/agencies/nobody', '/reports/nobody/source'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('coverage leads from the country to a report', async ({ page }) => {
  await page.goto('/coverage')
  await page.getByRole('link', { name: '山东省', exact: true }).click()
  await page.getByRole('link', { name: '济宁市', exact: true }).click()
  await page.getByRole('link', { name: '微山县', exact: true }).click()
  await expect(page).toHaveURL(/region=370826$/)
  await page.getByRole('link', { name: /微山县工业和信息化局2018年的报告/ }).click()
  await expect(page).toHaveURL(/\/reports\/370826-[a-z0-9]+-2018$/)
})

test('a finding of the list leads to its passage, and its rule narrows the list', async ({ page }) => {
  await page.goto('/checks?region=330421')
  const row = page.locator('tbody tr', { hasText: '渠道数大于主动公开总数' })
  await expect(row).toContainText('2,218 ≠ 61')
  await row.getByRole('link', { name: '原文二' }).click()
  await expect(page).toHaveURL(/\/reports\/330421-.+#f\d+-2$/)
  await expect(page.locator('mark:is(:target, :has(:target))')).toBeInViewport()
  await page.goto('/checks')
  await page.locator('.rules').getByRole('link', { name: '缺少标题' }).click()
  await expect(page).toHaveURL(/code=missing-title/)
  const others = await page.locator('tbody tr').filter({ hasNotText: '缺少标题' }).allTextContents()
  expect(others).toEqual([])
})

test('lists sort by their heads and page by links', async ({ page }) => {
  await page.goto('/reports')
  await page.getByRole('columnheader', { name: '年度' }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=year/)
  await expect(page.getByRole('columnheader', { name: '年度' })).toHaveAttribute('aria-sort', 'ascending')
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(/sort=year&page=2/)
})

test('search finds by name, code, pinyin and initials from every page', async ({ page }) => {
  for (const q of ['微山', '370826', 'weishan', 'wsx']) {
    await page.goto('/data')
    await page.getByRole('search').getByLabel('搜索').fill(q)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\?q=/)
    await expect(page.getByRole('link', { name: '微山县', exact: true })).toBeVisible()
  }
  await page.goto('/search?q=' + encodeURIComponent('微山 2018'))
  await expect(page.locator('section', { hasText: '报告' }).last()).toContainText('微山县工业和信息化局')
  await page.goto('/search')
  await expect(page.locator('.panel')).toContainText('拼音')
})

test('coverage is searched and put in order, and its file with it', async ({ page, request }) => {
  await page.goto('/coverage')
  await page.getByLabel('名称或代码').fill('江')
  await page.getByLabel('排序').selectOption('-agencies')
  await expect(page).toHaveURL(/q=%E6%B1%9F&.*sort=-agencies/)
  const shown = await page.locator('table tbody tr th').allTextContents()
  expect(shown).toEqual(['浙江省', '江苏省', '江西省'])
  const file = await page.locator('a[download]').first().getAttribute('href')
  const rows = parse(await (await request.get(file!)).body(), { bom: true, columns: true }) as Record<
    string,
    string
  >[]
  expect([...new Set(rows.map((row) => row['地区']))]).toEqual(shown)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('filters, drill-down and search work', async ({ page }) => {
    await page.goto('/checks')
    await page.getByLabel('程度').selectOption('note')
    await page.getByRole('button', { name: '应用' }).click()
    await expect(page).toHaveURL(/severity=note/)
    await expect(page.locator('tbody tr').first()).toContainText('说明')
    await page.getByRole('search').getByLabel('搜索').fill('金乡')
    await page.getByRole('button', { name: '搜索' }).click()
    await page.getByRole('link', { name: '金乡县', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('金乡县')
  })
})
