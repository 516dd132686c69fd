import type { ImageChange } from '#engine/world/images/image.ts'
import { parseAction } from '#engine/messages/alarms/actionArn.ts'
import type { Message } from '#engine/messages/sns/sns.ts'
import { settingNames } from '#engine/world/instances/settings.ts'
import { targetsOf } from '#engine/questions/targets.ts'
import { lastName } from '#lib/arn.ts'
import { gmt } from '#lib/time.ts'
import { checksIn, doorOf, healthEvent, settingTold } from '../eventParts.ts'
import type { EventSentences } from '../eventSentences.ts'
import { josa } from '../particle.ts'
import { faults } from './faults.ts'
import { leftOut } from './leftOut.ts'
import { settings } from './settings.ts'
import { interfaceEvents } from './interfaceEvents.ts'
import { vpcEvents } from './vpcEvents.ts'
import { marketEvents } from './marketEvents.ts'
import { placementEvents } from './placementEvents.ts'

type Say = (name: string) => string

const topic = (word: string) => josa(word, '은/는')
const subject = (word: string) => josa(word, '이/가')
const object = (word: string) => josa(word, '을/를')
const toward = (word: string) => josa(word, '으로/로')
const actionNames: Readonly<Record<string, string>> = {
  stop: '중지',
  terminate: '종료',
  reboot: '재부팅',
  recover: '복구',
}

const quotasSet = {
  raised: '계정의 할당량을 늘려 두었습니다.',
  'new-account': '계정의 할당량을 새 계정과 같게 했습니다. 표준 패밀리는 5 vCPU, 나머지는 0입니다.',
} as const

const entered: Readonly<
  Record<
    'pending' | 'running' | 'stopping' | 'hibernating' | 'stopped' | 'hibernated' | 'shutting-down' | 'terminated',
    Say
  >
> = {
  pending: (name) => `${name}의 시작 요청이 접수되었습니다. EC2가 호스트를 찾고 있습니다.`,
  running: (name) => `${subject(name)} 실행 중 상태가 되었습니다.`,
  stopping: (name) => `${object(name)} 중지하고 있습니다.`,
  hibernating: (name) =>
    `${subject(name)} 최대 절전 모드로 들어가고 있습니다. RAM의 내용을 루트 볼륨에 옮기고 있습니다.`,
  stopped: (name) => `${subject(name)} 중지되었습니다.`,
  hibernated: (name) => `${subject(name)} 최대 절전 모드로 중지되었습니다.`,
  'shutting-down': (name) => `${object(name)} 종료하고 있습니다.`,
  terminated: (name) => `${subject(name)} 종료되었습니다.`,
}

const hostFailed: Readonly<Record<'power' | 'network' | 'hardware' | 'software', Say>> = {
  power: (host) => `호스트 ${host}의 전원이 끊겼습니다.`,
  network: (host) => `호스트 ${host}의 네트워크가 끊겼습니다.`,
  hardware: (host) => `호스트 ${host}의 하드웨어가 고장 났습니다.`,
  software: (host) => `호스트 ${host} 자체의 소프트웨어에 문제가 생겼습니다.`,
}

const hostMended: Readonly<Record<'power' | 'network' | 'hardware' | 'software', Say>> = {
  power: (host) => `호스트 ${host}의 전원이 돌아왔습니다.`,
  network: (host) => `호스트 ${host}의 네트워크가 돌아왔습니다.`,
  hardware: (host) => `호스트 ${host}의 하드웨어가 다시 정상입니다.`,
  software: (host) => `호스트 ${host}의 소프트웨어가 다시 정상입니다.`,
}

const recoveryStarted: Readonly<Record<'simplified' | 'alarm', Say>> = {
  simplified: (name) => `AWS가 스스로 ${object(name)} 다른 호스트로 옮기고 있습니다.`,
  alarm: (name) => `${object(name)} 다른 호스트로 복구하고 있습니다.`,
}

const booting: Readonly<Record<'start' | 'reboot' | 'power' | 'recovered', Say>> = {
  start: (name) => `${name}의 OS가 부팅을 시작했습니다.`,
  reboot: (name) => `${name}의 OS가 재부팅을 시작했습니다.`,
  power: (name) => `전원이 돌아와 ${name}의 OS가 부팅을 시작했습니다.`,
  recovered: (name) => `${name}의 OS가 새 호스트에서 부팅을 시작했습니다.`,
}

const stuck: Readonly<Record<'no-root' | 'file-system' | 'no-io' | 'startup' | 'kernel' | 'full', Say>> = {
  'no-root': (name) => `루트 볼륨이 없어 ${subject(name)} 부팅하지 못했습니다.`,
  'file-system': (name) => `파일 시스템이 깨져 ${name}의 OS가 멈췄습니다.`,
  'no-io': (name) => `루트 볼륨이 응답하지 않아 ${subject(name)} 부팅하지 못했습니다.`,
  startup: (name) => `시작 설정이 잘못되어 ${subject(name)} 부팅하지 못했습니다.`,
  kernel: (name) => `커널이 나머지 시스템과 맞지 않아 ${subject(name)} 부팅하지 못했습니다.`,
  full: (name) => `루트 디스크가 꽉 차서 ${subject(name)} 부팅하지 못했습니다.`,
}

const off: Readonly<Record<'stopped' | 'terminated' | 'power' | 'recovered', Say>> = {
  stopped: (name) => `${name}의 OS가 꺼졌습니다. RAM은 비었습니다.`,
  terminated: (name) => `${name}의 OS가 꺼졌습니다.`,
  power: (name) => `실행 중이던 ${name}의 전원이 끊겼습니다.`,
  recovered: (name) => `${name}의 RAM에 있던 것은 사라졌습니다.`,
}

const hibernationFailed: Readonly<Record<'disk' | 'os' | 'io', Say>> = {
  disk: (name) =>
    `루트 볼륨에 RAM의 내용을 담을 공간이 없어 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
  os: (name) => `OS가 응답하지 않아 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
  io: (name) => `루트 볼륨이 응답하지 않아 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
}

const workload: Readonly<Record<'idle' | 'steady' | 'busy' | 'leak', Say>> = {
  idle: (name) => `${name}에 할 일이 없어졌습니다.`,
  steady: (name) => `${subject(name)} 꾸준히 일하기 시작했습니다.`,
  busy: (name) => `${subject(name)} 최대 부하로 일하기 시작했습니다.`,
  leak: (name) => `${name}의 애플리케이션에서 메모리가 새기 시작했습니다.`,
}

const credits: Readonly<Record<'baseline' | 'surplus' | 'charge' | 'lost', Say>> = {
  baseline: (name) => `${subject(name)} CPU 크레딧을 다 써서 기준 성능으로 느려졌습니다.`,
  surplus: (name) => `${subject(name)} CPU 크레딧을 다 써서 잉여 크레딧을 쓰기 시작했습니다.`,
  charge: (name) => `${name}의 잉여 크레딧이 하루 획득량에 이르렀습니다. 이제부터 쓰는 잉여 크레딧은 요금이 나갑니다.`,
  lost: (name) => `${subject(name)} 중지된 지 7일이 지나 CPU 크레딧이 사라졌습니다.`,
}

const spoilt: Readonly<Record<'startup' | 'kernel' | 'full', Say>> = {
  startup: (volume) => `볼륨 ${volume}의 시작 설정이 잘못되었습니다. 다음 부팅 때 문제가 됩니다.`,
  kernel: (volume) => `볼륨 ${volume}의 커널이 나머지 시스템과 맞지 않습니다. 다음 부팅 때 문제가 됩니다.`,
  full: (volume) => `볼륨 ${subject(volume)} 꽉 찼습니다.`,
}

const unstalled: Readonly<Record<'healed' | 'moved' | 'cleared', Say>> = {
  healed: (volume) => `볼륨 ${volume}의 I/O가 저절로 정상으로 돌아왔습니다.`,
  moved: (volume) => `볼륨 ${volume}의 I/O가 다른 경로로 다시 이어졌습니다.`,
  cleared: (volume) => `볼륨 ${volume}의 I/O를 고쳤습니다.`,
}

const rootReplaced: Readonly<Record<'succeeded' | 'failed', Say>> = {
  succeeded: (name) => `${name}의 루트 볼륨을 바꿨습니다. 같은 호스트에서 재부팅합니다.`,
  failed: (name) => `${subject(name)} 실행 중이 아니거나 스냅샷이 없어져 루트 볼륨을 바꾸지 못했습니다.`,
}

const alarmActed: Readonly<Record<'stop' | 'terminate' | 'reboot' | 'recover', Say>> = {
  stop: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 중지를 요청했습니다.`,
  terminate: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 종료를 요청했습니다.`,
  reboot: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 재부팅을 요청했습니다.`,
  recover: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 복구를 요청했습니다.`,
}

const published: Readonly<Record<'alarm' | 'text' | 'confirmation', Say>> = {
  alarm: (name) => `주제 ${subject(name)} 구독자에게 경보 알림을 보냈습니다.`,
  text: (name) => `주제 ${subject(name)} 구독자에게 메시지를 보냈습니다.`,
  confirmation: (name) => `주제 ${subject(name)} 확인을 요청했습니다.`,
}

const checkNames = { system: '시스템', instance: '인스턴스', ebs: '연결된 EBS' } as const

const carriers = {
  email: '메일',
  'email-json': 'JSON 메일',
  sms: 'SMS',
  http: 'HTTP 요청',
  https: 'HTTPS 요청',
  lambda: 'Lambda 호출',
  slack: 'Slack 게시물',
} as const

const named: Readonly<Record<'right' | 'wrong', Say>> = {
  right: (name) => `${name}의 수수께끼 고장을 맞혔습니다.`,
  wrong: (name) => `${name}의 수수께끼 고장을 맞히지 못했습니다.`,
}

const everything = '전부'

/** What kind of message it is, and what carries it. */
const letterOf = ({ content, protocol, channel }: Message) => {
  const carrier = carriers[channel === undefined ? protocol : 'slack']
  return {
    alarm: `경보 ${carrier}`,
    text: `게시된 ${carrier}`,
    confirmation: `확인 ${carrier}`,
    code: `인증 코드 ${carrier}`,
  }[content.kind]
}

/** 요청이 이미지에서 바꾼 부분. */
function imageChanged(name: string, change: Partial<ImageChange>): string {
  if ('description' in change) return `이미지 ${name}의 설명을 바꿨습니다.`
  if ('protected' in change)
    return change.protected
      ? `이미지 ${name}의 등록 취소 방지를 켰습니다. 이제 등록을 취소할 수 없습니다.`
      : `이미지 ${name}의 등록 취소 방지를 껐습니다.`
  if ('deprecatedAt' in change)
    return change.deprecatedAt === undefined
      ? `이미지 ${name}의 사용 중단 예정을 없앴습니다.`
      : `이미지 ${topic(name)} ${gmt(change.deprecatedAt)}부터 사용 중단된 이미지로 표시됩니다. 소유자는 계속 쓸 수 있습니다.`
  const others = change.sharedWith ?? []
  return others.length === 0
    ? `이제 이 계정만 이미지 ${toward(name)} 인스턴스를 시작할 수 있습니다.`
    : `이미지 ${object(name)} 다른 계정(${others.join(', ')})과 공유합니다.`
}

/** What happened, in whole sentences. */
export const events: EventSentences = {
  Asked: ({ action, params }, { of }) => {
    const what = targetsOf(params).map(of).join(', ')
    return what === '' ? `${action} 요청` : `${action} 요청: ${what}`
  },
  Refused: ({ action, code, message }) => leftOut.said({ code, message }) ?? `${action} 거부됨. ${code}: ${message}`,
  MembersKept: ({ members, token }) =>
    `적어 두기만 했고 여기서는 아무것도 달라지지 않음: ${[...new Set([...Object.keys(members), ...(token ? ['ClientToken'] : [])])].join(', ')}`,
  QuotasSet: ({ profile }) => quotasSet[profile],
  CapacityRanOut: ({ family, zone }) => `${zone}의 ${family} 용량이 바닥났습니다.`,
  CapacityReturned: ({ family, zone }) => `${zone}의 ${family} 용량이 다시 생겼습니다.`,
  AccountFaultSet: ({ fault, there }) =>
    there ? `계정에 고장이 났습니다: ${faults.of[fault].name}.` : `고장이 사라졌습니다: ${faults.of[fault].name}.`,
  InstancePlaced: ({ instanceId, hostId }, { of }) => `${subject(of(instanceId))} 호스트 ${hostId}에 배치되었습니다.`,
  InstanceLifted: ({ instanceId, hostId }, { of }) => `${subject(of(instanceId))} 호스트 ${object(hostId)} 떠났습니다.`,
  HostFailed: ({ hostId, part }) => hostFailed[part](hostId),
  HostMended: ({ hostId, part }) => hostMended[part](hostId),
  InstanceLaunched: ({ instance }, { of }) =>
    `${object(of(instance.id))} 만들었습니다. ${instance.type}, ${instance.zone}.`,
  InstanceStateChanged: ({ instanceId, from, to, ending, reason }, { of }) => {
    const name = of(instanceId)
    if (from === 'pending' && to === 'terminated')
      return `${object(name)} 시작하지 못했습니다. ${reason?.message ?? ''}`.trim()
    if (from === 'pending' && to === 'stopped')
      return `${object(name)} 시작하지 못해 다시 중지했습니다. ${reason?.message ?? ''}`.trim()
    if (to === 'stopping' && ending === 'hibernate') return entered.hibernating(name)
    if (to === 'stopped' && ending === 'hibernate') return entered.hibernated(name)
    return entered[to](name)
  },
  InstanceChanged: ({ instanceId, change }, { of }) => {
    const name = of(instanceId)
    const { type } = change
    const said = [
      type !== undefined && `${name}의 유형을 ${toward(type)} 바꿨습니다.`,
      ...settingNames.map((one) => settingTold(settings, one, change, name)),
      change.creditMode !== undefined && `${name}의 크레딧 사양을 ${toward(change.creditMode)} 바꿨습니다.`,
      change.groupIds !== undefined &&
        `${name}의 보안 그룹을 ${toward(change.groupIds.map(of).join(', '))} 바꿨습니다.`,
      change.tags !== undefined && `${name}의 태그를 바꿨습니다.`,
    ].filter((one) => one !== false)
    return said.length === 0 ? `${name}에서 바뀐 것이 없습니다.` : said.join(' ')
  },
  RebootRequested: ({ instanceId }, { of }) => `${of(instanceId)}의 재부팅 요청이 접수되었습니다.`,
  StopForced: ({ instanceId }, { of }) =>
    `${of(instanceId)}의 강제 중지를 시작했습니다. OS가 꺼지지 않으면 강제로 끄니, 나중에 파일 시스템을 확인하세요.`,
  RecoveryStarted: ({ instanceId, how }, { of }) => recoveryStarted[how](of(instanceId)),
  RecoveryCancelled: ({ instanceId }, { of }) => `${of(instanceId)}의 호스트가 정상으로 돌아와 복구를 그만두었습니다.`,
  RecoveryFailed: ({ instanceId }, { of }) =>
    `가용 영역에 자리가 없어 ${object(of(instanceId))} 복구하지 못했습니다. 원래 호스트에 남아 있습니다.`,
  InstanceRecovered: ({ instanceId, fromHost, toHost, how }, { of }) =>
    `${subject(of(instanceId))} 호스트 ${fromHost}에서 ${toward(toHost)} 복구되었습니다. AWS Health 이벤트: ${healthEvent(how)}.`,
  InstanceForgotten: ({ instanceId }, { of }) =>
    `종료한 지 한 시간이 지나 ${subject(of(instanceId))} 목록에서 사라졌습니다.`,
  GuestBooting: ({ instanceId, why }, { of }) => booting[why](of(instanceId)),
  GuestBooted: ({ instanceId }, { of }) => `${of(instanceId)}의 OS가 부팅되었습니다.`,
  GuestStuck: ({ instanceId, why }, { of }) => stuck[why](of(instanceId)),
  GuestHung: ({ instanceId }, { of }) => `${of(instanceId)}의 OS가 응답을 멈췄습니다. 커널이 응답하지 않습니다.`,
  GuestClosing: ({ instanceId }, { of }) => `${of(instanceId)}의 OS가 꺼지고 있습니다.`,
  GuestOff: ({ instanceId, why }, { of }) => off[why](of(instanceId)),
  GuestHalted: ({ instanceId }, { of }) =>
    `${subject(of(instanceId))} 멈췄습니다(halt). CPU는 아무 일도 하지 않지만 EC2에는 실행 중으로 나옵니다.`,
  GuestSuspending: ({ instanceId }, { of }) => `${subject(of(instanceId))} RAM을 루트 볼륨에 쓰고 있습니다.`,
  GuestSuspended: ({ instanceId }, { of }) => `${of(instanceId)}의 RAM을 루트 볼륨에 다 옮겼습니다.`,
  HibernationFailed: ({ instanceId, why }, { of }) => hibernationFailed[why](of(instanceId)),
  GuestResuming: ({ instanceId }, { of }) => `${subject(of(instanceId))} 루트 볼륨에서 RAM을 다시 읽어 오고 있습니다.`,
  GuestResumed: ({ instanceId }, { of }) => `${of(instanceId)}의 OS가 하던 일을 이어서 실행합니다.`,
  WorkloadSet: ({ instanceId, workload: work }, { of }) => workload[work](of(instanceId)),
  AppetiteSet: ({ instanceId, mib }, { of }) =>
    mib === null
      ? `${of(instanceId)}의 애플리케이션에 추가 메모리가 더는 필요하지 않게 되었습니다.`
      : `${of(instanceId)}의 애플리케이션에 메모리 ${subject(`${mib} MiB`)} 필요해졌습니다.`,
  MemoryExhausted: ({ instanceId }, { of }) => `${of(instanceId)}의 메모리가 다 찼습니다.`,
  MemoryFreed: ({ instanceId }, { of }) => `${of(instanceId)}의 메모리에 여유가 생겼습니다.`,
  AgentInstalled: ({ instanceId }, { of }) =>
    `${of(instanceId)} 안에서 CloudWatch 에이전트가 실행되었습니다. 메모리와 디스크 사용률을 1분마다 보냅니다.`,
  AgentRemoved: ({ instanceId }, { of }) => `${of(instanceId)}에서 CloudWatch 에이전트를 제거했습니다.`,
  WebServerCrashed: ({ instanceId }, { of }) => `${of(instanceId)}의 웹 서버가 죽었습니다.`,
  WebServerStopped: ({ instanceId }, { of }) => `${of(instanceId)} 안에서 웹 서버를 중지했습니다.`,
  WebServerStarted: ({ instanceId }, { of }) => `${of(instanceId)}의 웹 서버가 켜졌습니다.`,
  RamFileWritten: ({ instanceId, path, text }, { of }) =>
    text === null
      ? `${of(instanceId)}의 RAM에서 ${object(path)} 지웠습니다.`
      : `${of(instanceId)}의 RAM에 ${object(path)} 썼습니다.`,
  StoreFileWritten: ({ instanceId, path, text }, { of }) =>
    text === null
      ? `${of(instanceId)}의 인스턴스 스토어에서 ${object(path)} 지웠습니다.`
      : `${of(instanceId)}의 인스턴스 스토어에 ${object(path)} 썼습니다.`,
  CreditsTurned: ({ instanceId, to }, { of }) => credits[to](of(instanceId)),
  VolumeCreated: ({ volume }, { of }) =>
    `볼륨 ${object(of(volume.id))} 만들기 시작했습니다. ${volume.sizeGiB} GiB ${volume.type}, ${volume.zone}.`,
  VolumeReady: ({ volumeId }, { of }) => `볼륨 ${object(of(volumeId))} 쓸 수 있게 되었습니다.`,
  VolumeAttaching: ({ volumeId, instanceId, deviceName }, { of }) =>
    `볼륨 ${object(of(volumeId))} ${of(instanceId)}의 ${toward(deviceName)} 연결하고 있습니다.`,
  VolumeAttached: ({ volumeId, instanceId }, { of }) =>
    `볼륨 ${subject(of(volumeId))} ${of(instanceId)}에 연결되었습니다.`,
  VolumeDetaching: ({ volumeId, instanceId, until }, { of }) =>
    until === undefined
      ? `볼륨 ${object(of(volumeId))} ${of(instanceId)}에서 분리하려 했지만, OS가 마운트를 해제하지 않았습니다(busy).`
      : `볼륨 ${object(of(volumeId))} ${of(instanceId)}에서 분리하고 있습니다.`,
  VolumeDetached: ({ volumeId, instanceId }, { of }) =>
    `볼륨 ${subject(of(volumeId))} ${of(instanceId)}에서 분리되었습니다.`,
  VolumeDeleting: ({ volumeId }, { of }) => `볼륨 ${object(of(volumeId))} 삭제하고 있습니다.`,
  VolumeDeleted: ({ volumeId }, { of }) => `볼륨 ${subject(of(volumeId))} 데이터와 함께 삭제되었습니다.`,
  DeleteOnTerminationSet: ({ volumeId, value }, { of }) =>
    `인스턴스를 종료할 때 볼륨 ${subject(of(volumeId))} ${value ? '삭제되도록' : '남도록'} 바꿨습니다.`,
  EbsEncryptionSet: ({ enabled }) =>
    enabled
      ? '기본 EBS 암호화를 켰습니다. 새 볼륨과 스냅샷 복사본은 모두 암호화됩니다.'
      : '기본 EBS 암호화를 껐습니다. 이제 새 볼륨은 요청할 때만 암호화됩니다.',
  ImageBlockSet: ({ blocked }) =>
    blocked
      ? 'AMI 퍼블릭 액세스 차단을 켰습니다. 이제 이미지를 퍼블릭으로 공유할 수 없습니다.'
      : 'AMI 퍼블릭 액세스 차단을 껐습니다. 이제 이미지를 퍼블릭으로 공유할 수 있습니다.',
  VolumeTagged: ({ volumeId }, { of }) => `볼륨 ${of(volumeId)}의 태그를 바꿨습니다.`,
  VolumeFileWritten: ({ volumeId, path, text }, { of }) => {
    if (text === null) return `볼륨 ${of(volumeId)}에서 ${object(path)} 지웠습니다.`
    // 폴더는 파일 내용이 있을 자리에 소유자가 있다
    if (!path.endsWith('/')) return `볼륨 ${of(volumeId)}에 ${object(path)} 썼습니다.`
    const folder = `볼륨 ${of(volumeId)}의 폴더 ${path.slice(0, -1) || '/'}`
    return text === '*' ? `${folder}에 누구나 쓸 수 있게 했습니다.` : `${folder}의 소유자는 ${text || 'root'}입니다.`
  },
  VolumeFormatted: ({ volumeId, format }, { of }) =>
    `볼륨 ${object(of(volumeId))} ${toward(format.kind)} 포맷했습니다.`,
  FileSystemGrown: ({ volumeId, format }, { of }) =>
    format.partGiB !== undefined && format.partGiB > format.sizeGiB
      ? `볼륨 ${of(volumeId)}의 파티션을 ${format.partGiB} GiB로 늘렸습니다. 파일 시스템은 아직 ${format.sizeGiB} GiB입니다.`
      : `볼륨 ${of(volumeId)}의 파일 시스템을 ${format.sizeGiB} GiB로 늘렸습니다.`,
  VolumeMounted: ({ volumeId, instanceId, path }, { of }) =>
    `${of(instanceId)}에서 볼륨 ${object(of(volumeId))} ${path}에 마운트했습니다.`,
  VolumeUnmounted: ({ volumeId, instanceId }, { of }) =>
    `${of(instanceId)}에서 볼륨 ${of(volumeId)}의 마운트를 해제했습니다.`,
  FileSystemCorrupted: ({ volumeId }, { of }) => `볼륨 ${of(volumeId)}의 파일 시스템이 깨졌습니다.`,
  NetworkMisconfigured: ({ volumeId }, { of }) => `볼륨 ${of(volumeId)}의 네트워크 설정이 잘못되었습니다.`,
  SystemSpoilt: ({ volumeId, flaw }, { of }) => spoilt[flaw](of(volumeId)),
  VolumeRepaired: ({ volumeId }, { of }) => `볼륨 ${object(of(volumeId))} 고쳤습니다.`,
  VolumeStalled: ({ volumeId, stuckIn }, { of }) =>
    stuckIn
      ? `볼륨 ${of(volumeId)}에 접근할 수 없게 되었습니다. EBS 쪽에 문제가 생겼습니다.`
      : `볼륨 ${of(volumeId)}의 I/O가 멈췄습니다.`,
  VolumeUnstalled: ({ volumeId, why }, { of }) => unstalled[why](of(volumeId)),
  VolumeModifying: ({ volumeId, target }, { of }) =>
    `볼륨 ${object(of(volumeId))} ${target.sizeGiB} GiB ${toward(target.type)} 바꾸기 시작했습니다. 요금은 이때부터 새 구성으로 계산됩니다.`,
  VolumeOptimizing: ({ volumeId }, { of }) =>
    `볼륨 ${of(volumeId)}의 새 크기를 쓸 수 있게 되었습니다. 최적화는 아직 진행 중입니다.`,
  VolumeModified: ({ volumeId }, { of }) => `볼륨 ${of(volumeId)}의 변경이 완료되었습니다.`,
  SnapshotCreated: ({ snapshot }, { of }) =>
    `볼륨 ${of(snapshot.volumeId)}의 지금 상태를 스냅샷 ${toward(of(snapshot.id))} 저장합니다. 데이터를 복사하고 있습니다.`,
  SnapshotCopied: ({ snapshot }, { of }) =>
    snapshot.encrypted
      ? `${of(snapshot.copyOf)}의 암호화된 복사본인 스냅샷 ${object(of(snapshot.id))} 만들기 시작했습니다.`
      : `${of(snapshot.copyOf)}의 복사본인 스냅샷 ${object(of(snapshot.id))} 만들기 시작했습니다.`,
  SnapshotShared: ({ snapshotId, sharedWith }, { of }) =>
    sharedWith.length === 0
      ? `이제 스냅샷 ${topic(of(snapshotId))} 이 계정에서만 쓸 수 있습니다.`
      : sharedWith.includes('all')
        ? `스냅샷 ${object(of(snapshotId))} 공개했습니다. 모든 계정이 이 스냅샷으로 볼륨을 만들 수 있습니다.`
        : `스냅샷 ${object(of(snapshotId))} 다른 계정(${sharedWith.join(', ')})과 공유합니다.`,
  SnapshotCompleted: ({ snapshotId }, { of }) => `스냅샷 ${subject(of(snapshotId))} 완료되었습니다.`,
  SnapshotDeleted: ({ snapshotId }, { of }) => `스냅샷 ${object(of(snapshotId))} 삭제했습니다.`,
  SnapshotTagged: ({ snapshotId }, { of }) => `스냅샷 ${of(snapshotId)}의 태그를 바꿨습니다.`,
  ImageCreated: ({ image }, { of }) =>
    image.sourceInstanceId !== undefined
      ? `${toward(of(image.sourceInstanceId))} 이미지 ${object(of(image.id))} 만들기 시작했습니다.`
      : image.copyOf !== undefined
        ? `${of(image.copyOf)}의 복사본인 이미지 ${object(of(image.id))} 만들기 시작했습니다.`
        : `스냅샷 ${toward(of(image.disks[0]?.snapshotId ?? ''))} 이미지 ${object(of(image.id))} 등록했습니다.`,
  ImageDisabled: ({ imageId }, { of }) =>
    `이미지 ${object(of(imageId))} 비활성화했습니다. 다시 활성화할 때까지 이 이미지로 인스턴스를 시작할 수 없습니다.`,
  ImageEnabled: ({ imageId }, { of }) =>
    `이미지 ${object(of(imageId))} 활성화했습니다. 다시 이 이미지로 인스턴스를 시작할 수 있습니다.`,
  ImageChanged: ({ imageId, change }, { of }) => imageChanged(of(imageId), change),
  ImageAvailable: ({ imageId }, { of }) =>
    `이미지 ${subject(of(imageId))} 준비되었습니다. 이제 이 이미지로 인스턴스를 시작할 수 있습니다.`,
  ImageDeregistered: ({ imageId }, { of }) =>
    `이미지 ${object(of(imageId))} 등록 취소했습니다. 이 이미지로 더는 인스턴스를 시작할 수 없습니다.`,
  ImageTagged: ({ imageId }, { of }) => `이미지 ${of(imageId)}의 태그를 바꿨습니다.`,
  ScheduledEventAnnounced: ({ scheduled }, { of }) =>
    `AWS가 ${of(scheduled.instanceId)}에 예약된 이벤트 ${object(scheduled.code)} 알렸습니다. ${gmt(scheduled.notBefore)} 이후에 일어납니다. 계정의 메일 주소로도 알렸습니다.`,
  ScheduledEventMoved: ({ instanceId, notBefore }, { of }) =>
    `${of(instanceId)}의 예약된 이벤트를 ${gmt(notBefore)} 이후로 옮겼습니다.`,
  ScheduledEventCompleted: ({ instanceId, code }, { of }) =>
    `예고한 대로 AWS가 ${of(instanceId)}에 ${object(code)} 실행했습니다.`,
  ScheduledEventCleared: ({ instanceId }, { of }) =>
    `${subject(of(instanceId))} 호스트를 떠나 예약된 이벤트가 없어졌습니다.`,
  ScheduledEventForgotten: ({ scheduledId }) => `${topic(scheduledId)} 끝난 지 일주일이 지나 목록에서 빠졌습니다.`,
  PublicAddressAssigned: ({ instanceId, publicIp }, { of }) =>
    `${subject(of(instanceId))} 퍼블릭 주소 ${object(publicIp)} 빌렸습니다.`,
  PublicAddressReleased: ({ instanceId, publicIp }, { of }) =>
    `${subject(of(instanceId))} 퍼블릭 주소 ${object(publicIp)} 돌려주었습니다.`,
  AddressAllocated: ({ publicIp }) => `탄력적 IP ${object(publicIp)} 할당받았습니다.`,
  AddressAssociated: ({ allocationId, instanceId }, { of }) =>
    `탄력적 IP ${object(of(allocationId))} ${of(instanceId)}에 연결했습니다.`,
  AddressDisassociated: ({ allocationId, instanceId }, { of }) =>
    `탄력적 IP ${subject(of(allocationId))} ${of(instanceId)}에서 연결 해제되었습니다.`,
  AddressReleased: ({ publicIp }) => `탄력적 IP ${object(publicIp)} 릴리스했습니다.`,
  AddressTagged: ({ allocationId }, { of }) => `탄력적 IP ${of(allocationId)}의 태그를 바꿨습니다.`,
  GroupTagged: ({ groupId }, { of }) => `보안 그룹 ${of(groupId)}의 태그를 바꿨습니다.`,
  KeyPairCreated: ({ keyPair }) =>
    keyPair.imported
      ? `키 페어 ${keyPair.name}의 퍼블릭 키를 가져왔습니다.`
      : `키 페어 ${object(keyPair.name)} 만들었습니다. EC2에는 퍼블릭 키만 남습니다.`,
  KeyPairDeleted: ({ name }) =>
    `키 페어 ${object(name)} 삭제했습니다. 이 퍼블릭 키가 들어 있는 인스턴스에는 여전히 로그인할 수 있습니다.`,
  SshKeySent: ({ instanceId, user }, { of }) => `${of(instanceId)}에 1분 동안 쓸 수 있는 ${user}의 키를 보냈습니다.`,
  KeyPairTagged: ({ keyPairId }, { of }) => `키 페어 ${of(keyPairId)}의 태그를 바꿨습니다.`,
  UserDataSet: ({ instanceId }, { of }) =>
    `${of(instanceId)}의 사용자 데이터를 바꿨습니다. 첫 부팅이 지났으니 다시 실행되지는 않습니다.`,
  UserDataRunning: ({ instanceId, run }, { of }) =>
    run.next === 0
      ? `${of(instanceId)}의 사용자 데이터를 실행하기 시작했습니다.`
      : `${of(instanceId)}의 사용자 데이터에서 다음 줄을 실행합니다.`,
  UserDataFinished: ({ instanceId, status, notRun }, { of }) =>
    notRun > 0
      ? `${of(instanceId)}의 사용자 데이터를 실행했지만 ${notRun}줄은 여기서 실행할 수 없었습니다. 어느 줄인지는 cloud-init 로그에 있습니다.`
      : status === 0
        ? `${of(instanceId)}의 사용자 데이터를 끝까지 실행했습니다.`
        : `${of(instanceId)}의 사용자 데이터가 실패했습니다. 어디서 실패했는지는 cloud-init 로그에 있습니다.`,
  UserDataInterrupted: ({ instanceId }, { of }) =>
    `${of(instanceId)}의 사용자 데이터가 끝나기 전에 끊겼고, 다시 실행되지 않습니다.`,
  PackagesInstalled: ({ instanceId, packages }, { of }) =>
    `${of(instanceId)}에 ${object(packages.join(', '))} 설치했습니다.`,
  ServiceSwitched: ({ instanceId, unit, enabled }, { of }) =>
    enabled
      ? `이제 ${of(instanceId)}의 OS가 부팅될 때 ${subject(unit)} 함께 시작됩니다.`
      : `이제 ${of(instanceId)}의 OS가 부팅되어도 ${subject(unit)} 함께 시작되지 않습니다.`,
  ShellVariablesSet: ({ instanceId, variables }, { of }) =>
    `${of(instanceId)}의 프롬프트에서 변수를 바꿨습니다: ${Object.keys(variables).join(', ') || '없음'}`,
  MetadataOptionsSet: ({ instanceId, options }, { of }) =>
    options.endpoint === 'disabled'
      ? `${of(instanceId)}의 메타데이터 서비스를 껐습니다.`
      : options.tokens === 'required'
        ? `이제 ${of(instanceId)}의 메타데이터는 토큰이 있어야 볼 수 있습니다(IMDSv2).`
        : `이제 ${of(instanceId)}의 메타데이터는 토큰 없이도 볼 수 있습니다(IMDSv1).`,
  ProfileAssociated: ({ association: { instanceId, profile } }, { of }) =>
    `${of(instanceId)}에 인스턴스 프로파일 ${object(profile)} 연결했습니다.`,
  ProfileDisassociated: ({ instanceId, profile }, { of }) =>
    `${of(instanceId)}에서 인스턴스 프로파일 ${object(profile)} 뗐습니다.`,
  GroupCreated: ({ group }) => `보안 그룹 ${object(group.name)} 만들었습니다.`,
  GroupDeleted: ({ groupId }, { of }) => `보안 그룹 ${object(of(groupId))} 삭제했습니다.`,
  IngressAuthorized: ({ groupId, rule }, { of }) =>
    `보안 그룹 ${of(groupId)}에 ${of(rule.source)}에서 들어오는 ${object(doorOf(rule, everything))} 허용하는 규칙을 추가했습니다.`,
  IngressRevoked: ({ groupId, rule }, { of }) =>
    `보안 그룹 ${of(groupId)}에 있던, ${of(rule.source)}에서 들어오는 ${object(doorOf(rule, everything))} 허용하는 규칙을 삭제했습니다.`,
  EgressAuthorized: ({ groupId, rule }, { of }) =>
    `보안 그룹 ${of(groupId)}에서 ${toward(of(rule.source))} 나가는 ${object(doorOf(rule, everything))} 허용했습니다.`,
  EgressRevoked: ({ groupId, rule }, { of }) =>
    `보안 그룹 ${of(groupId)}에서 ${toward(of(rule.source))} 나가는 ${doorOf(rule, everything)} 허용을 없앴습니다.`,
  RuleChanged: ({ groupId, egress, rule }, { of }) =>
    `보안 그룹 ${of(groupId)}의 ${egress ? '아웃바운드' : '인바운드'} 규칙을 바꿨습니다. 이제 ${of(rule.source)}, ${doorOf(rule, everything)}입니다${rule.description ? `(${rule.description})` : ''}.`,
  ...interfaceEvents,
  ...vpcEvents,
  ...marketEvents,
  ...placementEvents,
  GroupShut: ({ groupId }, { of }) => `보안 그룹 ${of(groupId)}에 밖에서 들어올 수 있는 규칙이 없어졌습니다.`,
  GroupReopened: ({ groupId }, { of }) => `보안 그룹 ${of(groupId)}의 규칙이 돌아왔습니다.`,
  RootReplacing: ({ instanceId }, { of }) => `${of(instanceId)}의 루트 볼륨을 바꾸고 있습니다.`,
  RootReplaced: ({ instanceId, state }, { of }) => rootReplaced[state](of(instanceId)),
  MysteryInjected: ({ instanceId }, { of }) => `${of(instanceId)}에 수수께끼 고장을 냈습니다.`,
  MysteryNamed: ({ instanceId, right }, { of }) => named[right ? 'right' : 'wrong'](of(instanceId)),
  MysteryRevealed: ({ instanceId }, { of }) => `${of(instanceId)}의 수수께끼 고장을 공개했습니다.`,
  ChecksReported: ({ instanceId, report }, { of }) => {
    const { made, failed } = checksIn(report)
    const name = of(instanceId)
    if (failed.length === 0) return `${subject(name)} 검사 ${made}/${object(String(made))} 통과했습니다.`
    return `${subject(name)} 검사 ${made - failed.length}/${made}만 통과했습니다. 실패: ${failed.map((one) => checkNames[one]).join(', ')}.`
  },
  AlarmPut: ({ alarm, created }, { of, alarm: called }) =>
    created
      ? alarm.instanceId === undefined
        ? `경보 ${subject(called(alarm.name))} ${object(alarm.metric)} 지켜보기 시작했습니다.`
        : `경보 ${subject(called(alarm.name))} ${of(alarm.instanceId)}의 ${object(alarm.metric)} 지켜보기 시작했습니다.`
      : `경보 ${object(called(alarm.name))} 바꿨습니다.`,
  AlarmDeleted: ({ name }, { alarm }) => `경보 ${object(alarm(name))} 삭제했습니다.`,
  AlarmStateChanged: ({ name, from, to }, { alarm }) =>
    `경보 ${subject(alarm(name))} ${from}에서 ${toward(to)} 바뀌었습니다.`,
  AlarmActionRun: ({ name, action: arn, error }, { topic: topicOf, alarm }) => {
    const action = parseAction(arn)
    if (error !== undefined) {
      const what = lastName(arn)
      return `경보 ${subject(alarm(name))} ${actionNames[what] ?? what} 작업을 실행하지 못했습니다. ${error}`
    }
    if (action?.kind === 'topic') return `경보 ${subject(alarm(name))} 주제 ${topicOf(action.arn)}에 알렸습니다.`
    if (action?.kind === 'ec2') return alarmActed[action.action](alarm(name))
    return `경보 ${subject(alarm(name))} ${actionNames[arn] ?? arn} 작업을 실행했습니다.`
  },
  MetricDataPut: ({ namespace, data }) => `네임스페이스 ${namespace}에 값 ${data.length}개를 게시했습니다.`,
  AlarmTagged: ({ name }, { alarm }) => `경보 ${alarm(name)}의 태그를 바꿨습니다.`,
  AlarmActionsEnabled: ({ name }, { alarm }) => `경보 ${alarm(name)}의 작업을 켰습니다.`,
  AlarmActionsDisabled: ({ name }, { alarm }) => `경보 ${alarm(name)}의 작업을 껐습니다.`,
  TopicCreated: ({ topic: created }) => `주제 ${object(created.name)} 만들었습니다.`,
  TopicChanged: ({ topicArn, name, value }, { topic: topicOf }) => {
    if (name !== 'DisplayName') return `주제 ${topicOf(topicArn)}의 ${name} 속성을 설정했습니다.`
    return value === ''
      ? `주제 ${topicOf(topicArn)}의 표시 이름을 없앴습니다.`
      : `주제 ${topicOf(topicArn)}의 표시 이름을 ${toward(value)} 바꿨습니다.`
  },
  TopicTagged: ({ topicArn }, { topic: topicOf }) => `주제 ${topicOf(topicArn)}의 태그를 바꿨습니다.`,
  TopicDeleted: ({ topicArn }, { topic: topicOf }) => `주제 ${object(topicOf(topicArn))} 삭제했습니다.`,
  SubscriptionRequested: ({ subscription: { endpoint, topicArn, confirmed } }, { topic: topicOf }) =>
    confirmed
      ? `${subject(endpoint)} 주제 ${object(topicOf(topicArn))} 구독했습니다.`
      : `${endpoint}에 주제 ${topicOf(topicArn)} 구독 확인을 요청했습니다.`,
  SubscriptionConfirmed: ({ subscriptionArn }, { of }) => `${subject(of(subscriptionArn))} 구독을 확인했습니다.`,
  SubscriptionChanged: ({ subscriptionArn, name, value }, { of }) => {
    if (name !== 'FilterPolicy') return `${of(subscriptionArn)} 구독의 ${name} 속성을 설정했습니다.`
    return value === ''
      ? `${of(subscriptionArn)} 구독의 필터 정책을 없앴습니다.`
      : `${of(subscriptionArn)} 구독에 필터 정책을 설정했습니다. 이 정책을 통과한 알림만 보냅니다.`
  },
  SubscriptionExpired: ({ subscriptionArn }, { of }) =>
    `${subject(of(subscriptionArn))} 48시간 안에 확인하지 않아 구독이 사라졌습니다.`,
  SubscriptionRemoved: ({ subscriptionArn }, { of }) => `${of(subscriptionArn)}의 구독을 취소했습니다.`,
  NotificationPublished: ({ topicArn, content }, { topic: topicOf }) => published[content.kind](topicOf(topicArn)),
  NotificationFiltered: ({ subscriptionArn }, { of }) =>
    `${of(subscriptionArn)}에는 보내지 않았습니다. 알림이 이 구독의 필터 정책을 통과하지 못했습니다.`,
  MessageSent: ({ message }) => `${object(letterOf(message))} ${toward(message.endpoint)} 보냈습니다.`,
  MessageArrived: ({ messageId }, names) => {
    const message = names.message(messageId)
    if (!message) return '메시지가 도착했습니다.'
    return `${subject(letterOf(message))} ${message.endpoint}에 도착했습니다.`
  },
  SandboxPhoneAdded: ({ number }) => `${josa(number, '을/를')} SMS 샌드박스에 추가했습니다. 인증해야 합니다.`,
  SandboxPhoneVerified: ({ number }) => `${josa(number, '을/를')} 인증했습니다. 이제 이 계정의 SMS가 갑니다.`,
  SandboxPhoneDeleted: ({ number }) => `${josa(number, '을/를')} SMS 샌드박스에서 뺐습니다.`,
  SmsSandboxSet: ({ inside }) =>
    inside
      ? '계정이 SMS 샌드박스 안에 있습니다. SMS는 인증한 번호로만 갑니다.'
      : '계정이 SMS 샌드박스를 벗어났습니다. SMS가 어느 번호로나 갑니다.',
  SmsWithheld: ({ endpoint }) =>
    `${endpoint}에는 SMS를 보내지 않았습니다. 계정이 SMS 샌드박스 안에 있고 이 번호는 인증되지 않았습니다.`,
  ChannelConfigured: ({ channel }) =>
    `Amazon Q가 주제의 알림을 ${channel.channelName}에 올리도록 설정했습니다(${channel.name}).`,
  DashboardPut: ({ name }) => `대시보드 ${object(name)} 저장했습니다.`,
  DashboardsDeleted: ({ names }) => `대시보드 ${object(names.join(', '))} 삭제했습니다.`,
  ChannelRemoved: ({ name }) => `Amazon Q가 주제의 알림을 Slack에 올리던 설정을 없앴습니다(${name}).`,
}
