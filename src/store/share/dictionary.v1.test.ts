import { actions } from '#api/handle.ts'
import { expect, it } from 'vitest'
import { longer, shorter } from './dictionary.v1.ts'

it('a text comes back as it was, whatever its words are', () => {
  const texts = ['RunInstances', '~', '~~', '~0', '~zz', '', 'tcp', '한 줄', '__proto__', 'constructor']
  for (const text of texts) {
    const json = JSON.stringify([text, { [text]: [text, 1, null, true, { [`~${text}`]: text }] }])
    expect(longer(shorter(json))).toBe(json)
  }
})

it('what names no word, or a word in another way, is no short text', () => {
  for (const odd of ['~zzz', '~', '~ 0', '~00', '~-1', '~1.5'])
    expect(longer(JSON.stringify([odd])), odd).toBeUndefined()
  expect(longer('{')).toBeUndefined()
  expect(longer('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined()
})

it('a place that a link names means the same for ever', () => {
  expect(longer('["~0","~1","~2","~7","~8"]')).toBe(
    '["ap-northeast-2","us-east-1","RunInstances","InstanceIds","InstanceId"]',
  )
  expect(shorter('["WebServerCrashed"]')).toBe('["~51"]')
})

it('knows the actions that lessons make most of', () => {
  const names = actions().map(({ action }) => action)
  for (const name of ['RunInstances', 'InjectFault', 'PutMetricAlarm', 'CreateSnapshot']) {
    expect(names).toContain(name)
    expect(shorter(JSON.stringify([name])).length).toBeLessThan(8)
  }
})
