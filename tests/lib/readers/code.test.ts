import { DefaultSettings, Language, TaskUtils } from '@microsoft/powerquery-parser'
import { expect, test } from 'vitest'
import { powerQueryCode } from '#lib/readers/powerQueryCode'
import { pythonCode } from '#lib/readers/pythonCode'
import { rCode } from '#lib/readers/rCode'

const source = {
  address: 'https://example.org/reports.csv?q=%E5%BE%AE&from=2018',
  columns: [
    { name: '地区代码', type: 'text' },
    { name: '统计年度', type: 'integer' },
    { name: '增减%', type: 'number' },
    { name: '合成', type: 'flag' },
    { name: 'in_prose', type: 'boolean' },
  ],
} as const

/** A name with what each language would take for the end of a string or an escape. */
const odd = 'a "b" \\ #(lf) c'

test('a line of R names the class of every column', () => {
  expect(rCode(source)).toBe(
    'data <- read.csv("https://example.org/reports.csv?q=%E5%BE%AE&from=2018", fileEncoding = "UTF-8-BOM", check.names = FALSE, na.strings = "", colClasses = c("地区代码" = "character", "统计年度" = "integer", "增减%" = "numeric", "合成" = "integer", "in_prose" = "logical"))',
  )
})

test('a line of Python names the type of every column, each with a missing value', () => {
  expect(pythonCode(source)).toBe(
    'import pandas as pd; data = pd.read_csv("https://example.org/reports.csv?q=%E5%BE%AE&from=2018", encoding="utf-8-sig", keep_default_na=False, na_values=[""], dtype={"地区代码": "string", "统计年度": "Int64", "增减%": "Float64", "合成": "boolean", "in_prose": "boolean"})',
  )
})

/** The text of a constant of M: what stands between its quotation marks. */
const textOf = (literal: string) => literal.slice(1, -1).replaceAll('""', '"').replaceAll('#(#)', '#')

/** What a query of Power Query names: the address, and the type of each column, as its parser finds them. */
async function parsed(code: string) {
  const result = await TaskUtils.tryLexParse(DefaultSettings, code)
  if (!TaskUtils.isParseStageOk(result)) throw new Error(`no M: ${code}`)
  const nodes = [...result.nodeIdMapCollection.astNodeById.values()]
  const kinds = Language.Ast.NodeKind
  const constants = nodes.flatMap((node) =>
    node.kind === kinds.LiteralExpression && (node as Language.Ast.LiteralExpression).literalKind === 'Text'
      ? [(node as Language.Ast.LiteralExpression).literal]
      : [],
  )
  const pairs = nodes.flatMap((node) => {
    if (node.kind !== kinds.ListExpression) return []
    const { elements } = (node as Language.Ast.ListExpression).content
    const [name, type] = elements.map(({ node: one }) => one)
    if (elements.length !== 2 || name?.kind !== kinds.LiteralExpression || type === undefined) return []
    const { positionStart, positionEnd } = type.tokenRange
    // Positions count within a line.
    const line = code.split('\n')[positionStart.lineNumber]!
    return [[textOf(name.literal), line.slice(positionStart.lineCodeUnit, positionEnd.lineCodeUnit)]]
  })
  return { constants: constants.map(textOf), pairs }
}

test('a query of Power Query is well-formed, with the address and the type of every column', async () => {
  const { constants, pairs } = await parsed(powerQueryCode(source))
  expect(constants).toContain(source.address)
  expect(pairs).toEqual([
    ['地区代码', 'type text'],
    ['统计年度', 'Int64.Type'],
    ['增减%', 'type number'],
    ['合成', 'Int64.Type'],
    ['in_prose', 'type logical'],
  ])
})

test('a name with quotation marks or escapes stays itself', async () => {
  const one = { address: 'http://localhost/a.csv', columns: [{ name: odd, type: 'text' }] } as const
  expect((await parsed(powerQueryCode(one))).constants).toContain(odd)
  for (const code of [rCode(one), pythonCode(one)]) expect(code).toContain(JSON.stringify(odd))
})

test('what is no M is not taken for it', async () => {
  await expect(parsed('let a = in b')).rejects.toThrow('no M')
})
