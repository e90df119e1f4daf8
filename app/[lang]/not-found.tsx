import { headers } from 'next/headers'
import { Message } from '#app/_site/Message.tsx'
import { SitePage } from '#app/_site/SitePage.tsx'
import { textOf } from '#app/_text/text'
import { languageOf } from '../../lib/model/pages/addresses.mjs'

/** A 404 with the head of every page, in the language of the address, which `proxy.ts` tells: a 404 has no parameters. Dynamic: it reads headers. */
export default async function NotFound() {
  const asked = new URL((await headers()).get('x-asked') ?? '/', 'http://localhost')
  const { lang, path } = languageOf(asked.pathname)
  return (
    <SitePage lang={lang} path={path === '' ? '/' : path} query={asked.search.slice(1)}>
      <section className="message">
        <Message text={textOf(lang).message} of="notFound" />
      </section>
    </SitePage>
  )
}
