/** One choice out of a few, each a link; the label stands before them. `name` is the label for those who hear it, unique on the page. */
export function ChoiceLinks({
  label,
  name,
  links,
}: {
  label: string
  name: string
  links: readonly { id: string; href: string; text: string; isCurrent: boolean }[]
}) {
  return (
    <nav className="choice-links" aria-label={name}>
      <span aria-hidden="true">{label}</span>
      <ul>
        {links.map(({ id, href, text, isCurrent }) => (
          <li key={id}>
            <a href={href} aria-current={isCurrent ? 'true' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
