import { parentPort, workerData } from 'node:worker_threads'
import { extractorOf, type ManyOptions, type Outcome } from './extractMany.ts'

/** One of the workers of `extractMany`: a batch of paths in, what each file brings out. */
const extract = extractorOf((workerData as { options: ManyOptions }).options)
let before: Promise<void> = Promise.resolve()

parentPort!.on('message', ({ id, paths }: { id: number; paths: string[] }) => {
  before = before.then(async () => {
    const outcomes: Outcome[][] = []
    for (const path of paths) outcomes.push(await extract(path))
    parentPort!.postMessage({ id, outcomes })
  })
})
