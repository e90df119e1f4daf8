import { pageHref } from '#app/_text/href'
import { langs, textOf } from '#app/_text/text'

/** A message for pages that cannot know their language (404, failures): both, Chinese first. */
export function BilingualMessage({
  title,
  lead,
}: {
  title: 'notFoundTitle' | 'failedTitle'
  lead: 'notFoundLead' | 'failedLead'
}) {
  return (
    <main id="content" className="page both-languages">
      {langs.map((lang, index) => {
        const text = textOf(lang)
        const Heading = index === 0 ? 'h1' : 'h2'
        return (
          <section className="message" lang={text.lang} key={lang}>
            <Heading>{text.errors[title]}</Heading>
            <p>{text.errors[lead]}</p>
            <p>
              <a href={pageHref(lang, '/')}>{text.errors.backToOverview}</a>
              {' · '}
              <a href={pageHref(lang, '/reports')}>{text.nav.reports}</a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
