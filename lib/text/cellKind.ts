const units = '万元|元|人次|条次|条/次|篇次|场次|批次|班次|[条件次篇个份期项人起宗家名部]'
const value = new RegExp(`^[约近超达]?[+-]?\\d[\\d.,，]*[余多]?[万亿]?[余多]?(${units})?$`)
const unit = new RegExp(`^(${units})$`)

/** What a cell of a statutory table holds, inferred from its text alone. */
export function cellKind(text: string): 'empty' | 'value' | 'dash' | 'unit' | 'words' {
  const bare = text.replace(/\s+/g, '')
  if (bare === '') return 'empty'
  if (value.test(bare)) return 'value'
  if (/^([-—–―_/\\]+|无)$/.test(bare)) return 'dash'
  return unit.test(bare) ? 'unit' : 'words'
}
