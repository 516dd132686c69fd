import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const fleet = {
  'launch-template': {
    name: '시작 템플릿(launch template)',
    text: '시작할 때의 설정을 이름과 버전으로 보관해 두어 매번 다시 고르지 않게 하는 것입니다. Auto Scaling 그룹은 시작 템플릿으로 인스턴스를 만듭니다.',
    doc: docs.launchTemplates,
  },
  'auto-scaling': {
    name: 'Auto Scaling 그룹(Auto Scaling group)',
    text: '인스턴스를 원하는 수만큼 유지하고, 상태 확인에 실패한 것을 새것으로 바꾸는 그룹입니다. 새것은 ID부터 다른 인스턴스이므로, 남겨야 할 것을 인스턴스 안에만 두면 안 됩니다.',
    doc: docs.autoScaling,
  },
  'load-balancer': {
    name: '로드 밸런서(load balancer, ELB)',
    text: '여러 인스턴스 앞에 놓인 주소 하나로, 상태 확인을 통과한 인스턴스에 요청을 나누어 보냅니다. 이 확인은 네트워크로 애플리케이션에 직접 물어보므로, 기본 제공되는 세 가지 상태 검사가 모르는 죽은 웹 서버도 알아챕니다.',
    doc: docs.loadBalancer,
  },
  'placement-group': {
    name: '배치 그룹(placement group)',
    text: '빠른 네트워크를 위해 가까이, 또는 함께 고장 나지 않게 서로 다른 하드웨어에 인스턴스를 두도록 정하는 그룹입니다. 그룹 자체는 무료지만, 조건에 맞는 용량이 모자라 시작하지 못할 수 있습니다.',
    doc: docs.placementGroups,
  },
  'data-lifecycle': {
    name: 'Amazon Data Lifecycle Manager',
    text: '정해 둔 태그가 붙은 것의 스냅샷과 이미지를 일정에 따라 만들고 오래된 것을 지우는 서비스입니다. 일정이 없으면 백업은 누군가 마지막으로 떠올린 때의 것뿐입니다.',
    doc: docs.dataLifecycle,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
