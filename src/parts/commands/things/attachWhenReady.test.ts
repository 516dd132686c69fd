import { imageId } from '#engine/law/scenario.ts'
import { get, list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { createStudio } from '#store/createStudio.ts'
import { takeBranch } from '#store/live/branches.ts'
import { backToNow, lookAt } from '#store/live/past.ts'
import { ask } from '#store/live/requests.ts'
import { startAnew, takeUp } from '#store/live/takeUp.ts'
import { letPass } from '#store/live/time.ts'
import { redo, undo } from '#store/live/undo.ts'
import { unpack } from '#store/saved/decode.ts'
import { pack } from '#store/saved/encode.ts'
import { experimentOf } from '#store/saved/experiment.ts'
import { createDevice } from '#store/createDevice.ts'
import type { Studio } from '#store/studio.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { attachWhenReady, promisedIn } from './attachWhenReady.ts'

let studio: Studio
let volumeId: string

const history = () => studio.playground.getState().history
const pass = (ms: number) => letPass(studio, history().now + ms)
const attachedTo = () => get(history().account.volumes, volumeId)?.attachment?.instanceId

/** Asks for a volume of a size, and for it to be attached once it can be. */
function makeVolume(Size: number): string {
  const [instance] = list(history().account.instances)
  const answer = ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: instance?.zone, Size } })
  const id = String(answer.ok && answer.response['VolumeId'])
  attachWhenReady(studio, { volumeId: id, instanceId: String(instance?.id), device: '/dev/sdf' })
  return id
}

beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  const ImageId = imageId('us-east-1')
  ask(studio, { action: 'RunInstances', params: { ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 } })
  pass(5 * minute)
  volumeId = makeVolume(10)
})

describe('a new volume that is to be attached', () => {
  it('is attached as soon as it is available', () => {
    expect(attachedTo()).toBeUndefined()
    pass(minute)
    expect(attachedTo()).toBe(list(history().account.instances)[0]?.id)
  })

  it('is told of until then, so that its device is not given to another one', () => {
    const [instance] = list(history().account.instances)
    expect(promisedIn(studio, history())).toMatchObject([{ volumeId, instanceId: instance?.id, device: '/dev/sdf' }])
    pass(minute)
    expect(promisedIn(studio, history())).toEqual([])
  })

  it('is attached although somebody has meanwhile looked at a moment before it was made', () => {
    lookAt(studio, history().now - minute)
    expect(get(history().account.volumes, volumeId)).toBeUndefined()
    backToNow(studio)
    pass(minute)
    expect(attachedTo()).toBeDefined()
  })

  it('is attached when its making was undone and done again', () => {
    undo(studio)
    pass(minute)
    redo(studio)
    pass(minute)
    expect(attachedTo()).toBeDefined()
  })

  it('is attached in the story as another tab has kept it', () => {
    const kept = unpack(pack(experimentOf(studio.playground.getState())))
    if (kept.kind !== 'experiment') throw new Error(kept.kind)
    takeUp(studio, kept.history)
    pass(minute)
    expect(attachedTo()).toBeDefined()
  })

  it('is taken back with its making by one undo, and brought back by one redo', () => {
    pass(minute)
    undo(studio)
    expect(get(history().account.volumes, volumeId)).toBeUndefined()
    redo(studio)
    expect(attachedTo()).toBeDefined()
  })

  it('is taken back alone where something else was asked meanwhile', () => {
    ask(studio, { action: 'AllocateAddress', params: {} })
    pass(minute)
    expect(attachedTo()).toBeDefined()
    undo(studio)
    expect(attachedTo()).toBeUndefined()
    expect(history().account.addresses.size).toBe(1)
  })

  it('says AWS’s no where its device was taken meanwhile', () => {
    const [instance] = list(history().account.instances)
    const other = makeVolume(20)
    pass(minute)
    expect(get(history().account.volumes, other)?.attachment).toBeUndefined()
    expect(studio.playground.getState().notice).toMatchObject({ kind: 'refused', action: 'AttachVolume' })
    expect(attachedTo()).toBe(instance?.id)
  })

  it('leaves alone another volume that another story makes in its place', () => {
    undo(studio)
    const { zone } = list(history().account.instances)[0] ?? {}
    const answer = ask(studio, { action: 'CreateVolume', params: { AvailabilityZone: zone, Size: 20 } })
    expect(answer.ok && answer.response['VolumeId']).toBe(volumeId)
    pass(minute)
    expect(get(history().account.volumes, volumeId)).toMatchObject({ sizeGiB: 20, state: 'available' })
    takeBranch(studio, Number(studio.playground.getState().branches[0]?.id))
    pass(minute)
    expect(get(history().account.volumes, volumeId)?.sizeGiB).toBe(10)
    expect(attachedTo()).toBeDefined()
  })
})
