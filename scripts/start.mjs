// @ts-check
/**
 * `npm start`: from a bare clone to a running server, each step only if it is needed. `--dev` (`npm run dev`) ends in
 * the development server instead of a build.
 *
 * PORT (3000; 0 = any free one), HOST (127.0.0.1: this machine only; 0.0.0.0 = every network), DATABASE_PATH.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, server } from './setup/build.mjs'
import { compressRoutes } from './setup/compressed.mjs'
import { cutIdleConnections } from './setup/idle.mjs'
import { install } from './setup/install.mjs'
import { database, root } from './setup/paths.mjs'
import { freePort, parsePort } from './setup/port.mjs'
import { requireNode } from './setup/node.mjs'
import { untilReady } from './setup/ready.mjs'
import { CommandError, forwardSignals, run } from './setup/run.mjs'
import { seed } from './setup/seeds.mjs'
import { duration } from './setup/step.mjs'
import { explain } from './setup/tally.mjs'

const isDevelopment = process.argv.includes('--dev')
const begin = performance.now()
process.env.NEXT_TELEMETRY_DISABLED = '1'

/**
 * Runs the built server inside this process, so that signals and exit codes are its own. It changes the working
 * directory, which is why every path it is given is absolute.
 * @param {number} port @param {string} host
 */
async function serve(port, host) {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    PORT: String(port),
    HOSTNAME: host,
    DATABASE_PATH: database,
  })
  signals.leave()
  cutIdleConnections(120_000)
  compressRoutes()
  await import(pathToFileURL(server).href)
  await new Promise(() => {})
}

/** Runs the development server until it ends. @param {number} port @param {string} host */
function develop(port, host) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  return run(process.execPath, [next, 'dev', '-p', String(port), '-H', host], {
    cwd: root,
    env: { NODE_ENV: 'development', DATABASE_PATH: database },
    show: true,
  })
}

const signals = forwardSignals()

try {
  requireNode()
  // Not HOSTNAME: shells and containers set it to the name of the machine.
  const host = process.env.HOST || '127.0.0.1'
  const port = await freePort(parsePort(process.env.PORT, 3000), host)
  await install()
  await seed()
  if (!isDevelopment) await build()

  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const serving = isDevelopment ? develop(port, host) : serve(port, host)
  await Promise.race([untilReady(`http://${local}:${port}/`, 60_000), serving])
  const shown = local === '127.0.0.1' ? 'localhost' : local
  if (!signals.isStopped())
    console.log(`✓ ready at http://${shown}:${port} (${duration(performance.now() - begin)} in all)`)
  await serving
} catch (error) {
  if (!signals.isStopped()) {
    explain(error)
    process.exitCode = error instanceof CommandError ? error.code : 1
  }
}
