import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './watched.ts'

/** Opens the interactive chart of a figure and waits until it is drawn. */
async function open(page: Page, path: string, figure: string, label = '交互图'): Promise<Locator> {
  await page.goto(path)
  const frame = page.locator(`figure#${figure}`)
  await frame.getByRole('button', { name: label }).click()
  await expect(frame.locator('canvas')).toBeVisible()
  return frame
}

/** The bytes of the picture on the canvas. */
const pixels = (figure: Locator) =>
  figure.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())

const state = (figure: Locator) => figure.locator('.interactive .interactive-state')

test('the interactive chart comes on demand, in place of the picture and of its size, and goes again', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/?source=document', { waitUntil: 'networkidle' })
  const before = asked.length
  const figure = page.locator('figure#items-published')
  const picture = figure.locator('.chart > div > svg:visible')
  const size = await picture.boundingBox()
  const toggle = figure.getByRole('button', { name: '交互图' })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await expect(figure.locator('canvas')).toBeVisible()
  expect(asked.slice(before)).toContain('/charts/items-published/drawing')
  await expect(picture).toBeHidden()
  const frame = await figure.locator('.interactive-frame').boundingBox()
  expect(Math.abs(frame!.width - size!.width)).toBeLessThan(1)
  expect(Math.abs(frame!.height - size!.height)).toBeLessThan(1)
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await toggle.click()
  await expect(figure.locator('canvas')).toHaveCount(0)
  await expect(picture).toBeVisible()
})

test('the arrow keys say each datum, and Enter leads to the marked sentence', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'keyboards belong to the desktop')
  const figure = await open(page, '/?source=document', 'items-published')
  await figure.getByRole('application').focus()
  const said = new Set<string>()
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'Home']) {
    await page.keyboard.press(key)
    const words = (await figure.locator('.interactive-said').textContent()) ?? ''
    expect(words).toMatch(/20\d\d年/)
    await expect(figure.locator('.tip')).toHaveText(words)
    said.add(words)
  }
  expect(said.size).toBeGreaterThan(2)
  // The leftmost is a mark below the axis; a point stands above it.
  await page.keyboard.press('ArrowUp')
  await expect(figure.locator('.interactive-said')).toContainText(/主动公开政府信息数：[\d,]+条/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/reports\/[^/]+#items_published$/)
  await expect(page.locator('mark.current').first()).toBeVisible()
})

test('a point says its words to the pointer and leads to the marked sentence', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'a touch screen has nothing to point with')
  await page.goto('/?source=document')
  // Where the picture has a point, the interactive chart has it too.
  const point = page.locator('figure#items-published .wide a.datum').first()
  await point.scrollIntoViewIfNeeded()
  const picture = (await page.locator('figure#items-published .wide svg').boundingBox())!
  const at = (await point.boundingBox())!
  const words = await point.locator('title').textContent()
  const href = await point.getAttribute('href')
  const place = { x: at.x + at.width / 2 - picture.x, y: at.y + at.height / 2 - picture.y }
  await page.locator('figure#items-published').getByRole('button', { name: '交互图' }).click()
  const canvas = page.locator('figure#items-published canvas')
  await canvas.scrollIntoViewIfNeeded()
  const frame = (await page.locator('figure#items-published .interactive-frame').boundingBox())!
  await page.mouse.move(frame.x + place.x - 3, frame.y + place.y)
  await page.mouse.move(frame.x + place.x, frame.y + place.y)
  await expect(page.locator('figure#items-published .tip')).toHaveText(words!)
  await page.mouse.down()
  await page.mouse.up()
  await page.waitForURL(/\/reports\//)
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(href)
  await expect(page.locator('mark.current').first()).toBeVisible()
})

for (const [figure, path] of [
  ['items-published', '/?source=document'],
  ['channels', '/?source=document'],
  ['channels', '/'],
  ['applications', '/?focus=371002,370826'],
] as const)
  test(`parts of ${figure} are hidden and shown again, at ${path}`, { tag: '@once' }, async ({ page }) => {
    const frame = await open(page, path, figure)
    const parts = frame.getByRole('list', { name: '显示' }).getByRole('button')
    expect(await parts.count()).toBeGreaterThan(1)
    const before = await pixels(frame)
    const name = await parts.first().textContent()
    await parts.first().focus()
    await page.keyboard.press('Enter')
    await expect(parts.first()).toHaveAttribute('aria-pressed', 'false')
    await expect(state(frame)).toContainText(`已隐藏：${name}`)
    expect(await pixels(frame)).not.toBe(before)
    await page.keyboard.press('Enter')
    await expect(state(frame)).toHaveText('与原图相同')
    expect(await pixels(frame)).toBe(before)
  })

test(
  'the address holds what is shown: it opens it again, and Back closes the chart',
  { tag: '@once' },
  async ({ page }) => {
    const frame = await open(page, '/?focus=371002,370826', 'applications')
    const parts = frame.getByRole('list', { name: '显示' }).getByRole('button')
    await parts.first().click()
    await frame.getByRole('button', { name: '年份：放大' }).click()
    const said = await state(frame).textContent()
    expect(said).toContain('已隐藏')
    await expect(page).toHaveURL(/interactive=applications/)
    const before = await pixels(frame)
    await page.reload()
    await expect(frame.locator('canvas')).toBeVisible()
    await expect(state(frame)).toHaveText(said!)
    expect(await pixels(frame)).toBe(before)
    // Hiding and zooming are no steps of their own.
    await page.goBack()
    await expect(frame.locator('canvas')).toHaveCount(0)
    await expect(page).not.toHaveURL(/interactive=/)
    await page.goForward()
    await expect(frame.locator('canvas')).toBeVisible()
    await expect(state(frame)).toHaveText(said!)
  },
)

test('years and values are zoomed by keyboard, and back', { tag: '@once' }, async ({ page }) => {
  const frame = await open(page, '/', 'items-published')
  const before = await pixels(frame)
  await frame.getByRole('button', { name: '年份：放大' }).focus()
  await page.keyboard.press('Enter')
  await expect(state(frame)).toHaveText(/^\d{4}–\d{4}年$/)
  const years = await pixels(frame)
  expect(years).not.toBe(before)
  const span = await state(frame).textContent()
  await frame.getByRole('button', { name: '年份：前移' }).focus()
  await page.keyboard.press('Enter')
  await expect(state(frame)).not.toHaveText(span!)
  await frame.getByRole('button', { name: '数值：放大' }).focus()
  await page.keyboard.press('Enter')
  await expect(state(frame)).toContainText('数值轴上限')
  await frame.getByRole('button', { name: '复原' }).focus()
  await page.keyboard.press('Enter')
  await expect(state(frame)).toHaveText('与原图相同')
  expect(await pixels(frame)).toBe(before)
})

test('dragging across the chart chooses its years', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'a finger scrolls the page')
  const figure = await open(page, '/', 'items-published')
  const frame = figure.locator('.interactive-frame')
  await frame.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await frame.boundingBox())!
  await page.mouse.move(x + width * 0.3, y + height * 0.4)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.6, y + height * 0.4, { steps: 4 })
  await expect(figure.locator('.interactive-span')).toBeVisible()
  await page.mouse.up()
  await expect(figure.locator('.interactive-span')).toHaveCount(0)
  await expect(state(figure)).toHaveText(/^\d{4}–\d{4}年$/)
})

test('the interactive chart follows the theme, without motion, and axe finds nothing in either', async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  const figure = await open(page, '/en', 'items-published', 'explore the chart')
  const light = await pixels(figure)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map((one) => `${colorScheme} ${one.id}: ${one.nodes[0]?.target.join(' ')}`)).toEqual([])
  }
  const dark = await pixels(figure)
  expect(dark).not.toBe(light)
  await page.getByRole('button', { name: 'Switch between dark and light' }).click()
  await expect.poll(() => pixels(figure)).toBe(light)
})

test('an agency, small charts and shares have their interactive charts too, and nothing is wider than the screen', async ({
  page,
}) => {
  for (const [path, figure] of [
    ['/agencies/330421-1bz9492', 'items-published'],
    ['/?draw=multiples', 'items-published'],
    ['/?channels=share', 'channels'],
  ] as const) {
    const frame = await open(page, path, figure)
    expect((await pixels(frame)).length, path).toBeGreaterThan(1000)
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(content, path).toBeLessThanOrEqual(screen!)
  }
})

test('paper shows the picture, whatever is open', { tag: '@once' }, async ({ page }) => {
  const figure = await open(page, '/?source=document', 'items-published')
  await page.emulateMedia({ media: 'print' })
  await expect(figure.locator('.chart > .wide')).toBeVisible()
  await expect(figure.locator('canvas')).toBeHidden()
})

test('a chart that cannot be loaded leaves the picture and says so', { tag: '@once' }, async ({ page }) => {
  await page.route('**/charts/*/drawing*', (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/?source=document')
  const figure = page.locator('figure#items-published')
  await figure.getByRole('button', { name: '交互图' }).click()
  await expect(figure.getByRole('status').filter({ hasText: '未能载入' })).toBeVisible()
  await expect(figure.locator('.chart > div > svg:visible')).toHaveCount(1)
})
