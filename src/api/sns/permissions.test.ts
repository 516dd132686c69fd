import { describe, expect, it } from 'vitest'
import { scenario } from '../scenario.ts'

const other = '999999999999'

function withTopic() {
  const story = scenario()
  const TopicArn = String(story.ok('CreateTopic', { Name: 'shared' })['TopicArn'])
  const statements = () => {
    const { Attributes } = story.ok('GetTopicAttributes', { TopicArn }) as { Attributes: { Policy: string } }
    return JSON.parse(Attributes.Policy).Statement
  }
  return { ...story, TopicArn, statements }
}

describe('AddPermission', () => {
  it('adds a statement to the policy that SNS gave the topic, which RemovePermission takes away', () => {
    const { ok, TopicArn, statements } = withTopic()
    ok('AddPermission', { TopicArn, Label: 'team', AWSAccountId: [other], ActionName: ['Publish'] })
    expect(statements()).toMatchObject([
      { Sid: '__default_statement_ID' },
      {
        Sid: 'team',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${other}:root` },
        Action: 'SNS:Publish',
        Resource: TopicArn,
      },
    ])
    ok('RemovePermission', { TopicArn, Label: 'team' })
    ok('RemovePermission', { TopicArn, Label: 'nobody' })
    expect(statements()).toHaveLength(1)
  })

  it('names several accounts and actions as lists', () => {
    const { ok, TopicArn, statements } = withTopic()
    const AWSAccountId = ['888888888888', other]
    ok('AddPermission', { TopicArn, Label: 'team', AWSAccountId, ActionName: ['Publish', 'Subscribe'] })
    expect(statements()[1]).toMatchObject({
      Principal: { AWS: AWSAccountId.map((one) => `arn:aws:iam::${one}:root`) },
      Action: ['SNS:Publish', 'SNS:Subscribe'],
    })
  })

  it('refuses a label that is there, an action that is none, and a topic that is not', () => {
    const { ok, no, TopicArn } = withTopic()
    const asked = { TopicArn, Label: 'team', AWSAccountId: [other], ActionName: ['Publish'] }
    ok('AddPermission', asked)
    expect(no('AddPermission', asked).message).toContain('Statement already exists')
    expect(no('AddPermission', { ...asked, Label: 'b', ActionName: ['Sing'] }).message).toContain(
      'out of service scope',
    )
    expect(no('AddPermission', { ...asked, TopicArn: `${TopicArn}-x` }).code).toBe('NotFound')
    expect(no('RemovePermission', { TopicArn: `${TopicArn}-x`, Label: 'team' }).code).toBe('NotFound')
  })
})
