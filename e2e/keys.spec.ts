import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test('a learner makes a key pair, launches with it and a script of their own, and finds out which ways in work', async ({
  play,
}) => {
  const { page } = play
  await page.keyboard.press('l')
  const form = page.getByRole('dialog', { name: 'Launch an instance' })
  await form.getByRole('button', { name: 'Change Logging in' }).click()
  await form.getByRole('button', { name: 'Create a key pair' }).click()
  await form.getByRole('textbox', { name: 'Name of the key pair' }).fill('lab')
  await form.getByRole('button', { name: 'Create key pair' }).click()
  await expect(form).toContainText('NOT A REAL KEY')
  const download = page.waitForEvent('download')
  await form.getByRole('button', { name: 'Save lab.pem' }).click()
  expect((await download).suggestedFilename()).toBe('lab.pem')

  const script = form.getByRole('textbox', { name: 'User data' })
  await expect(script).toHaveValue(/dnf install -y nginx/)
  await script.fill('#!/bin/bash\ndnf install -y httpd\nsystemctl enable --now httpd\ntar xzf a.tgz\n')
  await expect(form).toContainText("--user-data '#!/bin/bash")
  await form.getByRole('button', { name: 'Launch instance' }).click()
  await expect(form).toBeHidden()
  await play.pass(300)

  const details = play.details()
  await expect(details).toContainText('Logging in and first boot')
  await details.getByRole('button', { name: 'Connect', exact: true }).click()
  const connect = page.getByRole('dialog', { name: 'Connect to web-1' })
  const way = (name: string) => connect.getByRole('listitem').filter({ hasText: name })
  await expect(way('SSH from your computer')).toContainText('works')
  await expect(way('EC2 Instance Connect')).toContainText('works')
  await expect(way('Session Manager')).toContainText('It has no instance profile')
  await connect.getByRole('combobox', { name: 'With the key' }).selectOption('')
  await expect(way('SSH from your computer')).toContainText('Permission denied (publickey)')
  await page.keyboard.press('Escape')

  await details.getByRole('button', { name: 'Edit user data' }).click()
  const data = page.getByRole('dialog', { name: 'User data of web-1' })
  await expect(data).toContainText('line 4: `tar` cannot be run here')
  await data.getByRole('textbox', { name: 'User data' }).fill('#!/bin/bash\n')
  await expect(data).toContainText("is not in the 'stopped' state")
  await page.keyboard.press('Escape')

  await details.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Modify IAM role' }).click()
  const role = page.getByRole('dialog', { name: 'IAM role of web-1' })
  await role.getByRole('combobox').selectOption('AmazonSSMRoleForInstancesQuickSetup')
  await expect(role).toContainText('AmazonSSMManagedInstanceCore')
  await role.getByRole('button', { name: 'Save' }).click()
  await expect(role).toBeHidden()
  await details.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(way('Session Manager')).toContainText('works')
})

test('a key pair is made and imported from the list, is looked at and deleted, and comes back', async ({ play }) => {
  const { page } = play
  await page.getByRole('radio', { name: 'List' }).click()
  await page.getByRole('tab', { name: /Key pairs/ }).click()
  await page.getByRole('button', { name: 'Create key pair' }).click()
  const dialog = page.getByRole('dialog', { name: 'Key pair' })
  await dialog.getByRole('textbox', { name: 'Name of the key pair' }).fill('lab')
  await dialog.getByRole('button', { name: 'Create key pair' }).click()
  await expect(dialog).toContainText('It is shown now and never again')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('created by EC2, shown once')

  await page.getByRole('button', { name: 'Create key pair' }).click()
  await dialog.getByRole('radio', { name: 'Import' }).click()
  await dialog.getByRole('textbox', { name: 'Name of the key pair' }).fill('mine')
  const key = dialog.getByRole('textbox', { name: 'Public key' })
  await key.fill('ssh-rsa nothing')
  await expect(dialog).toContainText('Key is not in valid OpenSSH public key format')
  await key.fill('-----BEGIN OPENSSH PRIVATE KEY-----')
  await expect(dialog).toContainText('That is a private key')
  await page.keyboard.press('Escape')

  await panel.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('row', { name: /lab/ })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /lab/ })).toHaveCount(1)
})
