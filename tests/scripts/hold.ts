import { openWriter } from '#db/client'
import { beginLoad } from '#db/load/writeLock'

/** `tsx hold.ts DATABASE`: holds the lock of a load, says so on stdout, and lets go when its stdin ends. */
const db = openWriter(process.argv[2]!)
const unlock = await beginLoad(
  db.$client,
  () => new Date('2026-01-02T03:04:05Z'),
  () => undefined,
)
process.stdout.write('held\n')
process.stdin.resume().on('end', () => {
  db.$client.exec('commit')
  unlock()
})
