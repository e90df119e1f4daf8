import base from '../../playwright.config.ts'

/** `npm run axe`: every page in both languages and themes, on a desk and on a phone. */
const config = { ...base, testDir: '.' }

export default config
