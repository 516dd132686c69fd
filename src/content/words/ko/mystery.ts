import type { mystery as en } from '../en/mystery.ts'
import type { Told } from '../told.ts'

export const mystery: Told<typeof en> = {
  title: '수수께끼 고장',
  intro:
    '고장 하나를 무작위로 내고 무엇인지는 알려 주지 않습니다. 상태 검사, 시스템 로그, 스크린샷, 지표를 보고 찾아내세요.',
  start: '고장 하나 내기',
  again: '하나 더 내기',
  on: '수수께끼 고장이 나 있습니다. 원인을 찾아보세요.',
  since: (time) => `${time}째`,
  tries: (n) => `${n}회 시도`,
  where: '살펴볼 곳',
  look: {
    checks: '검사',
    monitoring: '모니터링',
    network: '네트워크',
    systemLog: '시스템 로그',
    screenshot: '스크린샷',
  },
  choose: '무엇이 고장일까요?',
  choices: { host: '물리 호스트(전원, 네트워크, 하드웨어, 소프트웨어)', volume: '볼륨 또는 볼륨까지의 경로' },
  none: '고르세요…',
  name: '정답 확인',
  wrong: (name) => `틀렸습니다: ${name}`,
  reveal: '포기하고 답 보기',
  solved: (name) => `맞았습니다: ${name}`,
  revealed: (name) => `답: ${name}`,
  after: (time) => `시작한 지 ${time} 만에`,
  took: (time, tries) => `시작한 지 ${time} 만에, ${tries}`,
  seenTitle: '알아보는 법',
  cure: '고치는 법',
}
