import { scenario } from '#engine/law/scenario.ts'
import { whyNotStart } from '#engine/world/instances/start.ts'
import { instanceTypes } from '#facts/catalogue.ts'
import { minute } from '#lib/time.ts'
import { expect, it } from 'vitest'
import { typesFor } from './typesFor.ts'

it.each([
  ['ap-northeast-2', 'ap-northeast-2a'],
  ['ap-northeast-2', 'ap-northeast-2b'],
  ['us-east-1', 'us-east-1d'],
] as const)('in %s the types to choose from in %s are those with which it starts again', (region, zone) => {
  const story = scenario('types', region)
  const id = story.running({ zone, type: 't3.micro' })
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.wait(5 * minute)
  const account = story.account()
  const instance = story.instance(id)
  const starts = instanceTypes().filter(({ name }) => whyNotStart(account, { ...instance, type: name }) === undefined)
  expect(typesFor(account, instance).map(({ name }) => name)).toEqual(starts.map(({ name }) => name))
  expect(starts.length).toBeGreaterThan(100)
})

it('a type that no zone offers is refused without a zone to choose instead', () => {
  const story = scenario('types', 'ap-northeast-2')
  const id = story.running()
  story.do({ kind: 'StopInstances', ids: [id], hibernate: false, force: false })
  story.wait(5 * minute)
  const refused = whyNotStart(story.account(), { ...story.instance(id), type: 'm3.medium' })
  expect(refused).toMatchObject({
    code: 'Unsupported',
    message: expect.stringMatching(/^The requested configuration is/),
  })
})
