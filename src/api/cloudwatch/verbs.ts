import { type Refusal, refuse } from '#facts/errors.ts'
import { read as readOf, write as writeOf } from '../action.ts'
import { oneOf, type Param } from '../params.ts'

export const read = readOf('cloudwatch')
export const write = writeOf('cloudwatch')

/** A parameter that is one of a few words, refused in CloudWatch's way (recorded: test_set_alarm_invalid_input). */
export const choice = <const Value extends string>(
  values: readonly Value[],
  /** the refusal of a word that AWS takes and the playground leaves out */
  left: (value: string) => Refusal | undefined = () => undefined,
): Param<Value, false> =>
  oneOf(values, (value, name) => {
    const isLeft = left(value)
    if (isLeft) return isLeft
    const field = name.slice(0, 1).toLowerCase() + name.slice(1)
    const set = `[${values.join(', ')}]`
    return refuse.validation(
      `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must satisfy enum value set: ${set}`,
    )
  })
