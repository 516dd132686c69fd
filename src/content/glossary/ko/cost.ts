import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const cost = {
  'on-demand': {
    name: '온디맨드(On-Demand)',
    text: '미리 약속하는 것 없이, 인스턴스가 실행된 시간만큼 정해진 가격을 내는 방식입니다. 놀고 있어도 요금이 나가므로, 쓰지 않으면 중지하거나 종료하세요.',
    doc: docs.onDemand,
  },
  'per-second-billing': {
    name: '초 단위 요금(per-second billing)',
    text: '인스턴스가 실행 중인 동안 초 단위로 요금을 매기고, 시작할 때마다 적어도 1분으로 칩니다. 가격을 시간당으로 적을 뿐, 한 시간을 채우지 않으면 쓴 만큼만 나갑니다.',
    doc: docs.onDemand,
  },
  'free-tier': {
    name: '프리 티어(Free Tier)',
    text: '요금 없이 쓸 수 있는 몫으로, 새 계정이 받는 크레딧과 누구에게나 늘 무료인 적은 양이 있습니다. 여기서는 적용하지 않으며, ‘12개월 무료’는 예전 제도로 2026년 7월까지 모두 끝났습니다.',
    doc: docs.freeTier,
  },
  'cpu-credit': {
    name: 'CPU 크레딧(CPU credit)',
    text: 'vCPU 하나를 1분 동안 100%로 쓸 수 있는 몫이며, T 인스턴스는 실행되는 동안 얻고 바쁠 때 씁니다. 다 쓰면 느려지고, 무제한 모드에서는 요금이 더 나갈 수 있습니다.',
    doc: docs.baseline,
  },
  baseline: {
    name: '기준 성능(baseline)',
    text: 'T 인스턴스가 얻는 만큼만 크레딧을 써서 언제까지나 쓸 수 있는 CPU의 비율입니다. 표준 모드에서는 크레딧을 다 쓰면 기준 성능만 남습니다.',
    doc: docs.baseline,
  },
  'unlimited-mode': {
    name: '무제한 모드(unlimited mode)',
    text: '크레딧을 다 써도 T 인스턴스가 앞으로 얻을 크레딧을 당겨 써서 최대 속도를 내는 방식입니다. T3와 T4g의 기본값이고, 갚지 못한 크레딧은 요금이 나갑니다.',
    doc: docs.unlimited,
  },
  'surplus-credits': {
    name: '잉여 크레딧(surplus credits)',
    text: '무제한 모드의 인스턴스가 얻기도 전에 당겨 쓴 크레딧입니다. 나중에 얻는 크레딧으로 갚고, 하루 획득량을 넘은 것과 중지하거나 종료할 때 남은 것은 요금이 나갑니다.',
    doc: docs.unlimited,
  },
  'launch-credits': {
    name: '시작 크레딧(launch credits)',
    text: '표준 모드의 T2 인스턴스가 빨리 부팅할 수 있게 시작할 때마다 받는 크레딧입니다. T3와 T4g는 받지 않고, T2에 남은 크레딧은 중지하면 사라집니다.',
    doc: docs.baseline,
  },
  burstable: {
    name: '버스트 가능 인스턴스(burstable instance)',
    text: '한가할 때 크레딧을 모았다가 바쁠 때 몰아 쓰는, 값이 싼 T 패밀리의 유형입니다. 내내 바쁜 일이라면 다른 패밀리가 더 쌀 수 있습니다.',
    doc: docs.burstable,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
