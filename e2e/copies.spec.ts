import { expect } from '@playwright/test'
import { test } from './onePage.ts'
import { Playground } from './playground.ts'

test.describe.configure({ mode: 'default' })

/** A command by its name in the palette, and the window that it opens. */
async function windowOf(play: Playground, command: string, title: string | RegExp = command) {
  const { page } = play
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill(command)
  await page
    .getByRole('option', { name: new RegExp(`^${command}`) })
    .first()
    .click()
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog).toBeVisible()
  return dialog
}

test('a snapshot and an image are copied and shared, and what is placed apart has its group', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const { InstanceId } = await play.instance()
  await play.do('CreateImage', { InstanceId, Name: 'golden' })
  await play.pass(300)

  await test.step('the copy of a snapshot', async () => {
    const dialog = await windowOf(play, 'Copy snapshot')
    await dialog.getByRole('textbox', { name: 'Description' }).fill('kept')
    await expect(dialog).toContainText('aws ec2 copy-snapshot')
    await dialog.getByRole('button', { name: 'Copy snapshot' }).click()
    await expect(dialog).toBeHidden()
    await play.pass(300)
    const { Snapshots } = (await play.do('DescribeSnapshots', { OwnerIds: ['self'] })) as { Snapshots: object[] }
    expect(Snapshots).toMatchObject([{}, { Description: 'kept', State: 'completed' }])
  })

  await test.step('the copy of an image, under another name', async () => {
    const dialog = await windowOf(play, 'Copy AMI')
    const name = dialog.getByRole('textbox', { name: 'Name of the copy' })
    await expect(name).toHaveValue('golden-copy')
    await name.fill('golden')
    // AWS's no is there before anybody asks
    await expect(dialog).toContainText('InvalidAMIName.Duplicate')
    await name.fill('silver')
    await dialog.getByRole('button', { name: 'Copy AMI' }).click()
    await expect(dialog).toBeHidden()
    await play.pass(300)
  })

  await test.step('an account that may launch from it', async () => {
    const dialog = await windowOf(play, 'Edit AMI permissions', /^Who may launch from/)
    const accounts = dialog.getByRole('textbox', { name: 'Account IDs' })
    await accounts.fill('1234')
    await expect(dialog).toContainText('An account ID has twelve digits.')
    await accounts.fill('123456789012')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    const images = (await play.do('DescribeImages', { Owners: ['self'] })) as { Images: { ImageId: string }[] }
    const permissions = await Promise.all(
      images.Images.map(({ ImageId }) => play.do('DescribeImageAttribute', { ImageId, Attribute: 'launchPermission' })),
    )
    expect(JSON.stringify(permissions)).toContain('123456789012')
  })

  await test.step('an end to an image, and its withdrawal', async () => {
    const dialog = await windowOf(play, 'Manage AMI deprecation', /^Deprecation of/)
    await dialog.getByRole('combobox', { name: 'Deprecated' }).selectOption({ label: 'in 90 days' })
    await expect(dialog).toContainText('aws ec2 enable-image-deprecation')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    expect(JSON.stringify(await play.do('DescribeImages', { Owners: ['self'] }))).toContain('DeprecationTime')
    await windowOf(play, 'Manage AMI deprecation', /^Deprecation of/)
    await expect(dialog).toContainText('aws ec2 disable-image-deprecation')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toBeHidden()
    expect(JSON.stringify(await play.do('DescribeImages', { Owners: ['self'] }))).not.toContain('DeprecationTime')
  })

  await test.step('a placement group, which an instance joins while it is stopped', async () => {
    const dialog = await windowOf(play, 'Placement groups')
    await dialog.getByRole('textbox', { name: 'Name of a new one' }).fill('apart')
    await dialog.getByRole('button', { name: 'Create placement group' }).click()
    await expect(dialog).toContainText('apart')
    await page.keyboard.press('Escape')
    await play.do('StopInstances', { InstanceIds: [InstanceId] })
    await play.pass(300)
    const placement = await windowOf(play, 'Modify instance placement', 'Placement of web-1')
    await placement.getByRole('combobox', { name: 'Placement group' }).selectOption('apart')
    await placement.getByRole('button', { name: 'Save' }).click()
    await expect(placement).toBeHidden()
    expect(await play.instance()).toMatchObject({ Placement: { GroupName: 'apart' } })
  })

  await test.step('one undo takes it back', async () => {
    await page.keyboard.press('ControlOrMeta+z')
    expect((await play.instance()) as object).not.toMatchObject({ Placement: { GroupName: 'apart' } })
  })
})

test('a disk with Multi-Attach is made, put on two instances, and taken off each by itself', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(120)
  const { Placement } = (await play.instance()) as unknown as { Placement: { AvailabilityZone: string } }
  const images = (await play.do('DescribeImages', { Owners: ['amazon'] })) as {
    Images: { ImageId: string; Architecture: string }[]
  }
  const ImageId = images.Images.find(({ Architecture }) => Architecture === 'x86_64')?.ImageId
  const { AvailabilityZone } = Placement
  const Tags = [{ Key: 'Name', Value: 'web-2' }]
  const TagSpecifications = [{ ResourceType: 'instance', Tags }]
  const one = { MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' }
  await play.do('RunInstances', { ImageId, ...one, Placement: { AvailabilityZone }, TagSpecifications })
  await play.pass(120)

  const dialog = await windowOf(play, 'Create volume')
  await dialog.getByRole('combobox', { name: 'Type' }).selectOption('io2')
  await dialog.getByRole('combobox', { name: 'Zone' }).selectOption(AvailabilityZone)
  await dialog.getByRole('switch', { name: /Multi-Attach/ }).click()
  await expect(dialog).toContainText('--multi-attach-enabled')
  await dialog.getByRole('button', { name: 'Create', exact: true }).click()
  await play.pass(60)

  await page.getByRole('radio', { name: 'List' }).click()
  await play.tab('Volumes').click()
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'io2' })
  await row.getByRole('rowheader').click({ position: { x: 4, y: 4 } })
  const details = play.details()
  for (const _ of ['first', 'second']) {
    await details.getByRole('button', { name: /^Attach/ }).click()
    await play.pass(60)
  }
  await expect(row).toContainText('web-1')
  await expect(row).toContainText('web-2')
  await expect(details).toContainText('Only a cluster file system can be shared.')
  // all instances of the zone have it
  await expect(details.getByRole('button', { name: /^Attach/ })).toHaveAttribute('aria-disabled', 'true')

  // what is about one of the two says of which
  await row.getByRole('button', { name: /^Actions for/ }).click()
  const places = page.getByRole('menu').getByRole('group')
  await expect(
    places.filter({ hasText: 'web-1 · /dev/sdf' }).getByRole('menuitem', { name: 'Detach', exact: true }),
  ).toBeVisible()
  await places.filter({ hasText: 'web-2 · /dev/sdf' }).getByRole('menuitem', { name: 'Detach', exact: true }).click()
  await play.pass(60)
  await expect(details.getByRole('button', { name: /^Detach/ })).toHaveCount(1)
  await expect(row).toContainText('In use')
  await expect(row.getByRole('gridcell').filter({ hasText: /^web-1$/ })).toBeVisible()
  await details.getByRole('button', { name: /^Detach/ }).click()
  await play.pass(60)
  await expect(row).toContainText('Available')
})
