import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './watched.ts'

/** axe finds nothing on the page as it is, the size of targets included, a rule of WCAG 2.2 that it leaves out unless asked. */
export async function noBarriers(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  expect(await found(axe)).toEqual([])
}

/** In dark only the colours differ, and they are the same on every screen. */
export async function noBarriersInDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await found(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
}

async function found(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`)
}
