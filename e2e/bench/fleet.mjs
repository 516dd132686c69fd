// `npm run bench:fleet`: how smooth the map is while the clock runs at 600x, with many running instances. p95 of the time
// between frames, beside an empty map in the same run, as a busy machine is slower at both; busy is
// one of them rebooted four times a second. `PROFILE=1` says what the time goes to.
import { chromium } from '@playwright/test'
import { findChromium } from '../support/browser.mjs'
import { host } from '../support/host.mjs'

const goals = { 100: 20, 1000: 33 }
/** ms of each measurement */
const measured = 6000

const frames = (ms) =>
  new Promise((done) => {
    const gaps = []
    const from = performance.now()
    let last = from
    const next = (at) => {
      gaps.push(at - last)
      last = at
      if (at - from < ms) requestAnimationFrame(next)
      else done(gaps.slice(1))
    }
    requestAnimationFrame(next)
  })

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

/** One of them is rebooted every so many ms, so that the account changes all the time. */
const rebooting = async (every) => {
  const { response } = await window.playground.ask({ action: 'DescribeInstances', params: {} })
  const ids = response.Reservations.flatMap((one) => one.Instances).map((one) => one.InstanceId)
  let nth = 0
  setInterval(() => {
    void window.playground.ask({ action: 'RebootInstances', params: { InstanceIds: [ids[nth++ % ids.length]] } })
  }, every)
}

async function measure(browser, address, count, busy = false) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  await page.goto(`${address}?lang=en`)
  await page.waitForFunction(() => window.playground)
  await page.evaluate(async (n) => {
    const ask = async (action, params = {}) => {
      const answer = await window.playground.ask({ action, params })
      if (!answer.ok) throw new Error(answer.error.message)
      return answer.response
    }
    const { Images } = await ask('DescribeImages')
    const image = Images.find((one) => one.Architecture === 'x86_64' && one.RootDeviceType === 'ebs')
    const types = ['t3.nano', 't3.micro', 't3.small', 'm7i.large', 'c7i.large', 'r7i.large']
    let [left, nth] = [n, 0]
    while (left > 0 && nth < 400) {
      const some = Math.min(25, left)
      const answer = await window.playground.ask({
        action: 'RunInstances',
        params: { ImageId: image.ImageId, InstanceType: types[nth++ % types.length], MinCount: some, MaxCount: some },
      })
      if (answer.ok) left -= some
      else if (nth > 300) throw new Error(answer.error.message)
    }
    if (n > 0) await window.playground.advance(600)
  }, count)
  await page
    .getByRole('radio', { name: '600×' })
    .or(page.getByRole('radio', { name: '600x' }))
    .first()
    .click()
  await page.evaluate(() => window.playground.ask({ action: 'DescribeInstances', params: {} }))
  const play = page.getByRole('button', { name: 'Play', exact: true })
  if (await play.isVisible()) await play.click()
  if (busy) await page.evaluate(rebooting, 250)
  await page.waitForTimeout(1000)
  const client = await page.context().newCDPSession(page)
  if (process.env.PROFILE) {
    await client.send('Profiler.enable')
    await client.send('Profiler.start')
  }
  const gaps = await page.evaluate(frames, measured)
  if (process.env.PROFILE && count > 0) {
    const { profile } = await client.send('Profiler.stop')
    const self = new Map()
    const byId = new Map(profile.nodes.map((node) => [node.id, node]))
    profile.samples.forEach((id, n) => {
      const { functionName, url, lineNumber, columnNumber } = byId.get(id).callFrame
      const key = `${functionName} ${url.split('/').at(-1)}:${lineNumber}:${columnNumber}`
      self.set(key, (self.get(key) ?? 0) + profile.timeDeltas[n] / 1000)
    })
    for (const [key, ms] of [...self].toSorted((a, b) => b[1] - a[1]).slice(0, 25))
      console.log(`  ${ms.toFixed(0).padStart(6)} ms ${key}`)
  }
  const running = await page.evaluate(async () => {
    const { response } = await window.playground.ask({ action: 'DescribeInstances', params: {} })
    return response.Reservations.flatMap((one) => one.Instances).filter((one) => one.State.Name === 'running').length
  })
  await page.close()
  return { running, p50: quantile(gaps, 0.5), p95: quantile(gaps, 0.95), frames: gaps.length }
}

const server = await host('dist', { packed: true })
const executablePath = findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
const address = `http://127.0.0.1:${server.address().port}/`
const empty = await measure(browser, address, 0)
console.log(`   0 instances  p50 ${empty.p50.toFixed(1)} ms  p95 ${empty.p95.toFixed(1)} ms  ${empty.frames} frames`)
for (const [count, goal] of Object.entries(goals))
  for (const busy of [false, true]) {
    const { running, p50, p95, frames: n } = await measure(browser, address, Number(count), busy)
    console.log(
      `${String(running).padStart(4)} ${busy ? 'busy   ' : 'running'}  p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  ${n} frames  × ${(p95 / empty.p95).toFixed(2)} of an empty map  goal: p95 <= ${goal} ms`,
    )
  }
await browser.close()
server.close()
