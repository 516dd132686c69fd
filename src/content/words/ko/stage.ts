import type { stage as en } from '../en/stage.ts'
import type { Told } from '../told.ts'

export const stage: Told<typeof en> = {
  group: '보안 그룹',
  open: '열림',
  closed: '닫힘',
  checks: { ebs: '연결된 EBS', system: '시스템', instance: '인스턴스' },
  looksAt: {
    ebs: '볼륨의 I/O를 봅니다',
    system: '호스트의 전원·네트워크·하드웨어를 봅니다',
    instance: '네트워크 카드에 ARP로 물음 · 보안 그룹과 앱은 안 봄',
  },
  notRun: '하지 않음',
  notApplicable: '이 유형에는 없음',
  nobodyTold: '검사가 실패해도 알림이 자동으로 가지는 않습니다.',
  wayOfAlarm: '지표 → 경보 → 주제 → 메일, SMS, Slack',
  moreVolumes: (n) => `볼륨 ${n}개 더`,
  shelf: {
    title: '선반 · 연결 안 됨',
    billed: (rate) => `계속 과금 ${rate}`,
    more: (n) => `${n}개 더`,
    snapshots: '스냅샷',
    images: '이미지',
  },
}
