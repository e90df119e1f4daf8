import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coloursCss, coloursFile } from '#app/styles/coloursCss'
import { root } from './setup/paths.mjs'

/** `npm run styles`: writes the custom properties of all colours from the list of app/styles/colours.ts. */
writeFileSync(join(root, coloursFile), coloursCss())
