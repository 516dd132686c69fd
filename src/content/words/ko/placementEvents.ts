import type { PlacementFact } from '#engine/world/placement/placementGroup.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'

const kinds = {
  cluster: '한 가용 영역 안에 서로 가까이 배치합니다',
  spread: '저마다 다른 하드웨어에 배치합니다',
  partition: '하드웨어를 나눠 쓰지 않는 파티션에 나누어 배치합니다',
} as const

/** 배치 그룹에 대한 문장. */
export const placementEvents: Pick<EventSentences, PlacementFact['kind']> = {
  PlacementGroupCreated: ({ group }) =>
    `배치 그룹 ${josa(group.name, '을/를')} 만들었습니다(${group.strategy}). EC2가 이 그룹의 인스턴스를 ${kinds[group.strategy]}.`,
  PlacementGroupDeleted: ({ name }) => `배치 그룹 ${josa(name, '을/를')} 삭제했습니다.`,
  PlacementGroupTagged: ({ placementGroupId }, { of }) => `배치 그룹 ${of(placementGroupId)}의 태그를 바꿨습니다.`,
  PlacementSet: ({ instanceId, placement }, { of }) =>
    placement
      ? `${josa(of(instanceId), '을/를')} 배치 그룹 ${of(placement.groupId)}에 넣었습니다${placement.partition === undefined ? '' : `(파티션 ${placement.partition})`}. 다음에 시작할 때부터 그렇게 배치됩니다.`
      : `${josa(of(instanceId), '을/를')} 배치 그룹에서 뺐습니다.`,
}
