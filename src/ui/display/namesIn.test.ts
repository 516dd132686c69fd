import { expect, it } from 'vitest'
import { namesIn } from './namesIn.ts'

it('finds the names that would be broken at their dash, and changes no letter', () => {
  expect(namesIn('사람들이 web-1에 옵니다.')).toEqual(['사람들이 ', 'web-1', '에 옵니다.'])
  expect(namesIn('ap-northeast-2b, web-12')).toEqual(['', 'ap-northeast-2b', ', ', 'web-12', ''])
  expect(namesIn('t3.micro, 3/3')).toEqual(['t3.micro, 3/3'])
})
