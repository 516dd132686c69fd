import type { bill as en } from '../en/bill.ts'
import type { Told } from '../told.ts'

export const bill: Told<typeof en> = {
  title: '지금까지 요금',
  label: '요금',
  perHour: '시간당',
  month: (money) => `30일이면 ${money}`,
  items: {
    instance: '인스턴스',
    volume: 'EBS',
    iops: 'EBS IOPS',
    throughput: 'EBS 처리량',
    snapshot: '스냅샷',
    address: '퍼블릭 IPv4',
    credits: '초과 크레딧',
    alarm: '경보',
    metric: '세부 모니터링',
  },
  unpriced: '가격을 알 수 없는 것이 있어 합계에서 뺐습니다.',
  nothing: '아직 돈이 드는 것이 없습니다.',
  from: '부터',
  to: '까지',
  running: '진행 중',
  seconds: '초',
  rate: '단가',
  amount: '금액',
  noPrice: '가격을 알 수 없음',
  freeTier: '프리 티어는 적용하지 않습니다. 계정을 언제 만들었는지에 따라 규칙이 다르기 때문입니다.',
  minimum: (seconds) => `켤 때마다 최소 ${seconds}초`,
}
