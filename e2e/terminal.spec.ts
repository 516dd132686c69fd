import { expect, test } from '@playwright/test'

test('what is typed in the terminal moves the map, and what is done on the map stands in the terminal', async ({
  page,
}) => {
  await page.goto('./?lang=en')
  await page.waitForFunction(() => window.playground)
  await page.keyboard.press('`')
  const line = page.getByRole('textbox', { name: 'Command' })
  const log = page.getByRole('log', { name: 'What was typed and answered' })
  const type = async (text: string) => {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toBeEditable()
  }
  await test.step('a launch', async () => {
    await type(
      'IMAGE=$(aws ec2 describe-images --filters Name=architecture,Values=x86_64 --query "Images[0].ImageId" --output text)',
    )
    await type(
      'ID=$(aws ec2 run-instances --image-id $IMAGE --instance-type t3.micro --query "Instances[0].InstanceId" --output text)',
    )
    await type('aws ec2 create-tags --resources $ID --tags Key=Name,Value=typed')
    await type('aws ec2 wait instance-running --instance-ids $ID')
    await expect(page.locator('#stage').getByText('typed', { exact: true }).first()).toBeVisible()
  })
  await test.step('a mistake is told as the CLI tells it', async () => {
    await type('aws ec2 stop-instances')
    await expect(log).toContainText('the following arguments are required: --instance-ids')
  })
  await test.step('Tab completes', async () => {
    await line.fill('aws ec2 stop-inst')
    await line.press('Tab')
    await expect(line).toHaveValue('aws ec2 stop-instances ')
    await line.fill('')
  })
  await test.step('a block is typed line by line; two empty lines end what is none', async () => {
    await line.pressSequentially('for i in 1 2; do')
    await line.press('Enter')
    await expect(line).toHaveValue('for i in 1 2; do\n')
    await line.pressSequentially('echo round $i')
    await line.press('Enter')
    await line.pressSequentially('done')
    await line.press('Enter')
    await expect(log).toContainText('round 2')
    await line.pressSequentially("echo don't")
    for (let nth = 0; nth < 3; nth++) await line.press('Enter')
    await expect(log).toContainText('unexpected EOF while looking for matching')
    await expect(line).toHaveValue('')
  })
  await test.step('a request of the page stands there as a command', async () => {
    await page.evaluate(() => window.playground?.ask({ action: 'AllocateAddress', params: {} }))
    await expect(log).toContainText('aws ec2 allocate-address')
  })
  await test.step('folded, it keeps what was typed', async () => {
    await page.keyboard.press('Control+`')
    await expect(line).toBeHidden()
    await page.keyboard.press('`')
    await expect(log).toContainText('aws ec2 allocate-address')
  })
  await test.step('a script types too', async () => {
    const ran = await page.evaluate(() => window.playground?.aws('ec2 describe-addresses --query "length(Addresses)"'))
    expect(ran).toEqual({ out: '1\n', err: '', exit: 0 })
  })
})

test('a key that was made in the launch window opens the instance from the terminal', async ({ page }) => {
  await page.goto('./?lang=en')
  await page.waitForFunction(() => window.playground)
  await page.keyboard.press('l')
  const launching = page.getByRole('dialog')
  await launching.getByText('All settings').click()
  await launching.getByRole('button', { name: 'Create a key pair' }).press('Enter')
  await expect(launching.getByRole('textbox', { name: 'Name of the key pair' })).toBeFocused()
  await launching.getByRole('button', { name: 'Create key pair' }).press('Enter')
  await expect(launching.getByRole('button', { name: 'Save key-1.pem' })).toBeFocused()
  await expect(launching).toContainText('chmod 400 key-1.pem')
  await launching.getByRole('button', { name: 'Add a tag' }).press('Enter')
  await expect(launching.getByRole('textbox', { name: 'Key', exact: true })).toBeFocused()
  await page.keyboard.type('team')
  await launching.getByRole('button', { name: 'Launch instance' }).click()
  await page.evaluate(() => window.playground?.advance(120))
  await page.keyboard.press('`')
  const line = page.getByRole('textbox', { name: 'Command' })
  const type = async (text: string) => {
    await line.fill(text)
    await line.press('Enter')
  }
  await type('ls')
  await expect(page.getByRole('log', { name: 'What was typed and answered' })).toContainText('key-1.pem')
  await type('chmod 400 key-1.pem')
  await type(
    'ssh -o StrictHostKeyChecking=no -i key-1.pem ec2-user@$(aws ec2 describe-instances --query "Reservations[0].Instances[0].PublicIpAddress" --output text)',
  )
  await expect(page.getByRole('region', { name: 'Terminal' })).toContainText('[ec2-user@ip-')
})
