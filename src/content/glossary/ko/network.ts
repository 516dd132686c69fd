import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const network = {
  vpc: {
    name: 'VPC(virtual private cloud)',
    text: '리전 안에 있는 나만의 네트워크이며, 인스턴스는 여기에서 프라이빗 주소를 받습니다. 리전마다 기본 VPC가 있어서 네트워크를 만들지 않고도 인스턴스를 시작할 수 있습니다.',
    doc: docs.vpc,
  },
  subnet: {
    name: '서브넷(subnet)',
    text: 'VPC 가운데 가용 영역 하나에 놓인 부분입니다. 그래서 서브넷을 고르면 가용 영역도 정해지고, 인스턴스를 나중에 다른 서브넷으로 옮길 수 없습니다.',
    doc: docs.subnets,
  },
  eni: {
    name: '네트워크 인터페이스(ENI)',
    text: '인스턴스의 가상 네트워크 카드이며, 프라이빗 주소와 보안 그룹이 여기에 딸려 있습니다. 첫 번째 것은 분리할 수 없어서, 중지했다가 시작해도 프라이빗 주소는 그대로입니다.',
    doc: docs.eni,
  },
  'private-ip': {
    name: '프라이빗 IPv4 주소(private IPv4 address)',
    text: 'VPC 안에서 쓰는 주소이며, 인터넷에서는 닿을 수 없습니다. 중지하든 안 하든 인스턴스가 있는 동안 그대로이고 요금이 없습니다.',
    doc: docs.addresses,
  },
  'public-ip': {
    name: '퍼블릭 IPv4 주소(public IPv4 address)',
    text: 'Amazon의 주소 풀에서 빌린, 인터넷에서 닿을 수 있는 주소입니다. 중지하면 돌려주고 다시 시작하면 다른 주소를 받으며, 빌린 동안 요금이 나갑니다.',
    doc: docs.addresses,
  },
  'elastic-ip': {
    name: '탄력적 IP 주소(Elastic IP address)',
    text: '릴리스하기 전까지 내 계정에 속하는 퍼블릭 주소입니다. 인스턴스를 중지했다가 시작해도 그대로이고, 쓰든 안 쓰든 계속 요금이 나갑니다.',
    doc: docs.elasticIp,
  },
  'security-group': {
    name: '보안 그룹(security group)',
    text: '어떤 트래픽이 인스턴스에 들어오고 나갈 수 있는지 정하는 규칙이며, 바꾸면 새로 맺는 연결부터 바로 적용됩니다. SSH는 내 IP 주소만 허용하는 것이 안전하고, 규칙이 막고 있어도 기본 제공되는 세 가지 상태 검사는 알아채지 못합니다.',
    doc: docs.securityGroups,
  },
  'inbound-rule': {
    name: '인바운드 규칙(inbound rule)',
    text: '어느 주소나 그룹이 어느 포트로 들어올 수 있는지 적은, 보안 그룹의 한 줄입니다. 보안 그룹에는 금지하는 규칙이 없고, 허용하는 규칙이 없으면 들어오지 못합니다.',
    doc: docs.securityGroups,
  },
  ssh: {
    name: 'SSH(Secure Shell)',
    text: '네트워크로 Linux 인스턴스에 로그인하는 흔한 방법입니다. 시간이 초과되면 네트워크나 보안 그룹을 살펴보고, 연결이 거부되면 대개 수신 대기하는 SSH 서비스가 없는 것입니다.',
    doc: docs.ssh,
  },
  port: {
    name: '포트(port)',
    text: '컴퓨터의 어느 프로그램에 연결할지 나타내는 번호입니다. 규칙이 허용하고 그 포트에서 수신 대기하는 프로그램이 있어야 답이 오며, 기본 제공되는 세 가지 상태 검사는 둘 다 보지 않습니다.',
    doc: docs.securityGroups,
  },
  'dns-name': {
    name: '퍼블릭 DNS 이름(public DNS name)',
    text: 'EC2가 인스턴스의 퍼블릭 주소로 만들어 주는 이름입니다. 주소가 바뀌면 이름도 바뀌므로, 주소 대신 적어 둔다고 더 안전하지는 않습니다.',
    doc: docs.names,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
