import type { time as en } from '../en/time.ts'
import type { Told } from '../told.ts'

export const time: Told<typeof en> = {
  label: '시간',
  play: '재생',
  pause: '일시 정지',
  next: '다음 사건',
  nothingNext: '기다리는 일이 없습니다.',
  speed: '속도',
  times: (n) => `${n}×`,
  waitingFor: (time) => `${time} 뒤`,
  lanes: { state: '상태', checks: '검사', address: '주소', alarm: '경보' },
  noAddress: '퍼블릭 주소 없음',
  now: '지금',
  passed: (n, all) => `${n}/${all} 통과`,
  initializing: '초기화 중',
  over: (name) => `${name}의 지난 시간`,
  summary: (lane, now) => `${lane}: ${now}.`,
}
