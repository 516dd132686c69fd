import type { billing as en } from '../en/billing.ts'
import { josa } from '../particle.ts'
import { wonPerDollar } from '#facts/won.ts'
import { wonSaid } from '../won.ts'
import type { Told } from '../told.ts'

const topic = (word: string) => josa(word, '은/는')

export const billing: Told<typeof en> = {
  local: wonSaid,
  localRate: `원화는 1달러를 ${wonPerDollar.won.toLocaleString('ko-KR')}원으로 어림한 값입니다(${wonPerDollar.year}년 ${wonPerDollar.month}월에 정한 어림수). 실제 환율과 다르고, AWS 요금은 달러로 나갑니다.`,
  so: '지금까지',
  now: '지금',
  days: '이대로 30일이면',
  calendar: (month) => `이대로면 ${month}`,
  by: '보기',
  byResource: '리소스별',
  byItem: '항목별',
  empty: '아직 요금이 나간 것이 없습니다.',
  open: '지금도 나가는 중',
  cloudwatch: 'CloudWatch',
  lines: (n) => `${n}줄`,
  older: (n) => `이전 ${n}줄 더 보기`,
  more: (n) => `${n}개 더 보기`,
  dates: (from, to) => `${from} ~ ${to}`,
  since: (from) => `${from}부터`,
  amounts: {
    timed: (span, price) => `${span} × 시간당 ${price}`,
    each: (quantity, span, price) => `${quantity} × ${span} × 시간당 ${price}`,
    monthly: (quantity, span, months, price) => `${quantity} × ${span} = ${months}-월 × ${price}`,
    once: (hours, price) => `${hours} vCPU-시간 × ${price}`,
  },
  seconds: (n) => `${n}초`,
  minimum: (seconds) => `최소 요금에 따라 ${seconds}로 계산`,
  free: (count) => `모두 ${count}개, 처음 10개는 무료`,
  quantity: (n, unit) => (unit === '개' ? `${n}개` : `${n} ${unit}`.trim()),
  units: {
    volume: 'GiB',
    iops: 'IOPS',
    throughput: 'MiB/s',
    snapshot: 'GiB',
    credits: 'vCPU',
    alarm: '개',
    metric: '개',
  },
  reason: (opened, closed) => (closed === undefined ? `시작: ${opened}` : `시작: ${opened} · 끝: ${closed}`),
  reasons: {
    running: '실행을 시작함',
    stopping: '중지를 시작함',
    stopped: '중지됨',
    shutting: '종료를 시작함',
    terminated: '종료됨',
    borrowed: '주소를 빌림',
    returned: '주소를 돌려줌',
    allocated: '탄력적 IP를 할당함',
    associated: '탄력적 IP로 바뀜',
    disassociated: '탄력적 IP가 연결 해제됨',
    released: '탄력적 IP를 릴리스함',
    created: '생성함',
    deleted: '삭제함',
    modified: '수정을 요청함',
    copied: '스냅샷이 완료됨',
    inherited: '삭제된 스냅샷의 블록을 넘겨받음',
    alarms: '경보 수가 바뀜',
    settings: '설정을 바꿈',
    charge: '잉여 크레딧이 하루 획득량에 이름',
    work: 'CPU 부하가 바뀜',
    other: '다른 것이 바뀜',
  },
  settled: (why) => `갚지 못한 잉여 크레딧의 요금이 한꺼번에 나감: ${why}`,
  stopped: {
    title: '중지해도 나가는 요금',
    disks: (name, money) => `${topic(name)} 중지되어 있지만 볼륨 요금이 30일에 ${money}씩 나갑니다.`,
    address: (name, money) => `${topic(name)} 중지되어 있지만 볼륨과 탄력적 IP 요금이 30일에 ${money}씩 나갑니다.`,
    alone: (money) =>
      `어느 인스턴스에도 연결되지 않은 볼륨과 탄력적 IP, 그리고 스냅샷 요금이 30일에 ${money}씩 나갑니다.`,
    others: (n) => `이 밖에 ${n}대 더 있습니다.`,
    nothing: '없습니다. 중지된 인스턴스도, 남겨 둔 리소스도 없습니다.',
  },
  freeTier: {
    title: '프리 티어는 적용하지 않습니다',
    text: '여기 요금은 온디맨드 가격입니다. 실제 계정에서 무엇이 무료인지는 계정을 만든 날에 따라 다릅니다.',
    before: '2025년 7월 15일 전에 만든 계정: 끝남',
    beforeText:
      '매달 t2.micro나 t3.micro 750시간, EBS 30GB, 퍼블릭 IPv4 750시간이 무료이던 ‘12개월 무료’는 2026년 7월까지 모두 끝났습니다. 이제는 모두 요금이 나갑니다.',
    after: '2025년 7월 15일 이후에 만든 계정',
    afterText:
      '가입할 때 크레딧 100달러를 받고 활동에 따라 100달러까지 더 받습니다. 쓴 만큼 크레딧에서 빠집니다. 무료 플랜에서는 t3.micro, t3.small, t4g.micro, t4g.small, c7i-flex.large, m7i-flex.large만 시작할 수 있고, 6개월이 지나거나 크레딧을 다 쓰면 계정이 닫히고, 그 뒤 90일 안에 업그레이드할 수 있습니다. 요금은 나가지 않습니다. 유료 플랜에서는 크레딧을 넘는 만큼 요금이 나갑니다.',
    always:
      'CloudWatch 경보 10개와 지표 10개는 어느 계정이든 늘 무료라서 여기에도 적용했습니다. 여기서는 그때그때의 개수로, AWS는 한 달 동안 쓴 양으로 셉니다.',
  },
  left: {
    title: '이 요금에 없는 것',
    text: '데이터 전송, CloudWatch 에이전트의 사용자 지정 지표, SMS(나라와 통신사마다 가격이 다름), 무료분을 넘는 메일과 요청, 세금.',
  },
}
