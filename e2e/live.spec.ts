import { expect, type Page, test } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** An endpoint with its page, as `npm run endpoint -- --live` starts it, and what a shell asks of it. */
async function classroom() {
  const server = spawn(process.execPath, ['e2e/support/endpoint.mjs', '--live', '--port', '0', '--time', 'fast'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  while (!said.includes('Ctrl+C')) said += String((await once(server.stdout, 'data'))[0])
  const base = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'aws-cli/2.36.7' }
  const types = async (words: Record<string, string>) => {
    const body = new URLSearchParams({ Version: '2016-11-15', ...words })
    return (await fetch(base, { method: 'POST', headers, body })).text()
  }
  return { base, types, close: () => server.kill() }
}

test('a shell’s launch moves the map of two pages; who watches changes nothing, who acts is seen by both', async ({
  context,
}) => {
  const { base, types, close } = await classroom()
  try {
    const open = async (search: string): Promise<Page> => {
      const page = await context.newPage()
      await page.goto(`${base}/?lang=en&live${search}`)
      await page.waitForFunction(() => window.playground)
      return page
    }
    const [watching, acting] = [await open(''), await open('&act')]
    const image = /<imageId>(ami-\w+)/.exec(
      await types({ Action: 'DescribeImages', 'Filter.1.Name': 'architecture', 'Filter.1.Value.1': 'x86_64' }),
    )?.[1]
    await types({
      Action: 'RunInstances',
      ImageId: image ?? '',
      InstanceType: 't3.micro',
      MinCount: '1',
      MaxCount: '1',
      'TagSpecification.1.ResourceType': 'instance',
      'TagSpecification.1.Tag.1.Key': 'Name',
      'TagSpecification.1.Tag.1.Value': 'from-shell',
    })
    for (const page of [watching, acting])
      await expect(page.locator('#stage').getByText('from-shell').filter({ visible: true }).first()).toBeVisible()
    await expect(watching.getByRole('region', { name: 'Live' })).toContainText('you watch')
    const allocate = (page: Page) =>
      page.evaluate(() => window.playground?.ask({ action: 'AllocateAddress', params: {} }))
    const addresses = (page: Page) => () =>
      page.evaluate(async () => {
        const answer = await window.playground?.ask({ action: 'DescribeAddresses', params: {} })
        return answer?.ok ? answer.response['Addresses'] : undefined
      })
    expect(await allocate(watching)).toMatchObject({ ok: false, error: { code: 'Playground.OnlyWatches' } })
    expect(await allocate(acting)).toMatchObject({ ok: true })
    await expect.poll(addresses(watching)).toHaveLength(1)
    expect(await types({ Action: 'DescribeAddresses' })).toContain('<publicIp>')
  } finally {
    close()
  }
})
