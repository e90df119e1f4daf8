import { z } from 'zod'
import { inBytes } from './bytes.ts'
import { genres, genreWords } from '../genre.ts'
import type { Lang } from '../words.ts'

/** A kind of parameter of a sentence: what it may be, and how it is written. */
interface ParamKind<Value> {
  schema: z.ZodType<Value>
  write: (value: Value, lang: Lang) => string
}

const kind = <Value>(schema: z.ZodType<Value>, write: ParamKind<Value>['write']): ParamKind<Value> => ({
  schema,
  write,
})

/** The kinds of parameters that the sentences of the catalogues have. */
export const paramKinds = {
  /** Words of a document, of an address or of another program, as they stand. */
  text: kind(z.string(), (value) => value),
  /** A number in plain digits. */
  number: kind(z.number(), String),
  /** A number, or null where there is none. */
  figure: kind(z.number().nullable(), String),
  /** A number of bytes. */
  bytes: kind(z.number().nonnegative(), (value) => inBytes(value)),
  /** Several words. */
  list: kind(z.array(z.string()), (words, lang) => words.join(lang === 'zh' ? '、' : ', ')),
  /** The columns of a CSV, as its header has them. */
  columns: kind(z.array(z.string()), (names) => names.join(',')),
  /** Words of which one is asked for. */
  choice: kind(z.array(z.string()), (words, lang) =>
    lang === 'zh' || words.length < 2
      ? words.join(', ')
      : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`,
  ),
  /** What kind of text a document is. */
  genre: kind(z.enum(genres), (genre, lang) => genreWords[genre][lang]),
}
export type ParamKindName = keyof typeof paramKinds

/** The value of a parameter of a kind. */
export type ParamValue<Name extends ParamKindName> = z.output<(typeof paramKinds)[Name]['schema']>

/** A parameter in words. */
export function writeParam(name: ParamKindName, value: unknown, lang: Lang): string {
  const write = paramKinds[name].write as (value: unknown, lang: Lang) => string
  return write(value, lang)
}

/** A template with each `{name}` replaced by what `write` says of it. */
export function fillTemplate(template: string, write: (name: string) => string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => write(name))
}
