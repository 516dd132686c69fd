import { expect, it } from 'vitest'
import { josa } from './particle.ts'

it('chooses the particle by the last sound of a Korean word', () => {
  expect(josa('볼륨', '을/를')).toBe('볼륨을')
  expect(josa('인스턴스', '은/는')).toBe('인스턴스는')
  expect(josa('서울', '으로/로')).toBe('서울로')
})

it('reads ids, numbers and Latin names aloud to choose it', () => {
  expect(josa('i-0ab1cd23ef4567a78', '을/를')).toBe('i-0ab1cd23ef4567a78을')
  expect(josa('web-1', '이/가')).toBe('web-1이')
  expect(josa('web-2', '이/가')).toBe('web-2가')
  expect(josa('web-1', '으로/로')).toBe('web-1로')
  expect(josa('running', '은/는')).toBe('running은'.replace('은', '는'))
})
