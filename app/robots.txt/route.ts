import { served } from '#app/_serve/served'
import { givenAddress } from '#app/_serve/siteAddress'

/** What search engines may read: pages. Files and the API are the same data once more. Names the sitemap where the site's address is known. Dynamic: it reads the environment. */
export const { GET, HEAD } = served(() => {
  const address = givenAddress()
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /charts/',
    'Disallow: /data/',
    'Disallow: /*.csv',
    ...(address === null ? [] : ['', `Sitemap: ${new URL('/sitemap.xml', address).href}`]),
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  })
})

export const dynamic = 'force-dynamic'
