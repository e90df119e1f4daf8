/**
 * Section 二 of the 2019 and 2021 forms (第二十条): which indicator stands at the crossing of a row and a column.
 * Columns are recognised by their heading, so a report that mixes the two forms is read as it is printed.
 */
export const itemRows: Record<string, readonly string[]> = {
  rules: ['规章'],
  normative_docs: ['规范性文件', '行政规范性文件'],
  licensing: ['行政许可'],
  other_services: ['其他对外管理服务事项', '其它对外管理服务事项'],
  punishment: ['行政处罚'],
  coercion: ['行政强制'],
  charges: ['行政事业性收费'],
  procurement: ['政府集中采购'],
}

/** Heading of a column (white space dropped) → the column's name; the form that prints it where it tells the form. */
export const itemColumns: readonly {
  name: string
  headings: readonly string[]
  form: '2019' | '2021' | null
}[] = [
  { name: 'made', headings: ['本年新制作数量', '本年度新制作数量', '新制作数量'], form: '2019' },
  { name: 'newly_public', headings: ['本年新公开数量', '本年度新公开数量', '新公开数量'], form: '2019' },
  { name: 'public_total', headings: ['对外公开总数量'], form: '2019' },
  { name: 'items_last_year', headings: ['上一年项目数量', '上年项目数量'], form: '2019' },
  { name: 'items_change', headings: ['本年增/减', '本年增减', '本年度增/减'], form: '2019' },
  { name: 'decisions', headings: ['处理决定数量'], form: '2019' },
  { name: 'items', headings: ['采购项目数量'], form: '2019' },
  { name: 'amount', headings: ['采购总金额'], form: '2019' },
  { name: 'issued', headings: ['本年制发件数', '本年度制发件数', '制发件数', '本年制发数'], form: '2021' },
  { name: 'repealed', headings: ['本年废止件数', '本年度废止件数', '废止件数', '本年废止数'], form: '2021' },
  { name: 'in_force', headings: ['现行有效件数', '现行有效数'], form: '2021' },
  { name: 'decisions', headings: ['本年处理决定数量', '本年度处理决定数量'], form: '2021' },
  { name: 'amount', headings: ['本年收费金额', '本年度收费金额', '收费金额'], form: '2021' },
]

/** The columns of a row where its own headings are lost, by form. */
export const itemLayout: Record<'2019' | '2021', Record<string, readonly string[]>> = {
  '2019': {
    rules: ['made', 'newly_public', 'public_total'],
    normative_docs: ['made', 'newly_public', 'public_total'],
    licensing: ['items_last_year', 'items_change', 'decisions'],
    other_services: ['items_last_year', 'items_change', 'decisions'],
    punishment: ['items_last_year', 'items_change', 'decisions'],
    coercion: ['items_last_year', 'items_change', 'decisions'],
    charges: ['items_last_year', 'items_change'],
    procurement: ['items', 'amount'],
  },
  '2021': {
    rules: ['issued', 'repealed', 'in_force'],
    normative_docs: ['issued', 'repealed', 'in_force'],
    licensing: ['decisions'],
    punishment: ['decisions'],
    coercion: ['decisions'],
    charges: ['amount'],
  },
}
