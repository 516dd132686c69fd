import type { time as en } from '../en/time.ts'
import type { Told } from '../told.ts'

export const time: Told<typeof en> = {
  label: '시간',
  speed: '속도',
  times: (n) => `${n}×`,
  backToNow: '지금으로',
  past: {
    label: '과거',
    title: (clock) => `과거를 보고 있습니다: ${clock}`,
    hint: '여기서 무언가를 하면 이 시점부터 다른 이야기가 시작되고, 원래 이야기는 그대로 남습니다.',
  },
  stories: {
    label: '이야기',
    count: (n) => `다른 이야기 ${n}개`,
  },
  timeline: '타임라인',
  timelineHint: '화살표 키로 이벤트 하나씩, Page Up과 Page Down으로 더 멀리 움직이고, End를 누르면 지금으로 갑니다.',
  zoomIn: '확대',
  zoomOut: '축소',
  lanes: { state: '상태', checks: '검사', address: '주소', alarm: '경보', cost: '요금' },
  noAddress: '퍼블릭 주소 없음',
  now: '지금',
  passed: (n, all) => `${n}/${all} 통과`,
  initializing: '초기화 중',
  over: (name) => `${name}의 지난 시간`,
  summary: (lane, now) => `${lane}: ${now}.`,
}
