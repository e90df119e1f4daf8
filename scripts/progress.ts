/**
 * A progress line on stderr for work that takes more than a second: rewritten in place on a terminal, a line of its own
 * every ten seconds elsewhere.
 */
export function progress(total: number): { step: () => void; end: () => void } {
  const start = Date.now()
  let done = 0
  let shown = start
  const isTerminal = process.stderr.isTTY
  const pause = isTerminal ? 200 : 10_000
  return {
    step() {
      done++
      const now = Date.now()
      if (now - start < 1000 || now - shown < pause) return
      shown = now
      const left = Math.round((((now - start) / done) * (total - done)) / 1000)
      const line = `${done}/${total} files, about ${left} s left`
      process.stderr.write(isTerminal ? `\r${line}   ` : `${line}\n`)
    },
    end() {
      if (isTerminal && Date.now() - start >= 1000) process.stderr.write(`\r${' '.repeat(48)}\r`)
    },
  }
}
