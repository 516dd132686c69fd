import { describe, expect, it } from 'vitest'
import { findAction } from '../handlerOf.ts'
import { registry } from '../registry.ts'
import { scenario } from '../scenario.ts'
import { modelledNames, shapesOf, type Shape } from './modelled.ts'

/** A value just beyond what AWS's models allow, if they say how much that is. */
function beyond(shape: Shape): unknown {
  const { type, least = 0, most } = shape
  if (type === 'text') return most === undefined ? undefined : 'x'.repeat(most + 1)
  if (type === 'whole') return most === undefined ? (least > 0 ? least - 1 : undefined) : most + 1
  if (type !== 'list' || most === undefined) return undefined
  return Array.from({ length: most + 1 }, (_, i) => (shape.of?.type === 'text' ? `x${i}` : {}))
}

const cases = modelledNames().flatMap((action) =>
  [...(shapesOf(action) ?? [])].flatMap(([name, shape]) => {
    const value = beyond(shape)
    const here = findAction(registry, action)
    const taken = here && (Object.hasOwn(here.params, name) || Object.hasOwn(here.keeps, name))
    return taken && value !== undefined ? [{ action, name, value, service: here.service }] : []
  }),
)

describe('what AWS’s models limit is refused beyond it', () => {
  it.each(cases)('$action $name', ({ action, name, value, service }) => {
    const { no } = scenario()
    const { code, message } = no(action, { [name]: value })
    if (service === 'ec2') expect(code).toMatch(/^(InvalidParameter(Value|Combination)|InvalidAMIName\.Malformed)$/)
    else {
      expect(code).toBe('ValidationError')
      expect(message).toMatch(
        /^\d+ validation errors? detected: Value '.*' at '.*' failed to satisfy constraint: Member must/,
      )
    }
  })

  it('counts what is wrong, and says where, as CloudWatch does', () => {
    const { no } = scenario()
    expect(no('PutMetricAlarm', { AlarmName: 'x'.repeat(256), Period: 0, Namespace: ':x' }).message).toBe(
      `3 validation errors detected: Value '${'x'.repeat(64)}…' at 'alarmName' failed to satisfy constraint: Member must have length less than or equal to 255; Value '0' at 'period' failed to satisfy constraint: Member must have value greater than or equal to 1; Value ':x' at 'namespace' failed to satisfy constraint: Member must satisfy regular expression pattern: [^:].*`,
    )
  })
})
