import { describe, expect, it } from 'vitest'
import { bound } from './bound.ts'
import { readMarked } from './readMarked.ts'

const read = (text: string) => bound(readMarked(text, {}))

describe('a term', () => {
  it('keeps its particle', () =>
    expect(read('[[metric|지표]]가 바뀌었다')).toEqual([
      { term: 'metric', word: '지표', after: '가' },
      { text: ' 바뀌었다' },
    ]))

  it('keeps its gloss and its particle, and a comma', () => {
    expect(read('[[alarm|경보]](alarm)를 본다')[0]).toMatchObject({ after: '(alarm)를' })
    // as long as a line: there it may break before its gloss
    expect(read('[[hibernation|최대 절전 모드]](hibernation)를 쓴다')[0]).not.toHaveProperty('after')
    expect(read('The [[host]], then')[1]).toMatchObject({ word: 'host', after: ',' })
  })

  it('binds nothing where a space follows, another term, or the end', () => {
    for (const text of ['[[stop|중지]] 뒤에', '[[stop|중지]]', '[[stop|중지]][[start|시작]]'])
      expect(read(text)[0]).not.toHaveProperty('after')
  })

  it('that is as long as a line is free of what follows', () =>
    expect(read('[[slack-channel|Amazon Q Developer in chat applications]]를 거쳐')[0]).not.toHaveProperty('after'))
})
