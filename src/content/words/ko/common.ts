import type { common as en } from '../en/common.ts'
import type { Told } from '../told.ts'

export const common: Told<typeof en> = {
  close: '닫기',
  loading: '불러오는 중…',
  cancel: '취소',
  copying: {
    copy: '복사',
    copied: '복사했습니다',
    failed: '복사하지 못했습니다. 글자를 직접 선택해서 복사하세요.',
  },
  on: '켬',
  off: '끔',
  none: '없음',
  delete: '삭제',
  simulated: '시뮬레이션',
  states: {
    pending: '대기 중',
    running: '실행 중',
    stopping: '중지 중',
    stopped: '중지됨',
    'shutting-down': '종료 중',
    terminated: '종료됨',
    hibernated: '중지됨(최대 절전)',
  },
  aws: (code) => `AWS의 답: ${code}`,
  checksPassed: (n, all) => `${n}/${all}개 검사 통과`,
  left: (time) => `약 ${time} 남음`,
  day: (n) => `${n}일째`,
  perHour: (money) => `시간당 ${money}`,
}
