import { expect, test } from '@playwright/test'
import { Playground } from './playground.ts'

test('a learner makes a VPC with a public subnet by hand, launches into it, and is led to what closes it', async ({
  page,
}) => {
  const play = new Playground(page)
  await play.open()
  await page.getByRole('radio', { name: 'List' }).click()
  await play.tab('Network').click()
  const details = play.details()
  const show = (name: string) => page.getByRole('radio', { name, exact: true }).click()
  const dialog = (name: string) => page.getByRole('dialog', { name })

  await page.getByRole('button', { name: 'Create VPC' }).click()
  await dialog('Create VPC').getByRole('textbox', { name: 'Name' }).fill('lab')
  await dialog('Create VPC').getByRole('textbox', { name: 'IPv4 CIDR' }).fill('10.0.0.0/8')
  await expect(dialog('Create VPC')).toContainText('InvalidVpc.Range')
  await dialog('Create VPC').getByRole('textbox', { name: 'IPv4 CIDR' }).fill('10.0.0.0/16')
  await dialog('Create VPC').getByRole('button', { name: 'Create VPC' }).click()
  await expect(details.getByRole('heading', { name: 'lab' })).toBeVisible()

  await details.getByRole('button', { name: 'Create subnet' }).click()
  await expect(dialog('Create subnet').getByRole('textbox', { name: 'IPv4 CIDR' })).toHaveValue('10.0.0.0/24')
  await dialog('Create subnet').getByRole('textbox', { name: 'Name' }).fill('front')
  await dialog('Create subnet').getByRole('button', { name: 'Create subnet' }).click()
  await expect(details).toContainText('Private: its route table leads to no internet gateway')

  await show('Internet gateways')
  await page.getByRole('button', { name: 'Create internet gateway' }).click()
  await dialog('Create internet gateway').getByRole('textbox', { name: 'Name' }).fill('door')
  await dialog('Create internet gateway').getByRole('button', { name: 'Create internet gateway' }).click()
  await details.getByRole('button', { name: 'Attach to a VPC' }).click()
  await expect(dialog('Attach door')).toContainText('already has an internet gateway attached')
  const vpcs = dialog('Attach door').getByRole('combobox', { name: 'VPC' })
  await vpcs.selectOption({ label: (await vpcs.locator('option', { hasText: 'lab' }).textContent()) ?? '' })
  await dialog('Attach door').getByRole('button', { name: 'Attach', exact: true }).click()
  await expect(details.getByRole('button', { name: 'lab' })).toBeVisible()
  await expect(details.getByRole('button', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true')

  await details.getByRole('button', { name: 'lab' }).click()
  await details.getByRole('button', { name: /^rtb-/ }).click()
  await expect(details.getByRole('button', { name: 'Delete' })).toHaveAttribute('aria-disabled', 'true')
  await details.getByRole('button', { name: 'Add a route' }).click()
  const route = page.getByRole('dialog', { name: /^Add a route to/ })
  await expect(route.getByRole('combobox', { name: 'Target' })).toContainText('door')
  await route.getByRole('button', { name: 'Save route' }).click()
  await expect(details.getByRole('button', { name: 'door' })).toBeVisible()
  // a table that leads everywhere already asks where else
  await details.getByRole('button', { name: 'Add a route' }).click()
  await expect(route.getByRole('textbox')).toHaveValue('')
  await expect(route).toContainText('Say first where it leads')
  await page.keyboard.press('Escape')

  await show('Subnets')
  await page.getByRole('row', { name: /front/ }).getByRole('rowheader').click()
  await expect(details).toContainText('Public: its route table leads to an internet gateway.')

  await page.getByRole('button', { name: 'Launch instance' }).first().click()
  const launch = page.getByRole('dialog', { name: 'Launch an instance' })
  await launch.getByRole('button', { name: 'Change Network' }).click()
  const subnets = launch.getByRole('combobox', { name: /^Availability Zone/ })
  await subnets.selectOption({ label: (await subnets.locator('option', { hasText: 'front' }).textContent()) ?? '' })
  await launch.getByRole('switch', { name: 'Auto-assign public IPv4' }).click()
  await launch.getByRole('button', { name: 'Launch instance' }).click()
  await play.pass(300)
  await play.tab('Instances').click()
  await page.getByRole('row', { name: /web-1/ }).getByRole('rowheader').click()
  await details.getByRole('tab', { name: 'Network' }).click()
  await expect(details.getByRole('button', { name: 'front' })).toBeVisible()

  // the route goes, and the way there is named
  await details.getByRole('button', { name: /^rtb-/ }).first().click()
  await details.getByRole('button', { name: 'Delete the route to 0.0.0.0/0' }).click()
  await details.getByRole('button', { name: 'Back to web-1' }).click()
  await expect(details).toContainText('Its subnet has no route to an internet gateway.')
  await details.getByRole('button', { name: /^Route table rtb-/ }).click()
  await expect(details.getByRole('button', { name: 'Add a route' })).toBeVisible()
})
