import type { picking as en } from '../en/picking.ts'
import type { Told } from '../told.ts'

export const picking: Told<typeof en> = {
  pick: (name) => `${name} 선택`,
  pickAll: '보이는 항목 모두 선택',
  picked: (n) => `${n}개 선택함`,
  letGo: '선택 해제',
  bar: '선택한 항목',
  things: {
    instance: (n) => `인스턴스 ${n}개`,
    volume: (n) => `볼륨 ${n}개`,
    snapshot: (n) => `스냅샷 ${n}개`,
    image: (n) => `이미지 ${n}개`,
    address: (n) => `탄력적 IP ${n}개`,
    group: (n) => `보안 그룹 ${n}개`,
    keyPair: (n) => `키 페어 ${n}개`,
    alarm: (n) => `경보 ${n}개`,
    topic: (n) => `주제 ${n}개`,
  },
  title: (command, things) => `${things} ${command}`,
  cannot: (n, all) => `${all}개 중 ${n}개는 안 됩니다`,
  others: {
    whole: '모두 한 요청에 담기기 때문에, 하나라도 안 되면 AWS는 요청 전체를 거부합니다. 나머지도 그대로 남습니다.',
    zones:
      '모두 한 요청에 담깁니다. 종료 방지가 켜진 인스턴스와 같은 가용 영역에서는 하나도 종료되지 않고, 다른 가용 영역의 인스턴스는 종료됩니다. 응답은 어느 쪽이든 오류입니다.',
    each: '하나씩 따로 요청합니다. AWS는 아래 항목만 거부하고 나머지는 처리합니다.',
  },
  total: (money) => `모두 ${money}`,
  only: (command, n) => `나머지 ${n}개 ${command}`,
  allOf: (command, n) => `${n}개 ${command}`,
  more: (n) => `외 ${n}개`,
  noneLeft: 'AWS가 모두 거부합니다.',
  goneForGood: 'AWS에서는 되돌릴 방법이 없습니다. 여기서는 실행 취소로 되돌릴 수 있습니다.',
}
