import { expect, it } from 'vitest'
import { lastName, topicNameOf } from './arnName.ts'

it('calls a topic by its name, also where a subscription to it is meant', () => {
  expect(topicNameOf('arn:aws:sns:us-east-1:111122223333:ops')).toBe('ops')
  expect(topicNameOf('arn:aws:sns:us-east-1:111122223333:ops:0a1b')).toBe('ops')
})

it('leaves what is no ARN of a topic as it is', () => {
  expect(topicNameOf('web-1')).toBe('web-1')
  expect(topicNameOf('arn:aws:automate:us-east-1:ec2:reboot')).toBe('arn:aws:automate:us-east-1:ec2:reboot')
  expect(topicNameOf('')).toBe('')
})

it('calls what an alarm does by the last word of its ARN', () => {
  expect(lastName('arn:aws:automate:us-east-1:ec2:reboot')).toBe('reboot')
  expect(lastName('arn:aws:lambda:us-east-1:111122223333:function:page')).toBe('page')
  expect(lastName('nothing')).toBe('nothing')
})
