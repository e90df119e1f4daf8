import { describe, expect, test } from 'vitest'
import { compose, found } from './composed.ts'

const columns = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** A header of section 三 with these names of organisations, as rows of tabs, of pipes, or one cell a line. */
function header(names: readonly string[], kind: 'tabs' | 'pipes' | 'lines' = 'tabs'): string {
  const rows = [[note, '申请人情况'], ['自然人', '法人或其他组织', '总计'], names]
  if (kind === 'lines') return rows.flat().join('\n')
  return rows
    .map((row) => (kind === 'tabs' ? `\t\t\t${row.join('\t')}\t` : `| ${row.join(' | ')} |`))
    .join('\n')
}

const messages = (text: string) => found(text, 'missing-column').map(({ message }) => message)

describe('the header of section 三', () => {
  test.each(['tabs', 'pipes', 'lines'] as const)('that is whole says nothing, in %s', (kind) => {
    expect(messages(compose({ header: header(columns, kind) }))).toEqual([])
  })

  test.each(['tabs', 'pipes', 'lines'] as const)('without 其他 is told, in %s', (kind) => {
    expect(messages(compose({ header: header(columns.slice(0, 4), kind) }))).toEqual(['表头缺“其他”一栏'])
    expect(
      messages(compose({ header: header(['商业 企业', '科研机构', '社会公益组织', '法律服务 机构'], kind) })),
    ).toEqual(['表头缺“其他”一栏'])
  })

  test.each([
    ['separated by spaces', ['商业 企业', '科研 机构', '社会公益 组织', '法律服务　机构', '其 他']],
    ['written 其它', columns.with(4, '其它')],
    ['written 其他组织', columns.with(4, '其他组织')],
    ['in another order', ['其他', ...columns.slice(0, 4)]],
  ])('is whole where it is %s', (_, names) => {
    for (const kind of ['tabs', 'pipes', 'lines'] as const)
      expect(messages(compose({ header: header(names, kind) }))).toEqual([])
  })

  test('is whole where it is wrapped, one cell a line', () => {
    const wrapped =
      '申请人情况\n自然人\n法人或其他组织\n总计\n商业\n企业\n科研\n机构\n社会公益组织\n法律服务\n机构\n其\n他'
    expect(messages(compose({ header: `${note}\n${wrapped}` }))).toEqual([])
  })

  test('is whole where it stands in one row, or without its total', () => {
    const one = `\t\t\t自然人\t${columns.join('\t')}\t合计`
    expect(messages(compose({ header: one }))).toEqual([])
    expect(messages(compose({ header: one.replace('\t合计', '') }))).toEqual([])
  })

  test('with a name that changed is told which', () => {
    expect(messages(compose({ header: header(columns.with(2, '社会组织')) }))).toEqual([
      '表头“社会公益组织”写作“社会组织”',
    ])
    expect(
      messages(compose({ header: header(['商业企业', '科研机构', '社会 组织', '法律服务机构']) })),
    ).toEqual(['表头缺“其他”一栏，“社会公益组织”写作“社会组织”'])
  })

  test('that broke off says nothing of columns', () => {
    expect(messages(compose({ header: header(['商业企业', '科研机构']) }))).toEqual([])
  })
})
