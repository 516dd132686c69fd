import { expect, it } from 'vitest'
import { common as commonEn } from '../../words/en/common.ts'
import { common as commonKo } from '../../words/ko/common.ts'
import { stateNames as en } from './en.ts'
import { stateNames as ko } from './ko.ts'

it.each([
  ['English', en, commonEn.states],
  ['Korean', ko, commonKo.states],
])('the checklist calls the states in %s as the page does', (_, said, states) => {
  expect(states).toMatchObject(said)
})
