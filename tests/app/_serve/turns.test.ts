import { expect, test } from 'vitest'
import { turns } from '#app/_serve/turns'

test('no more run at a time than are let, in order, failures among them', async () => {
  const inTurn = turns(2)
  let running = 0
  let most = 0
  const ended: number[] = []
  const works = Array.from({ length: 7 }, (_, i) =>
    inTurn(async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      ended.push(i)
      if (i === 2) throw new Error('third')
      return i
    }),
  )
  const settled = await Promise.allSettled(works)
  expect(most).toBe(2)
  expect(ended).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(settled.map((one) => one.status).filter((status) => status === 'rejected')).toHaveLength(1)
})
