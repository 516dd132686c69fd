import type { InterfaceChange, InterfaceFact } from '#engine/world/interfaces/networkInterface.ts'
import type { Names } from '#engine/questions/names.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'

const nic = ({ of }: Names, id: string) => `네트워크 인터페이스 ${of(id)}`
const topic = (word: string) => josa(word, '은/는')
const subject = (word: string) => josa(word, '이/가')
const object = (word: string) => josa(word, '을/를')

const changed = ({ of }: Names, { description, groupIds, sourceDestCheck }: InterfaceChange): string => {
  const told = [
    ...(description === undefined ? [] : ['설명']),
    ...(groupIds === undefined ? [] : [`보안 그룹(${groupIds.map((id) => of(id)).join(', ')})`]),
    ...(sourceDestCheck === undefined ? [] : [`소스/대상 확인(${sourceDestCheck ? '켬' : '끔'})`]),
  ]
  return told.length === 0 ? '설정' : told.join(', ')
}

/** 네트워크 인터페이스와 그 주소에 일어난 일 */
export const interfaceEvents: Pick<EventSentences, InterfaceFact['kind']> = {
  InterfaceCreated: ({ card }, names) =>
    `서브넷 ${names.of(card.subnetId)}에 ${object(nic(names, card.id))} 만드는 중입니다(${card.privateIp}).`,
  InterfaceReady: ({ interfaceId }, names) => `${object(nic(names, interfaceId))} 사용할 수 있습니다.`,
  InterfaceAttaching: ({ interfaceId, attachment: { instanceId, deviceIndex, state } }, names) =>
    state === 'attached'
      ? `${object(nic(names, interfaceId))} ${names.of(instanceId)}에 연결했습니다(디바이스 인덱스 ${deviceIndex}).`
      : `${object(nic(names, interfaceId))} ${names.of(instanceId)}에 연결하는 중입니다(디바이스 인덱스 ${deviceIndex}).`,
  InterfaceAttached: ({ interfaceId, instanceId }, names) =>
    `${subject(nic(names, interfaceId))} ${names.of(instanceId)}에 연결되었습니다.`,
  InterfaceDetaching: ({ interfaceId, instanceId }, names) =>
    `${object(nic(names, interfaceId))} ${names.of(instanceId)}에서 분리하는 중입니다.`,
  InterfaceDetached: ({ interfaceId, instanceId }, names) =>
    `${subject(nic(names, interfaceId))} ${names.of(instanceId)}에서 분리되어 다시 사용할 수 있습니다.`,
  InterfaceLeft: ({ card, instanceId }, names) =>
    `${names.of(instanceId)}의 ${topic(nic(names, card.id))} 함께 삭제되지 않게 해 두어 남았습니다. 주소 ${card.privateIp}도 그대로입니다.`,
  InterfaceChanged: ({ card, change }, names) =>
    change.deleteOnTermination === undefined
      ? `${nic(names, card.id)}의 ${object(changed(names, change))} 바꿨습니다.`
      : change.deleteOnTermination
        ? `${topic(nic(names, card.id))} 이제 인스턴스를 종료하면 함께 삭제됩니다.`
        : `${topic(nic(names, card.id))} 이제 인스턴스를 종료해도 남습니다.`,
  PrivateIpsAssigned: ({ card, ips }, names) =>
    `${nic(names, card.id)}에 보조 프라이빗 주소 ${object(ips.join(', '))} 할당했습니다.`,
  PrivateIpsUnassigned: ({ card, ips }, names) =>
    `${nic(names, card.id)}에서 보조 프라이빗 주소 ${object(ips.join(', '))} 해제했습니다.`,
  InterfaceTagged: ({ card }, names) => `${nic(names, card.id)}의 태그가 바뀌었습니다.`,
  InterfaceDeleted: ({ interfaceId }, names) => `${object(nic(names, interfaceId))} 삭제했습니다.`,
  AddressMapped: ({ allocationId, spot }, names) =>
    `탄력적 IP ${object(names.of(allocationId))} ${nic(names, spot.interfaceId)}의 ${spot.privateIp}에 연결했습니다.`,
  AddressUnmapped: ({ allocationId, spot }, names) =>
    `탄력적 IP ${object(names.of(allocationId))} ${nic(names, spot.interfaceId)}의 ${spot.privateIp}에서 연결 해제했습니다.`,
}
