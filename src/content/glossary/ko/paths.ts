import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const paths = {
  'outbound-rule': {
    name: '아웃바운드 규칙(outbound rule)',
    text: '인스턴스에서 나가는 트래픽을 허용하는 보안 그룹의 한 줄이며, 새 그룹은 모두 허용하는 규칙을 갖고 시작합니다. 보안 그룹은 상태를 저장하므로(stateful), 허용된 연결에 대한 응답은 규칙이 없어도 오갑니다.',
    doc: docs.securityGroups,
  },
  'route-table': {
    name: '라우팅 테이블(route table)',
    text: '패킷을 목적지에 따라 VPC 안이나 게이트웨이로 보내는, 서브넷의 규칙입니다. 인터넷 게이트웨이로 가는 경로가 있어야 퍼블릭 서브넷이며, 이 경로가 없으면 퍼블릭 주소가 있어도 소용없습니다.',
    doc: docs.routeTables,
  },
  'internet-gateway': {
    name: '인터넷 게이트웨이(internet gateway)',
    text: 'VPC와 인터넷 사이의 문이며, 프라이빗 IPv4 주소와 퍼블릭 IPv4 주소를 서로 바꿔 줍니다. 이 문을 거쳐 인스턴스에 닿으려면 경로, 퍼블릭 주소, 트래픽을 허용하는 규칙이 모두 있어야 합니다.',
    doc: docs.internetGateway,
  },
  'nat-gateway': {
    name: 'NAT 게이트웨이(NAT gateway)',
    text: '퍼블릭 주소가 없는 인스턴스가 인터넷으로 연결을 시작할 때 거치는 게이트웨이이며, 밖에서는 연결을 시작할 수 없습니다. 오가는 것이 거의 없어도 시간당 요금이 나가고, GB당 요금이 더해집니다.',
    doc: docs.natGateway,
  },
  'network-acl': {
    name: '네트워크 ACL(network ACL)',
    text: '서브넷의 경계에서 낮은 번호부터 차례로 맞추어 보는, 허용하거나 거부하는 규칙입니다. 상태를 저장하지 않으므로(stateless) 응답에도 규칙이 필요하고, 대개 1024번에서 65535번 포트를 열어 둡니다.',
    doc: docs.networkAcl,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
