/** The way from the widest division to what is shown, which itself is not a part of it. */
export function Trail({ label, links }: { label: string; links: readonly { href: string; name: string }[] }) {
  if (links.length === 0) return null
  return (
    <nav className="trail" aria-label={label}>
      <ol>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
