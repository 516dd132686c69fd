import { imageId } from '#engine/law/scenario.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { nameBranch, putBranchBack, removeBranch, takeBranch } from './branches.ts'
import { lookAt } from './past.ts'
import { ask } from './requests.ts'
import { startAnew } from './takeUp.ts'
import { letPass } from './time.ts'
import { redo, undo } from './undo.ts'
import { createDevice } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { takeUpStored } from '../saved/takeUpKept.ts'
import { unpack } from '../saved/decode.ts'
import { pack } from '../saved/encode.ts'
import { experimentOf } from '../saved/experiment.ts'
import { longestName, whyNotName } from './branchName.ts'

let studio: Studio

const state = () => studio.playground.getState()
const names = () => state().branches.map(({ name }) => name)

const request = (action: string) =>
  ask(studio, { action, params: { InstanceIds: [list(state().history.account.instances)[0]?.id] } })

/** An instance that was stopped; then, back in time, rebooted instead. */
beforeEach(async () => {
  studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', 'spec')
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask(studio, { action: 'RunInstances', params })
  letPass(studio, state().history.now + 10 * minute)
  request('StopInstances')
  lookAt(studio, state().history.now - minute)
  request('RebootInstances')
})

describe('a story that was left', () => {
  it('takes a name, and loses it when the name is empty', () => {
    expect(nameBranch(studio, 1, '  What the manual says ')).toBeUndefined()
    expect(names()).toEqual(['What the manual says'])
    nameBranch(studio, 1, ' ')
    expect(names()).toEqual([undefined])
  })

  it('keeps its name when somebody goes on with it and leaves it again', () => {
    nameBranch(studio, 1, 'stopped')
    takeBranch(studio, 1)
    expect(state().name).toBe('stopped')
    expect(names()).toEqual([undefined])
    undo(studio)
    redo(studio)
    expect(state().name).toBe('stopped')
    lookAt(studio, state().history.now - 2 * minute)
    request('TerminateInstances')
    expect(state().name).toBeUndefined()
    expect(names()).toEqual([undefined, 'stopped'])
  })

  it('can be removed and put back, name and all', () => {
    nameBranch(studio, 1, 'stopped')
    const [story] = state().branches
    removeBranch(studio, 1)
    expect(state().branches).toEqual([])
    if (story) putBranchBack(studio, story)
    expect(names()).toEqual(['stopped'])
  })

  it('is kept by this device with its name, and the one that is shown with its own', () => {
    nameBranch(studio, 1, '중지한 이야기')
    takeBranch(studio, 1)
    const read = unpack(pack(experimentOf(state())))
    expect(read).toMatchObject({ kind: 'experiment', name: '중지한 이야기' })
    startAnew(studio, 'us-east-1', 'other')
    if (read.kind === 'experiment') takeUpStored(studio, read)
    expect(state().name).toBe('중지한 이야기')
    nameBranch(studio, 1, 'rebooted')
    takeBranch(studio, 1)
    const again = unpack(pack(experimentOf(state())))
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
