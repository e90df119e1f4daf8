import type { ColumnType, CsvSource } from './csvSource.ts'

const types: Record<ColumnType, string> = {
  text: 'type text',
  integer: 'Int64.Type',
  number: 'type number',
  flag: 'Int64.Type',
  boolean: 'type logical',
}

/**
 * A query of Power Query (Excel, Power BI) that reads a CSV file: text stays text, an empty cell is null, and numbers have their point in
 * whatever country the computer is.
 */
export function powerQueryCode({ address, columns }: CsvSource): string {
  const list = columns.map(({ name, type }) => `{${quoted(name)}, ${types[type]}}`).join(', ')
  return `let
    File = Csv.Document(Web.Contents(${quoted(address)}), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
    Rows = Table.PromoteHeaders(File, [PromoteAllScalars = true]),
    Values = Table.ReplaceValue(Rows, "", null, Replacer.ReplaceValue, Table.ColumnNames(Rows)),
    Typed = Table.TransformColumnTypes(Values, {${list}}, "en-US")
in
    Typed`
}

/** A string of M: a quotation mark is doubled, and `#(` begins an escape. */
function quoted(text: string): string {
  return `"${text.replaceAll('#(', '#(#)(').replaceAll('"', '""')}"`
}
