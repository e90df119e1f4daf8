/** A labelled select of a filter. Without `any` there is no empty choice. */
export function SelectField({
  name,
  label,
  value,
  any,
  options,
}: {
  name: string
  label: string
  value: string | number | undefined
  any?: string
  options: readonly { value: string | number; label: string }[]
}) {
  return (
    <div className="field">
      <label htmlFor={`field-${name}`}>{label}</label>
      <select id={`field-${name}`} name={name} defaultValue={value ?? ''}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
