// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()

/**
 * A command that ended badly. `output` holds the end of what it printed (empty where it printed to the terminal
 * itself), `code` its exit code; 128 + n when signal n ended it, as shells count.
 */
export class CommandError extends Error {
  /** @param {string} command @param {number} code @param {string} output */
  constructor(command, code, output) {
    super(`${command} ended with exit code ${code}`)
    this.code = code
    this.output = output
  }
}

/**
 * Runs a command to its end. Resolves with what it printed; rejects with a CommandError when it ends badly or cannot
 * be started. `show` lets it print to the terminal as it runs; otherwise its output is kept for the error.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean, shell?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, { cwd, env, show = false, shell = false } = {}) {
  const line = [command, ...args].join(' ')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    children.add(child)
    let output = ''
    const keep = (/** @type {Buffer} */ data) => {
      output = (output + data).slice(-20_000)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => {
      children.delete(child)
      reject(new CommandError(line, 127, error.message))
    })
    child.on('close', (code, signal) => {
      children.delete(child)
      if (code === 0) return resolve(output)
      reject(new CommandError(line, code ?? 128 + (signal ? constants.signals[signal] : 0), output))
    })
  })
}

/**
 * Runs npm with the node that runs us: the npm that started us where there is one, else the one on the PATH.
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, show?: boolean }} [options]
 */
export function npm(args, options) {
  const cli = process.env.npm_execpath
  return cli && /npm-cli\.c?js$/.test(cli)
    ? run(process.execPath, [cli, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Ends this process as SIGTERM does once the shell that npm started it in is gone: npm passes a signal on to that shell
 * only, and the shell dies of it without telling us. Without npm, and where parents cannot be determined, does nothing.
 */
function endWithNpm() {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event || parent <= 1) return
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

/**
 * Passes SIGINT, SIGTERM and SIGHUP on to whatever is running and lets this process end with 128 + n, as shells count;
 * at once where nothing runs. Started by npm, it ends with npm. Returns a function that stops the passing on, and one
 * that says whether a signal came.
 */
export function forwardSignals() {
  let isStopped = false
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    isStopped = true
    process.exitCode = 128 + constants.signals[signal]
    if (children.size === 0) process.exit()
    for (const child of children) child.kill(signal)
  }
  for (const signal of signals) process.on(signal, forward)
  endWithNpm()
  return {
    isStopped: () => isStopped,
    leave: () => {
      for (const signal of signals) process.off(signal, forward)
    },
  }
}
