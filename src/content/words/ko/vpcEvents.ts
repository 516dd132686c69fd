import type { AclEntry, TopologyFact } from '#engine/world/vpcs/topology.ts'
import { trafficOf } from '#engine/world/vpcs/traffic.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'

const topic = (word: string) => josa(word, '은/는')
const subject = (word: string) => josa(word, '이/가')
const object = (word: string) => josa(word, '을/를')
const toward = (word: string) => josa(word, '으로/로')

const line = (entry: AclEntry) => {
  const traffic = `${entry.egress ? `${toward(entry.cidr)} 나가는` : `${entry.cidr}에서 들어오는`} ${object(trafficOf(entry, '모든 트래픽'))}`
  return `규칙 ${entry.number}번으로 ${traffic} ${entry.allow ? '허용했습니다' : '거부했습니다'}`
}

/** VPC와 그 안의 것에 일어난 일 */
export const vpcEvents: Pick<EventSentences, TopologyFact['kind']> = {
  VpcCreated: ({ vpc }, { of }) =>
    `${vpc.isDefault ? '기본 VPC' : 'VPC'} ${object(of(vpc.id))} 만들었습니다(${vpc.cidr}).`,
  VpcChanged: ({ vpcId, change: { dnsSupport, dnsHostnames, usageMetrics } }, { of }) => {
    const told = [
      ...(dnsSupport === undefined ? [] : [`DNS 확인을 ${dnsSupport ? '켰습니다' : '껐습니다'}`]),
      ...(dnsHostnames === undefined ? [] : [`DNS 호스트 이름을 ${dnsHostnames ? '켰습니다' : '껐습니다'}`]),
      ...(usageMetrics === undefined ? [] : [`네트워크 주소 사용량 지표를 ${usageMetrics ? '켰습니다' : '껐습니다'}`]),
    ]
    return `VPC ${of(vpcId)}의 ${told.join('. ')}.`
  },
  VpcDeleted: ({ vpcId }, { of }) => `VPC ${object(of(vpcId))} 삭제했습니다.`,
  DhcpOptionsCreated: ({ set }, { of }) => `DHCP 옵션 세트 ${object(of(set.id))} 만들었습니다.`,
  DhcpOptionsAssociated: ({ dhcpOptionsId, vpcId }, { of }) =>
    dhcpOptionsId === 'default'
      ? `이제 VPC ${of(vpcId)}에는 DHCP 옵션 세트가 없습니다.`
      : `이제 VPC ${topic(of(vpcId))} DHCP 옵션 세트 ${object(of(dhcpOptionsId))} 씁니다.`,
  DhcpOptionsDeleted: ({ dhcpOptionsId }, { of }) => `DHCP 옵션 세트 ${object(of(dhcpOptionsId))} 삭제했습니다.`,
  SubnetCreated: ({ subnet }, { of }) =>
    `${subnet.zone}에 서브넷 ${object(of(subnet.id))} 만들었습니다(${subnet.cidr}).`,
  SubnetChanged: ({ subnetId, mapPublicIp }, { of }) =>
    mapPublicIp
      ? `이제 서브넷 ${of(subnetId)}의 새 인스턴스는 퍼블릭 주소를 받습니다.`
      : `이제 서브넷 ${of(subnetId)}의 새 인스턴스는 퍼블릭 주소를 받지 않습니다.`,
  SubnetDeleted: ({ subnetId }, { of }) => `서브넷 ${object(of(subnetId))} 삭제했습니다.`,
  GatewayCreated: ({ gateway }, { of }) => `인터넷 게이트웨이 ${object(of(gateway.id))} 만들었습니다.`,
  GatewayAttached: ({ gatewayId, vpcId }, { of }) =>
    `인터넷 게이트웨이 ${object(of(gatewayId))} VPC ${of(vpcId)}에 연결했습니다.`,
  GatewayDetached: ({ gatewayId, vpcId }, { of }) =>
    `인터넷 게이트웨이 ${object(of(gatewayId))} VPC ${of(vpcId)}에서 분리했습니다.`,
  GatewayDeleted: ({ gatewayId }, { of }) => `인터넷 게이트웨이 ${object(of(gatewayId))} 삭제했습니다.`,
  RouteTableCreated: ({ table }, { of }) => `라우팅 테이블 ${object(of(table.id))} 만들었습니다.`,
  RouteTableDeleted: ({ tableId }, { of }) => `라우팅 테이블 ${object(of(tableId))} 삭제했습니다.`,
  RouteCreated: ({ tableId, route }, { of }) =>
    `라우팅 테이블 ${of(tableId)}에 ${object(route.destination)} ${toward(of(route.target))} 보내는 경로를 추가했습니다.`,
  RouteReplaced: ({ tableId, route, before }, { of }) =>
    `라우팅 테이블 ${of(tableId)}에서 ${route.destination}의 경로를 ${of(before)}에서 ${toward(of(route.target))} 바꿨습니다.`,
  RouteDeleted: ({ tableId, route }, { of }) =>
    `라우팅 테이블 ${of(tableId)}에서 ${route.destination}의 경로를 삭제했습니다.`,
  RouteTableAssociated: ({ tableId, subnetId }, { of }) =>
    subnetId === undefined
      ? `이제 ${subject(of(tableId))} VPC의 기본 라우팅 테이블입니다.`
      : `서브넷 ${topic(of(subnetId))} 이제 라우팅 테이블 ${object(of(tableId))} 씁니다.`,
  RouteTableDisassociated: ({ tableId, subnetId }, { of }) =>
    `서브넷 ${topic(of(subnetId))} 이제 라우팅 테이블 ${of(tableId)} 대신 기본 라우팅 테이블을 씁니다.`,
  AclCreated: ({ acl }, { of }) =>
    `네트워크 ACL ${object(of(acl.id))} 만들었습니다. 아직은 아무것도 통과시키지 않습니다.`,
  AclDeleted: ({ aclId }, { of }) => `네트워크 ACL ${object(of(aclId))} 삭제했습니다.`,
  AclEntryPut: ({ aclId, entry }, { of }) => `네트워크 ACL ${of(aclId)}의 ${line(entry)}.`,
  AclEntryDeleted: ({ aclId, entry }, { of }) =>
    `네트워크 ACL ${of(aclId)}의 ${entry.egress ? '아웃바운드' : '인바운드'} 규칙 ${entry.number}번을 삭제했습니다.`,
  AclAssociated: ({ aclId, subnetId }, { of }) =>
    `서브넷 ${topic(of(subnetId))} 이제 네트워크 ACL ${object(of(aclId))} 씁니다.`,
  TopologyTagged: ({ thingId }, { of }) => `${of(thingId)}의 태그를 바꿨습니다.`,
}
