import { describe, expect, it } from 'vitest'
import { must } from '#lib/never.ts'
import { get, list } from '#lib/table.ts'
import { day, hour, minute } from '#lib/time.ts'
import { type Scenario, scenario } from '../../law/scenario.ts'
import { topicArn } from '../sns/arn.ts'
import { ownPhone } from './sandboxPhone.ts'
import { smsOf } from '../sns/mail.ts'

const stranger = '+821099998888'

function withTopic(endpoint: string): Scenario {
  const story = scenario()
  story.do({ kind: 'CreateTopic', name: 'ops' })
  const arn = topicArn(story.account(), 'ops')
  story.do({ kind: 'Subscribe', topicArn: arn, protocol: 'sms', endpoint })
  return story
}

const publish = (story: Scenario) => {
  story.do({ kind: 'Publish', topicArn: topicArn(story.account(), 'ops'), text: 'hello' })
  story.wait(minute)
}
const texts = (story: Scenario, to: string) =>
  list(story.account().messages)
    .filter(({ endpoint, arrivedAt }) => endpoint === to && arrivedAt !== undefined)
    .map((message) => smsOf(message, ''))
const codeOf = (story: Scenario, number: string) => must(get(story.account().phones, number)?.code, 'a code')

describe('an account in the SMS sandbox', () => {
  it('sends to its own phone, however the number is written', () => {
    const story = withTopic('+82 10-1234-5678')
    publish(story)
    expect(texts(story, '+82 10-1234-5678')).toEqual(['hello'])
    expect(get(story.account().phones, ownPhone)?.verified).toBe(true)
  })

  it('takes what is published and sends nothing to a number that is not verified', () => {
    const story = withTopic(stranger)
    publish(story)
    expect(texts(story, stranger)).toEqual([])
    expect(story.events().at(-1)).toMatchObject({ kind: 'SmsWithheld', endpoint: stranger, by: 'aws' })
  })

  it('verifies a number by the code that arrives there as an SMS', () => {
    const story = withTopic(stranger)
    story.do({ kind: 'AddSandboxPhone', number: stranger })
    story.wait(minute)
    const code = codeOf(story, stranger)
    expect(code).toMatch(/^\d{6}$/)
    expect(texts(story, stranger)).toEqual([`Your AWS verification code is: ${code}`])
    expect(story.ask({ kind: 'VerifySandboxPhone', number: stranger, code: '1' })?.code).toBe('Verification')
    story.do({ kind: 'VerifySandboxPhone', number: stranger, code })
    publish(story)
    expect(texts(story, stranger).at(-1)).toBe('hello')
  })

  it('has at most ten numbers and sends each at most five codes a day', () => {
    const story = scenario()
    for (let nth = 0; nth < 9; nth++) story.do({ kind: 'AddSandboxPhone', number: `+82101111000${nth}` })
    expect(story.ask({ kind: 'AddSandboxPhone', number: stranger })?.code).toBe('UserError')
    for (let nth = 0; nth < 4; nth++) story.do({ kind: 'AddSandboxPhone', number: '+821011110000' })
    expect(story.ask({ kind: 'AddSandboxPhone', number: '+821011110000' })?.code).toBe('UserError')
    story.wait(day)
    story.do({ kind: 'AddSandboxPhone', number: '+821011110000' })
  })

  it('lets a number go 24 hours after its verification or the last try, not earlier', () => {
    const story = scenario()
    story.do({ kind: 'AddSandboxPhone', number: stranger })
    story.wait(23 * hour)
    expect(story.ask({ kind: 'DeleteSandboxPhone', number: stranger })?.code).toBe('UserError')
    story.wait(2 * hour)
    story.do({ kind: 'DeleteSandboxPhone', number: stranger })
    expect(story.ask({ kind: 'DeleteSandboxPhone', number: stranger })?.code).toBe('ResourceNotFound')
    expect(story.ask({ kind: 'VerifySandboxPhone', number: stranger, code: '123456' })?.code).toBe('ResourceNotFound')
  })

  it('takes numbers with a country code only', () => {
    expect(scenario().ask({ kind: 'AddSandboxPhone', number: '01012345678' })?.code).toBe('InvalidParameter')
  })
})

it('an account that has left the sandbox sends to any number', () => {
  const story = withTopic(stranger)
  story.do({ kind: 'SetSmsSandbox', inside: false })
  publish(story)
  expect(texts(story, stranger)).toEqual(['hello'])
})
