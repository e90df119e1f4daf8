/** A progress line on stderr for work that takes more than a second; silent where stderr is no terminal. */
export function progress(total: number): { step: () => void; end: () => void } {
  const start = Date.now()
  let done = 0
  let shown = start
  const isShown = process.stderr.isTTY
  return {
    step() {
      done++
      const now = Date.now()
      if (now - start < 1000 || now - shown < 200) return
      shown = now
      const left = Math.round((((now - start) / done) * (total - done)) / 1000)
      if (isShown) process.stderr.write(`\r${done}/${total} files, about ${left} s left   `)
      else if (done % 5000 === 0) process.stderr.write(`${done}/${total} files\n`)
    },
    end() {
      if (isShown && Date.now() - start >= 1000) process.stderr.write(`\r${' '.repeat(48)}\r`)
    },
  }
}
