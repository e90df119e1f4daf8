import { messageText } from '#app/_text/sections/messageText'

/** The message of a page that failed, which cannot know its language: both, Chinese first. */
export function BilingualMessage() {
  return (
    <main id="content" className="page both-languages">
      {[messageText.zh, messageText.en].map((text, index) => {
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section className="message" lang={text.lang} key={text.lang}>
            <Heading>{text.failed.title}</Heading>
            <p>{text.failed.lead}</p>
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
