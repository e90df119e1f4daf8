// @ts-check
import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { platform, root } from './paths.mjs'
import { run } from './run.mjs'
import { isStamped, writeStamp } from './stamp.mjs'
import { step } from './step.mjs'

/** What a build is made of. */
const sources = [
  'app',
  'lib',
  'db',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** The server a build produces; it needs `.next/standalone` and nothing else of the project. */
export const server = join(root, '.next/standalone/server.js')

const stampFile = join(root, '.next/gongkai-build')

/** Next leaves out what a file server could serve; ours serves it itself. */
function copyAssets() {
  for (const folder of ['.next/static', 'public']) {
    const copy = join(root, '.next/standalone', folder)
    rmSync(copy, { recursive: true, force: true })
    if (existsSync(join(root, folder))) cpSync(join(root, folder), copy, { recursive: true })
  }
}

/** Builds for production when the sources have changed since the last build, or the Node it was made with. */
export async function build() {
  const wanted = fingerprint(root, sources, [platform])
  if (existsSync(server) && isStamped(stampFile, wanted)) return
  await step('build the site (next build)', async () => {
    rmSync(stampFile, { force: true })
    const next = join(root, 'node_modules/next/dist/bin/next')
    await run(process.execPath, [next, 'build'], {
      cwd: root,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    })
    copyAssets()
    writeStamp(stampFile, wanted)
  })
}
