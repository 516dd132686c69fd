import { custom, fallback, type GenericSchema, pipe, safeParse, transform } from 'valibot'
import { isRecord } from '#lib/record.ts'

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
