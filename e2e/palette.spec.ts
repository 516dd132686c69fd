import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'
import { violations } from './violations.ts'

test.describe.configure({ mode: 'default' })

const field = (page: Page) => page.getByRole('combobox', { name: /^(?:Run anything|무엇이든 실행)$/ })
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const active = (page: Page) => page.getByRole('option', { selected: true })

async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
}

/** An account with one instance that is running and checked. */
async function running(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(300)
}

test('a learner presses Ctrl K, types stop, presses Enter, and the instance stops', async ({ play }) => {
  const { page } = play
  await running(play)
  await openByKey(page)
  await page.keyboard.type('stop')
  await expect(active(page)).toContainText('Stop')
  await expect(active(page)).toContainText('web-1')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeHidden()
  await expect.poll(async () => (await play.instance()).State.Name).toBe('stopping')
  // what was done last is the first to be done again
  await openByKey(page)
  await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option').first()).toContainText('Stop')
})

test('what is typed while the palette is still on its way is not lost, and Esc takes it back', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('launch')
  await expect(field(page)).toHaveValue('launch')
  // nor what is typed before the field has the focus
  await field(page).evaluate((input) => input instanceof HTMLElement && input.blur())
  await page.keyboard.type(' in')
  await expect(field(page)).toHaveValue('launch in')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
})

test('한글을 조합하는 동안 누른 Enter로는 아무것도 실행하지 않는다', async ({ korean: play }) => {
  const { page } = play
  await running(play)
  await openByKey(page)
  const keyboard = await page.context().newCDPSession(page)
  await keyboard.send('Input.imeSetComposition', { selectionStart: 2, selectionEnd: 2, text: '중지' })
  await expect(active(page)).toContainText('중지')
  await field(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })
  await expect(field(page)).toBeFocused()
  expect((await play.instance()).State.Name).toBe('running')
  await keyboard.send('Input.insertText', { text: '중지' })
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await play.instance()).State.Name).toBe('stopping')
})

test('by the button in the header, with the mouse, and by AWS’s own name', async ({ play }) => {
  const { page } = play
  await running(play)
  await page.getByRole('banner').getByRole('button', { name: 'Run anything' }).click()
  await field(page).fill('RebootInstances')
  await options(page).filter({ hasText: 'Reboot' }).first().click()
  await expect(page.getByRole('heading', { name: /What just changed · Reboot/ })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Run anything' })).toBeFocused()
})

test('한국어로 초성만 쳐도 찾고, 영어로 쳐도 찾는다', async ({ korean: play }) => {
  const { page } = play
  await running(play)
  await openByKey(page)
  await field(page).fill('ㅈㅈ')
  await expect(active(page)).toContainText('중지')
  await expect(active(page)).toContainText('web-1')
  await field(page).fill('terminate')
  await expect(active(page)).toContainText('종료')
  await page.keyboard.press('Enter')
  // it asks first, as everywhere
  await expect(page.getByRole('dialog', { name: /web-1/ })).toBeVisible()
  expect((await play.instance()).State.Name).toBe('running')
})

test('what cannot be done now is found too, says why, and does nothing', async ({ play }) => {
  const { page } = play
  await running(play)
  await openByKey(page)
  await page.keyboard.type('start web-1')
  await expect(active(page)).toHaveAttribute('aria-disabled', 'true')
  await expect(active(page)).toContainText('It is already in that state, or on its way there.')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  expect((await play.instance()).State.Name).toBe('running')
})

test('by keys alone: the list is walked, the count is said, Esc gives the focus back', async ({ play }) => {
  const { page } = play
  await running(play)
  const button = page.getByRole('banner').getByRole('button', { name: 'Run anything' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('alarm')
  const first = await active(page).textContent()
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).not.toHaveText(String(first))
  // parts of the list that are still on their way come below what was the last
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(options(page).last()).toHaveAttribute('aria-selected', 'true', { timeout: 2000 })
    await page.keyboard.press('ArrowDown')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true', { timeout: 2000 })
  }).toPass()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Home')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  const id = await options(page).first().getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', String(id))
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ found/)
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(button).toBeFocused()
})

test('a term of the glossary is read in place, and Esc leads back to the list', async ({ play }) => {
  const { page } = play
  await openByKey(page)
  await page.keyboard.type('hibernation')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Hibernation' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('hibernation')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
})

test('goes to views, tabs, zones and lessons, and turns the lights off', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await running(play)
  const go = async (query: string) => {
    await openByKey(page)
    await page.keyboard.type(query)
    await page.keyboard.press('Enter')
    await expect(field(page)).toBeHidden()
  }
  await go('list')
  await expect(page.getByRole('radio', { name: 'List', exact: true })).toBeChecked()
  await go('map path of an alarm')
  await expect(page.getByRole('radio', { name: 'Map', exact: true })).toBeChecked()
  await go('details faults')
  await expect(page.getByRole('tab', { name: 'Faults' })).toHaveAttribute('aria-selected', 'true')
  await go('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await go('언어 한국어')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
})

test('in the past it says what acting there means, and begins another story', async ({ play }) => {
  const { page } = play
  await running(play)
  await play.do('StopInstances', { InstanceIds: [(await play.instance()).InstanceId] })
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
  await openByKey(page)
  await expect(page.getByRole('dialog')).toContainText('Anything you do here starts another story')
  await page.keyboard.type('undo')
  await expect(active(page)).toContainText('Not while you are looking at the past.')
  await field(page).fill('reboot web-1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
  expect((await play.instance()).State.Name).toBe('running')
})

test('hostile names stand as text in lines of their own', async ({ play }) => {
  const { page } = play
  await running(play)
  const { InstanceId } = await play.instance()
  const name = '<b>x</b>\u202Eevil'
  await play.do('CreateTags', { Resources: [InstanceId], Tags: [{ Key: 'Name', Value: name }] })
  await openByKey(page)
  await page.keyboard.type('stop evil')
  await expect(active(page)).toContainText('<b>x</b>')
  await expect(active(page).locator('b')).toHaveCount(0)
  await expect(active(page).locator('bdi').filter({ hasText: 'evil' })).toHaveCount(1)
})

test('a window that is open keeps what was begun in it', async ({ play }) => {
  const { page } = play
  await running(play)
  await page.keyboard.press('l')
  await expect(page.getByRole('dialog', { name: 'Launch an instance' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Launch an instance' })).toBeVisible()
  await expect(field(page)).toHaveCount(0)
})
