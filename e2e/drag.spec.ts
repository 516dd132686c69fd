import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const place = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)
const spoken = (page: Page) => page.getByRole('status')
const sticker = (page: Page, fault: string) => page.locator(`button[data-fault="${fault}"]`)

async function middleOf(what: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await what.boundingBox()
  if (!box) throw new Error('It is not on the map')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function pickUp(page: Page, what: Locator): Promise<void> {
  const { x, y } = await middleOf(what)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 6, y + 6)
}

async function carryTo(page: Page, where: Locator): Promise<void> {
  const { x, y } = await middleOf(where)
  await page.mouse.move(x, y, { steps: 3 })
}

async function drag(page: Page, what: Locator, where: Locator): Promise<void> {
  await pickUp(page, what)
  await carryTo(page, where)
  await page.mouse.up()
}

/** An instance that has passed its first checks; simulated time stands still. */
async function begin(play: Playground): Promise<void> {
  const { page, language } = play
  await play.launch()
  await page.getByRole('button', { name: language === 'ko' ? '일시 정지' : 'Pause', exact: true }).click()
  await play.pass(400)
  await expect(sticker(page, 'HostPowerLost')).toBeVisible()
  // the token has come to where it now belongs
  await expect
    .poll(async () => (await middleOf(play.token('web-1'))).x - (await middleOf(place(page, 'running'))).x)
    .toBeGreaterThan(-150)
}

const stateOf = async (play: Playground) => (await play.instance()).State.Name

test('an instance is stopped by dragging its token onto Stopped, and Undo takes it back', async ({ play }) => {
  const { page } = play
  await begin(play)
  await pickUp(page, play.token('web-1'))
  await carryTo(page, place(page, 'stopped'))
  await expect(page.getByText('Drop to stop · RAM and public IP go')).toBeVisible()
  await page.mouse.up()
  expect(await stateOf(play)).toBe('stopping')
  const done = page.getByRole('region', { name: 'Done on the map' })
  await expect(done).toContainText('Stop: web-1')
  await done.getByRole('button', { name: 'Undo' }).click()
  expect(await stateOf(play)).toBe('running')
  await expect(done).toBeHidden()
})

test('terminating by dragging asks first, and closing the window changes nothing', async ({ play }) => {
  const { page } = play
  await begin(play)
  await drag(page, play.token('web-1'), place(page, 'terminated'))
  await expect(page.getByRole('dialog', { name: /Terminate/ })).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await stateOf(play)).toBe('running')
})

test('a click on a token stays a click, and the map does not move with what is carried', async ({ play }) => {
  const { page } = play
  await begin(play)
  const { x, y } = await middleOf(play.token('web-1'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 2, y + 1)
  await page.mouse.up()
  expect(await stateOf(play)).toBe('running')
  await drag(page, play.token('web-1'), place(page, 'pending'))
  await expect(page.getByRole('main').getByRole('button', { name: 'Show everything' })).toBeHidden()
})

test('a place that does not take it says why in one sentence, and nothing has happened', async ({ play }) => {
  const { page } = play
  await begin(play)
  await pickUp(page, play.token('web-1'))
  await carryTo(page, place(page, 'stopping'))
  await expect(spoken(page).filter({ hasText: 'Stopping: Only passed through' })).toHaveCount(1)
  await page.mouse.up()
  await expect(spoken(page).filter({ hasText: 'web-1 put back' })).toHaveCount(1)
  expect(await stateOf(play)).toBe('running')
  const { BlockDeviceMappings } = await play.instance()
  const root = page.locator(`button[data-thing="volume:${BlockDeviceMappings[0]?.Ebs.VolumeId}"]`)
  await pickUp(page, root)
  const { x, y } = await middleOf(root)
  await page.mouse.move(x - 130, y + 40, { steps: 3 })
  await expect(spoken(page).filter({ hasText: /^Shelf: / })).toHaveCount(1)
  await page.mouse.up()
  expect((await play.instance()).BlockDeviceMappings).toHaveLength(1)
})

test('Escape, a second button and leaving the window put back what is carried', async ({ play }) => {
  const { page } = play
  await begin(play)
  const carried = spoken(page).filter({ hasText: 'web-1 put back' })
  await pickUp(page, play.token('web-1'))
  await carryTo(page, place(page, 'stopped'))
  await page.keyboard.press('Escape')
  await expect(carried).toHaveCount(1)
  await page.mouse.up()
  await pickUp(page, play.token('web-1'))
  await carryTo(page, place(page, 'stopped'))
  await page.mouse.down({ button: 'right' })
  await page.mouse.up({ button: 'right' })
  await page.mouse.up()
  await pickUp(page, play.token('web-1'))
  await page.mouse.move(700, -20)
  await page.mouse.up()
  await expect(carried).toHaveCount(1)
  expect(await stateOf(play)).toBe('running')
})

test('a free volume is attached and detached by dragging', async ({ play }) => {
  const { page } = play
  await begin(play)
  const {
    Placement: { AvailabilityZone },
  } = await play.instance()
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone, Size: 8, VolumeType: 'gp3' })
  await play.pass(30)
  const volume = page.locator(`button[data-thing="volume:${String(VolumeId)}"]`)
  await drag(page, volume, place(page, 'volume-new'))
  await play.pass(30)
  expect((await play.instance()).BlockDeviceMappings).toHaveLength(2)
  const attached = place(page, `volume-${String(VolumeId)}`)
  await expect(attached.getByRole('button')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Shelf · not attached' })).toBeHidden()
  // the map has made room for it
  await attached.getByRole('button').hover()
  await pickUp(page, attached)
  const { x, y } = await middleOf(attached)
  // where a shelf would stand
  await page.mouse.move(x - 130, y, { steps: 3 })
  await page.mouse.up()
  await play.pass(30)
  expect((await play.instance()).BlockDeviceMappings).toHaveLength(1)
  await expect(page.getByRole('region', { name: 'Shelf · not attached' })).toBeVisible()
})

test('an Elastic IP is pinned to the network card and taken off to the shelf', async ({ play }) => {
  const { page } = play
  await begin(play)
  const { PublicIp, AllocationId } = await play.do('AllocateAddress')
  await play.do('CreateVolume', {
    AvailabilityZone: (await play.instance()).Placement.AvailabilityZone,
    Size: 1,
    VolumeType: 'gp3',
  })
  const address = page.locator(`button[data-thing="address:${String(AllocationId)}"]`)
  await drag(page, address, place(page, 'network'))
  expect((await play.instance()).PublicIpAddress).toBe(PublicIp)
  await expect(place(page, 'network').locator(address)).toBeVisible()
  await drag(page, address, place(page, 'shelf'))
  await expect(place(page, 'shelf').locator(address)).toBeVisible()
})

test('a sticker breaks the part it is put on, and its cross mends it', async ({ play }) => {
  const { page } = play
  await begin(play)
  await pickUp(page, sticker(page, 'HostPowerLost'))
  await carryTo(page, place(page, 'network'))
  await expect(spoken(page).filter({ hasText: 'Network card: Goes onto: Host' })).toHaveCount(1)
  await carryTo(page, place(page, 'host'))
  await page.mouse.up()
  await expect(place(page, 'host')).toContainText('no power')
  await page.getByRole('button', { name: 'Take off: Power lost, Host' }).click()
  await expect(place(page, 'host')).toContainText('healthy')
})

test('the keyboard tells the whole story: pick up, choose, drop, and the focus stays with the token', async ({
  korean: play,
}) => {
  const { page } = play
  await begin(play)
  await play.token('web-1').focus()
  await page.keyboard.press(' ')
  await expect(spoken(page).filter({ hasText: 'web-1 집음, 놓을 곳 4개. 중지됨: 놓으면 중지' })).toHaveCount(1)
  const stop = spoken(page).filter({ hasText: '중지됨: 놓으면 중지' })
  await page.keyboard.press('ArrowRight')
  await expect(spoken(page).filter({ hasText: '종료됨: 놓으면 종료' })).toHaveCount(1)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(spoken(page).filter({ hasText: '중지 중: 거쳐 가기만 하는 상태입니다' })).toHaveCount(1)
  await page.keyboard.press('ArrowLeft')
  await expect(stop).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(spoken(page).filter({ hasText: 'web-1을 제자리에 두었습니다' })).toHaveCount(1)
  await expect(play.token('web-1')).toBeFocused()
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  expect(await stateOf(play)).toBe('stopping')
  await expect(play.token('web-1')).toBeFocused()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a finger that rests on a token carries it, one that only passes over it does not', async ({ page }) => {
    const play = new Playground(page)
    await play.open()
    await begin(play)
    const device = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { readonly x: number; readonly y: number }) =>
      device.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
    const from = await middleOf(play.token('web-1'))
    const onto = await middleOf(place(page, 'stopped'))
    await touch('touchStart', from)
    await touch('touchMove', { x: from.x - 40, y: from.y + 40 })
    await touch('touchMove', onto)
    await touch('touchEnd')
    expect(await stateOf(play)).toBe('running')
    await page.keyboard.press('0')
    await touch('touchStart', from)
    await expect(page.getByText('Time stands still')).toBeVisible()
    await touch('touchMove', onto)
    await touch('touchEnd')
    expect(await stateOf(play)).toBe('stopping')
  })
})
