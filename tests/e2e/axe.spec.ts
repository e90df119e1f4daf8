import { everyPage, inLanguage } from '../axe/pages.ts'
import { noBarriers, noBarriersInDark } from './barriers.ts'
import { expect, test } from './watched.ts'

/** The first on a phone too, where the layout is another, and these in dark too. `npm run axe` asks of all in both languages and themes. */
const onPhones = 4
const inDark = 5

for (const [index, path] of everyPage.entries()) {
  const address = inLanguage(path, index % 2 === 0 ? 'zh' : 'en')
  test(
    `axe finds nothing on ${address}, and nothing is wider than the screen`,
    { tag: index < onPhones ? [] : '@once' },
    async ({ page }) => {
      test.slow()
      const answer = await page.goto(address)
      await expect(page).toHaveTitle(/公开|Gongkai/)
      // What is answered in place of a page is not to be linked to.
      await expect(page.locator('meta[property="og:title"]')).toHaveCount(answer!.ok() ? 1 : 0)
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content).toBeLessThanOrEqual(screen!)
      await noBarriers(page)
      if (index < inDark && screen! > 600) await noBarriersInDark(page)
    },
  )
}
