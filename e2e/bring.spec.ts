import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { Playground } from './playground.ts'

const sample = (name: string) => readFileSync(new URL(`../src/features/bring/samples/${name}`, import.meta.url), 'utf8')

test('a template is found by the palette, shown line by line, made at once, and taken back by one undo', async ({
  page,
}) => {
  const playground = new Playground(page)
  await playground.open()
  const made = async () => ((await playground.do('DescribeInstances'))['Reservations'] as readonly unknown[]).length

  await test.step('by keys alone', async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('CloudFormation')
    await expect(page.getByRole('option', { name: /Bring a file/ })).toBeVisible()
    await page.getByRole('option', { name: /Bring a file/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring a file' })
    await expect(dialog.getByRole('textbox', { name: 'What is in it' })).toBeFocused()
    await page.keyboard.insertText(sample('web-server.yaml'))
    await expect(dialog.getByRole('status')).toContainText('4 things are made')
    await expect(dialog.getByRole('listitem').filter({ hasText: 'AWS::Logs::LogGroup' })).toContainText('Not modelled')
    expect(await made()).toBe(0)
    await dialog.getByRole('button', { name: 'Make it' }).press('Enter')
    await expect(dialog).toBeHidden()
    await expect(playground.token('web-test')).toBeVisible()
    expect(await made()).toBe(1)
    await page.keyboard.press('ControlOrMeta+z')
    await expect(playground.token('web-test')).toBeHidden()
    expect(await made()).toBe(0)
  })

  await test.step('what is dropped on the page is looked at too, and what nobody knows gets a sentence', async () => {
    await page.evaluate(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['resource "aws_instance" "web" {\n'], 'main.tf'))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true }))
    })
    const dialog = page.getByRole('dialog', { name: 'Bring a file' })
    await expect(dialog.getByRole('alert')).toContainText('line 1')
    await expect(dialog.getByRole('button', { name: 'Make it' })).toHaveAttribute('aria-disabled', 'true')
    await dialog.getByRole('textbox', { name: 'main.tf' }).fill('aws ec2 allocate-address')
    await dialog.getByRole('button', { name: 'Make it' }).click()
    expect((await playground.do('DescribeAddresses'))['Addresses']).toHaveLength(1)
  })

  await test.step('in the past it is said before that another story begins', async () => {
    await page.getByRole('button', { name: 'One event back' }).click()
    await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('combobox').fill('CloudFormation')
    await page.getByRole('option', { name: /Bring a file/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring a file' })
    await dialog.getByRole('textbox', { name: 'What is in it' }).fill('aws ec2 allocate-address')
    await expect(dialog).toContainText('Anything you do here starts another story from this moment.')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await expect(page.getByRole('region', { name: 'The past' })).toBeHidden()
  })

  await test.step('the account is written out', async () => {
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByRole('button', { name: 'Write it out…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Write the account out' })
    await expect(dialog.getByText('aws ec2 allocate-address')).toBeVisible()
    await dialog.getByRole('radio', { name: 'CloudFormation' }).click()
    await expect(dialog.getByText('AWS::EC2::EIP')).toBeVisible()
    const saved = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Save' }).click()
    expect((await saved).suggestedFilename()).toBe('ec2-playground.yaml')
  })
})
