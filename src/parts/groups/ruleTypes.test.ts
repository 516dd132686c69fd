import { expect, it } from 'vitest'
import { portsOf, portsSaid, ruleName, ruleTypes } from './ruleTypes.ts'

it('every type of the console is called by its name, and any other ports are custom', () => {
  for (const type of ruleTypes) expect(ruleName(type)).toBe(type.name)
  expect(ruleName({ protocol: 'tcp', fromPort: 8080, toPort: 8080 })).toBe('Custom TCP')
  expect(ruleName({ protocol: 'udp', fromPort: 1, toPort: 9 })).toBe('Custom UDP')
})

it('ports are one or a range, and what is neither is not read', () => {
  expect(portsOf('8080')).toEqual({ fromPort: 8080, toPort: 8080 })
  expect(portsOf(' 8000 - 8100 ')).toEqual({ fromPort: 8000, toPort: 8100 })
  for (const text of ['', 'ssh', '8100-8000', '70000', '1,2', '-1']) expect(portsOf(text), text).toBeUndefined()
  expect(portsSaid({ protocol: 'tcp', fromPort: 8000, toPort: 8100 })).toBe('8000-8100')
  expect(portsSaid({ protocol: '-1', fromPort: -1, toPort: -1 })).toBe('')
})
