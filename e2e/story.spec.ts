import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const caption = (page: Page) => page.getByRole('group', { name: 'What happened last' })
const step = (page: Page) => page.keyboard.press('ArrowRight')

/** One instance that has run, and was stopped: next its credits expire, in a week. */
async function stopped(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(300)
  await play.ask('StopInstances', { InstanceIds: [(await play.instance()).InstanceId] })
  await play.pass(120)
  await expect(play.details()).toContainText('Stopped')
}

test('a step pauses, says what happened and what comes next; back again it says what happened before', async ({
  play,
}) => {
  const { page } = play
  // slow enough that nothing happens by itself between two presses
  await page.getByRole('radio', { name: '1×', exact: true }).click()
  await play.launch()
  await play.token('web-1').focus()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await step(page)
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(caption(page)).toContainText('web-1 is running.')
  await expect(page.getByRole('contentinfo')).toContainText('next: the boot of web-1 ends, in')
  await step(page)
  await expect(caption(page)).toContainText('The OS of web-1 is up.')
  await expect(page.getByRole('contentinfo')).toContainText('next: the user data of web-1 goes on, in')
  await page.keyboard.press('ArrowLeft')
  await expect(caption(page)).toContainText('web-1 is running.')
  await expect(page.getByRole('contentinfo')).toContainText('next: the boot of web-1 ends, in')
})

test('what happened last answers why', async ({ play }) => {
  const { page } = play
  await stopped(play)
  await expect(caption(page)).toContainText('web-1 has stopped.')
  await caption(page).getByRole('button', { name: /Why/ }).click()
  await expect(page.getByRole('dialog')).toContainText('It began here')
  await expect(page.getByRole('dialog')).toContainText('StopInstances')
})

test('a week is leapt over only by who wants it: Esc and Enter leave everything, its own button leaps', async ({
  play,
}) => {
  const { page } = play
  await stopped(play)
  const now = () => page.evaluate(() => Date.parse(String(window.playground?.now())))
  const before = await now()
  await step(page)
  const question = page.getByRole('alertdialog', { name: 'A long leap' })
  await expect(question).toContainText('Leap over 6 days 23 hr, to: the CPU credits of web-1 expire?')
  await expect(question).toContainText(/\$0\.\d+ more will be billed/)
  // the map can still be seen and pressed
  await expect(play.token('web-1')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  expect(await now()).toBe(before)

  await page.getByRole('button', { name: 'Next event' }).click()
  await expect(question).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(question).toBeHidden()
  expect(await now()).toBe(before)

  await page.getByRole('button', { name: 'Next event' }).click()
  await question.getByRole('button').first().click()
  await expect(question).toBeHidden()
  await expect(page.getByRole('button', { name: 'Next event' })).toBeFocused()
  expect(await now()).toBeGreaterThan(before + 6 * 86_400_000)
  await expect(caption(page)).toContainText('its CPU credits are gone')
})

test('who acts in the past is told that another story began, and goes back to the one before', async ({ play }) => {
  const { page } = play
  await stopped(play)
  while ((await play.instance()).State.Name !== 'running') await page.keyboard.press('ArrowLeft')
  await play.details().getByRole('button', { name: 'Terminate', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Terminate', exact: true }).click()
  const notices = page.getByRole('log', { name: 'Notices' })
  await expect(notices).toContainText('Another story began here')
  await page.getByRole('button', { name: '1 other story' }).click()
  await expect(page.getByRole('menuitem', { name: /“Stop web-1”/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await notices.getByRole('button', { name: 'Go back to it' }).click()
  await expect(play.details()).toContainText('Stopped')

  // and the same by undo, with redo to the other again
  await page.getByRole('button', { name: '1 other story' }).click()
  await page.getByRole('menuitem', { name: /“Terminate web-1”/ }).click()
  await expect(play.details()).toContainText(/Shutting down|Terminated/)
})

test('undo of what was done in the past brings its future back, redo goes to the other story again', async ({
  play,
}) => {
  const { page } = play
  await stopped(play)
  while ((await play.instance()).State.Name !== 'running') await page.keyboard.press('ArrowLeft')
  const { InstanceId } = await play.instance()
  await play.do('RebootInstances', { InstanceIds: [InstanceId] })
  await expect(play.details()).toContainText('Running')
  await page.keyboard.press('Control+z')
  await expect(play.details()).toContainText('Stopped')
  await page.keyboard.press('Control+y')
  await expect(play.details()).toContainText('Running')
})

test('the timeline folds to a strip by key and button, which still steps, scrubs and is remembered', async ({
  play,
}) => {
  const { page } = play
  await stopped(play)
  const tall = async () => (await page.getByRole('contentinfo').boundingBox())?.height ?? 0
  const open = await tall()
  await page.keyboard.press('t')
  await expect(page.getByRole('combobox', { name: 'Speed' })).toBeVisible()
  expect(await tall()).toBeLessThan(open - 70)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('60×')
  await page.getByRole('button', { name: 'One event back' }).click()
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
  await page.getByRole('slider', { name: 'Timeline' }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Bill' })).toContainText('$')

  await page.reload()
  await expect(play.token('web-1')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Speed' })).toBeVisible()
  await page.getByRole('button', { name: 'Open the timeline (T)' }).click()
  await expect(page.getByRole('radio', { name: '60×', exact: true })).toBeChecked()
})

test('the timeline says the time under the pointer, how things stood, and what happened there', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  const timeline = page.getByRole('slider', { name: 'Timeline' })
  const box = await timeline.boundingBox()
  if (!box) throw new Error('The timeline is not in sight')
  await page.mouse.move(box.x + box.width * 0.3, box.y + 30)
  await expect(page.getByRole('contentinfo')).toContainText(/10:0\d:\d\d · Running/)
  await expect(timeline.locator('[data-mark=RunInstances]')).toHaveAttribute('title', /Launch web-1$/)
})

test('what AWS and an alarm did stands on every tab, in a prepared case in which nobody has done anything', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open('&preset=power-lost')
  const details = play.details()
  await expect(page.getByText('web-1-recover').first()).toBeVisible()
  await play.pass(1800)
  for (const tab of ['Overview', 'Storage', 'Network', 'Faults']) {
    await play.tab(tab).click()
    await expect(details.getByRole('region', { name: /^What just changed/ })).toContainText('web-1-recover')
  }
  await play.tab('Overview').click()
  await expect(details.getByRole('region', { name: 'What just changed · Alarm' })).toContainText('Host')
})

test('while a form is open no time passes, and it goes on after it', async ({ page }) => {
  const play = new Playground(page)
  await page.clock.install()
  await play.open()
  await play.launch()
  const now = () => page.evaluate(() => Date.parse(String(window.playground?.now())))
  await page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const before = await now()
  await page.clock.runFor(10_000)
  expect(await now()).toBe(before)
  await page.keyboard.press('Escape')
  await page.clock.runFor(3000)
  expect(await now()).toBeGreaterThan(before)
})
