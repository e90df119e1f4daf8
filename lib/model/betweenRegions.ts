/** Divisions that stand between a province and its counties only in the code list; nobody calls a place by them. */
export const betweenRegions: ReadonlySet<string> = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
])
