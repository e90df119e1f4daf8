// @ts-check

/** Seconds with one decimal, e.g. `0.4 s`; from a minute on `1 min 07 s`. @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

/**
 * Does one piece of work and says so in one line: what, and how long it took. While it runs, a terminal shows the
 * name; a log gets the finished line only. Throws what the work throws, after a line that says it failed.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const begin = performance.now()
  if (process.stdout.isTTY) process.stdout.write(`· ${name} …\r`)
  try {
    const result = await work()
    console.log(`✓ ${name} (${duration(performance.now() - begin)})`)
    return result
  } catch (error) {
    console.log(`✗ ${name} (${duration(performance.now() - begin)})`)
    throw error
  }
}
