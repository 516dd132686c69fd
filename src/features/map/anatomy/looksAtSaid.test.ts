import { stage as en } from '#content/words/en/stage.ts'
import { stage as ko } from '#content/words/ko/stage.ts'
import { describe, expect, it } from 'vitest'
import { looksAtSaid } from './looksAtSaid.ts'

const narrow = { width: 166, height: 54 }

describe('what a check looks at', () => {
  it('is told with what it does not see where there is room', () => {
    expect(looksAtSaid('instance', { width: 320, height: 54, time: '1분 뒤에 결과' }, ko)).toBe(
      '1분 뒤에 결과\u00a0· 네트워크 카드에 ARP로 묻습니다\u00a0· 보안 그룹과 앱은 안 봅니다',
    )
    expect(looksAtSaid('instance', { ...narrow, height: 70 }, en)).toContain(en.looksPast)
  })

  it('is told alone beside a time on a narrow card', () => {
    expect(looksAtSaid('instance', { ...narrow, time: '1분 뒤에 결과' }, ko)).toBe(
      '1분 뒤에 결과\u00a0· 네트워크 카드에 ARP로 묻습니다',
    )
    expect(looksAtSaid('ebs', narrow, en)).toBe(en.looksAt.ebs)
  })

  it('begins no line with the dot between two words', () => {
    expect(looksAtSaid('system', narrow, ko)).toBe(ko.looksAt.system.replaceAll('·', '\u2060·'))
  })
})
