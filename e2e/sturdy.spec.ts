import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { archive, archived, emptyDevice } from './archive.ts'
import { Playground } from './playground.ts'

const accountKey = 'ec2-playground/account'
const asideKey = 'ec2-playground/account-set-aside'
const notices = (page: Page) => page.getByRole('log', { name: 'Notices' })

/** Nothing may reach the page's own error handler, and no foreign script may run. */
let errors: string[] = []
test.beforeEach(({ page }) => {
  errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    // a picture that is opened by itself has no icon of its own
    const foreign = message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !foreign) errors.push(message.text())
  })
  page.on('dialog', (dialog) => {
    errors.push(`alert: ${dialog.message()}`)
    void dialog.dismiss()
  })
})
test.afterEach(() => expect(errors).toEqual([]))

/** Puts a text into storage while the page is not there to write over it. */
async function put(page: Page, key: string, text: string): Promise<void> {
  await page.goto('./icon.svg')
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** The page is good for something: it launches, and shows what it launched. */
async function works(play: Playground): Promise<void> {
  await play.launch()
  await play.pass(240)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Running/)
  await expect(play.details()).toContainText('3/3 checks passed')
}

test('a reload keeps everything: the instances, their addresses, the time, what is looked at, the language', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await page.getByRole('banner').getByRole('button', { name: 'Launch instance' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('web-2')
  await page.getByRole('dialog').getByRole('button', { name: 'Launch instance' }).click()
  await play.pass(240)
  await play.token('web-1').click()
  await play.tab('Network').click()
  await page.getByRole('radio', { name: '600×', exact: true }).click()
  await page.getByRole('button', { name: /^Language/ }).click()
  await page.getByRole('menuitemradio', { name: '한국어' }).click()
  await expect(page.getByRole('tab', { name: '네트워크' })).toHaveAttribute('aria-selected', 'true')
  const [before, now] = [await play.instance('web-1'), await page.evaluate(() => window.playground?.now())]
  const bill = await play.do('DescribeBill')

  await page.reload()
  await expect(play.token('web-1')).toHaveAttribute('aria-pressed', 'true')
  await expect(play.token('web-2')).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('tab', { name: '네트워크' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('button', { name: '재생' })).toBeVisible()
  await expect(page.getByRole('radio', { name: '600×', exact: true })).toBeChecked()
  expect(await page.evaluate(() => window.playground?.now())).toBe(now)
  expect(await play.instance('web-1')).toEqual(before)
  expect(await play.do('DescribeBill')).toEqual(bill)
  await expect(play.details()).toContainText(String(before.PublicIpAddress))
})

test('a page that is closed right after a click has kept what was clicked', async ({ page, context }) => {
  const play = new Playground(page)
  await play.open()
  await play.launch()
  const { InstanceId } = await play.instance()
  await page.close({ runBeforeUnload: true })
  const again = new Playground(await context.newPage())
  await again.open()
  expect((await again.instance()).InstanceId).toBe(InstanceId)
})

/** What may be wrong with a stored account; `src/store/stored.test.ts` has them all. */
const damages: Readonly<Record<string, (text: string) => string>> = {
  'something that is not JSON': () => 'definitely not an account',
  'an event with a part missing': (text) => text.replace(/"zone":"[^"]*",/, ''),
  // how deep a text may be nested is the browser's own
  'a value that is nested a hundred thousand times': (text) =>
    text.replace(/"events":\[/, `"events":[${'['.repeat(1e5)}${']'.repeat(1e5)},`),
}

async function soundAccount(page: Page): Promise<string> {
  const play = new Playground(page)
  await play.open()
  await works(play)
  // once it is in the archive: what leaves the page at its end may be in the way of what is put there
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  await page.goto('./icon.svg')
  return (await archived(page, accountKey)) ?? ''
}

test('a stored account that is damaged is set aside, said so, and followed by a new one', async ({ page }) => {
  const sound = await soundAccount(page)
  expect(JSON.parse(sound)).toHaveProperty('events')
  for (const [what, damage] of Object.entries(damages))
    await test.step(what, async () => {
      const text = damage(sound)
      expect(text).not.toBe(sound)
      await page.goto('./icon.svg')
      await emptyDevice(page)
      await archive(page, accountKey, text)
      const play = new Playground(page)
      await play.open()
      await expect(notices(page)).toContainText('The stored account could not be read')
      await expect(notices(page)).toContainText('It was set aside on this device, and you have a new account.')
      await play.launch()
      expect(await archived(page, asideKey)).toBe(text)
      await page.reload()
      await expect(play.token('web-1')).toBeVisible()
      await expect(notices(page)).toBeEmpty()
    })
})

const versionOne = fileURLToPath(new URL('../src/store/samples/state-v1.json', import.meta.url))

test('an account of another version is set aside too, and a second one beside it', async ({ page }) => {
  const play = new Playground(page)
  const texts = [readFileSync(versionOne, 'utf8'), '{"version":99,"later":true}']
  for (const text of texts) {
    await page.goto('./icon.svg')
    // what was done last in the account that was there before, if the page was left before it had saved that
    await page.evaluate(() => localStorage.clear())
    await archive(page, accountKey, text)
    await play.open()
    await expect(notices(page)).toContainText('The stored account is from another version')
    await works(play)
  }
  expect(await archived(page, asideKey)).toBe(texts[0])
  expect(await archived(page, `${asideKey}-2`)).toBe(texts[1])

  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  const aside = page.getByRole('region', { name: 'Set aside', exact: true })
  await expect(aside.getByRole('listitem')).toHaveText([
    /Set aside no\. 1.*cannot read it/,
    /Set aside no\. 2.*cannot read it/,
  ])
  await aside.getByRole('button', { name: 'More about Set aside no. 1' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save a file' }).click()
  expect(readFileSync(await (await saving).path(), 'utf8')).toBe(texts[0])
  await aside.getByRole('button', { name: 'More about Set aside no. 1' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(aside.getByRole('listitem')).toHaveCount(1)
  expect(await archived(page, asideKey)).toBeNull()
  await aside.getByRole('button', { name: 'Bring it back' }).click()
  await expect(aside.getByRole('listitem')).toHaveCount(2)
})

test('an account that was kept in plain storage, as it was before, is opened, kept in the archive and gone on with', async ({
  page,
}) => {
  const sound = await soundAccount(page)
  await emptyDevice(page)
  await put(page, accountKey, sound)
  const play = new Playground(page)
  await play.open()
  await expect(play.token('web-1')).toBeVisible()
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  expect(await page.evaluate((key) => localStorage.getItem(key), accountKey)).toBeNull()
  await play.do('CreateTopic', { Name: 'ops' })
  await page.reload()
  await expect(play.token('web-1')).toBeVisible()
  expect(await play.do('ListTopics')).toMatchObject({ Topics: [{ TopicArn: expect.stringContaining('ops') }] })
})

test('an odd desk is passed over, and the account stays', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
  await works(play)
  for (const text of [
    'nonsense',
    '[]',
    'null',
    '{"language":"tlh","theme":7,"view":"cellar","selected":{},"tab":[]}',
  ]) {
    await put(page, 'ec2-playground/desk', text)
    await page.evaluate((odd) => localStorage.setItem('ec2-playground/pace', odd), text)
    await play.open()
    await expect(play.token('web-1')).toBeVisible()
    await expect(play.details()).toContainText('web-1')
    await expect(notices(page)).toBeEmpty()
  }
})

/** As when the window is closed: what has not been saved is saved now. */
const leave = (page: Page) => page.evaluate(() => dispatchEvent(new Event('pagehide')))

/** Fills this device's storage to the last character. */
const fill = () => {
  for (let size = 2 ** 22; size >= 1; size /= 2)
    try {
      for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size))
    } catch {
      // goes on with half
    }
}

/** Leaves this device's archive no room, as when the disk is full. */
async function fillArchive(page: Page): Promise<void> {
  await page.goto('./icon.svg')
  const client = await page.context().newCDPSession(page)
  await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 })
}

test('storage that is full is said once, and everything goes on', async ({ page }) => {
  await page.addInitScript(fill)
  await fillArchive(page)
  const play = new Playground(page)
  await play.open()
  await play.launch()
  await expect(notices(page)).toContainText('This device’s storage is full')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await expect(notices(page)).toBeEmpty()
  await play.pass(240)
  await play.verb('Stop')
  await play.pass(60)
  await expect(play.token('web-1')).toHaveAccessibleName(/^web-1, Stopped/)
  await leave(page)
  await expect(notices(page)).toBeEmpty()

  // and stays marked
  await page.getByRole('region', { name: 'Time', exact: true }).getByRole('button', { name: 'Not saved' }).click()
  const room = page.getByRole('dialog', { name: 'Share this experiment' })
  await expect(room).toContainText('This device’s storage is full: what happens now is lost when you reload')
  const saving = page.waitForEvent('download')
  await room.getByRole('button', { name: 'Save a file' }).click()
  await saving
})

/** A disk that takes nothing more; the browser's own reckoning lets a little pass now and then. */
const noRoom = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }
}

test('where there is no room to set a damaged account aside, it is left where it is', async ({ page }) => {
  // longer than what a new account takes, which must not be put in its place
  const precious = 'precious '.repeat(5000)
  await page.goto('./icon.svg')
  await archive(page, accountKey, precious)
  await page.addInitScript(fill)
  await page.addInitScript(noRoom)
  const play = new Playground(page)
  await play.open()
  await expect(notices(page)).toContainText('This device’s storage is full')
  await works(play)
  await page.goto('./icon.svg')
  expect(await archived(page, accountKey)).toBe(precious)
})

test('storage that is forbidden is said once, and everything goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get })
  })
  const play = new Playground(page)
  await play.open()
  await expect(notices(page)).toContainText('This browser does not let the page store anything')
  await notices(page).getByRole('button', { name: 'Close' }).click()
  await works(play)
  await leave(page)
  await expect(notices(page)).toBeEmpty()
})

/** The browser's own clock face, out of order: stands for whatever bug there may be. */
const breakable = () => {
  const face = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format')
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    get() {
      if (sessionStorage.getItem('broken')) throw new Error('out of order')
      return face?.get?.call(this)
    },
  })
}

test('a page that breaks says so, keeps the account, and can be begun anew', async ({ page }) => {
  await page.addInitScript(breakable)
  const play = new Playground(page)
  await play.open()
  await works(play)
  await expect.poll(() => archived(page, accountKey)).toContain('ChecksReported')
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'))
  await play.pass(1)
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Something went wrong in the page')
  await alert.getByRole('button', { name: 'Reload' }).click()
  await expect(alert).toContainText('Something went wrong in the page')
  await page.evaluate(() => sessionStorage.removeItem('broken'))
  await alert.getByRole('button', { name: 'Reload' }).click()
  await expect(play.token('web-1')).toBeVisible()

  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'))
  await play.pass(1)
  await expect(alert).toBeVisible()
  await page.evaluate(() => sessionStorage.removeItem('broken'))
  await alert.getByRole('button', { name: 'Start anew' }).click()
  await expect(alert).toContainText('set aside')
  await alert.getByRole('button', { name: 'Start anew' }).click()
  await works(play)
  await expect.poll(() => archived(page, asideKey)).toContain('ChecksReported')
  expect(errors.filter((one) => !one.includes('out of order'))).toEqual([])
  errors = []
})

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
  test(`an instance named with ${what} is text everywhere, and nothing gives way`, async ({ page }) => {
    const play = new Playground(page)
    await play.open()
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
    page,
  }) => {
    const play = new Playground(page)
    await play.open()
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

test('what is odd about a topic is answered with a sentence, at its field', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
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

test('what is written into a file is kept as it is, or answered with a sentence', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
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

test('what is looked for in the list is found, or said not to be there', async ({ page }) => {
  const play = new Playground(page)
  await play.open()
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
