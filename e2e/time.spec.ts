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
test.beforeEach(async ({ page }) => {
  await page.clock.install()
  await page.addInitScript(watchTime)
})

/** From here on the browser's clock stands, and moves only as far as a story says. */
async function holdClock(page: Page): Promise<void> {
  const at = await page.evaluate(() => Date.now())
  // far enough ahead for a machine that is slow to answer; the page counts two seconds of such a leap
  await page.clock.pauseAt(at + 10_000)
}

/** Lets this many seconds of the browser's clock pass; answers what the page did meanwhile. */
async function during(page: Page, seconds: number) {
  await page.evaluate(() => {
    window.watch.fired.length = 0
    window.watch.frames.length = 0
  })
  await page.clock.runFor(seconds * 1000)
  return page.evaluate(() => window.watch)
}

const now = (page: Page) => page.evaluate(() => Date.parse(String(window.playground?.now())))

async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((to) => {
    window.watch.hidden = to
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** One instance that runs, is checked, and to which nothing happens; the page plays, and its clock is held. */
async function quietAccount(page: Page): Promise<Playground> {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await play.pass(600)
  await expect(play.details()).toContainText('3/3 checks passed')
  await holdClock(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await page.clock.runFor(1000)
  return play
}

test('playing with nothing due, the page wakes once a second for its clock and asks for no frame', async ({ page }) => {
  await quietAccount(page)
  const before = await now(page)
  const { fired, frames } = await during(page, 3)
  expect(await now(page)).toBe(before + 3 * 10 * 1000)
  expect(fired.length, fired.join('\n')).toBe(3)
  expect(frames).toEqual([])
})

test('an empty account is as quiet', async ({ page }) => {
  await new Playground(page).open()
  await holdClock(page)
  await page.clock.runFor(1000)
  const { fired, frames } = await during(page, 3)
  expect(fired.length, fired.join('\n')).toBe(3)
  expect(frames).toEqual([])
})

test('paused, the page wakes for nothing, and time stands still', async ({ page }) => {
  await quietAccount(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  const before = await now(page)
  const { fired, frames } = await during(page, 60)
  expect(await now(page)).toBe(before)
  expect(fired).toEqual([])
  expect(frames).toEqual([])
})

test('hidden, the page wakes for nothing, and goes on where it was once it is seen again', async ({ page }) => {
  await quietAccount(page)
  await hide(page, true)
  const before = await now(page)
  const { fired, frames } = await during(page, 60)
  expect(await now(page)).toBe(before)
  expect(fired).toEqual([])
  expect(frames).toEqual([])
  await hide(page, false)
  await page.clock.runFor(1000)
  // at 10×, one tick; and not the minute for which nobody looked
  expect(await now(page)).toBe(before + 10 * 1000)
})

test('at 60× a minute passes every second, whatever happens in it', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await holdClock(page)
  await play.launch()
  await page.getByRole('radio', { name: '60×', exact: true }).click()
  const before = await now(page)
  await page.clock.runFor(5000)
  // the clock's text moves once a second, and with every event
  expect(await now(page)).toBeGreaterThan(before + 4 * 60_000)
  expect(await now(page)).toBeLessThanOrEqual(before + 5 * 60_000)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
})

test('what has passed at one speed is not counted at another', async ({ page }) => {
  await new Playground(page).open()
  await holdClock(page)
  await page.getByRole('radio', { name: '1×', exact: true }).click()
  const before = await now(page)
  await page.clock.runFor(600)
  await page.getByRole('radio', { name: '3600×', exact: true }).click()
  expect(await now(page)).toBe(before + 600)
  await page.clock.runFor(1000)
  expect(await now(page)).toBe(before + 600 + 3600 * 1000)
})

test('at 3600× the page wakes no more often than a screen shows, checks and alarms keep up, and clicks are answered', async ({
  page,
}) => {
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
  await holdClock(page)
  await page.getByRole('radio', { name: '3600×', exact: true }).click()
  const before = await now(page)
  const { fired } = await during(page, 3)
  expect(fired.length).toBeLessThanOrEqual(Math.ceil(3000 / 16))
  expect(await now(page)).toBeGreaterThan(before + 2 * 3600 * 1000)
  await expect(play.details()).toContainText('3/3 checks passed')
  const { MetricAlarms } = (await play.do('DescribeAlarms')) as { MetricAlarms: readonly { StateValue: string }[] }
  expect(MetricAlarms.map(({ StateValue }) => StateValue)).toEqual(['OK'])
  await page.clock.resume()
  await page.getByRole('radio', { name: 'List' }).click()
  await expect(page.getByRole('grid').first()).toBeVisible()
  await page.getByRole('radio', { name: 'Map' }).click()
  await play.verb('Stop')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopped/)
})

test('after a script has moved time, the clock stands still until somebody plays', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await play.pass(60)
  await holdClock(page)
  const before = await now(page)
  await page.clock.runFor(60_000)
  expect(await now(page)).toBe(before)
  await page.getByRole('button', { name: 'Play' }).click()
  await page.clock.runFor(1000)
  expect(await now(page)).toBe(before + 10 * 1000)
})
