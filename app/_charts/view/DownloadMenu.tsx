import { Menu, MenuGroup } from '#app/_site/Menu.tsx'
import { chartHref } from '#app/_text/href'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

const data = ['csv', 'xlsx', 'json'] as const
const pictures = ['png', 'svg'] as const

/** The files of a chart, its numbers first, and the address that leads back to it. */
export function DownloadMenu({ lang, view, dataset, agency, here }: PartProps) {
  const text = textOf(lang)
  const name = chartTitle(dataset.spec, lang).name
  const file = (ending: (typeof data)[number] | (typeof pictures)[number]) => (
    <li key={ending}>
      <a
        href={chartHref(lang, dataset.spec, ending, view, agency)}
        aria-label={text.files.labelled(name, text.chart.download(ending))}
        download
      >
        <span>{ending.toUpperCase()}</span> <small>{text.chart.endings[ending]}</small>
      </a>
    </li>
  )
  return (
    <Menu label={text.chart.downloads} of={name}>
      <MenuGroup label={text.chart.numbers}>
        <ul>{data.map(file)}</ul>
      </MenuGroup>
      <MenuGroup label={text.chart.pictures}>
        <ul>{pictures.map(file)}</ul>
      </MenuGroup>
      <MenuGroup label={text.chart.address}>
        <ul>
          <li>
            <a href={here({})} aria-label={text.files.labelled(name, text.chart.permalink)}>
              {text.chart.permalink}
            </a>
          </li>
        </ul>
      </MenuGroup>
    </Menu>
  )
}
