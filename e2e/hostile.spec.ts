import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './onePage.ts'
import type { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

const inMenu = async (play: Playground, item: string) => {
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await play.page.getByRole('menuitem', { name: item }).click()
}

const hostileNames = {
  'a tag': '<img src=x onerror=alert(1)>',
  'a long word': 'w'.repeat(255),
  'many scripts': `${'🙂👩‍👩‍👧 مرحبا بالعالم \u202Eesrever שלום 한국어 '.repeat(5)}`.slice(0, 200),
  'lines and tabs': 'first\nsecond\r\n\tthird\u0000fourth',
} as const

/** Nothing sticks out of the page; and where a text holds `part`, that text stays within its box or is cut with an ellipsis. */
async function holds(page: Page, part: string): Promise<void> {
  const sticking = await page.evaluate((wanted) => {
    const out: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) out.push(`the page: ${scrollWidth} > ${clientWidth}`)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      let box = node.parentElement
      if (!box || !node.textContent?.includes(wanted) || !box.checkVisibility() || box.closest('pre, option, textarea'))
        continue
      const style = () => getComputedStyle(box ?? document.body)
      while (box.parentElement && style().overflowX === 'visible' && style().borderLeftWidth === '0px')
        box = box.parentElement
      const range = document.createRange()
      range.selectNodeContents(node)
      const [text, room] = [range.getBoundingClientRect(), box.getBoundingClientRect()]
      const unseen = room.width <= 1 || style().textOverflow === 'ellipsis'
      if (!unseen && (text.right > room.right + 1 || text.left < room.left - 1))
        out.push(`${Math.round(text.width)} px in ${Math.round(room.width)} px: ${box.outerHTML.slice(0, 160)}`)
    }
    return out
  }, part)
  expect.soft(sticking).toEqual([])
}

for (const [what, name] of Object.entries(hostileNames))
  test(`an instance named with ${what} is text everywhere, and nothing gives way`, async ({ play }) => {
    const { page } = play
    await play.launch()
    const { ImageId } = await play.instance()
    await play.do('RunInstances', {
      ImageId,
      InstanceType: 't3.micro',
      MinCount: 1,
      MaxCount: 1,
      TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'Name', Value: name }] }],
    })
    await play.pass(240)
    const start = name.slice(0, 5)
    const tokens = page.getByRole('main').getByRole('button', { name: /, Running/ })
    await tokens.filter({ hasText: start }).click()
    await expect(play.details().getByRole('heading').first()).toContainText(start)
    await holds(page, start)
    for (const tab of await play.details().getByRole('tab').all()) {
      await tab.click()
      await holds(page, start)
    }
    for (const view of ['List', 'Messages', 'Log']) {
      await page.getByRole('radio', { name: view, exact: true }).click()
      if (view !== 'Messages') await expect(page.getByRole('main').getByText(start).first()).toBeVisible()
      await holds(page, start)
    }
    await page.getByRole('radio', { name: 'Map', exact: true }).click()
    await play.verb('Terminate')
    await expect(page.getByRole('dialog')).toContainText(start)
    await holds(page, start)
    await page.keyboard.press('Escape')
    await inMenu(play, 'Manage CloudWatch alarms')
    await expect(page.getByRole('dialog')).toContainText(start)
    await holds(page, start)
    await page.keyboard.press('Escape')
    await expect(page.locator('img[src="x"]')).toHaveCount(0)
  })

/** What is typed into every field at once; what becomes of any other text is for the specs beside each form's model. */
const odd = `<b>&amp;🙂${'x'.repeat(5000)}`

interface Form {
  readonly title: string
  readonly needsInstance?: true
  readonly open: (play: Playground) => Promise<void>
  readonly submit: string | RegExp
  /** what has to be turned on before all fields are there */
  readonly unfold?: (dialog: Locator) => Promise<void>
  /** what the form was for */
  readonly done: (play: Playground) => Promise<void>
}

const forms: readonly Form[] = [
  {
    title: 'launch',
    open: ({ page }) => page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click(),
    submit: /^Launch/,
    unfold: async (dialog) => {
      await dialog.getByRole('radio', { name: 'All settings' }).click()
      await dialog.getByRole('button', { name: 'Add a data volume' }).click()
      await dialog.getByRole('button', { name: 'Add a tag' }).click()
    },
    done: (play) => expect(play.token('web-1')).toBeVisible(),
  },
  {
    title: 'alarm',
    needsInstance: true,
    open: (play) => inMenu(play, 'Manage CloudWatch alarms'),
    submit: /^Create alarm/,
    unfold: async (dialog) => {
      await dialog.getByRole('radio', { name: 'New topic' }).click()
      await dialog.getByRole('button', { name: 'Add email' }).click()
    },
    done: async (play) => {
      await expect.poll(() => play.do('DescribeAlarms')).toMatchObject({ MetricAlarms: [{ AlarmName: 'web-1-os' }] })
      expect(await play.do('ListSubscriptions')).toMatchObject({ Subscriptions: [{ Endpoint: 'ops@example.com' }] })
    },
  },
  {
    title: 'volume',
    needsInstance: true,
    open: async (play) => {
      await play.tab('Storage').click()
      await play.details().getByRole('button', { name: 'Attach a volume' }).click()
    },
    submit: 'Create and attach',
    done: async (play) => {
      await expect.poll(() => play.do('DescribeVolumes')).toMatchObject({ Volumes: [{ Size: 8 }, { Size: 10 }] })
    },
  },
  {
    title: 'new account',
    open: ({ page }) =>
      page
        .getByRole('banner')
        .getByRole('button', { name: /^Region/ })
        .click(),
    submit: 'Start anew',
    done: ({ page }) => expect(page.getByRole('dialog')).toBeHidden(),
  },
]

for (const { title, needsInstance, open, submit, unfold, done } of forms)
  test(`what is odd in the ${title} form is answered at its field, and the form is taken once that is mended`, async ({
    play,
  }) => {
    const { page } = play
    if (needsInstance) {
      await play.launch()
      await play.pass(60)
    }
    await open(play)
    const dialog = page.getByRole('dialog')
    await unfold?.(dialog)
    await expect(dialog.getByRole('textbox').first()).toBeVisible()
    const button = dialog.getByRole('button', { name: submit }).last()
    const fields = await dialog.getByRole('textbox').all()
    const sound = await Promise.all(fields.map((field) => field.inputValue()))
    for (const field of fields) await field.fill(odd)
    await button.press('Enter')
    await expect(dialog.locator('[aria-invalid=true]').first()).toBeVisible()
    await holds(page, odd.slice(0, 5))
    let refused = 0
    for (const [nth, field] of fields.entries())
      if ((await field.getAttribute('aria-invalid')) === 'true') {
        refused++
        await expect(field).toHaveAccessibleDescription(/\S/)
        await field.fill(sound[nth] === '' ? 'ops@example.com' : (sound[nth] ?? ''))
      }
    expect(refused).toBeGreaterThan(0)
    await button.press('Enter')
    await done(play)
  })

test('what is odd about a topic is answered with a sentence, at its field', async ({ play }) => {
  const { page } = play
  await play.do('CreateTopic', { Name: 'ops' })
  await page.getByRole('radio', { name: 'Messages', exact: true }).click()
  await page.getByRole('main').getByRole('button', { name: 'Topics' }).click()
  await page.getByRole('menuitem', { name: /^ops/ }).click()
  const dialog = page.getByRole('dialog', { name: 'ops' })
  const add = dialog.getByRole('form', { name: 'Add a subscriber' })
  const protocol = add.getByRole('combobox', { name: 'Protocol' })
  for (const kind of await protocol.getByRole('option').allInnerTexts()) {
    await protocol.selectOption(kind)
    await add.getByRole('textbox').fill(odd)
    await add.getByRole('button', { name: 'Subscribe', exact: true }).press('Enter')
    await expect(add.getByRole('alert'), kind).toHaveText(/\S/)
    await expect(dialog.getByRole('button', { name: /^Unsubscribe/ })).toHaveCount(0)
  }
  await dialog.getByRole('textbox', { name: 'Subject (optional)' }).fill(odd)
  await dialog.getByRole('textbox', { name: 'Message' }).fill(odd)
  await dialog.getByRole('button', { name: 'Publish', exact: true }).press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'Subject (optional)' })).toHaveAccessibleDescription(/\S/)
  await dialog.getByRole('textbox', { name: 'Subject (optional)' }).fill('')
  await dialog.getByRole('button', { name: 'Publish', exact: true }).press('Enter')
  await expect(dialog.getByRole('status').filter({ hasText: /\S/ })).toBeVisible()
  await holds(page, odd.slice(0, 5))
})

test('what is written into a file is kept as it is, or answered with a sentence', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await play.tab('Storage').click()
  const { InstanceId } = await play.instance()
  const text = play.details().getByRole('textbox', { name: 'Text' })
  await text.fill(odd)
  await text.press('Enter')
  await expect(play.details().getByRole('alert')).toContainText(/At most \d+ characters/)
  for (const value of ['', odd.slice(0, 1000)]) {
    await text.fill(value)
    await text.press('Enter')
    await expect.poll(() => play.do('ReadFile', { InstanceId, Path: '/home/note.txt' })).toEqual({ Text: value })
    await holds(page, value.slice(0, 5) || 'note.txt')
  }
})

test('what is looked for in the list is found, or said not to be there', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await page.getByRole('radio', { name: 'List', exact: true }).click()
  const main = page.getByRole('main')
  for (const value of [odd, '[a-']) {
    await main.getByRole('searchbox', { name: 'Find' }).fill(value)
    await expect(main.getByText('Nothing here has')).toBeVisible()
    await holds(page, value.slice(0, 5))
  }
  await main.getByRole('searchbox', { name: 'Find' }).fill('web-1')
  await expect(main.getByRole('row', { name: /web-1/ })).toBeVisible()
})
