import { messageText } from '#app/_text/sections/messageText'

/** A message for pages that cannot know their language (404, failures): both, Chinese first. */
export function BilingualMessage({ of }: { of: 'notFound' | 'failed' }) {
  return (
    <main id="content" className="page both-languages">
      {[messageText.zh, messageText.en].map((text, index) => {
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section className="message" lang={text.lang} key={text.lang}>
            <Heading>{text[of].title}</Heading>
            <p>{text[of].lead}</p>
            <p>
              <a href={text.home}>{text.overview}</a>
              {' · '}
              <a href={text.list}>{text.reports}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
