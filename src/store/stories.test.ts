import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDoor } from './door.ts'
import { experiment, packed, takeUpStored } from './keep.ts'
import { lookAt, redo, takeBranch, undo } from './past.ts'
import { ask, letPass, playground, startAnew } from './playground.ts'
import { unpack } from './unpack.ts'
import { nameStory, putStoryBack, removeStory } from './stories.ts'
import { longestName, whyNotName } from './storyName.ts'

const state = () => playground.getState()
const names = () => state().branches.map(({ name }) => name)

async function request(action: string): Promise<void> {
  ask({ action, params: { InstanceIds: [list(state().history.account.instances)[0]?.id] } })
  await Promise.resolve()
}

/** An instance that was stopped; then, back in time, rebooted instead. */
beforeEach(async () => {
  await openDoor()
  startAnew('us-east-1', 'spec')
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask({ action: 'RunInstances', params })
  await Promise.resolve()
  letPass(state().history.now + 10 * minute)
  await request('StopInstances')
  lookAt(state().history.now - minute)
  await request('RebootInstances')
})

describe('a story that was left', () => {
  it('takes a name, and loses it when the name is empty', () => {
    expect(nameStory(1, '  What the manual says ')).toBeUndefined()
    expect(names()).toEqual(['What the manual says'])
    nameStory(1, ' ')
    expect(names()).toEqual([undefined])
  })

  it('keeps its name when somebody goes on with it and leaves it again', async () => {
    nameStory(1, 'stopped')
    takeBranch(1)
    expect(state().name).toBe('stopped')
    expect(names()).toEqual([undefined])
    undo()
    redo()
    expect(state().name).toBe('stopped')
    lookAt(state().history.now - 2 * minute)
    await request('TerminateInstances')
    expect(state().name).toBeUndefined()
    expect(names()).toEqual([undefined, 'stopped'])
  })

  it('can be removed and put back, name and all', () => {
    nameStory(1, 'stopped')
    const [story] = state().branches
    removeStory(1)
    expect(state().branches).toEqual([])
    if (story) putStoryBack(story)
    expect(names()).toEqual(['stopped'])
  })

  it('is kept by this device with its name, and the one that is shown with its own', () => {
    nameStory(1, '중지한 이야기')
    takeBranch(1)
    const before = experiment()
    const read = unpack(packed(before))
    expect(read).toMatchObject({ kind: 'experiment', name: '중지한 이야기' })
    startAnew('us-east-1', 'other')
    if (read.kind === 'experiment') takeUpStored(read)
    expect(state().name).toBe('중지한 이야기')
    nameStory(1, 'rebooted')
    takeBranch(1)
    const again = unpack(packed(experiment()))
    expect(again.kind === 'experiment' && again.branches.map(({ name }) => name)).toEqual(['중지한 이야기'])
    expect(again.kind === 'experiment' && again.name).toBe('rebooted')
  })
})

describe('a name for a story', () => {
  it('has at most forty characters, whatever they are made of', () => {
    expect(whyNotName('가'.repeat(longestName), [])).toBeUndefined()
    expect(whyNotName('🙂'.repeat(longestName), [])).toBeUndefined()
    expect(whyNotName('x'.repeat(longestName + 1), [])).toBe('long')
  })

  it('is one line of text', () => {
    expect(whyNotName('two\nlines', [])).toBe('unreadable')
    expect(whyNotName('turned \u202e round', [])).toBe('unreadable')
    expect(whyNotName('<b>bold</b>', [])).toBeUndefined()
  })

  it('is no other story’s', () => {
    expect(whyNotName('stopped', ['stopped'])).toBe('taken')
    expect(whyNotName('', [''])).toBeUndefined()
  })
})
