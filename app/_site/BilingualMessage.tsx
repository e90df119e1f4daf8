import { Message } from './Message.tsx'
import { messageText } from '#app/_text/sections/messageText'

/** The message of a page that failed, which cannot know its language: both, Chinese first. */
export function BilingualMessage() {
  return (
    <main id="content" className="page both-languages">
      {[messageText.zh, messageText.en].map((text, index) => (
        <section className="message" lang={text.lang} key={text.lang}>
          <Message text={text} of="failed" heading={index === 0 ? 'h1' : 'h2'} />
        </section>
      ))}
    </main>
  )
}
