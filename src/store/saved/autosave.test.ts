import { list } from '#lib/table.ts'
import { minute, second } from '#lib/time.ts'
import { openHere } from '#engine/history/history.ts'
import { imageId } from '#engine/law/scenario.ts'
import { describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { nameBranch, takeBranch } from '../live/branches.ts'
import { dismissNotice } from '../live/notices.ts'
import { stepBack } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { startAnew, takeUp } from '../live/takeUp.ts'
import { letPass } from '../live/time.ts'
import { redo, undo } from '../live/undo.ts'
import stateV2 from '../samples/state-v2.json?raw'
import { createDevice, type Tab } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { accountKey, asideKey, isUnsaved, movesKey } from './account.ts'
import { startKeeping } from './autosave.ts'
import { unpack } from './decode.ts'
import { experimentOf } from './experiment.ts'
import { takeLastMoves } from './takeLastMoves.ts'

type Device = ReturnType<typeof createDevice>

interface Page {
  readonly tab: Tab
  readonly studio: Studio
}

/** A page of this device that has been opened and keeps its account. */
async function open(device: Device): Promise<Page> {
  const tab = device.openTab()
  const studio = createStudio(tab)
  await startKeeping(studio)
  return { tab, studio }
}

/** The two tabs of one device, with one instance that both know. */
async function twoTabs(): Promise<readonly [Page, Page, Device]> {
  const device = createDevice()
  const first = await open(device)
  launch(first)
  await save(first)
  return [first, await open(device), device]
}

/** Waits until whatever was begun in the background is done. */
const settle = () => new Promise((done) => setTimeout(done))

/** Long enough for what happened to be kept. */
async function save({ tab }: Page): Promise<void> {
  tab.pass(1000)
  await settle()
}

/** Lets a tab hear that the other has written something. */
async function hear({ tab }: Page): Promise<void> {
  tab.pass(0)
  await settle()
}

const launch = ({ studio }: Page) =>
  ask(studio, {
    action: 'RunInstances',
    params: { ImageId: imageId('ap-northeast-2'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 },
  })
const makeTopic = ({ studio }: Page, Name: string) => ask(studio, { action: 'CreateTopic', params: { Name } })
const instances = ({ studio }: Page) => list(studio.playground.getState().history.account.instances).length
const states = ({ studio }: Page) =>
  list(studio.playground.getState().history.account.instances).map(({ state }) => state)
const topics = ({ studio }: Page) => list(studio.playground.getState().history.account.topics).map(({ name }) => name)
const now = ({ studio }: Page) => studio.playground.getState().history.now
const notice = ({ studio }: Page) => studio.playground.getState().notice?.kind
const trouble = ({ studio }: Page) => studio.autosave.getState().trouble
const dialog = ({ studio }: Page) => studio.transient.getState().dialog?.kind
const account = ({ archived }: Device) => archived.get(accountKey) ?? ''

describe('an account', () => {
  it('is kept soon after something has happened, and is there when the page is opened again', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    expect(account(device)).toBe('')
    await save(page)
    expect(account(device)).toContain('RunInstances')
    expect(instances(await open(device))).toBe(1)
  })

  it('is not written again and again while nothing but time passes', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    letPass(page.studio, now(page) + 600 * second)
    await save(page)
    const kept = account(device)
    letPass(page.studio, now(page) + second)
    page.tab.pass(60_000)
    await settle()
    expect(account(device)).toBe(kept)
  })

  it('comes back with what was undone', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    undo(page.studio)
    await save(page)
    const again = await open(device)
    expect(instances(again)).toBe(0)
    redo(again.studio)
    expect(instances(again)).toBe(1)
  })

  it('may be larger than plain storage', async () => {
    const device = createDevice({ room: 1000 })
    const page = await open(device)
    launch(page)
    await save(page)
    expect(account(device).length).toBeGreaterThan(1000)
    expect(instances(await open(device))).toBe(1)
  })

  it('that is damaged is set aside, and said', async () => {
    const device = createDevice()
    device.archived.set(accountKey, 'damaged')
    const page = await open(device)
    expect(notice(page)).toBe('stored-damaged')
    expect(device.archived.get(asideKey)).toBe('damaged')
    launch(page)
    await save(page)
    expect(account(device)).toContain('RunInstances')
    expect(notice(await open(device))).toBeUndefined()
  })

  it('that is damaged is set aside with what was done in it last, and the new one is kept', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    makeTopic(page, 'ops')
    page.tab.close()
    const moves = device.texts.get(movesKey)
    expect(moves).toBeDefined()
    device.archived.set(accountKey, 'damaged')
    const again = await open(device)
    expect([notice(again), device.archived.get(`${asideKey}-2`)]).toEqual(['stored-damaged', moves])
    launch(again)
    await save(again)
    expect(dialog(again)).toBeUndefined()
    expect(account(device)).toContain('RunInstances')
  })

  it('that is damaged is set aside beside another one', async () => {
    const device = createDevice()
    for (const damaged of ['one', 'another']) {
      device.archived.set(accountKey, damaged)
      await open(device)
    }
    expect([device.archived.get(asideKey), device.archived.get(`${asideKey}-2`)]).toEqual(['one', 'another'])
  })

  it('that is damaged is left where it is, where there is no room to set it aside', async () => {
    const damaged = 'damaged'.repeat(1000)
    const device = createDevice({ archiveRoom: damaged.length + accountKey.length })
    device.archived.set(accountKey, damaged)
    const page = await open(device)
    expect(notice(page)).toBe('storage-full')
    launch(page)
    await save(page)
    page.tab.close('arrives')
    expect(account(device)).toBe(damaged)
  })

  it('that does not fit is said once, and everything goes on', async () => {
    const page = await open(createDevice({ archiveRoom: 100 }))
    launch(page)
    await save(page)
    expect(notice(page)).toBe('storage-full')
    dismissNotice(page.studio)
    makeTopic(page, 'ops')
    await save(page)
    expect([notice(page), instances(page)]).toEqual([undefined, 1])
  })

  it('that does not fit is marked as not kept until it fits, whatever has been closed', async () => {
    const limits: { archiveRoom?: number } = { archiveRoom: 100 }
    const device = createDevice(limits)
    const page = await open(device)
    launch(page)
    await save(page)
    dismissNotice(page.studio)
    expect([trouble(page), isUnsaved(page.studio)]).toEqual(['full', true])
    delete limits.archiveRoom
    makeTopic(page, 'ops')
    await save(page)
    expect([trouble(page), isUnsaved(page.studio)]).toEqual([undefined, false])
    expect(topics(await open(device))).toEqual(['ops'])
  })

  it('that does not fit any more is written down with its last moves, where there is room for them', async () => {
    const limits: { archiveRoom?: number } = {}
    const device = createDevice(limits)
    const page = await open(device)
    launch(page)
    await save(page)
    limits.archiveRoom = 0
    makeTopic(page, 'ops')
    await save(page)
    expect(trouble(page)).toBe('full')
    page.tab.close()
    expect(topics(await open(device))).toEqual(['ops'])
  })

  it('that may not be kept is said once, and everything goes on', async () => {
    const page = await open(createDevice({ forbidden: true }))
    expect(notice(page)).toBe('storage-forbidden')
    dismissNotice(page.studio)
    launch(page)
    await save(page)
    page.tab.close()
    expect([notice(page), instances(page)]).toEqual([undefined, 1])
  })

  it('is not waited for longer than ten seconds where the archive never answers', async () => {
    const device = createDevice({ archiveSilent: true })
    const tab = device.openTab()
    const studio = createStudio(tab)
    const opened = startKeeping(studio)
    tab.pass(10_000)
    await opened
    const page = { tab, studio }
    expect(notice(page)).toBe('storage-forbidden')
    launch(page)
    await save(page)
    expect([instances(page), trouble(page)]).toEqual([1, 'forbidden'])
  })

  it('that the archive did not give out in time is not written over by what was done meanwhile', async () => {
    const limits = { archiveSilent: false }
    const device = createDevice(limits)
    const before = await open(device)
    makeTopic(before, 'ops')
    await save(before)
    limits.archiveSilent = true
    const tab = device.openTab()
    const page = { tab, studio: createStudio(tab) }
    const opened = startKeeping(page.studio)
    tab.pass(10_000)
    await opened
    makeTopic(page, 'other')
    await save(page)
    page.tab.close()
    limits.archiveSilent = false
    const after = await open(device)
    expect(topics(after)).toEqual(['ops'])
    expect(notice(after)).toBe('last-moves-strange')
  })

  it('is kept in plain storage where there is no archive', async () => {
    const device = createDevice({ archiveForbidden: true })
    const page = await open(device)
    launch(page)
    await save(page)
    expect(notice(page)).toBeUndefined()
    expect(device.texts.get(accountKey)).toContain('RunInstances')
    expect(instances(await open(device))).toBe(1)
  })
})

describe('an account that was kept in plain storage', () => {
  it('moves to the archive with its other stories, and is not lost on the way', async () => {
    const device = createDevice()
    device.texts.set(accountKey, stateV2)
    const page = await open(device)
    expect(instances(page)).toBe(1)
    expect(page.studio.playground.getState().branches).toHaveLength(1)
    expect(page.studio.playground.getState().undone).toHaveLength(1)
    expect(unpack(account(device))).toEqual(unpack(stateV2))
    expect(device.texts.has(accountKey)).toBe(false)
    expect(instances(await open(device))).toBe(1)
  })

  it('stays where it is, and is kept up to date there, where the archive has no room for it', async () => {
    const device = createDevice({ archiveRoom: 100 })
    device.texts.set(accountKey, stateV2)
    const page = await open(device)
    makeTopic(page, 'ops')
    await save(page)
    expect(device.texts.get(accountKey)).toContain('CreateTopic')
    expect(instances(await open(device))).toBe(1)
  })

  it('is moved once, where two tabs are opened at the same time', async () => {
    const device = createDevice()
    device.texts.set(accountKey, stateV2)
    const both = await Promise.all([open(device), open(device)])
    expect(both.map(instances)).toEqual([1, 1])
    makeTopic(both[0], 'ops')
    await save(both[0])
    await hear(both[1])
    expect(topics(both[1])).toEqual(['ops'])
  })

  it('by a page of before is newer than the one in the archive, which is set aside', async () => {
    const device = createDevice()
    const page = await open(device)
    makeTopic(page, 'ops')
    await save(page)
    const archived = account(device)
    device.texts.set(accountKey, stateV2)
    expect(instances(await open(device))).toBe(1)
    expect(device.archived.get(asideKey)).toBe(archived)
  })

  it('that is damaged is set aside, and the one in the archive gone on with', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    device.texts.set(accountKey, 'damaged')
    const again = await open(device)
    expect([notice(again), instances(again)]).toEqual(['last-moves-strange', 1])
    expect(device.archived.get(asideKey)).toBe('damaged')
    expect(device.texts.has(accountKey)).toBe(false)
  })
})

describe('the last moves before a page is left', () => {
  it('are there when it is opened again, though they never reached the archive', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    makeTopic(page, 'ops')
    letPass(page.studio, now(page) + 7 * second)
    page.tab.close()
    expect(account(device)).not.toContain('CreateTopic')
    const again = await open(device)
    expect([topics(again), now(again)]).toEqual([['ops'], now(page)])
    expect(again.studio.playground.getState().history).toEqual(page.studio.playground.getState().history)
    await save(again)
    expect(account(device)).toContain('CreateTopic')
    expect(device.texts.has(movesKey)).toBe(false)
  })

  it('are there also where nothing had been saved yet', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    page.tab.close()
    expect(instances(await open(device))).toBe(1)
  })

  it('are there with what was undone, left, named and gone back to', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    makeTopic(page, 'ops')
    await save(page)
    stepBack(page.studio)
    makeTopic(page, 'dev')
    nameBranch(page.studio, 1, 'ops')
    makeTopic(page, 'undone')
    undo(page.studio)
    page.tab.close()
    const again = await open(device)
    const told = ({ studio }: Page) => experimentOf(studio.playground.getState())
    expect(told(again)).toEqual(told(page))
    takeBranch(again.studio, 1)
    expect([topics(again), again.studio.playground.getState().name]).toEqual([['ops'], 'ops'])
  })

  it('may be a new account', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    startAnew(page.studio, 'us-east-1', 'other')
    page.tab.close()
    const again = await open(device)
    expect([instances(again), again.studio.playground.getState().history.beginning.seed]).toEqual([0, 'other'])
  })

  it('may be a set-up that was opened', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    takeUp(page.studio, openHere(page.studio.playground.getState().history))
    makeTopic(page, 'ops')
    page.tab.close()
    const again = await open(device)
    expect(again.studio.playground.getState().history).toEqual(page.studio.playground.getState().history)
  })

  it('are there whether or not the save arrives that was on its way', async () => {
    for (const last of ['arrives', 'lost'] as const) {
      const device = createDevice()
      const page = await open(device)
      launch(page)
      await save(page)
      makeTopic(page, 'ops')
      page.tab.pass(1000)
      makeTopic(page, 'dev')
      page.tab.close(last)
      await settle()
      expect(account(device).split('TopicCreated').length - 1).toBe(last === 'arrives' ? 1 : 0)
      expect(topics(await open(device))).toEqual(['ops', 'dev'])
    }
  })

  it('are not taken up twice where they reached the archive after all', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    makeTopic(page, 'ops')
    page.tab.close('arrives')
    const moves = device.texts.get(movesKey) ?? ''
    await settle()
    device.texts.set(movesKey, moves)
    const again = await open(device)
    expect([topics(again), notice(again)]).toEqual([['ops'], undefined])
    expect(device.texts.has(movesKey)).toBe(false)
  })

  it('are short, however long the story is', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    letPass(page.studio, now(page) + 3600 * second)
    await save(page)
    makeTopic(page, 'ops')
    page.tab.close()
    expect(device.texts.get(movesKey)?.length).toBeLessThan(1500)
  })

  it('that fit nothing are set aside, and said', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    makeTopic(page, 'ops')
    page.tab.close()
    const moves = device.texts.get(movesKey)
    device.texts.delete(movesKey)
    const other = await open(device)
    makeTopic(other, 'dev')
    await save(other)
    device.texts.set(movesKey, moves ?? '')
    const again = await open(device)
    expect([topics(again), notice(again)]).toEqual([['dev'], 'last-moves-strange'])
    expect(device.archived.get(asideKey)).toBe(moves)
  })

  it('that anybody has changed are not taken up, whatever was changed', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    await save(page)
    makeTopic(page, 'ops')
    page.tab.close()
    const moves = device.texts.get(movesKey) ?? ''
    const read = unpack(account(device))
    if (read.kind !== 'experiment') throw new Error(read.kind)
    const base = { text: account(device), experiment: read }
    expect(takeLastMoves(moves, base)).toMatchObject({ branches: [] })
    for (let at = 0; at < moves.length; at++) {
      const other = moves.slice(0, at) + (moves[at] === '7' ? '8' : '7') + moves.slice(at + 1)
      expect(takeLastMoves(other, base), other.slice(Math.max(0, at - 20), at + 20)).toBe('strange')
    }
  })
})

describe('what was done last, whatever comes between', () => {
  it('is there, and gone on with, where what was on its way arrives while the page is opened again', async () => {
    for (let turns = 0; turns < 10; turns++) {
      const device = createDevice()
      const page = await open(device)
      launch(page)
      await save(page)
      makeTopic(page, 'ops')
      page.tab.pass(1000)
      makeTopic(page, 'dev')
      page.tab.hide()
      for (let turn = 0; turn < turns; turn++) await Promise.resolve()
      const again = await open(device)
      await settle()
      page.tab.close('arrives')
      makeTopic(again, 'after')
      await hear(again)
      await save(again)
      expect([dialog(again), topics(again)], `${turns} turns`).toEqual([undefined, ['ops', 'dev', 'after']])
      again.tab.close()
      expect(topics(await open(device)), `${turns} turns, and opened again`).toEqual(['ops', 'dev', 'after'])
    }
  })

  it('is set aside, and said, where another page has left its own last moves and nobody has taken them up', async () => {
    const [first, second, device] = await twoTabs()
    makeTopic(first, 'ops')
    makeTopic(second, 'dev')
    first.tab.close()
    second.tab.close()
    const again = await open(device)
    expect([topics(again), notice(again)]).toEqual([['ops'], 'last-moves-strange'])
    expect(device.archived.get(asideKey)).toContain('dev')
  })
})

describe('two tabs', () => {
  it('go on with what the other one did, when nothing is lost by it', async () => {
    const [first, second] = await twoTabs()
    makeTopic(first, 'ops')
    await save(first)
    await hear(second)
    expect(topics(second)).toEqual(['ops'])
    makeTopic(second, 'dev')
    await save(second)
    await hear(first)
    expect(topics(first)).toEqual(['ops', 'dev'])
    expect([dialog(first), dialog(second)]).toEqual([undefined, undefined])
  })

  it('never write over each other: of two that both did something, the later one stops and says so', async () => {
    const [first, second, device] = await twoTabs()
    makeTopic(first, 'ops')
    makeTopic(second, 'dev')
    await save(first)
    await save(second)
    expect([dialog(first), dialog(second)]).toEqual([undefined, 'otherTab'])
    makeTopic(second, 'lost')
    await save(second)
    expect(topics(await open(device))).toEqual(['ops'])
    expect([topics(second), isUnsaved(second.studio)]).toEqual([['dev', 'lost'], true])
  })

  it('that save in the very same moment find out: one is kept, the other says so', async () => {
    const [first, second, device] = await twoTabs()
    makeTopic(first, 'ops')
    makeTopic(second, 'dev')
    first.tab.pass(1000)
    second.tab.pass(1000)
    await settle()
    expect([dialog(first), dialog(second)].filter((one) => one === 'otherTab')).toHaveLength(1)
    expect(topics(await open(device))).toEqual(dialog(first) ? ['dev'] : ['ops'])
  })

  it('that hears of the other one while it has something unsaved stops at once', async () => {
    const [first, second] = await twoTabs()
    makeTopic(first, 'ops')
    await save(first)
    makeTopic(second, 'dev')
    await hear(second)
    expect(dialog(second)).toBe('otherTab')
    expect(second.studio.playground.getState().playing).toBe(false)
  })

  it('in which nobody did anything agree, whatever time has brought in both', async () => {
    const [first, second, device] = await twoTabs()
    for (const page of [first, second]) letPass(page.studio, now(page) + 2 * minute)
    expect([first, second].map(states)).toEqual([['running'], ['running']])
    first.tab.pass(1000)
    second.tab.pass(1000)
    await settle()
    await hear(first)
    await hear(second)
    expect([dialog(first), dialog(second)]).toEqual([undefined, undefined])
    makeTopic(second, 'dev')
    await save(second)
    await hear(first)
    expect([dialog(first), topics(first), topics(await open(device))]).toEqual([undefined, ['dev'], ['dev']])
  })

  it('that did nothing while the other one acts follows it, whatever time has brought here', async () => {
    const [first, second] = await twoTabs()
    makeTopic(first, 'ops')
    letPass(second.studio, now(second) + 2 * minute)
    await save(first)
    await hear(second)
    await save(second)
    expect([dialog(second), topics(second)]).toEqual([undefined, ['ops']])
  })

  it('that looks at the past is not torn out of it', async () => {
    const [first, second] = await twoTabs()
    letPass(second.studio, now(second) + 1000)
    stepBack(second.studio)
    makeTopic(first, 'ops')
    await save(first)
    await hear(second)
    expect(dialog(second)).toBe('otherTab')
  })

  it('that is there when the other one is left goes on with its last moves, and keeps them', async () => {
    const [first, second, device] = await twoTabs()
    makeTopic(first, 'ops')
    first.tab.close()
    await hear(second)
    second.tab.pass(5000)
    await settle()
    expect(topics(second)).toEqual(['ops'])
    await save(second)
    expect(account(device)).toContain('CreateTopic')
    expect(device.texts.has(movesKey)).toBe(false)
  })

  it('does not write over the last moves of another one, with which it cannot go on', async () => {
    const [first, second, device] = await twoTabs()
    makeTopic(second, 'dev')
    makeTopic(first, 'ops')
    first.tab.close()
    await save(second)
    expect(dialog(second)).toBe('otherTab')
    expect(topics(await open(device))).toEqual(['ops'])
  })
})
