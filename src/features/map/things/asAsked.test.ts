import { first } from '#content/words/en.first.ts'
import { rest } from '#content/words/en.rest.ts'
import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { offersOf } from '#parts/commands/offersOf.ts'
import { createDevice } from '#store/createDevice.ts'
import { createStudio } from '#store/createStudio.ts'
import { ask } from '#store/live/requests.ts'
import { letPass } from '#store/live/time.ts'
import { expect, it } from 'vitest'
import { asAsked, possibleFirst } from './asAsked.ts'

const words = { ...first, ...rest }

it('an open menu says what has become impossible, and keeps its lines where they were', () => {
  const studio = createStudio(createDevice().openTab())
  const { playground } = studio
  const params = { ImageId: imageId('ap-northeast-2'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask(studio, { action: 'RunInstances', params })
  letPass(studio, playground.getState().history.now + 5 * minute)
  const { id } = must(list(playground.getState().history.account.instances)[0], 'an instance')
  const deeds = () => offersOf(studio, words, 'instance', id).deeds
  const order = possibleFirst(deeds())
  const shown = () => asAsked(order, deeds())
  const possible = () => shown().flatMap((one) => (one.why === undefined ? [one.id] : []))
  expect(possible()).toEqual(expect.arrayContaining(['stop', 'reboot']))
  ask(studio, { action: 'TerminateInstances', params: { InstanceIds: [id] } })
  for (const deed of ['start', 'stop', 'reboot']) expect(possible()).not.toContain(deed)
  const still = shown().map((one) => one.id)
  expect(still.slice(0, 3)).toEqual(order.filter((one) => still.includes(one)).slice(0, 3))
})
