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
  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name }).first()
  }
  figure(id: string): Locator {
    return this.page.locator(`figure#${id}`)
  }
  menu(id: string, name: string): Locator {
    return this.figure(id).locator('summary').filter({ hasText: name }).first()
  }
  main(text: string | RegExp) {
    return expect(this.page.locator('main')).toContainText(text)
  }
}

/** How each task of docs/tasks.md is done, by its number, and by what one sees that it is. */
const done: Record<number, (reader: Reader) => Promise<void>> = {
  1: async (r) => {
    await r.click(r.link('济宁市各县区'))
    await expect(r.page).toHaveURL(/region=370800/)
    await r.click(r.figure('items-published').getByRole('link', { name: '与上年比' }))
    await expect(r.figure('items-published').getByRole('table').first()).toContainText('上年')
  },
  2: async (r) => {
    await r.search('复议纠错')
    await r.click(r.link(/行政复议.*纠正/))
    await expect(r.page).toHaveURL(/indicators\/reconsideration/)
    await r.main('行政复议')
  },
  3: async (r) => {
    await r.click(r.link('广元市各县区'))
    await expect(r.page).toHaveURL(/region=510800/)
    await r.click(r.menu('items-published', '视图'))
    await r.click(r.figure('items-published').getByRole('link', { name: /^数据表|^表/ }).first())
    await expect(r.figure('items-published').getByRole('table').first()).toBeVisible()
  },
  4: async (r) => {
    await r.click(r.link('济宁市各县区'))
    await expect(r.page).toHaveURL(/region=370800/)
    await r.click(r.figure('items-published').locator('summary', { hasText: '数据表' }))
    await r.click(r.figure('items-published').getByRole('link', { name: '633' }).first())
    await r.main('汶上')
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
