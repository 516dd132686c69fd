import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const buying = {
  spot: {
    name: '스팟 인스턴스(Spot Instance)',
    text: 'EC2에 남는 용량을 대개 온디맨드보다 훨씬 싸게 쓰는 인스턴스입니다. 보통 2분 전에 알리고 EC2가 도로 가져갈 수 있으므로, 끊겨도 괜찮은 일에 맞습니다.',
    doc: docs.spot,
  },
  'savings-plans': {
    name: 'Savings Plans',
    text: '1년이나 3년 동안 시간당 일정 금액을 쓰겠다고 약속하고 더 낮은 가격을 받는 방식입니다. 실행되는 것은 그대로이고 내는 돈만 달라지며, 약속한 금액은 쓰지 않아도 나갑니다.',
    doc: docs.savingsPlans,
  },
  'capacity-reservation': {
    name: '용량 예약(Capacity Reservation)',
    text: '한 가용 영역에서 한 가지 유형의 용량을 나를 위해 잡아 두어, 용량이 모자라 시작하지 못하는 일을 막습니다. 쓰든 안 쓰든 온디맨드 가격으로 요금이 나갑니다.',
    doc: docs.capacityReservation,
  },
  'dedicated-host': {
    name: '전용 호스트(Dedicated Host)',
    text: '내 계정만 쓰는 물리 서버 한 대이며, 소켓이나 코어를 세는 라이선스 때문에 쓰는 일이 많습니다. 요금은 그 위의 인스턴스가 아니라 호스트에 나갑니다.',
    doc: docs.dedicatedHosts,
  },
  budgets: {
    name: 'AWS Budgets',
    text: '비용의 한도를 직접 정해 두고, 넘거나 넘을 것으로 예상되면 알림을 받는 서비스입니다. 작업을 따로 걸지 않으면 아무것도 멈추지 않고, 비용 데이터는 몇 시간씩 늦게 들어옵니다.',
    doc: docs.budgets,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
