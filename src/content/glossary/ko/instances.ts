import { koreanDocs as docs } from '../docs.ts'
import type { Term, TermId } from '../terms.ts'

export const instances = {
  instance: {
    name: '인스턴스(instance)',
    text: 'AWS의 호스트에서 실행되는, 빌려 쓰는 가상 컴퓨터입니다. 운영 체제부터 그 위의 모든 것은 직접 관리해야 합니다.',
    doc: docs.instances,
  },
  'instance-type': {
    name: '인스턴스 유형(instance type)',
    text: 't3.micro처럼 CPU, 메모리, 네트워크를 얼마나 받을지 정하는 이름입니다. 가격도 유형에 따라 정해지고, 인스턴스를 중지해야 바꿀 수 있습니다.',
    doc: docs.instanceTypes,
  },
  'instance-family': {
    name: '인스턴스 패밀리(instance family)',
    text: '유형 이름 맨 앞의 t, m, c, r 같은 글자로, 어떤 일에 맞춘 유형인지 나타냅니다. vCPU에 비해 메모리가 더 필요하다면 크기를 키우기보다 다른 패밀리를 고르는 편이 낫습니다.',
    doc: docs.instanceTypes,
  },
  'instance-size': {
    name: '인스턴스 크기(instance size)',
    text: '유형 이름에서 점 뒤에 오는 micro, large 같은 부분입니다. 한 단계 커지면 대개 메모리도 가격도 두 배라서, 한 단계만 크게 골라도 요금이 두 배가 됩니다.',
    doc: docs.instanceTypes,
  },
  vcpu: {
    name: 'vCPU(virtual CPU)',
    text: '인스턴스가 받는 가상 CPU이며, 많은 유형에서 코어 하나가 아니라 코어의 스레드 하나입니다. 할당량은 인스턴스가 아니라 vCPU로 세므로, 큰 인스턴스 하나가 할당량을 다 쓸 수도 있습니다.',
    doc: docs.cpuOptions,
  },
  ami: {
    name: '이미지(AMI, Amazon Machine Image)',
    text: '운영 체제가 든 루트 디스크의 내용과 몇 가지 설정을 담은 것으로, 인스턴스는 여기에서 시작합니다. 한 리전에 속하고, 프로세서 아키텍처가 같은 유형에서만 쓸 수 있습니다.',
    doc: docs.amis,
  },
  deregister: {
    name: 'AMI 등록 취소(deregister)',
    text: '이미지로 더는 인스턴스를 시작하지 못하게 하는 일입니다. 이미 시작한 인스턴스는 계속 실행되고, 스냅샷은 함께 삭제하지 않으면 남아서 요금이 나갑니다.',
    doc: docs.deregister,
  },
  architecture: {
    name: '프로세서 아키텍처(architecture)',
    text: '프로세서가 알아듣는 명령어의 종류로, Intel과 AMD는 x86_64이고 Graviton은 arm64입니다. 이미지와 유형의 아키텍처가 같아야 하므로 t3를 t4g로 바꿀 수는 없습니다.',
    doc: docs.amis,
  },
  nitro: {
    name: 'Nitro 시스템(Nitro System)',
    text: '요즘 인스턴스 유형의 바탕이 되는 플랫폼이며, t2 같은 예전 유형은 Xen에서 실행됩니다. 연결된 EBS 검사는 Nitro 유형에만 있어서, 상태 검사가 Nitro에는 셋이고 Xen에는 둘입니다.',
    doc: docs.instanceTypes,
  },
  'guest-os': {
    name: '게스트 운영 체제(guest OS)',
    text: 'Amazon Linux처럼 인스턴스 안에서 실행되는 운영 체제입니다. AWS가 돌봐 주지 않으므로 업데이트, 꽉 찬 디스크, 죽은 프로그램은 직접 챙겨야 합니다.',
    doc: docs.instances,
  },
  boot: {
    name: '부팅(boot)',
    text: '전원이 켜진 뒤 운영 체제가 준비되기까지의 과정입니다. 그동안에도 인스턴스는 이미 실행 중이고 요금이 나가므로, 실행 중이라고 바로 로그인할 수 있는 것은 아닙니다.',
    doc: docs.ssh,
  },
  host: {
    name: '호스트(host)',
    text: 'AWS 데이터 센터에서 인스턴스를 실제로 실행하는 물리 컴퓨터입니다. 직접 볼 수는 없지만, 재부팅하면 보통 그대로 있고 중지했다가 시작하면 대부분 다른 호스트로 갑니다.',
    doc: docs.stopStart,
  },
} satisfies Partial<Readonly<Record<TermId, Term>>>
