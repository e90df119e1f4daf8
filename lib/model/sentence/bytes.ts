const MEBIBYTE = 1024 * 1024

/** Bytes as a person reads them: `64 MB`, `900 kB`. */
export function inBytes(bytes: number): string {
  return bytes >= MEBIBYTE ? `${Math.round(bytes / MEBIBYTE)} MB` : `${Math.ceil(bytes / 1024)} kB`
}
