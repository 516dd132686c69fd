import { imageId } from '#engine/law/scenario.ts'
import { must } from '#lib/never.ts'
import { day, minute, second } from '#lib/time.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { createStudio } from '../createStudio.ts'
import { createDevice, type Tab } from '../createDevice.ts'
import type { Studio } from '../studio.ts'
import { startClock } from './startClock.ts'
import { lookAt, lookAtBeginning } from './past.ts'
import { ask } from './requests.ts'
import { closeDialog, closeQuestion, show } from '../preferences/transient.ts'
import { startAnew } from './takeUp.ts'
import { nextAt, pause, play, setSpeed } from './time.ts'

let tab: Tab
let studio: Studio
let stop: () => void

beforeEach(() => {
  tab = createDevice().openTab()
  studio = createStudio(tab)
  startAnew(studio, 'us-east-1', 'clock')
  setSpeed(studio, 10)
  stop = startClock(studio)
})

const now = () => studio.playground.getState().history.now
const passed = () => now() - studio.playground.getState().history.beginning.startedAt

function launch(): void {
  const params = { ImageId: imageId('us-east-1'), InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }
  ask(studio, { action: 'RunInstances', params })
}

describe('the clock', () => {
  it('lets as much simulated time pass as the speed says', () => {
    tab.pass(3000)
    expect(passed()).toBe(30 * second)
    setSpeed(studio, 600)
    tab.pass(1000)
    expect(passed()).toBe(30 * second + 10 * minute)
  })

  it('counts what has passed at the speed at which it passed', () => {
    tab.pass(500)
    setSpeed(studio, 60)
    expect(passed()).toBe(5 * second)
    tab.pass(500)
    setSpeed(studio, 10)
    expect(passed()).toBe(35 * second)
  })

  it('stands still while a window is open in which something is written or read, and goes on after it', () => {
    tab.pass(500)
    show(studio, { kind: 'launch' })
    expect(passed()).toBe(5 * second)
    tab.pass(60_000)
    expect([passed(), tab.waiting()]).toEqual([5 * second, 0])
    expect(studio.playground.getState().playing).toBe(true)
    closeDialog(studio)
    tab.pass(1000)
    expect(passed()).toBe(15 * second)
    show(studio, { kind: 'why', subject: { of: 'event', id: 0 } })
    tab.pass(1000)
    closeQuestion(studio)
    expect(passed()).toBe(15 * second)
  })

  it('stands still while something of the map is in a hand, and goes on after it', () => {
    tab.pass(1000)
    studio.transient.setState({ carrying: true })
    tab.pass(5000)
    expect(passed()).toBe(10 * second)
    studio.transient.setState({ carrying: undefined })
    tab.pass(1000)
    expect(passed()).toBe(20 * second)
  })

  it('runs on where somebody watches what time changes', () => {
    show(studio, { kind: 'bill' })
    tab.pass(1000)
    expect(passed()).toBe(10 * second)
  })

  it('stays paused behind a window, and after it', () => {
    pause(studio)
    show(studio, { kind: 'launch' })
    tab.pass(1000)
    closeDialog(studio)
    tab.pass(1000)
    expect(passed()).toBe(0)
  })

  it('stands still while it is paused, and does not catch up', () => {
    pause(studio)
    tab.pass(5000)
    expect(passed()).toBe(0)
    play(studio)
    tab.pass(1000)
    expect(passed()).toBe(10 * second)
  })

  it('stands still while nobody sees the page, and goes on where it was', () => {
    tab.pass(1000)
    tab.hide()
    tab.pass(60_000)
    tab.reveal()
    expect(passed()).toBe(10 * second)
    tab.pass(1000)
    expect(passed()).toBe(20 * second)
  })

  it('takes two seconds at most for a sleep that it was not told of', () => {
    tab.sleep(24 * 3_600_000)
    tab.pass(0)
    expect(passed()).toBe(20 * second)
  })

  it('is there when something happens, without waiting for its next second', () => {
    launch()
    setSpeed(studio, 600)
    const due = must(nextAt(studio.playground.getState()), 'what happens next')
    const wait = Math.ceil((due - now()) / 600)
    expect(wait).toBeLessThan(1000)
    tab.pass(wait)
    expect(now()).toBeGreaterThanOrEqual(due)
    expect(now() - due).toBeLessThan(600)
  })

  it('plays the past again up to now', () => {
    launch()
    tab.pass(2000)
    const { size } = studio.playground.getState().history.log
    lookAtBeginning(studio)
    play(studio)
    tab.pass(1000)
    expect(passed()).toBeLessThanOrEqual(10 * second)
    expect(studio.playground.getState().ahead).toBeDefined()
    tab.pass(2000)
    expect(studio.playground.getState().ahead).toBeUndefined()
    expect(studio.playground.getState().history.log.size).toBe(size)
  })

  it('adds nothing to the past of what has passed before somebody looked at it', () => {
    setSpeed(studio, 3600)
    launch()
    tab.pass(60_000)
    // between two ticks
    tab.sleep(900)
    lookAt(studio, now() - day)
    const shown = now()
    expect(studio.playground.getState().ahead?.now).toBe(shown + day)
  })

  it('waits for nothing once it is stopped', () => {
    stop()
    expect(tab.waiting()).toBe(0)
    tab.pass(5000)
    expect(passed()).toBe(0)
  })

  it('waits for one thing at a time, and for nothing while it stands still', () => {
    launch()
    for (let nth = 0; nth < 5; nth++) {
      expect(tab.waiting()).toBe(1)
      tab.pass(700)
    }
    pause(studio)
    expect(tab.waiting()).toBe(0)
    play(studio)
    tab.hide()
    expect(tab.waiting()).toBe(0)
  })
})
