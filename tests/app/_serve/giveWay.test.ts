import { expect, test } from 'vitest'
import { giveWay, inTurn } from '#app/_serve/giveWay'

/** Keeps the processor for a few milliseconds in each of some turns of the event loop. */
async function work(turns: number): Promise<void> {
  for (let i = 0; i < turns; i++) {
    await new Promise((resolve) => setImmediate(resolve))
    const end = performance.now() + 2
    while (performance.now() < end);
  }
}

test('whoever gives way comes after what others began before', async () => {
  const order: string[] = []
  const page = work(5).then(() => order.push('page'))
  await giveWay(Infinity).then(() => order.push('file'))
  await page
  expect(order).toEqual(['page', 'file'])
})

test('where others never end, a turn is taken all the same', async () => {
  let isOver = false
  const others = (async () => {
    while (!isOver) await work(1)
  })()
  await giveWay(10)
  isOver = true
  await others
})

test('files that are made at once do not wait for each other', async () => {
  let isOver = false
  const other = (async () => {
    while (!isOver) await inTurn(() => work(1))
  })()
  await giveWay(Infinity)
  isOver = true
  await other
})
