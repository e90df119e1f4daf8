import { z } from 'zod'
import {
  fillTemplate,
  paramKinds,
  writeParam,
  type ParamKindName,
  type ParamValue,
} from '../sentence/params.ts'
import type { Lang } from '../words.ts'
import type { RefusalKind } from './refusalKind.ts'
import { refusalRules, type RefusalRule } from './refusalRules.ts'

type Rules = typeof refusalRules
export type RefusalCode = keyof Rules

/** Parameters that are refusals themselves. */
interface Nested {
  refusal: Refusal
  refusals: readonly Refusal[]
}
type ValueOf<Kind> = Kind extends keyof Nested
  ? Nested[Kind]
  : Kind extends ParamKindName
    ? ParamValue<Kind>
    : never

/** The parameters of a code. */
type RefusalParams<Code extends RefusalCode> = {
  -readonly [Name in keyof Rules[Code]['params']]: ValueOf<Rules[Code]['params'][Name]>
}

/** Why something is refused: a code of the catalogue and its parameters. Plain JSON. */
export type Refusal = { [Code in RefusalCode]: { code: Code; params: RefusalParams<Code> } }[RefusalCode]

/** A code with its parameters, which are left out where it has none. */
export type RefusalArguments = {
  [Code in RefusalCode]: keyof RefusalParams<Code> extends never
    ? [code: Code]
    : [code: Code, params: RefusalParams<Code>]
}[RefusalCode]

/** Makes a refusal. */
export function refusalOf(...[code, params]: RefusalArguments): Refusal {
  return { code, params: params ?? {} } as Refusal
}

const schemaOfParam = (kind: RefusalRule['params'][string]): z.ZodType => {
  if (kind === 'refusal') return refusalSchema
  return kind === 'refusals' ? z.array(refusalSchema).min(1) : paramKinds[kind].schema
}

/** Parses a refusal read back from a database or a file: a code of the catalogue with exactly its parameters. */
export const refusalSchema: z.ZodType<Refusal> = z.lazy(() => anyRefusal)

const schemasOfCodes = (Object.keys(refusalRules) as RefusalCode[]).map((code) => {
  const { params }: RefusalRule = refusalRules[code]
  const shape = Object.fromEntries(
    Object.entries(params).map(([name, kind]) => [name, z.lazy(() => schemaOfParam(kind))]),
  )
  return z.strictObject({ code: z.literal(code), params: z.strictObject(shape) })
})
type SchemaOfCode = (typeof schemasOfCodes)[number]
const anyRefusal = z.discriminatedUnion(
  'code',
  schemasOfCodes as [SchemaOfCode, ...SchemaOfCode[]],
) as unknown as z.ZodType<Refusal>

/** The kind under which coverage counts a refusal. */
export function kindOfRefusal({ code, params }: Refusal): RefusalKind {
  const { kind }: RefusalRule = refusalRules[code]
  if (kind !== 'cause') return kind
  const [cause] = causesOf(params)
  return cause === undefined ? 'other' : kindOfRefusal(cause)
}

/** The reason as a clause without a full stop; in English it begins with a lower-case letter. */
export function wordRefusal({ code, params }: Refusal, lang: Lang): string {
  const rule: RefusalRule = refusalRules[code]
  const values: Readonly<Record<string, unknown>> = params
  return fillTemplate(rule[lang], (name) => {
    const kind = rule.params[name]!
    if (kind !== 'refusal' && kind !== 'refusals') return writeParam(kind, values[name], lang)
    return causesOf(params)
      .map((cause) => wordRefusal(cause, lang))
      .join(lang === 'zh' ? '；' : '; ')
  })
}

/** The refusals among the parameters of another. */
function causesOf(params: Refusal['params']): readonly Refusal[] {
  if ('cause' in params) return [params.cause]
  return 'refusals' in params ? params.refusals : []
}
