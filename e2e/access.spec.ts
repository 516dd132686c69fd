import { expect, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'
import { violations } from './violations.ts'

test.describe.configure({ mode: 'default' })

const words = {
  en: {
    views: ['Map', 'List', 'Messages', 'Log'],
    launch: 'Launch instance',
    actions: 'Actions',
    alarms: 'Manage CloudWatch alarms',
    why: 'Why is web-1 running?',
  },
  ko: {
    views: ['지도', '목록', '메시지', '기록'],
    launch: '인스턴스 시작',
    actions: '작업',
    alarms: 'CloudWatch 경보 관리',
    why: 'web-1은 왜 실행 중인가요?',
  },
} as const

for (const [language, theme] of [
  ['en', 'light'],
  ['ko', 'dark'],
] as const)
  test(`nothing stands in anybody's way in ${language}, ${theme}: every view and window`, async ({ page }) => {
    test.slow()
    const said = words[language]
    const play = new Playground(page, language)
    await play.open(`&theme=${theme}`)
    expect.soft(await violations(page), 'before anything').toEqual([])
    await play.launch()
    await play.pass(240)
    for (const view of said.views) {
      await page.getByRole('radio', { name: view, exact: true }).click()
      await expect(page.getByRole('main')).not.toBeEmpty()
      expect.soft(await violations(page), view).toEqual([])
    }
    await page.getByRole('radio', { name: said.views[0], exact: true }).click()
    await page.keyboard.press('c')
    await play.pass(60)
    await expect(page.getByRole('slider')).toHaveCount(2)
    expect.soft(await violations(page), 'two moments').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('banner').getByRole('button', { name: said.launch }).click()
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    expect.soft(await violations(page), said.launch).toEqual([])
    await page.keyboard.press('Escape')
    await play.details().getByRole('button', { name: said.actions }).click()
    await page.getByRole('menuitem', { name: said.alarms }).click()
    await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible()
    expect.soft(await violations(page), said.alarms).toEqual([])
    await page.keyboard.press('Escape')
    await play.details().getByRole('button', { name: said.why }).first().click()
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible()
    expect.soft(await violations(page), said.why).toEqual([])
  })

/** Presses Tab until what is wanted has the focus: it has to be reachable in as many steps as there are things. */
async function tabTo(page: Page, role: 'button' | 'tab' | 'radio', name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first()
  for (let steps = 0; steps < 80; steps++) {
    if ((await wanted.count()) > 0 && (await wanted.evaluate((one) => one === document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${String(name)}`)
}

test('a whole story by keyboard alone: launch, look, stop, go on to what comes next, start', async ({ play }) => {
  const { page } = play
  await tabTo(page, 'button', /t3\.micro/)
  await page.keyboard.press('Enter')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, (Pending|Running)/)

  await tabTo(page, 'tab', 'Overview')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Storage' })).toBeFocused()
  await expect(page.getByRole('tabpanel', { name: 'Storage' })).toContainText('root')
  await page.keyboard.press('End')
  await expect(page.getByRole('tab', { name: 'Bill' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await expect(page.getByRole('tab', { name: 'Overview' })).toHaveAttribute('aria-selected', 'true')

  // Space is the page's own key only where nothing else wants it
  await page.getByRole('banner').getByRole('heading').click()
  const next = async (state: string) => {
    for (let events = 0; events < 12; events++) {
      if ((await play.instance()).State.Name === state) return
      await page.keyboard.press('ArrowRight')
    }
    throw new Error(`It did not come to be ${state}`)
  }
  await next('running')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
  await tabTo(page, 'button', /^Stop$/)
  await page.keyboard.press('Enter')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopping/)
  await next('stopped')
  await tabTo(page, 'button', /^Start$/)
  await page.keyboard.press(' ')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Pending/)
  await next('running')
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
})

test('? opens the sheet of keys, wherever the focus is, and Esc closes it and gives the focus back', async ({
  play,
}) => {
  const { page } = play
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  const big = page.getByRole('button', { name: /t3\.micro/ })
  // the sheet gives the focus back as it goes: whoever moves it meanwhile presses once more
  await expect(async () => {
    await big.focus()
    await page.keyboard.press('?')
    await expect(sheet).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(big).toBeFocused()
})

test('keys that are typed into a field are text, and none of the page', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.tab('Storage').click()
  const text = play.details().getByRole('textbox', { name: 'Text' })
  await text.fill('')
  await text.pressSequentially('l? L 1')
  await page.keyboard.press('ArrowRight')
  await expect(text).toHaveValue('l? L 1')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
})

test('Space pauses and plays, except where it presses what has the focus', async ({ play }) => {
  const { page } = play
  const [goOn, pause] = [page.getByRole('button', { name: 'Play' }), page.getByRole('button', { name: 'Pause' })]
  await expect(pause).toBeVisible()
  await page.keyboard.press(' ')
  await expect(goOn).toBeVisible()
  await page.keyboard.press(' ')
  await expect(pause).toBeVisible()
  await page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pause).toBeVisible()
})

test('changes of state are said aloud', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await page.getByRole('radio', { name: '1×', exact: true }).click()
  await play.launch()
  await play.token('web-1').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: 'web-1 is running.' })).toHaveCount(1)
  await play.pass(240)
  await expect(page.getByRole('status').filter({ hasText: 'web-1 passes 3/3 checks.' })).toHaveCount(1)
})

/** Reads what is on the map and beside it: words alone, in no order. */
const reading = async (page: Page) =>
  (await page.getByRole('main').or(page.getByRole('complementary')).allInnerTexts()).map((text) =>
    text.split(/\s+/).toSorted().join(' '),
  )

test('those who asked for less motion read the same', async ({ page, browser, baseURL }) => {
  test.slow()
  const context = await browser.newContext({ reducedMotion: 'no-preference', baseURL: String(baseURL) })
  try {
    const plays = [new Playground(page), new Playground(await context.newPage())]
    const both = async (step: (play: Playground) => Promise<unknown>) => {
      for (const play of plays) await step(play)
      // what leaves may be on its way out for a moment
      await expect
        .poll(async () => {
          const [still, moving] = await Promise.all(plays.map((play) => reading(play.page)))
          return { still, same: JSON.stringify(moving) === JSON.stringify(still) || moving }
        })
        .toMatchObject({ same: true })
    }
    await both(async (play) => {
      await play.open()
      // a script's hand on the clock stops it, and a new account begins at the beginning
      await play.pass(0)
      await play.page.evaluate(() => window.playground?.reset())
    })
    await both(async (play) => {
      await play.launch()
      await expect(play.details()).toContainText('web-1')
    })
    await both(async (play) => {
      await play.pass(240)
      await expect(play.details()).toContainText('3/3 checks passed')
    })
    await both(async (play) => {
      await play.verb('Stop')
      await play.pass(60)
      await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopped/)
    })
  } finally {
    await context.close()
  }
})
