import type { Issue } from '#lib/model/issue'

export function documentNotes(_: unknown): Issue[] {
  return []
}
