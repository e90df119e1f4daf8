/** A difference with its sign: +3, −3, 0; `format` writes a number without one. */
export function signed(value: number, format: (value: number) => string): string {
  return value > 0 ? `+${format(value)}` : value < 0 ? `−${format(-value)}` : '0'
}
