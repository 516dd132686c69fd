import { list } from '#lib/table.ts'
import { second } from '#lib/time.ts'
import { imageId } from '#engine/story.ts'
import { describe, expect, it } from 'vitest'
import { createStudio } from '../create.ts'
import { loadActions } from '../live/loadActions.ts'
import { dismissNotice } from '../live/notices.ts'
import { stepBack } from '../live/past.ts'
import { ask } from '../live/requests.ts'
import { letPass } from '../live/time.ts'
import { redo, undo } from '../live/undo.ts'
import { createDevice, type Tab } from '../specBrowser.ts'
import type { Studio } from '../studio.ts'
import { isUnsaved, startKeeping } from './autosave.ts'

const key = 'ec2-playground/account'

type Device = ReturnType<typeof createDevice>

interface Page {
  readonly tab: Tab
  readonly studio: Studio
}

/** A page of this device that has been opened and keeps its account. */
async function open(device: Device): Promise<Page> {
  const tab = device.openTab()
  const studio = createStudio(tab)
  await loadActions(studio)
  await startKeeping(studio)
  return { tab, studio }
}

/** One device, two tabs, one instance that both know. */
async function twoTabs(): Promise<readonly [Page, Page, Device]> {
  const device = createDevice()
  const first = await open(device)
  launch(first)
  await save(first)
  return [first, await open(device), device]
}

/** Whatever was begun in the background is done. */
const settle = () => new Promise((done) => setTimeout(done))

/** Long enough for what happened to be kept. */
async function save({ tab }: Page): Promise<void> {
  tab.pass(1000)
  await settle()
}

/** What the other tab has written is heard. */
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
const topics = ({ studio }: Page) => list(studio.playground.getState().history.account.topics).map(({ name }) => name)
const now = ({ studio }: Page) => studio.playground.getState().history.now
const notice = ({ studio }: Page) => studio.playground.getState().notice?.kind
const dialog = ({ studio }: Page) => studio.transient.getState().dialog?.kind
const accounts = ({ texts }: Device) => texts.get(key) ?? ''

describe('an account', () => {
  it('is kept soon after something has happened, and is there when the page is opened again', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    expect(accounts(device)).toBe('')
    page.tab.pass(1000)
    expect(accounts(device)).toContain('RunInstances')
    expect(instances(await open(device))).toBe(1)
  })

  it('is not written again and again while nothing but time passes, and with its time when the page is left', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    letPass(page.studio, now(page) + 600 * second)
    page.tab.pass(1000)
    const kept = accounts(device)
    letPass(page.studio, now(page) + second)
    page.tab.pass(60_000)
    expect(accounts(device)).toBe(kept)
    page.tab.close()
    expect(now(await open(device))).toBe(now(page))
  })

  it('is kept as it is when the page is left before it was saved, or goes out of sight', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    page.tab.close()
    const again = await open(device)
    expect(instances(again)).toBe(1)
    makeTopic(again, 'ops')
    again.tab.hide()
    expect(topics(await open(device))).toEqual(['ops'])
  })

  it('comes back with what was undone', async () => {
    const device = createDevice()
    const page = await open(device)
    launch(page)
    undo(page.studio)
    page.tab.close()
    const again = await open(device)
    expect(instances(again)).toBe(0)
    redo(again.studio)
    expect(instances(again)).toBe(1)
  })

  it('that is damaged is set aside, and said', async () => {
    const device = createDevice()
    device.texts.set(key, 'damaged')
    const page = await open(device)
    expect(notice(page)).toBe('stored-damaged')
    expect([...device.texts]).toContainEqual([`${key}-set-aside`, 'damaged'])
    launch(page)
    page.tab.pass(1000)
    expect(accounts(device)).toContain('RunInstances')
  })

  it('that is damaged is left where it is, where there is no room to set it aside', async () => {
    const damaged = 'damaged'.repeat(100)
    const device = createDevice({ room: damaged.length + key.length })
    device.texts.set(key, damaged)
    const page = await open(device)
    expect(notice(page)).toBe('storage-full')
    launch(page)
    page.tab.close()
    expect(accounts(device)).toBe(damaged)
  })

  it('that does not fit is said once, and everything goes on', async () => {
    const page = await open(createDevice({ room: 100 }))
    launch(page)
    page.tab.pass(1000)
    expect(notice(page)).toBe('storage-full')
    dismissNotice(page.studio)
    makeTopic(page, 'ops')
    page.tab.pass(1000)
    expect([notice(page), instances(page)]).toEqual([undefined, 1])
  })

  it('that may not be kept is said once, and everything goes on', async () => {
    const page = await open(createDevice({ forbidden: true }))
    expect(notice(page)).toBe('storage-forbidden')
    dismissNotice(page.studio)
    launch(page)
    page.tab.close()
    expect([notice(page), instances(page)]).toEqual([undefined, 1])
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

  it('that hears of the other one while it has something unsaved stops at once', async () => {
    const [first, second] = await twoTabs()
    makeTopic(first, 'ops')
    await save(first)
    makeTopic(second, 'dev')
    await hear(second)
    expect(dialog(second)).toBe('otherTab')
    expect(second.studio.playground.getState().playing).toBe(false)
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
})
