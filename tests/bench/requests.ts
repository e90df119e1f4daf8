import { Agent, get } from 'node:http'
import { createGunzip } from 'node:zlib'

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** How an answer came, in milliseconds from the request; compressed as a browser asks for it. */
export interface Answer {
  /** When the first chart was there to its end; null without one. */
  chart: number | null
  whole: number
  /** Bytes as sent and as read. */
  sent: number
  read: number
}

const end = 'class="aside"'

/** Asks for a page and reads all of it. Rejects when the answer is not 200. */
export function request(address: string): Promise<Answer> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) {
        response.resume()
        return reject(new Error(`${response.statusCode} from ${address}`))
      }
      const isPacked = response.headers['content-encoding'] === 'gzip'
      const body = isPacked ? response.pipe(createGunzip()) : response
      let sent = 0
      let text = ''
      let chart: number | null = null
      response.on('data', (data: Buffer) => (sent += data.length))
      body.setEncoding('utf8')
      body.on('data', (data: string) => {
        text += data
        if (chart === null && text.includes(end)) chart = performance.now() - begin
      })
      body.on('error', reject)
      body.on('end', () =>
        resolve({ chart, whole: performance.now() - begin, sent, read: Buffer.byteLength(text) }),
      )
    }).on('error', reject)
  })
}

/** The middle of some numbers. Throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (middle === undefined) throw new Error('no numbers to take the middle of')
  return sorted.length % 2 === 1 ? middle : (middle + sorted[sorted.length / 2 - 1]!) / 2
}
