import { shared } from '#db/shared'

/** HTML of answers that are being made, by the key that it is held under: server components leave it there for the rendering of HTML. */
export const htmlHeld = () => shared('held HTML', () => ({ byKey: new Map<string, string>(), count: 0 }))
