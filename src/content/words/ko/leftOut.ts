import { leftIn, type Left } from '#api/model/left.ts'
import { type Topic, topicOf } from '#api/model/topics.ts'
import type { leftOut as en } from '../en/leftOut.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

const sentences: Readonly<Record<Left['kind'], (left: Left) => string>> = {
  action: ({ action }) => `${josa(action, '은/는')} AWS에는 있지만 여기에는 없습니다.`,
  member: ({ action, name }) => `${action}의 ${name} 파라미터는 AWS에는 있지만 여기에는 없습니다.`,
  filter: ({ action, name }) => `${action}의 ${name} 필터는 AWS에는 있지만 여기에는 없습니다.`,
  type: ({ name }) => `${name} 유형은 AWS에는 있지만 여기에는 없습니다.`,
  value: ({ action, name }) => `${action}의 ${name}에 이 값을 쓰는 것은 AWS에서는 되지만 여기서는 안 됩니다.`,
}

const instead: Readonly<Record<Topic, string>> = {
  ipv6: '여기서는 모두 IPv4 주소를 씁니다.',
  spot: '이것 없이, 스팟으로 RunInstances를 하거나 RequestSpotInstances를 쓰세요.',
  template: '템플릿에서 빼거나, RunInstances에 다른 방법으로 넣으세요.',
  fleet: 'RunInstances의 MaxCount로 한 번에 여러 대를 시작하세요.',
  reserved: '온디맨드 인스턴스를 시작하세요. 용량과 할당량 때문에 거부되는 모습은 예약 없이도 볼 수 있습니다.',
  identity: '여기서는 누구나 무엇이든 요청할 수 있으니 역할과 권한은 빼세요.',
  key: '빼고 요청하세요. 여기서 암호화한 볼륨은 모두 계정의 AWS 관리형 키 하나를 씁니다.',
  balance: '인스턴스마다 제 주소로 확인하고, 재부팅과 복구는 경보에 맡기세요.',
  push: '메일 주소나 전화번호로 주제를 구독하세요.',
  fifo: '표준 주제를 쓰세요.',
  metric: 'GetMetricStatistics나, MetricStat 또는 간단한 지표 수식을 넣은 GetMetricData로 지표를 읽으세요.',
  alarm: 'PutMetricAlarm에 지표 하나와 통계, 임계값을 넣으세요.',
  region: '여기의 계정은 한 리전에만 있습니다. 그 리전에 있는 것을 복사하거나, 다른 리전에서 새 실험을 여세요.',
  fastRestore:
    '여기서는 스냅샷으로 만든 볼륨이 처음부터 빠릅니다. 빠른 스냅샷 복원을 켠 것과 같으니 볼륨을 바로 만드세요.',
  snapshot:
    'CreateSnapshot으로 만들고, 같은 리전 안에서 CopySnapshot으로 복사하고, 그 스냅샷으로 CreateVolume을 하세요.',
  image: '공개 이미지를 쓰거나, 인스턴스에서 CreateImage로 만들거나, 같은 리전 안에서 CopyImage로 복사하세요.',
  network: '기본 VPC와 그 서브넷, 보안 그룹을 쓰세요.',
  type: '시작 양식의 목록에서 비슷한 유형을 고르세요.',
  other: '여기서는 빼고, 실제 AWS 계정에서 해 보세요.',
}

export const leftOut: Told<typeof en> = {
  said(refused) {
    const left = leftIn(refused)
    return left && `${sentences[left.kind](left)} ${instead[topicOf(left)]}`
  },
}
