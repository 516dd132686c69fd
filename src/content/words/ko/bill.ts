import type { bill as en } from '../en/bill.ts'
import type { Told } from '../told.ts'

export const bill: Told<typeof en> = {
  title: '지금까지 요금',
  label: '요금',
  month: (money) => `30일이면 ${money}`,
  items: {
    instance: '인스턴스',
    volume: 'EBS',
    iops: 'EBS IOPS',
    throughput: 'EBS 처리량',
    snapshot: '스냅샷',
    address: '퍼블릭 IPv4',
    credits: '잉여 크레딧',
    alarm: '경보',
    metric: '세부 모니터링',
  },
  unpriced: '가격을 알 수 없는 항목은 합계에서 뺐습니다.',
  nothing: '아직 요금이 나가는 것이 없습니다.',
  nothingNow: '지금은 요금이 나가는 것이 없습니다.',
  noPrice: '가격을 알 수 없음',
}
