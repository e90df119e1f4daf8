/** Text as it stands between the tags of HTML and SVG. */
export function markupText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Text as it stands in an attribute between double quotes, or between tags. */
export function markupAttribute(text: string): string {
  return markupText(text).replaceAll('"', '&quot;')
}
