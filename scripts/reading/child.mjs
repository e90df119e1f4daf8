// @ts-check
import { register } from 'tsx/esm/api'

// A process that is forked does not inherit how its parent reads TypeScript.
register()
await import('./child.ts')
