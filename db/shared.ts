const all = globalThis as typeof globalThis & { gongkai?: Map<string, unknown> }

/**
 * What the process has one of, by its name: made by whoever asks first. The start of the server, pages, files and the rendering of
 * HTML are bundled apart, each with modules of its own, so that a variable of a module is there once a bundle. A name stands in one
 * file, which thereby gives it its type. Imports nothing, as code for the browser may use it too.
 */
export function shared<Value>(name: string, make: () => Value): Value {
  const kept = (all.gongkai ??= new Map())
  if (!kept.has(name)) kept.set(name, make())
  return kept.get(name) as Value
}
