import { noBarriers } from '../e2e/barriers.ts'
import { test } from '../e2e/watched.ts'
import { everyPage, inLanguage } from './pages.ts'

for (const path of everyPage)
  for (const lang of ['zh', 'en'] as const)
    for (const colourScheme of ['light', 'dark'] as const)
      test(`axe finds nothing on ${inLanguage(path, lang)}, ${colourScheme}`, async ({ page }) => {
        test.slow()
        await page.emulateMedia({ colorScheme: colourScheme })
        await page.goto(inLanguage(path, lang))
        await noBarriers(page)
      })
