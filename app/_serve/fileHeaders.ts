/** Names of a file: what readers of its language see, and one in ASCII for programs that know no other. */
export interface FileNames {
  own: string
  plain: string
}

/** Saves under a name in any script: RFC 6266, the name as RFC 8187 says beside a plain one. */
export function attachment(names: FileNames): string {
  return disposition('attachment', names)
}

/** The same for a file that a browser may also show: `inline`. */
export function disposition(kind: 'inline' | 'attachment', { own, plain }: FileNames): string {
  return `${kind}; filename="${plain}"; filename*=UTF-8''${extValue(own)}`
}

/** `encodeURIComponent` leaves some characters that RFC 8187 does not admit. */
function extValue(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Whether the reader has this already: `If-None-Match` may list several marks, weak ones too. */
export function hasAlready(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match')
  if (given === null) return false
  return given.trim() === '*' || given.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
