import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const health = {
  'status-check': {
    name: '상태 검사(status check)',
    text: '실행 중인 모든 인스턴스를 AWS가 1분마다 무료로 살펴보는 검사이며, AWS 문서에서는 ‘상태 확인’이라고 합니다. 기본 제공되는 세 가지 검사는 호스트와 OS의 고장을 가려 주지만 보안 그룹이나 애플리케이션은 보지 않고, 아무에게도 알리지 않습니다.',
    doc: docs.statusChecks,
  },
  'system-check': {
    name: '시스템 상태 검사(system status check)',
    text: '호스트와 그 전원, 네트워크처럼 인스턴스 아래에 있는 것을 보는 검사입니다. 직접 고칠 수 없고 재부팅도 소용없으니, AWS를 기다리거나 중지했다가 시작해 다른 호스트로 옮기세요.',
    doc: docs.statusChecks,
  },
  'instance-check': {
    name: '인스턴스 상태 검사(instance status check)',
    text: 'ARP 요청에 답하는지로 인스턴스의 소프트웨어와 네트워크를 보는 검사입니다. 이것만 실패하면 재부팅하거나 OS를 고치거나 더 큰 유형으로 바꾸는 일은 직접 해야 합니다.',
    doc: docs.statusChecks,
  },
  'ebs-check': {
    name: '연결된 EBS 상태 검사(attached EBS status check)',
    text: '연결된 EBS 볼륨에 접근할 수 있고 읽기와 쓰기가 끝나는지 보는 검사입니다. Nitro 유형에만 있고, 실패하면 AWS를 기다리거나 볼륨을 바꾸거나 중지했다가 시작해 볼 수 있습니다.',
    doc: docs.statusChecks,
  },
  impaired: {
    name: '손상됨(impaired)',
    text: '상태 검사에 실패한 인스턴스를 AWS가 부르는 말입니다. 여전히 실행 중이고 요금도 나가며, 호스트와 EBS는 AWS가 돌보지만 안쪽의 문제는 직접 고치거나 경보 작업에 맡겨야 합니다.',
    doc: docs.statusChecks,
  },
  'scheduled-event': {
    name: '예약된 이벤트(scheduled event)',
    text: '호스트 때문에 AWS가 인스턴스를 재부팅하거나 중지하겠다고 미리 알리는 일입니다. AWS만 예약할 수 있고, 그 전에 중지했다가 시작하면 편한 때를 고를 수 있습니다.',
    doc: docs.scheduled,
  },
  recovery: {
    name: '복구(recovery)',
    text: '고장 난 호스트의 인스턴스를 ID, 볼륨, 모든 주소와 함께 멀쩡한 호스트로 옮기는 일입니다. OS에는 갑작스러운 재부팅과 같아서 메모리의 내용은 사라집니다.',
    doc: docs.recovery,
  },
  'auto-recovery': {
    name: '자동 복구(automatic recovery)',
    text: '시스템 검사가 실패하면 AWS가 스스로 시도하는 복구이며, 지원하는 유형에서는 기본으로 켜져 있습니다. 멈춘 OS에는 소용없고, 영역에 용량이 없으면 실패합니다.',
    doc: docs.recovery,
  },
  'system-log': {
    name: '시스템 로그(system log)',
    text: 'OS가 직렬 콘솔에 쓴 내용이며, EC2가 시작, 중지, 재부팅, 종료 직후에 올립니다. 로그인할 수 없어도 부팅에 실패한 까닭을 찾아볼 수 있고, Nitro 유형에서는 최신 내용을 언제든 요청할 수 있습니다.',
    doc: docs.unreachable,
  },
  screenshot: {
    name: '인스턴스 스크린샷(instance screenshot)',
    text: '인스턴스에 모니터가 달려 있다면 지금 보일 화면입니다. OS가 멈춰 로그인할 수 없을 때도 볼 수 있지만, Graviton과 베어 메탈 유형에서는 지원하지 않습니다.',
    doc: docs.unreachable,
  },
  'rescue-instance': {
    name: '구조용 인스턴스(rescue instance)',
    text: '고장 난 루트 볼륨을 데이터 디스크로 연결해 고치는 데 쓰는 다른 인스턴스이며, AWS 문서에서는 ‘복구 인스턴스’라고도 합니다. 같은 가용 영역에 있어야 하고, 그동안 고장 난 인스턴스는 중지해 두어야 합니다.',
    doc: docs.rescue,
  },
  'replace-root-volume': {
    name: '루트 볼륨 교체(replace root volume)',
    text: '실행 중인 인스턴스의 루트 볼륨을 처음 상태, 스냅샷, 이미지로 만든 새 볼륨으로 바꾸는 일입니다. 재부팅되고 ID, 주소, 다른 볼륨은 그대로이지만, 그 뒤로 옛 루트에 쓴 것은 새 루트에 없습니다.',
    doc: docs.replaceRoot,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
