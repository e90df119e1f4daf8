import type { View } from '#lib/model/view'
import type { Dataset } from '#lib/stats/dataset'
import { sublineOf } from '#app/_components/subline'
import { textOf, type Lang } from '#app/_text/text'
import { chartSvg, chartWidths } from './chartSvg.ts'
import { fitText } from './frame.ts'
import { lightColours as c } from './theme.ts'

const margin = 20
const fonts = `'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif`

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A chart as a file that can stand alone in a report: sentence, what is counted, picture, and the revision of the data. */
export function standaloneSvg(dataset: Dataset, view: View, lang: Lang): string {
  const text = textOf(lang)
  const size = dataset.chart === 'items-published' ? 'full' : 'half'
  const inner = chartSvg(dataset, view, lang, size, 'light')
  const width = chartWidths[size]
  const box = /viewBox="0 0 \d+ (\d+)"/.exec(inner ?? '')
  const height = box ? Number(box[1]) : 40
  // Links of the page lead nowhere from a file on a disk.
  const picture =
    inner === null
      ? `<text x="0" y="24" font-size="13" fill="${c.muted}">${escape(text.chart.empty)}</text>`
      : inner
          .replace(/<a class="datum"[^>]*>/g, '<g>')
          .replaceAll('</a>', '</g>')
          .replaceAll(' class="datum"', '')
  const head = 62
  const full = { width: width + margin * 2, height: head + height + 44 }
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" ` +
    `viewBox="0 0 ${full.width} ${full.height}" role="img" aria-label="${escape(dataset.headline[lang]).replaceAll('"', '&quot;')}" ` +
    `font-family="${fonts}"><rect width="${full.width}" height="${full.height}" fill="${c.ground}"/>` +
    `<text x="${margin}" y="30" font-size="17" font-weight="600" fill="${c.ink}">${escape(fitText(dataset.headline[lang], 17, width))}</text>` +
    `<text x="${margin}" y="50" font-size="12" fill="${c.muted}">${escape(fitText(sublineOf(dataset, view, lang), 12, width))}</text>` +
    `<svg x="${margin}" y="${head}" width="${width}" height="${height}" ${picture.startsWith('<svg') ? picture.slice(5) : `>${picture}</svg>`}` +
    `<text x="${margin}" y="${full.height - 14}" font-size="11" fill="${c.muted}">${escape(`${text.product} ${text.productOther} · ${text.footer.revision(dataset.revision)}`)}</text></svg>`
  )
}
