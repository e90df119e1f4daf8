import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { constants } from 'node:zlib'
import { renderAsync } from '@resvg/resvg-js'
import pLimit from 'p-limit'
import { PNG } from 'pngjs'
import { shared } from '#db/shared'
import { outlineText, type Fonts } from './outlineText.ts'
import { outlineFont, type OutlineFont } from './outlineFont.ts'

const folder = 'node_modules/@expo-google-fonts/noto-sans-sc'

async function font(file: string): Promise<OutlineFont> {
  // The server's working directory is the one that its packages are in, in the checkout and in the standalone build alike. The mark
  // keeps the build from taking along all weights of the font: next.config.mjs names those that are needed.
  return outlineFont(await readFile(join(/* turbopackIgnore: true */ process.cwd(), folder, file)))
}

/** The fonts that pictures are set in, read once. */
export function loadedFonts(): Promise<Fonts> {
  return shared('fonts', async () => {
    const [regular, semiBold] = await Promise.all([
      font('400Regular/NotoSansSC_400Regular.ttf'),
      font('600SemiBold/NotoSansSC_600SemiBold.ttf'),
    ])
    return { regular, semiBold }
  })
}

/** Red, green and blue, without opacity. */
const opaque = 2

// A picture of 2,000 × 5,000 pixels takes 40 MB while it is drawn.
const oneOfTwo = shared('pictures being drawn', () => pLimit(2))

/**
 * An SVG file with an opaque ground as PNG, `zoom` pixels for each of its own: the same bytes on every machine, one without fonts too. Rendered on a thread
 * beside the server's own, two at a time. The renderer would read the whole font once for every sign, so it gets outlines.
 */
export function renderPng(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  return oneOfTwo(async () => {
    const outlined = outlineText(svg, await loadedFonts())
    const image = await renderAsync(outlined, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { loadSystemFonts: false },
    })
    const { width, height } = image
    // Its own `asPng` would hold up the server; this one compresses on a thread. By itself it would only shorten repetitions, which
    // makes files ten times as large.
    const png = new PNG({
      width,
      height,
      colorType: opaque,
      inputHasAlpha: true,
      filterType: 0,
      deflateStrategy: constants.Z_DEFAULT_STRATEGY,
      deflateLevel: 6,
    })
    png.data = image.pixels
    const file = new PassThrough()
    png.on('error', (error) => file.destroy(error))
    png.pack().pipe(file)
    return new Uint8Array(await buffer(file))
  })
}
