import { spawn } from 'node:child_process'
import { server } from '../../scripts/setup/build.mjs'
import { freePort } from '../../scripts/setup/port.mjs'
import { untilReady } from '../../scripts/setup/ready.mjs'

/** A server of its own process on this machine only. */
export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string
  pid: number
  stop: () => Promise<void>
}

/** Serves the production build over a database; `build()` must have run. Ready before it has read anything of the data. */
export function serveBuild(database: string): Promise<Site> {
  return serve(
    [server],
    { NODE_ENV: 'production', HOSTNAME: '127.0.0.1', DATABASE_PATH: database },
    '/icon.svg',
  )
}

/** Runs a server script of Node with a free port in PORT until it is stopped; rejects when it does not answer `path` in a minute. */
export async function serve(args: string[], env: Record<string, string>, path: string): Promise<Site> {
  const port = await freePort(0, '127.0.0.1')
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env, PORT: String(port) } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const origin = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const failed = ended.then(() => Promise.reject(new Error(`the server ended: ${args[0]}`)))
  failed.catch(() => {})
  try {
    await Promise.race([untilReady(`${origin}${path}`, 60_000), failed])
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
  return { origin, pid: child.pid!, stop }
}
