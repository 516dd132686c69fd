import type { log as en } from '../en/log.ts'
import type { Told } from '../told.ts'

export const log: Told<typeof en> = {
  title: '이벤트 기록',
  filter: '보기',
  families: { all: '전체', requests: '요청', state: '상태', checks: '검사·경보', messages: '메시지' },
  only: (name) => `${name}만`,
  because: (sentence) => `원인: ${sentence}`,
  find: '기록에서 찾기',
  findHint: '찾기: 중지, web-1, vol-…',
  followed: (n) => `뒤따른 알림과 작업 ${n}개`,
  older: (n) => `이전 이벤트 ${n}개 더 보기`,
  empty: '아직 아무 일도 없었습니다.',
  noneSuch: '이런 일은 아직 없었습니다.',
  showAll: '모두 보기',
  who: { you: '나', guest: 'OS', aws: 'AWS', alarm: '경보', fault: '고장' },
  from: { console: '콘솔', cli: 'CLI', sdk: 'SDK' },
}
