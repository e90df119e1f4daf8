/** What every answer of the API carries: anyone may read it, from any page, and where it is described. */
export const openHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Content-Disposition, Content-Language',
  'cross-origin-resource-policy': 'cross-origin',
  link: '</api/openapi.json>; rel="describedby"; type="application/json", </api>; rel="service-doc"',
} as const

/** The methods that the API knows. */
export const methods = 'GET, HEAD, OPTIONS'

/** Answers a preflight, and whoever asks for the methods. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}
