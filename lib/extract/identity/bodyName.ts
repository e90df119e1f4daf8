import { bodyKinds, innerOffices, notInNames, type BodyKind } from './bodyKinds.ts'

const compiled = bodyKinds.map(({ kind, ending }) => ({ kind, pattern: new RegExp(`(?:${ending})$`) }))

/** All endings of bodies' names, for patterns that look for a name inside a sentence. */
export const ENDING = `(?:${bodyKinds.map(({ ending }) => ending).join('|')})`

/** The kind of body that a folded name ends as; null where it ends like none. A bare 平阳县 is none: see `isArea`. */
export function kindOfBody(name: string): BodyKind | null {
  for (const { kind, pattern } of compiled) if (pattern.test(name)) return kind
  return null
}

const AREA = /^[\u4e00-\u9fff]{2,16}(?:省|市|县|区|州|旗|盟)$/

/** Whether a name is that of an area alone, which in a title means its government: 平阳县. */
export function isArea(name: string): boolean {
  return AREA.test(name) && !notInNames.test(name)
}

/** Whether folded characters are, from first to last, the name of a body, or of an area that stands for its government. */
export function isBodyName(name: string): boolean {
  if (name.length < 3 || name.length > 36 || !/^[\u4e00-\u9fff()、·]+$/.test(name)) return false
  if (
    notInNames.test(name) ||
    /^(?:关于|全|各|本|我|该|向|由|与|和|及|在|对|其|请|如|将|现|从|为|可|并|且|或|应|须|有关|直接)/.test(
      name,
    )
  )
    return false
  // 协调全镇: the whole area, in the middle of a phrase.
  if (/[\u4e00-\u9fff]全(?:省|市|县|区|州|旗|镇|乡|街道)/.test(name)) return false
  if (/(?:党委|工委|纪委|[县市区省州旗]委)$/.test(name)) return false
  return kindOfBody(name) !== null || isArea(name)
}

/** A name without the office inside the body that it ends with: 某县财政局办公室 → 某县财政局. */
export function withoutInnerOffice(name: string): string {
  if (/政府办公[室厅]$|政府办$/.test(name) && !/[镇乡](?:人民)?政府/.test(name)) return name
  const inner = innerOffices.exec(name)
  if (inner === null || !isBodyName(inner[1]!)) return name
  return inner[1]!
}

/** A name without what is put behind it in brackets: 某县发展和改革局(县粮食和物资储备局) → 某县发展和改革局. */
export function withoutBrackets(name: string): string {
  return name.replace(/\([^)]*\)$/, '').replace(/^《|》$/g, '')
}
