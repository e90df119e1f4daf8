import type { messageText } from '#app/_text/sections/messageText'

/** What kept a page from being shown, and the ways on from it. */
export function Message({
  text,
  of,
  heading: Heading = 'h1',
}: {
  text: (typeof messageText)['zh']
  of: 'notFound' | 'failed'
  heading?: 'h1' | 'h2'
}) {
  return (
    <>
      <Heading>{text[of].title}</Heading>
      <p>{text[of].lead}</p>
      <p>
        <a href={text.home}>{text.overview}</a>
        {' · '}
        <a href={text.list}>{text.reports}</a>
      </p>
    </>
  )
}
