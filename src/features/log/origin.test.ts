import { scenario } from '#api/scenario.ts'
import { handle } from '#api/handle.ts'
import { eventsFrom } from '#engine/history/log.ts'
import { originOf } from '#engine/questions/origin.ts'
import { expect, it } from 'vitest'

const launch = (params: object) => ({ action: 'RunInstances', params: { ...params, InstanceType: 't3.micro' } })

it('what followed from a request tells by what way it was asked, and what AWS did tells nothing', () => {
  const story = scenario()
  const before = story.history()
  const [image] = story.ok('DescribeImages')['Images'] as readonly { readonly ImageId: string }[]
  const asked = launch({ ImageId: image?.ImageId, MinCount: 1, MaxCount: 1 })
  const { log } = handle(before, { ...asked, from: 'cli' }).history
  const told = [...eventsFrom(log, 0)].map((event) => [event.by, originOf(log, event)])
  expect(told.filter(([by]) => by === 'you').map(([, from]) => from)).toContain('cli')
  for (const [by, from] of told) expect(from).toBe(by === 'you' ? 'cli' : undefined)
})

it('of a request that was kept before anybody noted it nothing is told', () => {
  const story = scenario()
  story.ok('AllocateAddress')
  const { log } = story.history()
  expect([...eventsFrom(log, 0)].map((event) => originOf(log, event))).toEqual(
    Array.from({ length: log.size }, () => undefined),
  )
})
