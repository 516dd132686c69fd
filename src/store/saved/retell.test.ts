import { scenario } from '#api/scenario.ts'
import { hash } from '#lib/chance.ts'
import { minute } from '#lib/time.ts'
import { list } from '#lib/table.ts'
import { describe, expect, it } from 'vitest'
import { createDevice } from '../createDevice.ts'
import { createStudio } from '../createStudio.ts'
import stateV1 from '../samples/state-v1.json?raw'
import { receiveFile } from '../share/opened.ts'
import { accountKey } from './account.ts'
import { setAsideHere } from './aside.ts'
import { startKeeping } from './autosave.ts'
import { pack } from './encode.ts'
import { requestsIn, retell } from './retell.ts'

/** The text as which one account is stored. */
const stored = (story: ReturnType<typeof scenario>) =>
  pack({ history: story.history(), branches: [], undone: [], name: 'mine' })

/** The same text as if an earlier model had written it, with its requests changed by hand. */
function asOfVersion1(
  text: string,
  change: (event: Record<string, unknown>) => Record<string, unknown> = (one) => one,
) {
  const { version: _, sum: __, events, ...rest } = JSON.parse(text)
  const story = { ...rest, events: events.map(change) }
  return JSON.stringify({ version: 1, sum: hash(JSON.stringify(story)), ...story })
}

describe('an account of an earlier model', () => {
  it('is told again from its requests, with its name and its moment', async () => {
    const story = scenario()
    const id = story.running()
    story.ok('StopInstances', { InstanceIds: [id] })
    story.no('StartInstances', { InstanceIds: ['i-0123'] })
    story.wait(3 * minute)
    const told = await retell(asOfVersion1(stored(story)))
    const { now, account } = story.history()
    expect(told).toMatchObject({
      refusedNow: [],
      experiment: { name: 'mine', history: { now, account: { instances: account.instances, rules: 3 } } },
    })
  })

  it('says what today’s model refuses, and does to each thing only what was done to it then', async () => {
    const story = scenario()
    story.running()
    story.running()
    const ids = list(story.history().account.instances).map((one) => one.id)
    expect(ids).toHaveLength(2)
    story.ok('StopInstances', { InstanceIds: [ids[0]] })
    story.wait(2 * minute)
    let launches = 0
    const text = asOfVersion1(stored(story), (event) =>
      event['action'] === 'RunInstances' && launches++ === 0
        ? { ...event, params: { ...Object(event['params']), InstanceType: 't3.tiny' } }
        : event,
    )
    const told = await retell(text)
    expect(told?.refusedNow.map(({ action, code }) => `${action} ${code}`)).toEqual([
      'RunInstances InvalidParameterValue',
      'StopInstances InvalidInstanceID.NotFound',
    ])
    // the one that is there today has the id of the first, and it was the second that went on running
    expect(list(told?.experiment.history.account.instances ?? story.history().account.instances)).toMatchObject([
      { state: 'running' },
    ])
  })

  it('is taken up when the page is opened; the old one is set aside as it was', async () => {
    const device = createDevice()
    device.archived.set(accountKey, stateV1)
    const studio = createStudio(device.openTab())
    await startKeeping(studio)
    const { history, notice } = studio.playground.getState()
    expect(list(history.account.instances).map(({ state }) => state)).toEqual(['stopped'])
    expect(notice).toEqual({ kind: 'told-again', refusedNow: [] })
    expect((await setAsideHere(studio)).map(({ text }) => text)).toEqual([stateV1])
    const again = createStudio(device.openTab())
    await startKeeping(again)
    expect(again.playground.getState().history.account).toEqual(history.account)
    expect(again.playground.getState().notice).toBeUndefined()
  })

  it('is opened as a file too, as it was set aside', async () => {
    const studio = createStudio(createDevice().openTab())
    await receiveFile(studio, new Blob([stateV1]))
    await expect.poll(() => studio.playground.getState().notice).toEqual({ kind: 'told-again', refusedNow: [] })
    expect(list(studio.playground.getState().history.account.instances)).toMatchObject([{ state: 'stopped' }])
  })

  it('is not told where its text is damaged or of a newer model, whose requests can still be listed', async () => {
    const text = stateV1.replace('t3.micro', 't3.small')
    expect(await retell(text)).toBeUndefined()
    expect(await retell('{"version":1,"sum":0}')).toBeUndefined()
    const newer = asOfVersion1(stateV1).replace('"version":1', '"version":99')
    expect(await retell(newer)).toBeUndefined()
    for (const one of [text, newer])
      expect(requestsIn(one).map(({ action }) => action)).toEqual(['RunInstances', 'StopInstances'])
    expect(requestsIn('no JSON')).toEqual([])
  })
})
