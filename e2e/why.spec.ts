import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test.describe('why', () => {
  test('a learner asks why the public address is another one, and jumps to the stop that released the old one', async ({
    play,
  }) => {
    const { page } = play
    await play.launch()
    await play.pass(300)
    const { InstanceId, PublicIpAddress: old } = await play.instance()
    await play.ask('StopInstances', { InstanceIds: [InstanceId] })
    await play.pass(300)
    await play.ask('StartInstances', { InstanceIds: [InstanceId] })
    await play.pass(300)
    const { PublicIpAddress: now } = await play.instance()

    const question = `Why is the public IPv4 of web-1 ${now}?`
    await play.details().getByRole('button', { name: question }).click()
    const answer = page.getByRole('dialog', { name: question })
    const causes = answer.getByRole('list', { name: question })
    await expect(causes.getByRole('button').first()).toContainText(`${now}`)
    await expect(causes.getByRole('button').last()).toContainText('Request StartInstances: web-1')
    const before = answer.getByRole('list', { name: `And why is ${old}, the one before, gone?` })
    await before.getByRole('button', { name: 'Request StopInstances: web-1' }).click()

    await expect(answer).toBeHidden()
    await expect(page.getByRole('region', { name: 'The past' })).toBeVisible()
    await expect(play.details()).toContainText('Stopping')
    // in the past the same question has another answer
    await play.tab('Network').click()
    await play
      .details()
      .getByRole('button', { name: `Why is the public IPv4 of web-1 ${old}?` })
      .click()
    await expect(page.getByRole('dialog').getByRole('listitem').last()).toContainText('RunInstances')
  })

  test('a mail is followed back to the fault that somebody injected, in Korean, with the keyboard alone', async ({
    korean: play,
  }) => {
    const { page } = play
    await play.launch()
    await play.pass(600)
    const { InstanceId } = await play.instance()
    const { TopicArn } = await play.do('CreateTopic', { Name: 'ops' })
    await play.do('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ops@example.com' })
    await play.pass(20)
    await page.getByRole('radio', { name: '메시지' }).click()
    await page.getByRole('button', { name: 'Confirm subscription' }).click()
    await play.putAlarm(InstanceId, {
      AlarmName: 'web-1-os',
      MetricName: 'StatusCheckFailed_Instance',
      EvaluationPeriods: 1,
      AlarmActions: [TopicArn],
    })
    await play.pass(300)
    await play.do('InjectFault', { Fault: 'OSHung', InstanceId })
    await play.pass(300)

    await page
      .getByRole('article', { name: /ALARM/ })
      .getByRole('button', { name: /^이 메시지가 왜/ })
      .focus()
    await page.keyboard.press('Enter')
    const answer = page.getByRole('dialog', { name: /^이 메시지가 왜/ })
    await expect(answer.getByRole('listitem')).toHaveCount(7)
    await expect(answer.getByRole('listitem').last()).toContainText('InjectFault 요청: web-1')
    await expect(answer.getByRole('button').filter({ hasText: '메일' }).first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(answer).toBeHidden()
    await expect(page.getByRole('button', { name: /^이 메시지가 왜/ })).toBeFocused()
  })

  test('asked about a bill line, the bill stays open behind the answer', async ({ play }) => {
    const { page } = play
    await play.launch()
    await play.pass(300)
    await page.getByRole('region', { name: 'Bill' }).getByRole('button').first().click()
    const bill = page.getByRole('dialog', { name: 'Bill' })
    await bill.getByText(/^Instance \d/).click()
    await bill.getByRole('button', { name: 'Why is this on the bill: Instance · t3.micro?' }).click()
    const answer = page.getByRole('dialog', { name: /Why is this on the bill/ })
    await expect(answer.getByRole('listitem').last()).toContainText('RunInstances')
    await answer.getByRole('button', { name: 'Close' }).click()
    await expect(bill).toBeVisible()
    await expect(answer).toBeHidden()
  })
})
