import type { Members, Schema } from '#wire/schema.ts'
import { type Shape, type Shapes, shapesOf } from '#api/model/modelled.ts'
import { Decimal, type Dict, type Value } from './value.ts'

/** deeper than what people fill in */
const deepest = 12

/** A request of an operation with a value of each kind, to be filled in. */
export const skeletonOf = (operation: string, members: Members): Dict => structure(members, shapesOf(operation), 0)

const structure = (members: Members, shapes: Shapes | undefined, depth: number): Dict =>
  Object.fromEntries(
    [...members.values()].map(({ name, schema }) => [name, sample(schema, shapes?.get(name), depth + 1)]),
  )

function sample(schema: Schema, shape: Shape | undefined, depth: number): Value {
  switch (schema.type) {
    case 'struct':
      return depth > deepest ? {} : structure(schema.members, shape?.members, depth)
    case 'list':
      return [sample(schema.of, shape?.of, depth)]
    case 'map':
      return { KeyName: sample(schema.of, shape?.of, depth) }
    case 'whole':
      return 0
    case 'decimal':
      return new Decimal(0)
    case 'flag':
      return true
    case 'time':
      return '1970-01-01T00:00:00'
    case 'bytes':
      return null
    default:
      return shape?.values?.[0] ?? ''
  }
}
