import { expect, type Page, test } from '@playwright/test'
import { Playground } from './playground.ts'

interface Watch {
  /** what the page's own scripts had the browser call, and who it was */
  readonly fired: string[]
  readonly frames: string[]
  hidden: boolean
}

declare global {
  interface Window {
    watch: Watch
  }
}

/** Counts timers that fire and frames that are asked for by the page's own files; all else goes on as ever. */
const watchTime = () => {
  const watch: Watch = { fired: [], frames: [], hidden: false }
  window.watch = watch
  const ours = () => {
    const caller = new Error('who').stack?.split('\n').find((line) => line.includes('/assets/'))
    return caller?.trim()
  }
  const counted = <Args extends unknown[]>(call: TimerHandler, list: string[]) => {
    const who = ours()
    if (typeof call !== 'function' || who === undefined) return call
    return (...args: Args) => {
      list.push(who)
      call(...args)
    }
  }
  const setTimeout = window.setTimeout.bind(window)
  const setInterval = window.setInterval.bind(window)
  const requestAnimationFrame = window.requestAnimationFrame.bind(window)
  Object.assign(window, {
    setTimeout: (call: TimerHandler, ms?: number, ...rest: unknown[]) =>
      setTimeout(counted(call, watch.fired), ms, ...rest),
    setInterval: (call: TimerHandler, ms?: number, ...rest: unknown[]) =>
      setInterval(counted(call, watch.fired), ms, ...rest),
    requestAnimationFrame: (call: FrameRequestCallback) => {
      const who = ours()
      if (who !== undefined) watch.frames.push(who)
      return requestAnimationFrame(call)
    },
  })
  Object.defineProperty(document, 'visibilityState', { get: () => (watch.hidden ? 'hidden' : 'visible') })
}

// those who asked for less motion must not be the only ones for whom nothing runs
test.use({ reducedMotion: 'no-preference' })
test.beforeEach(({ page }) => page.addInitScript(watchTime))

/** Real seconds, by the page's own clock. */
async function realSeconds(page: Page, seconds: number): Promise<void> {
  const until = (await page.evaluate(() => performance.now())) + seconds * 1000
  await page.waitForFunction((at) => performance.now() >= at, until)
}

/** What the page did meanwhile. */
async function during(page: Page, seconds: number) {
  await page.evaluate(() => {
    window.watch.fired.length = 0
    window.watch.frames.length = 0
  })
  await realSeconds(page, seconds)
  return page.evaluate(() => window.watch)
}

const now = (page: Page) => page.evaluate(() => Date.parse(String(window.playground?.now())))

/** When the clock next moves: the real time and the simulated one, both in seconds. */
async function nextTick(page: Page): Promise<{ readonly real: number; readonly simulated: number }> {
  const tick = await page.waitForFunction(
    (before) => {
      const simulated = Date.parse(String(window.playground?.now()))
      return simulated !== before && { real: performance.now() / 1000, simulated: simulated / 1000 }
    },
    await now(page),
  )
  const value = await tick.jsonValue()
  if (value === false) throw new Error('the clock did not move')
  return value
}

/** For how many milliseconds at once the page could not have answered anybody. */
async function longestTask(page: Page, seconds: number): Promise<number> {
  const seen = await page.evaluateHandle(() => {
    const tasks = [0]
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    return tasks
  })
  await realSeconds(page, seconds)
  return seen.evaluate((tasks) => Math.max(...tasks))
}

async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((to) => {
    window.watch.hidden = to
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** One instance that runs, is checked, and to which nothing happens. */
async function quietAccount(page: Page): Promise<Playground> {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(600)
  await expect(play.details()).toContainText('3/3 checks passed')
  return play
}

test('playing with nothing due, the page wakes once a second for its clock and asks for no frame', async ({ page }) => {
  await quietAccount(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await nextTick(page)
  const before = await now(page)
  const { fired, frames } = await during(page, 3)
  expect(await now(page)).toBeGreaterThan(before)
  expect(fired.length, 'the watch is on').toBeGreaterThan(0)
  expect(fired.length, fired.join('\n')).toBeLessThanOrEqual(4)
  expect(frames).toEqual([])
})

test('an empty account is as quiet', async ({ page }) => {
  await new Playground(page).open()
  await nextTick(page)
  const { fired, frames } = await during(page, 3)
  expect(fired.length, 'the watch is on').toBeGreaterThan(0)
  expect(fired.length, fired.join('\n')).toBeLessThanOrEqual(4)
  expect(frames).toEqual([])
})

test('paused, the page wakes for nothing, and time stands still', async ({ page }) => {
  await quietAccount(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await nextTick(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  const before = await now(page)
  const { fired, frames } = await during(page, 3)
  expect(await now(page)).toBe(before)
  expect(fired).toEqual([])
  expect(frames).toEqual([])
})

test('hidden, the page wakes for nothing, and goes on where it was once it is seen again', async ({ page }) => {
  await quietAccount(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await nextTick(page)
  await hide(page, true)
  const before = await now(page)
  const { fired, frames } = await during(page, 3)
  expect(await now(page)).toBe(before)
  expect(fired).toEqual([])
  expect(frames).toEqual([])
  await hide(page, false)
  const { simulated } = await nextTick(page)
  // at 10×, one tick; and not the three seconds for which nobody looked
  expect(simulated - before / 1000).toBeLessThan(25)
})

test('at 60× a minute passes every second', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('radio', { name: '60×', exact: true }).click()
  const from = await nextTick(page)
  await realSeconds(page, 3)
  const to = await nextTick(page)
  const ratio = (to.simulated - from.simulated) / (to.real - from.real)
  expect(ratio).toBeGreaterThan(60 * 0.75)
  expect(ratio).toBeLessThan(60 * 1.25)
})

test('what has passed at one speed is not counted at another', async ({ page }) => {
  await new Playground(page).open()
  await page.getByRole('radio', { name: '1×', exact: true }).click()
  const slow = await nextTick(page)
  await realSeconds(page, 0.6)
  const clicked = await page.evaluate(() => performance.now() / 1000)
  await page.getByRole('radio', { name: '3600×', exact: true }).click()
  const fast = await nextTick(page)
  expect(fast.simulated - slow.simulated).toBeLessThan((fast.real - clicked + 0.25) * 3600)
})

test('at 3600× a click is answered at once, and checks and alarms keep up', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const { InstanceId } = await play.instance()
  await play.do('PutMetricAlarm', {
    AlarmName: 'cpu',
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'InstanceId', Value: InstanceId }],
    Statistic: 'Average',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 80,
    ComparisonOperator: 'GreaterThanThreshold',
    AlarmActions: [],
  })
  await page.getByRole('radio', { name: '3600×', exact: true }).click()
  await expect(play.details()).toContainText('3/3 checks passed')
  expect(await longestTask(page, 3)).toBeLessThan(500)
  await page.getByRole('radio', { name: 'List' }).click({ timeout: 1000 })
  await expect(page.getByRole('grid').first()).toBeVisible({ timeout: 1000 })
  await page.getByRole('radio', { name: 'Map' }).click({ timeout: 1000 })
  await play.verb('Stop')
  await expect(play.token('web-1')).toHaveAccessibleName('web-1, Stopped', { timeout: 2000 })
})

test('after a script has moved time, the clock stands still until somebody plays', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.pass(60)
  const before = await now(page)
  await realSeconds(page, 1.5)
  expect(await now(page)).toBe(before)
  await page.getByRole('button', { name: 'Play' }).click()
  await nextTick(page)
})
