import { chartColours, pageColours, type Colour } from './colours.ts'

/** The file that holds the colours as custom properties. */
export const coloursFile = 'app/styles/colours.css'

/** Its text: the light theme, the dark theme of a system that asks for it, and the dark theme a reader chose on a light system. */
export function coloursCss(): string {
  return `/* Written by \`npm run styles\` from app/styles/colours.ts. */
:root {
${properties('light', '  ')}
}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme='light']) {
${properties('dark', '    ')}
  }
}

@media screen {
  :root[data-theme='dark'] {
${properties('dark', '    ')}
  }
}
`
}

function properties(theme: keyof Colour, indent: string): string {
  const lines = (colours: Record<string, Colour>, property: (name: string) => string) =>
    Object.entries(colours)
      .map(([name, colour]) => `${indent}--${property(name)}: ${colour[theme]};`)
      .join('\n')
  const page = lines(pageColours, (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  return `${page}\n\n${lines(chartColours, (name) => `chart-${name}`)}`
}
