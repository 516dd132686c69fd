import { bring as en } from '#content/words/en/bring.ts'
import { bring as ko } from '#content/words/ko/bring.ts'
import type { Format } from '#exchange/out/format.ts'
import { isNotRead } from '#exchange/read/tree.ts'
import { replay, replayable } from '#api/replay.ts'
import { list } from '#lib/table.ts'
import { createStudio } from '#store/createStudio.ts'
import { letPass } from '#store/live/time.ts'
import { startAnew } from '#store/live/takeUp.ts'
import { redo, undo } from '#store/live/undo.ts'
import { createDevice } from '#store/createDevice.ts'
import { minute } from '#lib/time.ts'
import { describe, expect, it } from 'vitest'
import { makePlanned } from './make.ts'
import dataVolume from './samples/data-volume.json?raw'
import tutorial from './samples/tutorial.sh?raw'
import webServer from './samples/web-server.yaml?raw'
import { planFor } from './usePlan.ts'
import { writtenOut } from './useWritten.ts'

function page(seed = 'spec') {
  const studio = createStudio(createDevice().openTab())
  startAnew(studio, 'us-east-1', seed)
  const history = () => studio.playground.getState().history
  const make = async (text: string) => {
    const plan = await planFor(text, history(), {})
    if (isNotRead(plan)) throw new Error(plan.notRead.kind)
    makePlanned(studio, plan)
    return plan
  }
  return { studio, history, make }
}

describe('what was planned', () => {
  it('comes out as it was rehearsed, and one undo takes it back', async () => {
    const { studio, history, make } = page()
    await make('aws ec2 allocate-address')
    const before = history()
    const { after, acts } = await make(dataVolume)
    expect(acts.some(({ kind }) => kind === 'wait')).toBe(true)
    expect(history().account.instances).toEqual(after.account.instances)
    expect(history().account.volumes).toEqual(after.account.volumes)
    expect(history().now).toBe(after.now)
    undo(studio)
    expect(history().account).toEqual(before.account)
    redo(studio)
    expect(list(history().account.volumes)).toHaveLength(3)
  })

  it('is one story with what was there, which is told again as it was', async () => {
    const { history, make } = page()
    await make(tutorial)
    expect(replay(JSON.parse(JSON.stringify(replayable(history()))))).toEqual(history())
  })

  it('asks for nothing that was refused when it was rehearsed', async () => {
    const { studio, make } = page()
    await make(webServer)
    expect(studio.playground.getState().notice).toBeUndefined()
  })
})

describe('an account as a file', () => {
  it.each<Format>(['script', 'template', 'json'])(
    'says at its head what it cannot, and is the same in a new account: %s',
    async (format) => {
      const { studio, history, make } = page()
      await make(webServer)
      await make(dataVolume)
      letPass(studio, history().now + 10 * minute)
      for (const words of [en.out, ko.out]) {
        const text = await writtenOut(history(), format, words)
        if (isNotRead(text)) throw new Error(text.notRead.kind)
        expect(text).toContain(words.untolds.never)
        const other = page('other')
        const { lines } = await other.make(text)
        expect(lines.filter(({ fate }) => fate !== 'done' && fate !== 'looks')).toEqual([])
        const kinds = (all: ReturnType<typeof history>) =>
          list(all.account.instances).map(({ type, zone, tags, imageId }) => [type, zone, tags, imageId])
        expect(kinds(other.history())).toEqual(kinds(history()))
      }
    },
  )

  it('of an account in which there is nothing is none', async () => {
    expect(isNotRead(await writtenOut(page().history(), 'template', en.out))).toBe(true)
  })
})
