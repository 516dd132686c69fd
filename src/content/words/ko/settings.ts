import type { settings as en } from '../en/settings.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

const onOff = { on: '켬', off: '끔' }

export const settings: Told<typeof en> = {
  terminationProtection: {
    label: '종료 방지',
    hint: 'API와 콘솔로는 종료할 수 없습니다. OS 안에서 끄는 것까지 막지는 않습니다.',
    values: onOff,
    choose: { on: '종료 방지 켜기', off: '종료 방지 끄기' },
    told: {
      on: (name) => `${name}의 종료 방지를 켰습니다.`,
      off: (name) => `${name}의 종료 방지를 껐습니다.`,
    },
    why: (name) => `${name}의 종료 방지가 왜 바뀌었나요?`,
  },
  stopProtection: {
    label: '중지 방지',
    hint: 'API와 콘솔로는 중지도 종료도 할 수 없습니다. OS 안에서 끄는 것까지 막지는 않습니다.',
    values: onOff,
    choose: { on: '중지 방지 켜기', off: '중지 방지 끄기' },
    told: {
      on: (name) => `${name}의 중지 방지를 켰습니다.`,
      off: (name) => `${name}의 중지 방지를 껐습니다.`,
    },
    why: (name) => `${name}의 중지 방지가 왜 바뀌었나요?`,
  },
  autoRecovery: {
    label: '자동 복구',
    hint: '호스트가 고장 나면 AWS가 다른 호스트로 옮겨 봅니다. ID·디스크·주소는 그대로이고 RAM의 내용은 사라집니다.',
    values: { default: '켬', disabled: '끔' },
    choose: { default: '자동 복구 켜기', disabled: '자동 복구 끄기' },
    told: {
      default: (name) => `${name}의 자동 복구를 켰습니다.`,
      disabled: (name) => `${name}의 자동 복구를 껐습니다.`,
    },
    why: (name) => `${name}의 자동 복구가 왜 바뀌었나요?`,
  },
  shutdownBehaviour: {
    label: '종료 동작 (OS를 껐을 때)',
    hint: {
      stop: '안에서 sudo shutdown now를 실행하면 중지되고 디스크는 남습니다.',
      terminate: '안에서 sudo shutdown now를 실행하면 종료 방지를 켰어도 종료됩니다.',
    },
    values: { stop: '중지', terminate: '종료' },
    choose: { stop: 'OS를 끄면 중지되게 바꾸기', terminate: 'OS를 끄면 종료되게 바꾸기' },
    told: {
      stop: (name) => `OS를 끄면 중지되도록 ${josa(name, '을/를')} 바꿨습니다.`,
      terminate: (name) => `OS를 끄면 종료되도록 ${josa(name, '을/를')} 바꿨습니다.`,
    },
    why: (name) => `${name}의 종료 동작이 왜 바뀌었나요?`,
  },
  detailedMonitoring: {
    label: '세부 모니터링',
    hint: 'CPU, 네트워크, EBS를 다음 5분부터 5분 대신 1분마다 보냅니다. 지표 7개로 세고, 계정의 처음 10개는 무료입니다. 상태 검사는 어차피 1분마다 옵니다.',
    values: onOff,
    choose: { on: '세부 모니터링 켜기', off: '세부 모니터링 끄기' },
    told: {
      on: (name) => `${name}의 세부 모니터링을 켰습니다.`,
      off: (name) => `${name}의 세부 모니터링을 껐습니다.`,
    },
    why: (name) => `${name}의 세부 모니터링이 왜 바뀌었나요?`,
  },
  sourceDestCheck: {
    label: '소스/대상 확인',
    hint: '인스턴스가 보내거나 받는 것이 아닌 트래픽을 버립니다. NAT 인스턴스처럼 트래픽을 전달하려면 꺼야 합니다. 여기서는 인스턴스가 트래픽을 전달하지 않아 달라지는 것이 없습니다.',
    values: onOff,
    choose: { on: '소스/대상 확인 켜기', off: '소스/대상 확인 끄기' },
    told: {
      on: (name) => `${name}의 소스/대상 확인을 켰습니다.`,
      off: (name) =>
        `${name}의 소스/대상 확인을 껐습니다. NAT 인스턴스처럼 트래픽을 전달할 수 있게 되지만, 여기서는 인스턴스가 트래픽을 전달하지 않아 달라지는 것이 없습니다.`,
    },
    why: (name) => `${name}의 소스/대상 확인이 왜 바뀌었나요?`,
  },
}
