import { expect } from '@playwright/test'
import { test } from './onePage.ts'

test.describe.configure({ mode: 'default' })

test('memory runs out: 2/3 checks, the alarm fires, mail, phone and Slack tell, its reboot mends it', async ({
  play,
}) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  const { InstanceId } = await play.instance()
  const { TopicArn } = await play.do('CreateTopic', { Name: 'ops-alerts' })
  await play.do('Subscribe', { TopicArn, Protocol: 'email', Endpoint: 'ops@example.com' })
  await play.do('Subscribe', { TopicArn, Protocol: 'sms', Endpoint: '+821012345678' })
  await play.do('CreateSlackChannelConfiguration', {
    ConfigurationName: 'ops',
    SlackTeamId: 'T0123ABCD',
    SlackChannelId: 'C0123ABCD',
    SlackChannelName: '#ops',
    SnsTopicArns: [TopicArn],
  })
  await play.pass(15)
  await page.getByRole('radio', { name: 'Messages' }).click()
  await page.getByRole('button', { name: /Subscription Confirmation/ }).click()
  await page.getByRole('button', { name: 'Confirm subscription' }).click()
  await expect(page.getByText('Subscription confirmed!')).toBeVisible()

  await play.putAlarm(InstanceId, {
    AlarmName: 'web-1-os',
    MetricName: 'StatusCheckFailed_Instance',
    EvaluationPeriods: 3,
    DatapointsToAlarm: 3,
    AlarmActions: [TopicArn, 'arn:aws:automate:ap-northeast-2:ec2:reboot'],
    OKActions: [TopicArn],
  })
  await play.pass(300)
  await page.getByRole('radio', { name: 'Map' }).click()
  await play.tab('Faults').click()
  await play.details().getByRole('button', { name: 'Break: Memory runs out' }).click()
  await play.pass(90)
  await play.tab('Overview').click()
  await expect(play.details()).toContainText('2/3 checks passed')
  await play.pass(240)

  await page.getByRole('radio', { name: 'Messages' }).click()
  await expect(page.getByText('ALARM: "web-1-os" in Asia Pacific (Seoul)').first()).toBeVisible()
  const { Messages } = (await play.do('DescribeMessages')) as { Messages: { Protocol: string; Text: string }[] }
  const told = Messages.filter((message) => message.Text.includes('ALARM')).map((message) => message.Protocol)
  expect([...new Set(told)].toSorted()).toEqual(['email', 'https', 'sms'])

  // an OS without memory does not answer the reboot: it is cut off after a few minutes
  await play.pass(500)
  await page.getByRole('radio', { name: 'Map' }).click()
  await expect(play.details()).toContainText('3/3 checks passed')
  await expect(page.getByRole('button', { name: /^web-1-os.*OK/ })).toBeVisible()
})

test('host power lost with auto recovery off: a reboot does not help, a stop and start does', async ({ play }) => {
  await play.launch()
  await play.pass(240)
  const { InstanceId } = await play.instance()
  await play.do('ModifyInstanceMaintenanceOptions', { InstanceId, AutoRecovery: 'disabled' })
  await play.tab('Faults').click()
  await play.details().getByRole('button', { name: 'Break: Host loses power' }).click()
  await play.pass(90)
  await play.tab('Overview').click()
  await expect(play.details()).toContainText('1/3 checks passed')
  await play.verb('Reboot')
  await play.pass(240)
  await expect(play.details()).toContainText('1/3 checks passed')
  await play.verb('Stop')
  await play.pass(60)
  await play.verb('Start')
  await play.pass(240)
  await expect(play.details()).toContainText('3/3 checks passed')
})

test('a learner makes the alarm where the console makes it: Actions, Manage CloudWatch alarms', async ({ play }) => {
  const { page } = play
  await play.launch()
  await play.pass(240)
  await play.details().getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Manage CloudWatch alarms' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: /^(Save|Create)/ }).click()
  const { MetricAlarms } = (await play.do('DescribeAlarms')) as { MetricAlarms: { StateValue: string }[] }
  expect(MetricAlarms.map((alarm) => alarm.StateValue)).toEqual(['INSUFFICIENT_DATA'])
  await play.pass(300)
  const later = (await play.do('DescribeAlarms')) as { MetricAlarms: { StateValue: string }[] }
  expect(later.MetricAlarms.map((alarm) => alarm.StateValue)).toEqual(['OK'])
})
