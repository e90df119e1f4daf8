import { expect, test } from './watched.ts'

const languages = [
  { path: '/', lang: 'zh-CN', heading: '政府信息公开工作年度报告数据比较', counties: /\d+个县区/ },
  { path: '/en', lang: 'en', heading: /annual reports on the disclosure/, counties: /\d+ counties/ },
]

/** One page of each kind, in the language whose words are longer. */
const narrow = [
  '/en?source=document',
  '/en?show=table',
  '/en?draw=grid',
  '/?place=wsx',
  '/en/reports',
  '/en/reports/330421-1bz9492-2018',
  '/en/regions/370800',
  '/en/agencies/330421-1bz9492',
  '/en/coverage',
  '/en/checks',
  '/en/indicators',
  '/en/search?q=weishan',
  '/en/data',
  '/en/api',
  '/nothing',
]

for (const { path, lang, heading, counties } of languages)
  test(`the overview reads in ${lang}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await expect(page.locator('.standing')).toHaveText(counties)
    await expect(page.locator('figure')).toHaveCount(3)
    for (const name of ['items-published', 'channels', 'applications']) {
      const figure = page.locator(`figure#${name}`)
      await expect(figure.getByRole('heading', { level: 2 })).not.toBeEmpty()
      await expect(figure.locator('.chart svg:visible')).toHaveCount(1)
    }
  })

test(
  'nothing is wider than a screen of 320 px, which is also 1280 px at 400 %',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of narrow) {
      await page.goto(path)
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content, path).toBeLessThanOrEqual(screen!)
      const parts = page.locator('.brand, .site-nav li:last-child a, .site-head [type=search]')
      for (const part of await parts.all()) {
        const { x, width } = (await part.boundingBox())!
        expect(x + width, path).toBeLessThanOrEqual(320)
      }
    }
  },
)

test('a filter acts at once, and going back and forward leaves the form and the charts in agreement', async ({
  page,
}) => {
  const agree = async (query: string, source: string, shown: string) => {
    await expect(page).toHaveURL(new RegExp(`/${query}$`))
    await expect(page.locator('.standing')).toContainText(shown)
    await expect(page.getByLabel('来源')).toHaveValue(source)
  }
  await page.goto('/?from=2018')
  const all = (await page.locator('.standing span').first().textContent())!
  await expect(page.getByRole('button', { name: '应用' })).toBeHidden()
  await page.getByLabel('来源').focus()
  await page.getByLabel('来源').selectOption('document')
  await agree('\\?from=2018&source=document', 'document', '5个县区')
  await expect(page.getByLabel('来源')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '已更新。5个县区' })).toBeVisible()
  await page.getByText('机构', { exact: true }).first().click()
  await agree('\\?from=2018&source=document&by=agency', 'document', '5个机构')
  await page.goBack()
  await agree('\\?from=2018&source=document', 'document', '5个县区')
  await expect(page.getByRole('radio', { name: '县区' })).toBeChecked()
  await page.goBack()
  await agree('\\?from=2018', '', all)
  await page.goForward()
  await agree('\\?from=2018&source=document', 'document', '5个县区')
})

test('regions are found by name, code or initials, and taken away by their chips', async ({ page }) => {
  await page.goto('/?region=370826')
  const field = page.getByRole('combobox', { name: '地区' })
  for (const [typed, name] of [
    ['环翠', '环翠区'],
    ['371002', '环翠区'],
    ['yyx', '沂源县'],
  ] as const) {
    await field.fill(typed)
    await expect(page.getByRole('option').first()).toContainText(name)
  }
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(field).toHaveValue('')
  await expect(page).toHaveURL(/\?region=370323,370826$|\?region=370826,370323$/)
  await expect(page.locator('.standing')).toContainText('2个县区')
  await page.getByRole('link', { name: '移除微山县' }).click()
  await expect(page).toHaveURL(/region=370323$/)
  await expect(page.locator('.standing')).toContainText('1个县区')
})

test('what is typed as a region is taken if it is one, and else the page stops and asks', async ({
  page,
}) => {
  await page.goto('/?source=document')
  const field = page.getByRole('combobox', { name: '地区' })
  await field.fill('济宁')
  await page.getByRole('button', { name: '添加' }).click()
  await expect(page).toHaveURL(/\?region=370800&source=document$/)
  await expect(page.locator('.standing')).toContainText('2个县区')
  await field.fill('wsx')
  await field.press('Enter')
  await expect(page.getByRole('heading', { name: '“wsx”可能指以下地区或机构' })).toBeVisible()
  await expect(page.locator('figure')).toHaveCount(0)
  await page.getByRole('link', { name: '济宁市微山县' }).click()
  await expect(page).toHaveURL(/\?region=370800,370826&source=document$/)
  await expect(page.locator('figure')).toHaveCount(3)
})

test('a menu opens by keyboard, and closes by Escape and by what is outside it', async ({
  page,
  hasTouch,
}) => {
  await page.goto('/')
  const button = page.locator('#items-published summary', { hasText: '下载' })
  const link = page.locator('#items-published').getByRole('link', { name: '下载 CSV' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(link).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(button).toBeFocused()
  await button.click()
  const box = (await page.locator('#items-published .menu[open] .menu-box').boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(page.viewportSize()!.width)
  await page.locator('#items-published summary', { hasText: '视图' }).click()
  await expect(link).toBeHidden()
  await page.locator('h1').click()
  await expect(page.locator('.menu[open]')).toHaveCount(0)
  if (hasTouch) return
  await page.locator('#items-published .skip-chart').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#items-published-after')).toBeFocused()
})

test('quick picks narrow the view and are taken back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '有两年以上报告的机构' }).click()
  await expect(page).toHaveURL(/\?pick=multi-year$/)
  const shown = await page.locator('.standing').textContent()
  await page.getByRole('link', { name: '有核查提示的机构' }).click()
  await expect(page).toHaveURL(/\?pick=findings$/)
  await expect(page.locator('.standing')).not.toHaveText(shown!)
  await page.getByRole('link', { name: '有核查提示的机构' }).click()
  await expect(page).toHaveURL(/:\d+\/$/)
})

test('the language switch keeps page and filters both ways', async ({ page }) => {
  await page.goto('/?region=370826,371002&from=2018&to=2022&show=table')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\?region=370826,371002&from=2018&to=2022&show=table$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.getByRole('link', { name: '中文' }).click()
  await expect(page).toHaveURL(/:\d+\/\?region=370826,371002&from=2018&to=2022&show=table$/)
})

test('gaps, conflicts and channels above their total are drawn and said', async ({ page }) => {
  await page.goto('/?source=document')
  const items = page.locator('figure#items-published')
  await expect(items.locator('.chart svg:visible')).toContainText('2019年表式变更')
  await expect(items.locator('.chart svg:visible').getByText('嘉善县 61', { exact: true })).toBeVisible()
  await expect(page.locator('figure#channels .chart svg:visible')).toContainText('2,218 · 总数61 !')
  await items.locator('summary', { hasText: '数据表' }).click()
  await expect(items.locator('table')).toContainText('无报告')
  await expect(items.locator('td.conflict').first()).toContainText('核对不符')
})

test('pointing at a value says whose it is, and Escape hides it', async ({ page, isMobile, hasTouch }) => {
  test.skip(isMobile || hasTouch, 'a touch screen has nothing to point with')
  await page.goto('/?source=document')
  await page.locator('figure#items-published .wide a.datum').first().hover()
  const tip = page.locator('.tip')
  await expect(tip).toBeVisible()
  await expect(tip).toContainText(/2018年/)
  await expect(tip).toContainText(/条/)
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
})

test('the keyboard skips to the content and reaches filters and points', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'keyboards belong to the desktop')
  await page.goto('/?source=document')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('.picks a').first()).toBeFocused()
  const reached = new Set<string>()
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab')
    reached.add(
      await page.evaluate(() => {
        const focused = document.activeElement
        return focused?.closest('a.datum')
          ? 'point'
          : (focused?.getAttribute('name') ?? focused?.tagName ?? '')
      }),
    )
  }
  for (const one of ['place', 'from', 'to', 'sector', 'source', 'by', 'stat', 'BUTTON', 'point', 'SUMMARY'])
    expect(reached).toContain(one)
})

test('the arrow keys walk over the points and say each one', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'keyboards belong to the desktop')
  await page.goto('/?source=document')
  await expect(page.getByRole('combobox', { name: '地区' })).toBeVisible()
  const points = page.locator('figure#items-published .wide a.datum')
  await points.first().focus()
  const seen = new Set<string>()
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End']) {
    await page.keyboard.press(key)
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
    expect(label).toMatch(/20\d\d年/)
    await expect(page.locator('.tip')).toHaveText(label)
    seen.add(label)
  }
  expect(seen.size).toBeGreaterThan(2)
})

test('many series are drawn as a spread, small charts or a grid, and a name comes to the front', async ({
  page,
}) => {
  await page.goto('/')
  const items = page.locator('figure#items-published')
  const choose = async (name: string) => {
    await items.locator('summary', { hasText: '视图' }).click()
    await items.getByRole('link', { name, exact: true }).click()
  }
  await choose('分面')
  await expect(page).toHaveURL(/draw=multiples/)
  await expect(items.locator('.chart svg:visible')).toHaveCount(1)
  await choose('网格')
  await items.locator('summary', { hasText: '下面还有' }).click()
  const grid = items.locator('.heat-grid table')
  await expect(grid.getByRole('link', { name: '335', exact: true })).toHaveAttribute(
    'href',
    /#items_published$/,
  )
  await grid.getByRole('link', { name: '突出环翠区' }).click()
  await expect(page).toHaveURL(/focus=371002/)
  await expect(grid.locator('tbody th').first()).toHaveText('● 环翠区')
  await choose('分布')
  await expect(items.locator('.chart svg:visible')).toContainText('环翠区')
})

test('the theme follows the system until the reader chooses, and the choice stays', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await ground()
  await page.getByRole('button', { name: '切换深色或浅色' }).click()
  const dark = await ground()
  expect(dark).not.toBe(light)
  await page.reload()
  expect(await ground()).toBe(dark)
  await page.getByRole('button', { name: '切换深色或浅色' }).click()
  expect(await ground()).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe(dark)
})

test('paper shows the filters as a line, the date of the data, and no controls', async ({ page }) => {
  await page.goto('/?region=370826&from=2018&to=2018')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-only')).toContainText(/微山县 · 2018 · .*数据日期：\d{4}-\d\d-\d\d/)
  for (const gone of ['.filters', '.figure-tools', '.picks', '.theme'])
    for (const one of await page.locator(gone).all()) await expect(one).toBeHidden()
})
