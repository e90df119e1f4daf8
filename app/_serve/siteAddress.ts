/** A host name or address with its port. */
const hostPattern = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i

/** Where readers reach this server as `SITE_ADDRESS` says; null where it does not, and no other address is certain. */
export function givenAddress(): URL | null {
  const given = process.env.SITE_ADDRESS
  return given !== undefined && URL.canParse(given) ? new URL(given) : null
}

/**
 * Where readers reach this server, without a path: `SITE_ADDRESS` if set, else what the request was sent to, as far as a proxy in
 * front tells by the headers. For addresses that must be whole, as those in previews of links.
 */
export function siteAddress(request: Pick<Headers, 'get'>): URL {
  const given = givenAddress()
  if (given !== null) return given
  const of = (name: string) => request.get(name)?.split(',')[0]?.trim() ?? ''
  const host = [of('x-forwarded-host'), of('host')].find((one) => hostPattern.test(one)) ?? 'localhost'
  return new URL(`${of('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`)
}
