// @ts-check
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { aptInstall, canUseApt } from './apt.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { step } from './step.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where Playwright keeps its own Chromium, there or not; null while the package is not installed. */
function ownBrowser() {
  try {
    const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test')
    return /** @type {string} */ (chromium.executablePath())
  } catch {
    return null
  }
}

/** Whether the program starts: some systems have a stub under a browser's name. @param {string} file */
function isWorking(file) {
  if (!existsSync(file)) return false
  if (process.platform !== 'linux') return true
  try {
    execFileSync(file, ['--version'], { stdio: 'pipe', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

/**
 * The browser for the tests: CHROMIUM_PATH, else the system's Chromium, Chrome or Edge, else Playwright's own; null
 * where there is none. Throws when CHROMIUM_PATH names nothing that is there.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`)
    return named
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  const own = ownBrowser()
  return [...onPath, ...applications, ...(own ? [own] : [])].find(isWorking) ?? null
}

/** Whether a font with Chinese characters is there; true on systems that always have one. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true
  try {
    return (await run('fc-list', [':lang=zh', 'family'])).trim() !== ''
  } catch {
    return false
  }
}

/**
 * Finds the browser for the tests or installs one: Debian's packages as root, else Playwright's own. As root on Debian
 * it also sees to a font for Chinese. Needs node_modules for Playwright's own. Throws when there is none in the end.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser()
  const wanted = [...(found ? [] : ['chromium']), ...((await hasChineseFont()) ? [] : ['fonts-noto-cjk'])]
  if (wanted.length > 0 && canUseApt())
    await step(`install ${wanted.join(' and ')} (apt-get)`, () => aptInstall(wanted)).catch((error) => {
      console.error(error.output || error.message)
    })
  const browser = found ?? findBrowser() ?? (await installOwn())
  if (!browser) throw new Error('no browser: install Chromium, Chrome or Edge, or set CHROMIUM_PATH')
  return browser
}

async function installOwn() {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  await step('install a browser (playwright install chromium)', () =>
    run(process.execPath, [cli, 'install', 'chromium'], { cwd: root }),
  )
  return findBrowser()
}
