import { isRecord } from '#lib/record.ts'
import {
  custom,
  fallback,
  type GenericSchema,
  minValue,
  number,
  pipe,
  safeInteger,
  safeParse,
  transform,
} from 'valibot'

/** A number of things, or of simulated milliseconds that have passed. */
export const count = pipe(number(), safeInteger(), minValue(0))

/** what our own requests need is six; thousands make a reader run out of stack */
const mostDepth = 32

/** True where a value is nested no deeper than anything that the page itself has written. */
export const isShallow = (value: unknown, depth = 0): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (depth < mostDepth && Object.values(value).every((part) => isShallow(part, depth + 1)))

/** A structure of entries by their ids; those that are odd are passed over. */
export const entriesOf = <T>(schema: GenericSchema<unknown, T>) =>
  pipe(
    fallback(custom<Readonly<Record<string, unknown>>>(isRecord), {}),
    transform((all): Readonly<Record<string, T>> =>
      Object.fromEntries(
        Object.entries(all).flatMap(([id, one]) => {
          const read = safeParse(schema, one)
          return read.success ? [[id, read.output]] : []
        }),
      ),
    ),
  )
