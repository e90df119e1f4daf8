import type { Limits } from './limits.ts'
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<import('./decode.ts').Decoded> {
  void bytes
  void limits
  return { ok: false, reason: '' }
}
