import { expect, it } from 'vitest'
import { countElements, lastName, readArn, topicNameOf } from './arn.ts'

it('takes an ARN apart into what it says of service, Region, owner and resource', () => {
  expect(readArn('arn:aws:sns:us-east-1:111122223333:ops')).toEqual({
    word: 'arn',
    partition: 'aws',
    service: 'sns',
    region: 'us-east-1',
    owner: '111122223333',
    resource: ['ops'],
  })
})

it('keeps apart what belongs to a resource: a subscription of a topic, a function by its name', () => {
  expect(readArn('arn:aws:sns:us-east-1:111122223333:ops:0a1b')?.resource).toEqual(['ops', '0a1b'])
  expect(readArn('arn:aws:lambda:us-east-1:111122223333:function:page')?.resource).toEqual(['function', 'page'])
})

it('reads nothing of a text with fewer than six elements, and counts them', () => {
  expect(readArn('arn:aws:sns:ops')).toBeUndefined()
  expect(readArn('')).toBeUndefined()
  expect(countElements('arn:aws:sns:ops')).toBe(4)
})

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
