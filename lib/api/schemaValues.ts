/** The part of JSON Schema that the OpenAPI document uses. */
export interface JsonSchema {
  type?: string | readonly string[]
  enum?: readonly (string | number)[]
  anyOf?: readonly JsonSchema[]
  allOf?: readonly JsonSchema[]
  items?: JsonSchema
  $ref?: string
  default?: unknown
  minimum?: number
  maximum?: number
  maxLength?: number
  additionalProperties?: JsonSchema | boolean
  properties?: Readonly<Record<string, JsonSchema>>
  description?: string
}

/** What a value may be, for a reader: its types, or the words that it may be, separated by bars. */
export function schemaValues(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1)!
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  if (schema.allOf !== undefined) return schema.allOf.map(schemaValues).join(' & ')
  if (schema.anyOf !== undefined) return schema.anyOf.map(schemaValues).join(' | ')
  if (schema.type === 'array') return `[${schema.items === undefined ? '' : schemaValues(schema.items)}]`
  const types = [schema.type ?? 'object'].flat().join(' | ')
  const { minimum, maximum } = schema
  const isBounded = minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  return isBounded ? `${types} ${minimum}–${maximum}` : types
}
