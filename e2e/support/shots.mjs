// Takes the screenshots that design asks to look at: `node e2e/support/shots.mjs [address] [scene …]`. Pictures go to node_modules/.tmp/shots.
import { chromium } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { findChromium } from './browser.mjs'

const [address = 'http://127.0.0.1:4173/', ...wanted] = process.argv.slice(2)
const out = 'node_modules/.tmp/shots'
mkdirSync(out, { recursive: true })

const ask = (page, action, params) =>
  page.evaluate(
    async (request) => {
      const answer = await window.playground.ask(request)
      if (!answer.ok) throw new Error(`${request.action}: ${answer.error.message}`)
      return answer.response
    },
    { action, params },
  )
const pass = (page, seconds) => page.evaluate((s) => window.playground.advance(s), seconds)
const launch = async (page, name, more = {}) => {
  const { Images } = await ask(page, 'DescribeImages', {})
  const image = Images.find((one) => one.Architecture === 'x86_64' && one.RootDeviceType === 'ebs')
  const { Instances } = await ask(page, 'RunInstances', {
    ImageId: image.ImageId,
    InstanceType: 't3.micro',
    MinCount: 1,
    MaxCount: 1,
    TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    ...more,
  })
  return Instances[0].InstanceId
}
const tab = (page, n) => page.getByRole('tab').nth(n).click()

/** Each scene sets the account up through the page's own door and leaves the page as it should be seen. */
const scenes = {
  first: async () => {},
  running: async (page) => {
    await launch(page, 'web-1')
    await pass(page, 300)
  },
  stopped: async (page) => {
    const id = await launch(page, 'web-1')
    await pass(page, 300)
    await ask(page, 'StopInstances', { InstanceIds: [id] })
    await pass(page, 90)
    await ask(page, 'StartInstances', { InstanceIds: [id] })
    await pass(page, 240)
  },
  past: async (page) => {
    await scenes.stopped(page)
    await pass(page, 300)
    const { x, y, width, height } = await page.getByRole('slider').boundingBox()
    await page.mouse.click(x + width * 0.3, y + height / 2)
  },
  branch: async (page) => {
    await scenes.past(page)
    await page
      .getByRole('main')
      .getByRole('button', { name: /^(재부팅|Reboot)/ })
      .first()
      .click()
    await pass(page, 200)
  },
  incident: async (page) => {
    const id = await launch(page, 'web-1')
    await launch(page, 'db-1')
    await pass(page, 300)
    const { TopicArn } = await ask(page, 'CreateTopic', { Name: 'ops-alerts' })
    await ask(page, 'Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ops@example.com' })
    await ask(page, 'Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+821012345678' })
    await ask(page, 'CreateSlackChannelConfiguration', {
      ConfigurationName: 'ops',
      SlackTeamId: 'T0123ABCD',
      SlackChannelId: 'C0123ABCD',
      SlackChannelName: '#ops',
      SnsTopicArns: [TopicArn],
    })
    await pass(page, 20)
    const { Messages } = await ask(page, 'DescribeMessages', {})
    const token = /Token=([^&\s]+)/.exec(JSON.stringify(Messages))?.[1]
    if (token) await ask(page, 'ConfirmSubscription', { TopicArn, Token: token })
    await ask(page, 'PutMetricAlarm', {
      AlarmName: 'web-1-os',
      Namespace: 'AWS/EC2',
      MetricName: 'StatusCheckFailed_Instance',
      Dimensions: [{ Name: 'InstanceId', Value: id }],
      Statistic: 'Maximum',
      Period: 60,
      EvaluationPeriods: 3,
      DatapointsToAlarm: 3,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: [TopicArn],
    })
    await pass(page, 240)
    await ask(page, 'InjectFault', { Fault: 'MemoryExhausted', InstanceId: id })
    await pass(page, 420)
    await page
      .getByRole('button', { name: /^web-1/ })
      .first()
      .click()
  },
  messages: async (page) => {
    await scenes.incident(page)
    await page.getByRole('radio', { name: /메시지|Messages/ }).click()
  },
  list: async (page) => {
    await scenes.incident(page)
    await page.getByRole('radio', { name: /목록|List/ }).click()
  },
  log: async (page) => {
    await scenes.incident(page)
    await page.getByRole('radio', { name: /기록|Log/ }).click()
  },
  storage: async (page) => {
    await scenes.running(page)
    await openInspector(page)
    await tab(page, 1)
  },
  network: async (page) => {
    await scenes.running(page)
    await openInspector(page)
    await tab(page, 2)
  },
  faults: async (page) => {
    await scenes.incident(page)
    await openInspector(page)
    await tab(page, 5)
  },
  bill: async (page) => {
    await scenes.stopped(page)
    await openInspector(page)
    await tab(page, 6)
  },
  launch: async (page) => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /인스턴스 시작|Launch instance/ })
      .click()
    await page.getByRole('dialog').waitFor()
  },
  alarm: async (page) => {
    await scenes.incident(page)
    await page
      .getByRole('button', { name: /web-1-os/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  },
  terminate: async (page) => {
    await scenes.running(page)
    await openInspector(page)
    await page
      .getByRole('button', { name: /^(종료|Terminate)$/ })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
  },
}

async function openInspector(page) {
  const details = page.getByRole('button', { name: /^(자세히|Details)$/ })
  const tabs = page.getByRole('tab').first()
  await details.or(tabs).first().waitFor()
  if (!(await tabs.isVisible())) await details.click()
  await tabs.waitFor()
}

const sizes = { 1440: [1440, 900], 1024: [1024, 768], 390: [390, 844] }
const looks = (process.env.SHOTS ?? '1440-light-ko,1440-dark-en,1024-light-en,390-light-ko').split(',')
const names = wanted.length > 0 ? wanted : Object.keys(scenes)

const executablePath = findChromium()
const browser = await chromium.launch(executablePath ? { executablePath } : {})
for (const look of looks) {
  const [width, theme, language] = look.split('-')
  const [w, h] = sizes[width]
  for (const name of names) {
    const context = await browser.newContext({
      viewport: { width: w, height: h },
      locale: language,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${name} ${look}: ${error.message}`))
    page.on('console', (message) => message.type() === 'error' && console.error(`${name} ${look}: ${message.text()}`))
    try {
      await page.goto(`${address}?lang=${language}&theme=${theme}`)
      await page.waitForFunction(() => window.playground && document.querySelector('h1'))
      await page.evaluate(() => window.playground.reset({ region: 'ap-northeast-2', seed: 'shots' }))
      await scenes[name](page)
      // what comes lazily is there, then a frame for the camera and one for what came
      await page.locator('#stage > *').first().waitFor()
      await page.waitForFunction(() => document.querySelector('#stage')?.textContent?.trim())
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      await page.screenshot({ path: `${out}/${name}-${look}.png` })
    } catch (error) {
      console.error(`${name} ${look}: ${error.message}`)
      await page.screenshot({ path: `${out}/${name}-${look}-failed.png` })
    }
    await context.close()
  }
}
await browser.close()
