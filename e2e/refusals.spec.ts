import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const notices = (page: Page) => page.getByRole('log', { name: 'Notices' })
const verb = (play: Playground, name: string) => play.details().getByRole('button', { name, exact: true })

/** A button that can't be used stays, can be reached, and says why. */
async function saysWhy(page: Page, button: Locator, sentence: string): Promise<void> {
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(sentence)
  await page.keyboard.press('Tab')
  await button.focus()
  await expect(page.getByRole('tooltip').filter({ hasText: sentence })).toBeVisible()
  await page.keyboard.press('Escape')
}

test('what cannot be done to an instance now stays in sight, disabled, and says why on focus', async ({ play }) => {
  const { page } = play
  await page.getByRole('button', { name: 'Pause' }).click()
  await play.launch()
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Pending/)
  await saysWhy(page, verb(play, 'Stop'), 'It has not been running yet. AWS would say: IncorrectInstanceState')
  await saysWhy(page, verb(play, 'Reboot'), 'It has to be running.')
  await play.pass(240)
  await saysWhy(
    page,
    verb(play, 'Hibernate'),
    'Hibernation has to be enabled at launch. AWS would say: UnsupportedHibernationConfiguration',
  )
  const { InstanceId } = await play.instance()
  await play.do('ModifyInstanceAttribute', { InstanceId, DisableApiTermination: { Value: true } })
  await saysWhy(
    page,
    verb(play, 'Terminate'),
    'Termination protection is on. Turn it off first. AWS would say: OperationNotPermitted',
  )
  await play.do('ModifyInstanceAttribute', { InstanceId, DisableApiStop: { Value: true } })
  await saysWhy(
    page,
    verb(play, 'Stop'),
    'Stop protection is on. Turn it off first. AWS would say: OperationNotPermitted',
  )
})

test('a disabled action does nothing when it is pressed all the same', async ({ play }) => {
  const { page } = play
  await page.getByRole('button', { name: 'Pause' }).click()
  await play.launch()
  await verb(play, 'Stop').focus()
  await page.keyboard.press('Enter')
  await verb(play, 'Reboot').focus()
  await page.keyboard.press(' ')
  expect((await play.instance()).State.Name).toBe('pending')
})

interface Refused {
  readonly title: string
  readonly action: string
  /** the request for an instance that is pending */
  readonly params: (id: string) => Record<string, unknown>
  readonly before?: (play: Playground, id: string) => Promise<void>
  readonly code: string
  readonly message: (id: string) => string
}

const refused: readonly Refused[] = [
  {
    title: 'a stop while it is pending',
    action: 'StopInstances',
    params: (id) => ({ InstanceIds: [id] }),
    code: 'IncorrectInstanceState',
    message: (id) => `Instance '${id}' cannot be stopped as it has never reached the 'running' state.`,
  },
  {
    title: 'a termination while protection is on',
    action: 'TerminateInstances',
    params: (id) => ({ InstanceIds: [id] }),
    before: async (play, id) => {
      await play.pass(60)
      await play.do('ModifyInstanceAttribute', { InstanceId: id, DisableApiTermination: { Value: true } })
    },
    code: 'OperationNotPermitted',
    message: (id) =>
      `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
  },
  {
    title: 'another type while it runs',
    action: 'ModifyInstanceAttribute',
    params: (id) => ({ InstanceId: id, InstanceType: { Value: 't3.small' } }),
    before: (play) => play.pass(60),
    code: 'IncorrectInstanceState',
    message: (id) => `The instance '${id}' is not in the 'stopped' state.`,
  },
  {
    title: 'an instance that never was',
    action: 'RebootInstances',
    params: () => ({ InstanceIds: ['i-0123456789abcdef0'] }),
    code: 'InvalidInstanceID.NotFound',
    message: () => `The instance ID 'i-0123456789abcdef0' does not exist`,
  },
  {
    title: 'a parameter that nobody knows',
    action: 'StopInstances',
    params: (id) => ({ InstanceIds: [id], Gently: true }),
    code: 'UnknownParameter',
    message: () => 'The parameter Gently is not recognized',
  },
  {
    title: 'an action that nobody knows',
    action: 'MakeCoffee',
    params: () => ({}),
    code: 'InvalidAction',
    message: () => 'The action MakeCoffee is not valid for this web service.',
  },
]

test('what AWS refuses is told to the script and on the page, in its own words', async ({ play }) => {
  const { page } = play
  for (const { title, action, params, before, code, message } of refused)
    await test.step(title, async () => {
      await page.evaluate(() => window.playground?.reset())
      await play.pass(0)
      await play.launch()
      const { InstanceId } = await play.instance()
      await before?.(play, InstanceId)
      const answer = await play.ask(action, params(InstanceId))
      expect(answer).toEqual({ ok: false, error: { code, message: message(InstanceId) } })
      for (const words of [`${action} was refused`, code, message(InstanceId)])
        await expect(notices(page)).toContainText(words)
      await notices(page).getByRole('button', { name: 'Close' }).click()
      await expect(notices(page)).toBeEmpty()
    })
})

test('한국어로도 거절은 AWS의 문장으로 보인다', async ({ korean: play }) => {
  const { page } = play
  await play.launch()
  await play.ask('StopInstances', { InstanceIds: ['i-0123456789abcdef0'] })
  await expect(page.getByRole('log', { name: '알림' })).toContainText(
    "The instance ID 'i-0123456789abcdef0' does not exist",
  )
})

/** What a careless or a curious script may call. Each line runs in the page as it stands here. */
const hostile: readonly (readonly [call: string, says: RegExp])[] = [
  ['ask()', /InvalidAction.*undefined/],
  ['ask(null)', /InvalidAction.*undefined/],
  ['ask({})', /InvalidAction.*undefined/],
  ['ask("RunInstances")', /InvalidAction.*undefined/],
  ['ask([])', /InvalidAction.*undefined/],
  ['ask({ action: "__proto__" })', /InvalidAction.*__proto__/],
  ['ask({ action: "constructor" })', /InvalidAction.*constructor/],
  ['ask({ action: "toString", params: {} })', /InvalidAction.*toString/],
  ['ask({ action: { toString() { throw new Error("mine") } } })', /InvalidAction.*object/],
  ['ask({ action: Symbol("x") })', /InvalidAction.*Symbol/],
  ['ask({ action: "x".repeat(1e6) })', /InvalidAction.*x{50}/],
  ['ask({ action: "RunInstances" })', /MissingParameter/],
  ['ask({ action: "RunInstances", params: null })', /InvalidParameterValue|MissingParameter/],
  ['ask({ action: "RunInstances", params: [] })', /InvalidParameterValue/],
  ['ask({ action: "RunInstances", params: "all" })', /InvalidParameterValue/],
  ['ask({ action: "RunInstances", params: 7 })', /InvalidParameterValue/],
  ['ask({ action: "RunInstances", params: () => 1 })', /params/],
  ['ask({ action: "RunInstances", params: { MinCount: 1n } })', /params/],
  ['ask({ action: "RunInstances", params: circle })', /params/],
  ['ask({ action: "RunInstances", params: { toJSON() { throw new Error("mine") } } })', /params/],
  [
    'ask({ action: "DescribeInstances", params: JSON.parse(\'{"__proto__":{"x":1}}\') })',
    /UnknownParameter.*__proto__/,
  ],
  ['ask({ action: "DescribeInstances", params: deep })', /UnknownParameter|InvalidParameterValue|params/],
  ['ask({ action: "CreateTopic", params: { Name: "<img src=x onerror=alert(1)>" } })', /InvalidParameter/],
  ['advance()', /advance\(seconds\) takes/],
  ['advance(-1)', /advance\(seconds\) takes/],
  ['advance(NaN)', /advance\(seconds\) takes/],
  ['advance(Infinity)', /advance\(seconds\) takes/],
  ['advance(1e15)', /advance\(seconds\) takes/],
  ['advance("x")', /advance\(seconds\) takes/],
  ['advance("60")', /advance\(seconds\) takes/],
  ['advance(1n)', /advance\(seconds\) takes/],
  ['advance(Symbol("x"))', /advance\(seconds\) takes/],
  ['reset(null)', /reset takes/],
  ['reset("us-east-1")', /reset takes/],
  ['reset({ region: "mars" })', /no such Region here: mars/],
  ['reset({ region: {} })', /no such Region here/],
  ['reset({ seed: 7 })', /reset\(\{ seed \}\) takes/],
  ['reset({ seed: "x".repeat(61) })', /reset\(\{ seed \}\) takes/],
]

test('whatever a script hands in, it is told what is wrong, and the page goes on', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(0)
  const before = await play.instance()
  for (const [call, says] of hostile) {
    const said = await page.evaluate(
      // a string is run in the page as it is: a function would lose what Playwright can't hand over
      `(async () => {
        const circle = {}
        circle.me = circle
        let deep = {}
        for (let i = 0; i < 1e5; i++) deep = { deep }
        let promise
        try {
          promise = window.playground.${call}
        } catch (error) {
          return 'thrown, not rejected: ' + error
        }
        return promise.then((answer) => JSON.stringify(answer), (error) => error.message)
      })()`,
    )
    expect.soft(said, call).toMatch(says)
    expect.soft(said, call).not.toContain('thrown')
  }
  expect(await play.instance()).toEqual(before)
  await expect(play.token('web-1')).toBeVisible()
  await play.pass(60)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
})

const named = [
  ['RunInstances', 'ImageId'],
  ['DescribeInstances', 'InstanceIds'],
  ['DescribeInstanceStatus', 'InstanceIds'],
  ['DescribeImages', 'ImageIds'],
  ['PutMetricAlarm', 'AlarmName'],
  ['Subscribe', 'Endpoint'],
  ['InjectFault', 'Fault'],
  ['ClearFault', 'Fault'],
  ['ListFaults', undefined],
  ['SetWorkload', 'InstanceId'],
  ['WriteFile', 'Path'],
  ['ReadFile', 'Path'],
  ['RunInGuest', 'Command'],
  ['ProbeInstance', 'InstanceId'],
  ['RepairVolume', 'VolumeId'],
  ['DescribeMessages', undefined],
  ['DescribeBill', undefined],
] as const

test('a script can list every action with its parameters', async ({ play }) => {
  const { page } = play
  const listed = await page.evaluate(() => window.playground?.actions() ?? [])
  const params = new Map(listed.map((one) => [one.action, Object.keys(one.params)]))
  for (const [action, param] of named) {
    expect.soft([...params.keys()]).toContain(action)
    if (param) expect.soft(params.get(action), action).toContain(param)
  }
  // what a script does to its list is its own affair
  const again = await page.evaluate(async () => {
    for (const one of (await window.playground?.actions()) ?? []) Object.assign(one.params, { Mine: true })
    return window.playground?.actions()
  })
  expect(again).toEqual(listed)
})

test('every answer survives JSON, and its times are ISO', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const reads = await page.evaluate(async () =>
    ((await window.playground?.actions()) ?? []).filter((one) => one.kind === 'read').map((one) => one.action),
  )
  const { InstanceId } = await play.instance()
  expect(reads.length).toBeGreaterThan(10)
  for (const action of reads) {
    const same = await page.evaluate(
      async ([name, id]) => {
        const params = (await window.playground?.actions())?.find((one) => one.action === name)?.params ?? {}
        const answer = await window.playground?.ask({
          action: name,
          params: 'InstanceId' in params ? { InstanceId: id } : {},
        })
        const text = JSON.stringify(answer)
        const dates = text.match(/"\w*(?:Time|Date|At|Timestamp)":(?!"\d{4}-\d\d-\d\dT[\d:.]+Z")(?!null)[^,}]+/g) ?? []
        const walk = (a: unknown, b: unknown): boolean =>
          typeof a === 'object' && a !== null && typeof b === 'object' && b !== null
            ? Object.keys(a).length === Object.keys(b).length &&
              Object.entries(a).every(([key, value]) => walk(value, Reflect.get(b, key)))
            : Object.is(a, b)
        return { clean: walk(answer, JSON.parse(text)), dates }
      },
      [action, InstanceId] as const,
    )
    expect.soft(same, action).toEqual({ clean: true, dates: [] })
  }
  expect(await page.evaluate(() => window.playground?.now())).toMatch(/^2026-11-02T01:04:\d\d\.\d{3}Z$/)
})

test('a script starts anew in the other Region, with the same account from the same seed', async ({ play }) => {
  const { page } = play
  const life = async () => {
    await page.evaluate(() => window.playground?.reset({ region: 'us-east-1', seed: 'class' }))
    await play.launch()
    await play.pass(240)
    return play.instance()
  }
  const first = await life()
  expect(first.Placement.AvailabilityZone).toMatch(/^us-east-1/)
  await expect(page.getByRole('banner')).toContainText('N. Virginia')
  const second = await life()
  expect(second.InstanceId).toBe(first.InstanceId)
  expect(second.PrivateIpAddress).toBe(first.PrivateIpAddress)
})
