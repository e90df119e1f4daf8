import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './watched.ts'

interface Truth {
  region: string
  region_code: string
  year: number
  observations: { indicator: string; value: number | null; status: string; quote: string | null }[]
}
const reports = JSON.parse(readFileSync('tests/fixtures/ground-truth.json', 'utf8')) as Truth[]
const channels = ['channel_wechat', 'channel_website', 'channel_other']

/** Items published, applications received and one channel where the report states any: what a person read in it. */
const headlines = reports.flatMap(({ region, region_code, year, observations }) => {
  const stated = observations.filter((one) => one.value !== null && one.quote !== null)
  const channel = channels.find((id) => stated.some((one) => one.indicator === id))
  return ['items_published', 'applications_received', ...(channel === undefined ? [] : [channel])].map(
    (id) => {
      const { indicator, value, status, quote } = stated.find((one) => one.indicator === id)!
      return { region, code: region_code, year, indicator, value: value!, status, quote: quote! }
    },
  )
})
const figures: Record<string, string> = {
  items_published: 'items-published',
  applications_received: 'applications',
}
type Headline = (typeof headlines)[number]

const bare = (text: string) => text.replace(/\s+/g, '')

/** The passage of a headline is open, marked, in view and says what a person read. */
async function expectPassage(page: Page, { indicator, value, status, quote }: Headline): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/reports/[^/]+#${indicator}$`))
  const stretches = page.locator(`mark[data-of~="${indicator}"]`)
  for (const stretch of await stretches.all()) await expect(stretch).toHaveClass('current')
  await expect(stretches.first()).toBeInViewport()
  await expect(stretches.last()).toBeInViewport()
  const parts = await stretches.evaluateAll((all) =>
    all.map((one) =>
      [...one.childNodes]
        .filter((node) => node.nodeName !== 'A')
        .map((node) => node.textContent)
        .join(''),
    ),
  )
  const said = bare(parts.join(''))
  if (status === 'reported') expect(said).toContain(String(value))
  expect(bare(quote).includes(said) || said.includes(bare(quote)), `${said} and ${bare(quote)}`).toBe(true)
}

/** What leads to a headline in one view of the overview; the view is narrowed to the one report. */
async function overview(page: Page, { code, year, indicator }: Headline, query = ''): Promise<Locator> {
  await page.goto(`/?source=document&region=${code}&from=${year}&to=${year}${query}`)
  return page.locator(`figure#${figures[indicator] ?? 'channels'}`)
}

test('every report has its headline figures in the truth', () => {
  expect(headlines).toHaveLength(14)
  expect(new Set(headlines.map(({ region }) => region)).size).toBe(5)
})

for (const one of headlines) {
  const name = `${one.region} ${one.indicator}`

  test(`one click leads from the point or bar of ${name} to its passage`, async ({ page }) => {
    const figure = await overview(page, one)
    const drawn = figure.locator(`.chart svg:visible a.datum[href$="#${one.indicator}"]`).first()
    await drawn.scrollIntoViewIfNeeded()
    await drawn.click({ force: true })
    await expectPassage(page, one)
  })

  // A link in a cell is the same on every screen; only where a point lies differs.
  test(
    `one click leads from the table cell of ${name} to its passage`,
    { tag: '@once' },
    async ({ page }) => {
      const figure = await overview(page, one)
      await figure.locator('summary', { hasText: '数据表' }).click()
      await figure.locator(`table td a[href$="#${one.indicator}"]`).first().click()
      await expectPassage(page, one)
    },
  )
}

for (const one of headlines.filter(({ indicator }) => indicator === 'items_published'))
  test(`one click leads from the grid cell of ${one.region} to its passage`, async ({ page }) => {
    // By agency, as other bodies of these counties have figures of these years too.
    await page.goto('/?draw=grid&from=2018&to=2022&by=agency&region=370000,330421')
    const row = page.locator('figure#items-published .heat-grid tr', { hasText: one.region })
    await row.getByRole('link', { name: String(one.value), exact: true }).click()
    await expectPassage(page, one)
  })
