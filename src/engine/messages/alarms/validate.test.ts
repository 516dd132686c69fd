import { describe, expect, it } from 'vitest'
import { openAccount } from '../../account.ts'
import { imageId, scenario } from '../../law/scenario.ts'
import type { AlarmSettings } from './alarm.ts'
import { id, settings, start } from './example.ts'
import { refuseActions, refuseSettings } from './validate.ts'

const account = openAccount({ seed: 'alarms', region: 'ap-northeast-2', startedAt: start })
const ops = `arn:aws:sns:ap-northeast-2:${account.accountId}:ops`

describe('PutMetricAlarm refuses', () => {
  function refused(change: Partial<AlarmSettings>) {
    const wish = { ...settings, ...change }
    return (refuseSettings(wish) ?? refuseActions(account, wish))?.message
  }

  it.each([10, 20, 30])('a period of %i seconds, which is for custom metrics', (period) => {
    expect(refused({ period })).toBe(
      `1 validation error detected: Value '${period}' at 'period' failed to satisfy constraint: Member must have value greater than or equal to 60`,
    )
  })

  it('a period that is no multiple of a minute', () => {
    expect(refused({ period: 90 })).toBe('Period must be 10, 20, 30 or a multiple of 60')
    expect(refused({ period: 0 })).toBe('Period must be 10, 20, 30 or a multiple of 60')
  })

  it('more than a day with a period below an hour, and more than a week with any', () => {
    expect(refused({ period: 60, evaluationPeriods: 1440 })).toBeUndefined()
    expect(refused({ period: 60, evaluationPeriods: 1441 })).toContain('more than a day')
    expect(refused({ period: 3600, evaluationPeriods: 168 })).toBeUndefined()
    expect(refused({ period: 3600, evaluationPeriods: 169 })).toContain('more than a week')
  })

  it('M greater than N', () => {
    expect(refused({ datapointsToAlarm: 4 })).toBe('DatapointsToAlarm must be less than or equal to EvaluationPeriods')
    expect(refused({ datapointsToAlarm: 0 })).toContain('datapointsToAlarm')
  })

  it('a topic of another Region', () => {
    expect(refused({ alarmActions: ['arn:aws:sns:us-east-1:111122223333:ops'] })).toBe(
      'Invalid region us-east-1 specified. Only ap-northeast-2 is supported.',
    )
    expect(refused({ okActions: ['arn:aws:automate:us-east-1:ec2:stop'] })).toContain('Invalid region us-east-1')
  })

  it('a sixth action of one state', () => {
    const arns = (n: number) => Array.from({ length: n }, (_, nth) => `${ops}-${nth}`)
    expect(refused({ alarmActions: arns(5), okActions: arns(5) })).toBeUndefined()
    expect(refused({ okActions: arns(6) })).toContain("at 'oKActions' failed to satisfy constraint")
  })

  it.each([
    'ops',
    'arn:aws:sns:ap-northeast-2:ops',
    'arn:aws:automate:ap-northeast-2:ec2:start',
    'arn:aws:s3:::bucket',
  ])('an action that is none: %s', (arn) =>
    expect(refused({ insufficientDataActions: [arn] })).toContain('Invalid arn syntax'),
  )

  it('recovery on any other metric than the system check', () => {
    expect(refused({ alarmActions: ['arn:aws:automate:ap-northeast-2:ec2:recover'] })).toContain(
      "Invalid use of EC2 'Recover'",
    )
  })

  it('recovery of an instance whose root is on the host itself', () => {
    const story = scenario()
    const store = story.launch({ type: 'r3.large', imageId: imageId('us-east-1', 'al1-s3-x86_64') })
    const wish = { ...settings, instanceId: store, metric: 'StatusCheckFailed_System' as const }
    const alarmActions = ['arn:aws:automate:us-east-1:ec2:recover']
    expect(story.ask({ kind: 'PutMetricAlarm', settings: { ...wish, alarmActions } })?.message).toBe(
      `Invalid use of EC2 'Recover' action. ${store} is not a valid EC2 instance.`,
    )
  })

  it('recovery of an instance that is not there', () => {
    const recover = {
      metric: 'StatusCheckFailed_System',
      alarmActions: ['arn:aws:automate:ap-northeast-2:ec2:recover'],
    }
    expect(refused(recover)).toBe(`Invalid use of EC2 'Recover' action. ${id} is not a valid EC2 instance.`)
  })

  it('nothing about a topic that does not exist', () => {
    expect(refused({ alarmActions: [ops] })).toBeUndefined()
  })

  it('nothing about the older form of EC2 actions', () => {
    const stop = `arn:aws:swf:ap-northeast-2:${account.accountId}:action/actions/AWS_EC2.InstanceId.Stop/1.0`
    expect(refused({ alarmActions: [stop] })).toBeUndefined()
  })
})
