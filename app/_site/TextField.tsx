/** A labelled line of text of a filter, as long as a query may be. */
export function TextField({
  name,
  label,
  value,
}: {
  name: string
  label: string
  value: string | undefined
}) {
  return (
    <div className="field text">
      <label htmlFor={`field-${name}`}>{label}</label>
      <input id={`field-${name}`} type="search" name={name} defaultValue={value} maxLength={80} />
    </div>
  )
}
