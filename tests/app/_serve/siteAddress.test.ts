import { afterEach, expect, test } from 'vitest'
import { siteAddress } from '#app/_serve/siteAddress'

afterEach(() => {
  delete process.env.SITE_ADDRESS
})

test.each([
  [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000/'],
  [{ host: '[::1]:3000' }, 'http://[::1]:3000/'],
  [
    { host: 'a', 'x-forwarded-host': 'data.gov.cn, b', 'x-forwarded-proto': 'https, http' },
    'https://data.gov.cn/',
  ],
  [{ host: 'a"><script>' }, 'http://localhost/'],
  [{}, 'http://localhost/'],
] as [Record<string, string>, string][])('%j is reached at %s', (headers, address) => {
  expect(siteAddress(new Headers(headers)).href).toBe(address)
})

test('an address that is set comes before all', () => {
  process.env.SITE_ADDRESS = 'https://gongkai.example'
  expect(siteAddress(new Headers({ host: 'a' })).href).toBe('https://gongkai.example/')
})
