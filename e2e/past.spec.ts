import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test.describe('the past', () => {
  test('a teacher drags the timeline back: everything shows that moment, and one press leads back to now', async ({
    play,
  }) => {
    const { page } = play
    await play.launch()
    await play.pass(300)
    await play.ask('StopInstances', { InstanceIds: [(await play.instance()).InstanceId] })
    await play.pass(120)
    await expect(play.details()).toContainText('Stopped')
    const cost = await page.getByRole('region', { name: 'Bill' }).textContent()

    const timeline = page.getByRole('slider', { name: 'Timeline' })
    const box = await timeline.boundingBox()
    if (!box) throw new Error('The timeline is not in sight')
    await page.mouse.move(box.x + box.width - 2, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 8 })
    await page.mouse.up()
    await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
    await expect(play.details()).toContainText('Running')
    await expect(page.getByRole('region', { name: 'Bill' })).not.toHaveText(cost ?? '')

    await page.getByRole('button', { name: 'Back to now' }).click()
    await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
    await expect(play.details()).toContainText('Stopped')
    await expect(page.getByRole('region', { name: 'Bill' })).toHaveText(cost ?? '')
  })

  test('by keyboard alone: event by event back to the launch, on again, and to now', async ({ play }) => {
    const { page } = play
    await play.launch()
    await play.pass(300)
    const timeline = page.getByRole('slider', { name: 'Timeline' })
    await timeline.focus()
    await page.keyboard.press('Home')
    const past = page.getByRole('region', { name: 'The past' })
    await expect(past).toBeVisible()
    await expect(page.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(play.details()).toContainText('Pending')
    await page.keyboard.press('ArrowRight')
    await expect(play.details()).toContainText('Running')
    // the OS starts, its user data has installed what it had to, and the first checks are in
    await expect(async () => {
      await page.keyboard.press('ArrowRight')
      await expect(past).toBeHidden({ timeout: 500 })
    }).toPass()
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
    await page.keyboard.press('End')
    await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
  })

  test('who acts in the past begins another story; the first is kept over a reload and can be gone on with', async ({
    play,
  }) => {
    const { page } = play
    await play.launch()
    await play.pass(300)
    const { InstanceId } = await play.instance()
    await play.ask('TerminateInstances', { InstanceIds: [InstanceId] })
    await play.pass(120)
    await expect(play.details()).toContainText('Terminated')

    const back = page.getByRole('button', { name: 'One event back' })
    while ((await play.instance()).State.Name !== 'running') await back.click()
    await play.details().getByRole('button', { name: 'Stop', exact: true }).click()
    await play.pass(120)
    await expect(play.details()).toContainText('Stopped')

    await page.reload()
    await expect(play.details()).toContainText('Stopped')
    await page.getByRole('button', { name: '1 other story' }).click()
    await page.getByRole('menuitem', { name: /with “Terminate web-1”/ }).click()
    await expect(play.details()).toContainText('Terminated')
    await page.getByRole('button', { name: '1 other story' }).click()
    await expect(page.getByRole('menuitem', { name: /with “Stop web-1”/ })).toBeVisible()
  })
})

test('Ctrl+Z takes the last thing back and Ctrl+Y brings it again, and the clock stays as it was', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(300)
  await play.details().getByRole('button', { name: 'Stop', exact: true }).click()
  await play.pass(120)
  await expect(play.details()).toContainText('Stopped')
  await page.keyboard.press('Control+z')
  await expect(play.details()).toContainText('Running')
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(play.details()).toContainText('Stopped')
})

test('a press that asked for several things is taken back as one', async ({ play }) => {
  const { page } = play
  await play.launch()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /t3\.micro/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})
