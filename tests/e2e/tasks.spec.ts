import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expect, test } from './watched.ts'

/** The most clicks that a task may take from the front page. Choosing in a list and sending what was typed count as one each. */
const most = 4

/** A reader at the front page whose clicks are counted. */
class Reader {
  clicks = 0
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async click(what: Locator): Promise<void> {
    this.clicks += 1
    await what.click()
  }
  async choose(field: Locator, value: string): Promise<void> {
    this.clicks += 1
    await field.selectOption(value)
  }
  /** Types into the search of the head and sends it. */
  async search(words: string): Promise<void> {
    await this.page.getByRole('searchbox').first().fill(words)
    this.clicks += 1
    await this.page.keyboard.press('Enter')
    await expect(this.page).toHaveURL(/search\?q=/)
  }
  /** Clicks and gives the name of the file that comes of it. */
  async download(what: Locator): Promise<string> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.click(what)])
    return file.suggestedFilename()
  }
  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name }).first()
  }
  figure(id: string): Locator {
    return this.page.locator(`figure#${id}`)
  }
  in(id: string, name: string, exact = false): Locator {
    return this.figure(id).getByRole('link', { name, exact }).first()
  }
  menu(id: string, name: string): Locator {
    return this.figure(id).locator('summary').filter({ hasText: name }).first()
  }
  main(): Locator {
    return this.page.locator('main')
  }
  at(address: RegExp): Promise<void> {
    return expect(this.page).toHaveURL(address)
  }
  sees(text: string): Promise<void> {
    return expect(this.main()).toContainText(text)
  }
}

/** How each task of docs/tasks.md is done, by its number, and by what one sees that it is. */
const done: Record<number, (reader: Reader) => Promise<void>> = {
  1: async (r) => {
    await r.click(r.figure('items-published').locator('.change-link a'))
    await r.at(/show=change&change=fewer/)
    const table = r.figure('items-published').getByRole('table').first()
    await expect(table).toContainText('增减')
    await expect(table).toContainText('平潭县（全域）')
  },
  2: async (r) => {
    await r.search('复议纠错率')
    await r.click(r.main().getByRole('link', { name: '被依法纠错数' }).first())
    await r.at(/indicators\/reconsideration_corrected/)
    await r.click(r.main().locator('.definition').getByRole('link', { name: '占比' }))
    await r.at(/split=parts/)
    await r.sees('被依法纠错')
  },
  3: async (r) => {
    await r.click(r.link('广元市各县区'))
    await r.at(/region=510800/)
    await r.click(r.menu('items-published', '视图'))
    await r.click(r.in('items-published', '数据表', true))
    await r.at(/show=table/)
    await expect(r.figure('items-published').getByRole('table').first()).toBeVisible()
  },
  4: async (r) => {
    await r.search('环翠 2018')
    await r.click(
      r
        .main()
        .getByRole('link', { name: /环翠.*2018/ })
        .first(),
    )
    await r.at(/\/reports\//)
    await r.click(r.main().locator('tr', { hasText: '主动公开政府信息数' }).getByRole('link').last())
    await expect(r.page.locator('tr:has(:target), mark:has(:target)').first()).toContainText('335')
  },
  5: async (r) => {
    await r.click(r.link(/条核查提示/))
    await r.at(/checks/)
    await r.sees('2,279')
  },
  6: async (r) => {
    await r.click(r.link('重庆市各县区'))
    await r.at(/region=500100/)
    await r.click(r.link('覆盖'))
    await r.at(/coverage/)
    await r.sees('重庆')
  },
  7: async (r) => {
    await r.search('微山县')
    await r.click(r.main().getByRole('link', { name: '微山县' }).first())
    await r.at(/regions\/370826/)
    await expect(r.figure('applications').locator('.chart svg:visible')).toHaveCount(1)
  },
  8: async (r) => {
    await r.click(r.menu('channels', '视图'))
    await r.click(r.in('channels', '占比'))
    await r.at(/channels=share/)
  },
  9: async (r) => {
    await r.choose(r.page.locator('select#sector'), '工信')
    await r.at(/sector=/)
  },
  10: async (r) => {
    await r.click(r.page.getByText('中位数', { exact: true }).first())
    await r.at(/stat=median/)
  },
  11: async (r) => {
    await r.click(r.link('济宁市各县区'))
    await r.at(/region=370800/)
    await r.click(r.menu('items-published', '下载'))
    expect(await r.download(r.in('items-published', '主动公开政府信息：下载 CSV'))).toMatch(/\.csv$/)
  },
  12: async (r) => {
    await r.click(r.menu('applications', '下载'))
    expect(await r.download(r.in('applications', '依申请公开：下载 PNG'))).toMatch(/\.png$/)
  },
  13: async (r) => {
    await r.search('回头看')
    await r.click(r.main().locator('a[href*="/reports/"]').first())
    await r.at(/\/reports\//)
    await expect(r.page.locator('mark.hit').first()).toContainText('回头看')
  },
  14: async (r) => {
    await r.search('微山县工信局')
    await r.click(
      r
        .main()
        .getByRole('link', { name: /微山县工业和信息化局/ })
        .first(),
    )
    await r.at(/agencies\//)
  },
  15: async (r) => {
    await r.search('予以公开')
    await r.click(r.main().getByRole('link', { name: '予以公开', exact: true }).first())
    await r.sees('三十六条')
  },
  16: async (r) => {
    await r.search('行政复议')
    await r.sees('共23条')
  },
  17: async (r) => {
    await r.click(r.link('济宁市各县区'))
    await r.at(/region=370800/)
    await r.click(r.link('English'))
    await r.at(/\/en\?region=370800/)
    await r.sees('Jining City')
  },
  18: async (r) => {
    await r.click(r.link('数据'))
    await r.at(/\/data/)
    expect(await r.download(r.main().locator('a[href$="gongkai.zip"]').first())).toMatch(/\.zip$/)
  },
  19: async (r) => {
    await r.search('微山县')
    await r.click(r.main().getByRole('link', { name: '微山县' }).first())
    await r.at(/regions\/370826/)
    await r.click(r.main().getByRole('link', { name: '同省' }).first())
    await r.at(/peers=province/)
    await r.sees('与同类相比')
  },
  20: async (r) => {
    await r.click(r.menu('items-published', '下载'))
    await r.click(r.in('items-published', 'Power Query'))
    await r.at(/\/read\?file=/)
    await r.sees('read.csv')
  },
  21: async (r) => {
    await r.click(r.link('数据'))
    await r.at(/\/data/)
    await r.sees('历次载入')
  },
}

const tasks = [
  ...readFileSync('docs/tasks.md', 'utf8').matchAll(/^\|\s*(\d+)\s*\|\s*(.*?)\s*\|.*?\|\s*(\d+)\s*\|$/gm),
].map(([, number, words, clicks]) => ({ number: Number(number), words: words!, clicks: Number(clicks) }))

test('every task is tried', { tag: '@once' }, () => {
  expect(tasks.map(({ number }) => number)).toEqual(Object.keys(done).map(Number))
})

for (const { number, words, clicks } of tasks)
  test(`task ${number}: ${words}`, { tag: '@once' }, async ({ page }) => {
    const reader = new Reader(page)
    await page.goto('/')
    await done[number]!(reader)
    expect(reader.clicks).toBe(clicks)
    expect(clicks).toBeLessThanOrEqual(most)
  })
