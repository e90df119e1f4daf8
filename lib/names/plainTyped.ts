/**
 * A typed name as names are compared: half-width letters, small, without white space, quotation marks and what parts words. Only signs
 * that no name has are left out; what remains of `%` or an emoji is compared as itself.
 */
export function plainTyped(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』·,，、。;；:：]/g, '')
}
