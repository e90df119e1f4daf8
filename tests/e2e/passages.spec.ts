import { readFileSync } from 'node:fs'
import type { APIRequestContext, Locator, Page } from '@playwright/test'
import type { HTMLElement } from 'node-html-parser'
import { htmlOf } from './html.ts'
import { asked, expect, test } from './watched.ts'

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
async function expectPassage(page: Page, one: Headline): Promise<void> {
  const { indicator } = one
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
  expectSaid(one, parts.join(''))
}

function expectSaid({ value, status, quote }: Headline, text: string): void {
  const said = bare(text)
  if (status === 'reported') expect(said).toContain(String(value))
  expect(bare(quote).includes(said) || said.includes(bare(quote)), `${said} and ${bare(quote)}`).toBe(true)
}

/** The overview narrowed to the one report of a headline. */
const addressOf = ({ code, year }: Headline) => `/?source=document&region=${code}&from=${year}&to=${year}`

const figureOf = ({ indicator }: Headline) => figures[indicator] ?? 'channels'

/** The figure that shows a headline, on the overview of its report. */
async function overview(page: Page, one: Headline): Promise<Locator> {
  await page.goto(addressOf(one))
  return page.locator(`figure#${figureOf(one)}`)
}

test('every report has its headline figures in the truth', () => {
  expect(headlines).toHaveLength(14)
  expect(new Set(headlines.map(({ region }) => region)).size).toBe(5)
})

/** The marked passage behind a link, as the server sends it, says what a person read. */
async function expectMark(request: APIRequestContext, href: string, one: Headline): Promise<void> {
  const [path, fragment] = href.split('#')
  expect(fragment).toBe(one.indicator)
  const page = await htmlOf(request, path!)
  const stretches = page.querySelectorAll(`mark[data-of~="${one.indicator}"]`)
  for (const number of stretches.flatMap((stretch) => stretch.querySelectorAll('a'))) number.remove()
  expectSaid(one, stretches.map((stretch) => stretch.textContent).join(''))
  expect(stretches.filter((stretch) => isOrHolds(stretch, fragment!))).toHaveLength(1)
}

function isOrHolds(element: HTMLElement, id: string): boolean {
  return element.id === id || element.querySelector(`[id="${id}"]`) !== null
}

for (const one of headlines) {
  const name = `${one.region} ${one.indicator}`

  // On phones one figure of each report: where points lie is what differs.
  test(
    `one click leads from the point or bar of ${name} to its passage`,
    { tag: one.indicator === 'items_published' ? [] : '@once' },
    async ({ page }) => {
      const figure = await overview(page, one)
      const drawn = figure.locator(`.chart svg:visible a.datum[href$="#${one.indicator}"]`).first()
      await drawn.scrollIntoViewIfNeeded()
      await drawn.click({ force: true })
      await expectPassage(page, one)
    },
  )

  asked(
    `a link leads from the table cell of ${name} to its passage`,
    { tag: '@once' },
    async ({ request }) => {
      const page = await htmlOf(request, addressOf(one))
      const figure = page.querySelector(`figure#${figureOf(one)}`)!
      const link = figure.querySelector(`table td a[href$="#${one.indicator}"]`)!
      await expectMark(request, link.getAttribute('href')!, one)
    },
  )
}

for (const one of headlines.filter(({ indicator }) => indicator === 'items_published'))
  asked(
    `a link leads from the grid cell of ${one.region} to its passage`,
    { tag: '@once' },
    async ({ request }) => {
      // By agency, as other bodies of these counties have figures of these years too.
      const page = await htmlOf(request, '/?draw=grid&from=2018&to=2022&by=agency&region=370000,330421')
      const rows = page.querySelectorAll('figure#items-published .heat-grid tr')
      const links = rows
        .filter((row) => row.textContent.includes(one.region))
        .flatMap((row) => row.querySelectorAll('td a'))
      const link = links.find((each) => each.textContent === String(one.value))!
      await expectMark(request, link.getAttribute('href')!, one)
    },
  )
