import { Menu, MenuGroup } from '#app/_site/Menu.tsx'
import { chartHref, readHref } from '#app/_text/href'
import { chartTitle } from '#app/_text/chartTitle'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'
import { fileLayouts } from './fileLayouts.ts'

const data = ['csv', 'xlsx', 'json'] as const
const tables = ['csv', 'xlsx'] as const
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
  const layouts = fileLayouts(dataset, view)
  return (
    <Menu label={text.chart.downloads} of={name}>
      <MenuGroup label={text.chart.numbers}>
        <ul>
          {data.map(file)}
          <li>
            <a
              href={readHref(lang, chartHref(lang, dataset.spec, 'csv', view, agency))}
              aria-label={text.files.labelled(name, text.read.link)}
            >
              {text.read.link}
            </a>
          </li>
        </ul>
        {layouts.length > 0 && (
          <details className="menu-more">
            <summary>{text.chart.layouts}</summary>
            <p>{text.chart.usualLayout}</p>
            <ul>
              {layouts.map(({ id, layout }) => (
                <li key={id}>
                  <span>{text.chart.layout[id]}</span>
                  {tables.map((ending) => (
                    <a
                      key={ending}
                      href={chartHref(lang, dataset.spec, ending, view, agency, layout)}
                      aria-label={text.files.labelled(
                        name,
                        `${text.chart.layout[id]}${lang === 'zh' ? '，' : ', '}${ending.toUpperCase()}`,
                      )}
                      download
                    >
                      {ending.toUpperCase()}
                    </a>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        )}
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
