import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const lifecycle = {
  lifecycle: {
    name: '인스턴스 수명 주기(instance lifecycle)',
    text: '대기 중에서 종료됨까지 인스턴스가 거치는 상태입니다. 켜져 있는지, 요금이 나가는지는 알 수 있지만, 이상이 없는지는 상태 검사를 봐야 알 수 있습니다.',
    doc: docs.lifecycle,
  },
  'state-reason': {
    name: '상태 전환 사유(state reason)',
    text: 'Client.UserInitiatedShutdown처럼 상태가 마지막으로 왜 바뀌었는지 알려 주는 코드와 문장입니다. 아무도 손대지 않았다는데 중지되거나 종료되었다면 먼저 여기를 보세요.',
    doc: docs.stateReason,
  },
  launch: {
    name: '시작(launch)',
    text: '이미지로 새 인스턴스를 만드는 일이며, RunInstances 요청을 보냅니다. 중지된 인스턴스를 다시 켜는 시작(start)과 달리 새 ID가 생깁니다.',
    doc: docs.launch,
  },
  pending: {
    name: '대기 중(pending)',
    text: '시작한 뒤 AWS가 호스트를 찾아 전원을 켤 때까지의 상태입니다. 아직 요금이 없고, 새 인스턴스를 시작하다 여기서 실패하면 바로 종료됩니다.',
    doc: docs.lifecycle,
  },
  running: {
    name: '실행 중(running)',
    text: '인스턴스가 켜진 상태이며, 일을 하든 놀고 있든 요금이 나갑니다. 준비가 끝났다는 뜻은 아니어서, 운영 체제가 아직 부팅하고 있거나 멈춰 있어도 실행 중입니다.',
    doc: docs.lifecycle,
  },
  stopping: {
    name: '중지 중(stopping)',
    text: '중지됨으로 가면서 운영 체제가 꺼지고 있는 상태입니다. 요금은 이미 멈췄지만, 최대 절전 모드로 들어갈 때는 중지될 때까지 요금이 나갑니다.',
    doc: docs.lifecycle,
  },
  stopped: {
    name: '중지됨(stopped)',
    text: '꺼져 있고 다시 시작할 수 있는 상태입니다. 인스턴스 요금은 없지만 EBS 볼륨과 탄력적 IP의 요금은 계속 나갑니다.',
    doc: docs.lifecycle,
  },
  'shutting-down': {
    name: '종료 중(shutting-down)',
    text: '인스턴스가 종료되고 있는 상태입니다. 인스턴스 요금은 이미 멈췄고, 되돌릴 수 없습니다.',
    doc: docs.lifecycle,
  },
  terminated: {
    name: '종료됨(terminated)',
    text: '인스턴스가 완전히 사라져 다시 시작할 수 없는 마지막 상태입니다. 한 시간쯤 목록에 남지만 요금은 없고, 직접 지울 수도 없습니다.',
    doc: docs.lifecycle,
  },
  reboot: {
    name: '재부팅(reboot)',
    text: '운영 체제만 다시 시작하는 일이며, 인스턴스는 계속 실행 중이고 보통 같은 호스트에 남고 주소도 그대로입니다. 메모리의 내용만 사라지므로, 멈춘 OS는 정상으로 돌아올 수 있어도 고장 난 호스트에는 소용없습니다.',
    doc: docs.reboot,
  },
  stop: {
    name: '중지(stop)',
    text: '나중에 다시 시작할 수 있게 인스턴스를 끄는 일입니다. 메모리와 인스턴스 스토어의 내용은 사라지고, 빌린 퍼블릭 주소는 돌려줍니다.',
    doc: docs.stopStart,
  },
  start: {
    name: '시작(start)',
    text: '중지된 인스턴스를 다시 켜는 일이며, 대부분 다른 호스트에서 켜지고 탄력적 IP가 없으면 퍼블릭 주소도 바뀝니다. 영역에 용량이 없으면 거부되고, 시작할 때마다 적어도 1분의 요금이 나갑니다.',
    doc: docs.stopStart,
  },
  terminate: {
    name: '종료(terminate)',
    text: '인스턴스를 완전히 돌려주는 일이며, 삭제하도록 표시된 볼륨도 함께 사라집니다. 다른 볼륨과 탄력적 IP는 남아서, 삭제하거나 릴리스할 때까지 요금이 나갑니다.',
    doc: docs.terminate,
  },
  hibernation: {
    name: '최대 절전 모드(hibernation)',
    text: '메모리를 암호화된 루트 볼륨에 적어 두고 중지해서, 나중에 프로그램이 하던 일을 이어 가게 합니다. 인스턴스를 만들 때 켜 두어야 하고, 그냥 중지할 때와 달리 중지 중에도 요금이 나가며, 60일까지 둘 수 있습니다.',
    doc: docs.hibernate,
  },
  'force-stop': {
    name: '강제 중지(force stop)',
    text: '꺼지지 않는 운영 체제를 더 기다리지 않고 중지하는 일입니다. 아직 디스크에 쓰지 않은 데이터를 잃을 수 있으니 마지막 수단으로 쓰고, 나중에 파일 시스템을 확인하세요.',
    doc: docs.stopIssues,
  },
  'shutdown-behaviour': {
    name: '종료 동작(shutdown behavior)',
    text: 'OS를 안에서 끄면 인스턴스를 중지할지 종료할지 정하는 설정입니다. 기본값은 중지이고, 종료로 바꿔 두면 종료 방지를 켰어도 안에서 끌 때 인스턴스가 종료됩니다.',
    doc: docs.shutdown,
  },
  'termination-protection': {
    name: '종료 방지(termination protection)',
    text: '인스턴스를 종료하라는 요청을 AWS가 거부하게 하는 설정입니다. 모두 막지는 못해서, 종료 동작이 종료일 때 안에서 끄거나 AWS가 예약한 이벤트가 오면 종료될 수 있습니다.',
    doc: docs.terminationProtection,
  },
  'stop-protection': {
    name: '중지 방지(stop protection)',
    text: '인스턴스를 중지하거나 종료하라는 요청을 AWS가 거부하게 하는 설정입니다. OS를 안에서 끄는 것과 AWS가 예약한 중지는 막지 못합니다.',
    doc: docs.stopProtection,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
