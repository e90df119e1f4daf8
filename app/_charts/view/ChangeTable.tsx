import { changeKinds, type ChangeKind } from '#lib/model/view'
import { arrangedChanges, type ChangeRow, type Changes } from '#lib/stats/changes/changeRows'
import { figureWords } from '#lib/wording/figureWords'
import { incomparableWords, smallBaseWords } from '#lib/wording/yearChangeWords'
import { signed } from '#lib/wording/signed'
import { cellOf } from '#app/_charts/draw/plotted'
import { cellHref } from '#app/_charts/draw/tip'
import { ChoiceLinks } from '#app/_site/ChoiceLinks.tsx'
import { PageLinks } from '#app/_site/PageLinks.tsx'
import { pageOf, pageSize } from '#app/_site/pageOf'
import { SortHead } from '#app/_site/SortHead.tsx'
import { TableFrame } from '#app/_site/TableFrame.tsx'
import { chartTitle } from '#app/_text/chartTitle'
import { pageHref } from '#app/_text/href'
import { textOf } from '#app/_text/text'
import type { PartProps } from './chartProps.ts'

/** A year against the one before, unit by unit: filter, years, order and page are links, all of them states of the view. */
export function ChangeTable({ changes, ...part }: PartProps & { changes: Changes }) {
  const { lang, view, dataset, here } = part
  const text = textOf(lang)
  const words = text.change
  const { year, totals } = changes
  if (year === null) return <p>{words.noYears}</p>
  const counts: Record<ChangeKind, number> = totals
  const chart = chartTitle(dataset.spec, lang).name
  const rows = arrangedChanges(changes.rows, view)
  const { page, pages, offset } = pageOf(rows.length, view.page)
  const isSeveral = dataset.spec.spoken > 1
  const head = (name: 'name' | 'before' | 'after' | 'difference' | 'percent', label: string) => (
    <SortHead
      lang={lang}
      name={name}
      label={label}
      sort={view.order}
      isNumber={name !== 'name'}
      hrefOf={(order) => here({ order: order as typeof view.order, page: 1 })}
    />
  )
  const title = text.files.labelled(chart, words.of(year))
  const label = view.change === undefined ? title : text.join([title, words.kinds[view.change]])
  return (
    <>
      <ChoiceLinks
        label={words.filter}
        name={text.files.labelled(chart, words.filter)}
        links={[undefined, ...changeKinds].map((kind) => ({
          id: kind ?? 'all',
          href: here({ change: kind, page: 1 }),
          text: `${words.kinds[kind ?? 'all']} ${text.number(kind === undefined ? changes.rows.length : counts[kind])}`,
          isCurrent: view.change === kind,
        }))}
      />
      <ChoiceLinks
        label={words.years}
        name={text.files.labelled(chart, words.years)}
        links={dataset.years.slice(1).map((one) => ({
          id: String(one),
          href: here({ year: one, page: 1 }),
          text: text.yearOf(one),
          isCurrent: one === year,
        }))}
      />
      {rows.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <TableFrame label={label}>
          <thead>
            <tr>
              {head('name', text.filters.levels[dataset.by])}
              {isSeveral && <th scope="col">{words.figure}</th>}
              {head('before', words.before(year - 1))}
              {head('after', words.after(year))}
              {head('difference', words.difference)}
              {head('percent', words.percent)}
              <th scope="col">{words.basis}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(offset, offset + pageSize).map((row) => (
              <Row
                {...part}
                row={row}
                year={year}
                isSeveral={isSeveral}
                key={`${row.unit.id} ${row.figure}`}
              />
            ))}
          </tbody>
        </TableFrame>
      )}
      <PageLinks lang={lang} page={page} pages={pages} of={chart} hrefOf={(to) => here({ page: to })} />
      <p className="aside">
        {text.join([
          totals.medianBefore === null || totals.medianAfter === null || isSeveral
            ? ''
            : words.medians(text.number(totals.medianBefore), text.number(totals.medianAfter)),
          words.note,
        ])}
      </p>
    </>
  )
}

function Row({
  lang,
  dataset,
  row,
  year,
  isSeveral,
}: PartProps & { row: ChangeRow; year: number; isSeveral: boolean }) {
  const text = textOf(lang)
  const { unit, before, after, difference, percent, reason, common, known, sole } = row
  const series = dataset.series.find(({ id }) => id === unit.id)
  const page =
    unit.agency === null
      ? unit.regionCode === ''
        ? null
        : `/regions/${unit.regionCode}`
      : `/agencies/${unit.id}`
  const value = (side: ChangeRow['before'], of: number) => {
    if (side.value === null) return <td className="number missing">–</td>
    const cell = series === undefined ? undefined : cellOf(series, row.figure, of)
    const href = cell === undefined || series === undefined ? null : cellHref(series, cell, lang)
    const digits = `${side.status === 'approximate' ? '≈' : ''}${text.number(side.value)}`
    return (
      <td className={side.isConflict ? 'number conflict' : 'number'}>
        {href === null ? digits : <a href={href}>{digits}</a>}
        {side.isConflict && <small> {text.checks.conflict}</small>}
      </td>
    )
  }
  return (
    <tr>
      <th scope="row">{page === null ? unit.label : <a href={pageHref(lang, page)}>{unit.label}</a>}</th>
      {isSeveral && <td>{figureWords(dataset.spec, row.figure)[lang]}</td>}
      {value(before, year - 1)}
      {value(after, year)}
      {reason === null ? (
        <>
          <td className="number">{signed(difference!, text.number)}</td>
          <td className="number">
            {percent === null ? (
              <span className="missing">{smallBaseWords[lang]}</span>
            ) : (
              `${signed(Math.round(percent * 10) / 10, text.number)}%`
            )}
          </td>
        </>
      ) : (
        <td className="missing" colSpan={2}>
          {incomparableWords[reason][lang]}
        </td>
      )}
      <td>
        {known > 1 ? text.change.agencies(text.number(common), text.number(known)) : ''}
        {sole !== null && <small className="wrap">{sole.name}</small>}
      </td>
    </tr>
  )
}
