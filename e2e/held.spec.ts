import { expect, type Page } from '@playwright/test'
import { commands as words } from '../src/content/words/en/commands.ts'
import { everyCommand, everyPageCommand } from '../src/parts/commands/everyCommand.ts'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

/** Where the focus is lost, in a word; nothing where it is on something that can be seen. */
const lost = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let frames = 0; frames < 4; frames++) await frame()
    const { activeElement: own } = document
    if (!own || own === document.body) return 'on nothing'
    if (!own.checkVisibility({ visibilityProperty: true })) return 'on something hidden'
    const { top, left, bottom, right } = own.getBoundingClientRect()
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth ? undefined : 'out of sight'
  })

/** A running instance with its volume, an address, a group, a snapshot, an alarm that mails, and a spare volume. */
async function busy(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(240)
  const { InstanceId, Placement, BlockDeviceMappings } = await play.instance()
  await play.do('AllocateAddress')
  await play.do('CreateVolume', { AvailabilityZone: Placement.AvailabilityZone, Size: 1 })
  await play.do('CreateSnapshot', { VolumeId: BlockDeviceMappings[0]?.Ebs.VolumeId })
  await play.do('CreateKeyPair', { KeyName: 'mine' })
  await play.do('CreateTopic', { Name: 'ops' })
  await play.putAlarm(InstanceId, { AlarmName: 'down', EvaluationPeriods: 1 })
  await play.pass(120)
}

/** Every name in the register, of which the page shows buttons and lines in its menus. */
const names = new Set(
  [
    ...everyCommand.map(({ of, id }): unknown => new Map(Object.entries(words[of])).get(id)),
    ...everyPageCommand.map(({ id }): unknown => words.page[id]),
  ].filter((name) => typeof name === 'string'),
)

test('whatever command of the register is pressed by key, the focus stays on the page and in sight', async ({
  play,
}) => {
  const { page } = play
  const failures: string[] = []
  const look = async (when: string) => {
    const where = await lost(page)
    if (where !== undefined) failures.push(`${when}: ${where}`)
  }
  const running = page.getByRole('button', { name: /^web-1, Running/ })
  const actions = play.details().getByRole('button', { name: 'Actions', exact: true })
  const named = async (role: 'button' | 'menuitem') => {
    const all = page.locator(
      role === 'button' ? 'button:visible:not([aria-disabled])' : '[role=menuitem]:not([aria-disabled])',
    )
    const said = await all.evaluateAll((every) => every.map((one) => one.getAttribute('aria-label') ?? one.textContent))
    return [...new Set(said)].filter((name) => names.has(name))
  }
  const pressed = async (role: 'button' | 'menuitem', name: string) => {
    if (!(await running.isVisible())) {
      await page.evaluate(() => window.playground?.reset())
      await busy(play)
    }
    if (role === 'menuitem') await actions.press('Enter')
    const one = page.getByRole(role, { name, exact: true }).first()
    if (!(await one.isVisible())) return
    await one.press('Enter')
    await look(name)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await look(`${name}, closed`)
    if (await running.isVisible()) return
    await play.pass(300)
    await look(`${name}, five minutes later`)
  }
  await busy(play)
  const buttons = await named('button')
  await actions.press('Enter')
  const lines = await named('menuitem')
  await page.keyboard.press('Escape')
  expect(buttons.length + lines.length).toBeGreaterThan(20)
  for (const name of buttons) await pressed('button', name)
  for (const name of lines) await pressed('menuitem', name)
  expect(failures).toEqual([])
})
