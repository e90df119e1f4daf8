import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './watched.ts'

/** axe finds nothing on the page. In dark only the colours differ, and they are the same on every screen. */
export async function expectNoBarriers(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  // The size of targets is a rule of WCAG 2.2 that axe leaves out unless asked.
  const all = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  expect(await found(all)).toEqual([])
  if (page.viewportSize()!.width < 600) return
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await found(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`)
}
