import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

test('a row of each table shows in the details what it is, what it hangs on, what it costs, and what can be done', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const { InstanceId } = await play.instance()
  await play.do('CreateImage', { InstanceId, Name: 'golden' })
  await play.do('AllocateAddress')
  await play.putAlarm(InstanceId, { AlarmName: 'checks' })
  await play.pass(300)
  await page.getByRole('radio', { name: 'List' }).click()
  const details = play.details()
  const row = page.getByRole('grid').getByRole('row').nth(1)
  const look = async (tab: string) => {
    await play.tab(tab).first().click()
    await row.getByRole('rowheader').click({ position: { x: 4, y: 4 } })
  }

  await look('Volumes')
  await expect(details.getByRole('button', { name: 'web-1', exact: true })).toBeVisible()
  await expect(details).toContainText('$0.7296')
  await expect(details.getByRole('button', { name: /^Why is volume .* attached to web-1/ })).toBeVisible()
  // from thing to thing, by their names
  await details.getByRole('button', { name: /^snap-/ }).click()
  await expect(details.getByRole('button', { name: 'golden', exact: true })).toBeVisible()
  await expect(details.getByRole('button', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true')
  await details.getByRole('button', { name: 'golden', exact: true }).click()
  await expect(details.getByRole('heading', { name: 'golden' })).toBeVisible()
  await expect(details.getByRole('button', { name: 'Launch instance from AMI' })).toBeVisible()

  await look('Elastic IPs')
  await expect(details).toContainText('AWS bills each public IPv4 address')
  await details.getByRole('button', { name: 'Associate with web-1' }).click()
  const associate = page.getByRole('dialog')
  await expect(associate).toContainText('aws ec2 associate-address')
  await associate.getByRole('button', { name: /^Associate/ }).click()
  await expect(details.getByRole('button', { name: 'Disassociate' })).toBeVisible()
  await look('Security groups')
  await expect(details).toContainText('This group')
  await look('Alarms')
  await expect(details).toContainText('StatusCheckFailed ≥ 1 for 2 datapoints within 2 min')
  await details.getByRole('button', { name: 'Disable its actions' }).click()
  await expect(details).toContainText('Its actions are disabled.')
  // the instance is looked at again by its name, also the one that was before
  await details.getByRole('button', { name: 'web-1', exact: true }).click()
  await expect(play.tab('Overview')).toBeVisible()

  await look('Volumes')
  await expect(play.tab('Overview')).toBeHidden()
  await page.getByRole('radio', { name: 'Map' }).click()
  await play.token('web-1').click()
  await expect(play.tab('Overview')).toBeVisible()
})

test('a thing that is not there at the moment that is shown says so, and is back with it', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(60)
  const { VolumeId } = await play.do('CreateVolume', { AvailabilityZone: 'ap-northeast-2a', Size: 5 })
  await play.pass(60)
  await page.getByRole('radio', { name: 'List' }).click()
  await play.tab('Volumes').click()
  await page
    .getByRole('row', { name: new RegExp(String(VolumeId)) })
    .getByRole('rowheader')
    .click({ position: { x: 4, y: 4 } })
  await expect(play.details()).toContainText('Attached to no instance. It costs the same.')
  await play.details().getByRole('button', { name: 'Delete' }).click()
  await play.pass(30)
  await expect(play.details()).toContainText('At this moment it is not there')
  await page.keyboard.press('Control+z')
  await expect(play.details()).toContainText('Attached to no instance')
})

test('on a narrow screen a press on a row opens its details over the page', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 })
  const play = new Playground(page, 'ko')
  await play.open()
  await play.launch()
  await play.pass(60)
  await page.getByRole('radio', { name: '목록' }).click()
  await page.getByRole('row', { name: /web-1/ }).getByRole('rowheader').click()
  const sheet = page.getByRole('region', { name: '세부 정보' })
  await expect(sheet.getByRole('heading', { name: 'web-1' })).toBeVisible()
  await sheet.getByRole('button', { name: '닫기' }).click()
  await play.tab('보안 그룹').click()
  await page
    .getByRole('row', { name: /default/ })
    .getByRole('rowheader')
    .click()
  await expect(sheet).toContainText('같은 그룹')
})

test('rules come and go by hand: a type, my own address, another group; what AWS refuses is said before', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await page.getByRole('radio', { name: 'List' }).click()
  await play.tab('Security groups').click()
  await page.getByRole('button', { name: 'Create security group' }).click()
  const create = page.getByRole('dialog', { name: 'Create security group' })
  await create.getByRole('textbox', { name: 'Name' }).fill('default')
  await create.getByRole('textbox', { name: 'Description' }).fill('my own')
  await expect(create).toContainText('Cannot use reserved security group name: default')
  await create.getByRole('textbox', { name: 'Name' }).fill('web')
  await create.getByRole('button', { name: 'Create security group' }).click()
  const details = play.details()
  await expect(details.getByRole('heading', { name: 'web', exact: true })).toBeVisible()
  await expect(details).toContainText('No rule: nobody is let in.')

  const dialog = page.getByRole('dialog', { name: 'Add an inbound rule to web' })
  await details.getByRole('button', { name: 'Add a rule' }).click()
  await dialog.getByRole('combobox', { name: 'Type' }).selectOption('HTTP')
  await dialog.getByRole('radio', { name: 'CIDR block' }).click()
  await dialog.getByRole('textbox', { name: 'CIDR block' }).fill('203.0.113')
  await expect(dialog).toContainText('CIDR block 203.0.113 is malformed')
  await dialog.getByRole('radio', { name: 'My IP' }).click()
  await expect(dialog).toContainText('authorize-security-group-ingress')
  await dialog.getByRole('textbox', { name: 'Description' }).fill('only me')
  await dialog.getByRole('button', { name: 'Add rule' }).click()
  await expect(details).toContainText('203.0.113.25/32')
  await expect(details).toContainText('only me')

  await details.getByRole('button', { name: 'Add a rule' }).click()
  await dialog.getByRole('combobox', { name: 'Type' }).selectOption('tcp')
  await dialog.getByRole('textbox', { name: 'Port range' }).fill('high')
  await expect(dialog.getByRole('button', { name: 'Add rule' })).toHaveAttribute('aria-disabled', 'true')
  await dialog.getByRole('textbox', { name: 'Port range' }).fill('8000-8100')
  await dialog.getByRole('radio', { name: 'Group' }).click()
  await dialog.getByRole('button', { name: 'Add rule' }).click()
  await expect(details).toContainText('tcp 8000-8100')

  // an instance moves into it, and my address reaches the web server
  await play.tab('Instances').click()
  await page.getByRole('row', { name: /web-1/ }).getByRole('rowheader').click()
  await details.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Change security groups' }).click()
  const groups = page.getByRole('dialog', { name: 'Change the security groups of web-1' })
  for (const toggle of await groups.getByRole('switch', { checked: true }).all()) await toggle.click()
  await expect(groups).toContainText('An instance has at least one group.')
  await groups.getByRole('switch', { name: /^web/ }).click()
  await groups.getByRole('button', { name: 'Save' }).click()
  const { InstanceId } = await play.instance()
  await expect.poll(async () => (await play.do('ProbeInstance', { InstanceId, Port: 80 }))['Result']).toBe('Succeeded')

  await play.tab('Security groups').click()
  await page.getByRole('row', { name: /^web / }).getByRole('rowheader').click()
  await details.getByRole('button', { name: 'Delete the rule HTTP 203.0.113.25/32' }).click()
  await expect(details).not.toContainText('203.0.113.25/32')
  await expect.poll(async () => (await play.do('ProbeInstance', { InstanceId, Port: 80 }))['Result']).toBe('TimedOut')
  await expect(details.getByRole('button', { name: 'Delete', exact: true })).toHaveAttribute('aria-disabled', 'true')
})

test('a name is edited and tags are managed, within the limits of AWS and in its words', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(60)
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Edit name' }).click()
  const rename = page.getByRole('dialog', { name: 'Edit the name of web-1' })
  await rename.getByRole('textbox', { name: 'Name' }).fill('shop')
  await expect(rename).toContainText('aws ec2 create-tags')
  await rename.getByRole('button', { name: 'Save' }).click()
  await expect(play.token('shop')).toBeVisible()

  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Manage tags' }).click()
  const tags = page.getByRole('dialog', { name: 'Manage tags of shop' })
  await tags.getByRole('button', { name: 'Add a tag' }).click()
  await expect(tags.getByRole('textbox', { name: 'Key 2' })).toBeFocused()
  await tags.getByRole('textbox', { name: 'Key 2' }).fill('aws:team')
  await expect(tags).toContainText("Tag keys starting with 'aws:' are reserved for internal use")
  await tags.getByRole('textbox', { name: 'Key 2' }).fill('Name')
  await expect(tags).toContainText('The key “Name” is there twice.')
  await tags.getByRole('textbox', { name: 'Key 2' }).fill('team')
  await tags.getByRole('textbox', { name: 'Value 2' }).fill('x'.repeat(257))
  await expect(tags.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true')
  await tags.getByRole('textbox', { name: 'Value 2' }).fill('front')
  await tags.getByRole('button', { name: 'Remove the tag Name' }).click()
  await tags.getByRole('button', { name: 'Save' }).click()
  await expect(tags).toBeHidden()
  expect((await play.instance()).Tags).toEqual([{ Key: 'team', Value: 'front' }])
  // both requests were one gesture
  await page.keyboard.press('Control+z')
  expect((await play.instance()).Tags).toEqual([{ Key: 'Name', Value: 'shop' }])
})

test('an account from which the last instance has gone says what it left, what that costs, and leads there', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(60)
  const { InstanceId } = await play.instance()
  const { AllocationId, PublicIp } = await play.do('AllocateAddress')
  await play.do('AssociateAddress', { AllocationId, InstanceId })
  await play.do('TerminateInstances', { InstanceIds: [InstanceId] })
  await play.pass(2 * 3600)
  const map = page.getByRole('region', { name: 'Map of the account' })
  await expect(map).toContainText('There is no instance now')
  await expect(map).not.toContainText('no bill')
  const left = map.getByRole('region', { name: 'Shelf · not attached' })
  await expect(left).toContainText('still billed $0.0050/h')
  await left.getByRole('button', { name: String(PublicIp) }).click()
  await expect(play.details().getByRole('heading', { name: String(PublicIp) })).toBeVisible()
})
