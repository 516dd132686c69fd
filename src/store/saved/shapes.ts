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
