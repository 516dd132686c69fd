import { refuse } from '#facts/errors.ts'
import { read as readOf, write as writeOf } from '../action.ts'
import { oneOf, type Param } from '../params.ts'

export const read = readOf('cloudwatch')
export const write = writeOf('cloudwatch')

/** `MetricData[0].Values` as CloudWatch counts: `MetricData.member.1.Values`. */
export const member = (name: string) => name.replaceAll(/\[(\d+)\]/g, (_, n: string) => `.member.${Number(n) + 1}`)

/** A parameter that is one of a few words, refused in CloudWatch's way (recorded: test_set_alarm_invalid_input). */
export const choice = <const Value extends string>(values: readonly Value[]): Param<Value, false> =>
  oneOf(values, (value, name) => {
    const field = name.slice(0, 1).toLowerCase() + name.slice(1)
    const set = `[${values.join(', ')}]`
    return refuse.validation(
      `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: Member must satisfy enum value set: ${set}`,
    )
  })
