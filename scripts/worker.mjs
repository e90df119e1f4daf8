import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A worker does not inherit how its parent reads TypeScript.
register()
await import(workerData.entry)
