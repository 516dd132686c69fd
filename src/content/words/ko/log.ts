import type { log as en } from '../en/log.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'
import { faults } from './faults.ts'
import { settings } from './settings.ts'

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

export const log: Told<typeof en> = {
  title: '이벤트 기록',
  filter: '보기',
  families: { all: '전체', requests: '요청', state: '상태', checks: '검사·경보', messages: '메시지' },
  only: (name) => `${name}만`,
  because: (sentence) => `원인: ${sentence}`,
  older: (n) => `이전 이벤트 ${n}개 더 보기`,
  empty: '아직 아무 일도 없었습니다.',
  noneSuch: '이런 일은 아직 없었습니다.',
  showAll: '모두 보기',
  who: { you: '나', guest: 'OS', aws: 'AWS', alarm: '경보', fault: '고장' },
  sentences: {
    asked: (action, what) => (what === '' ? `${action} 요청` : `${action} 요청: ${what}`),
    refused: (action, code, message) => `${action} 거부됨. ${code}: ${message}`,
    quotasSet: {
      raised: '계정의 할당량을 늘려 두었습니다.',
      'new-account': '계정의 할당량을 새 계정과 같게 했습니다. 표준 패밀리는 5 vCPU, 나머지는 0입니다.',
    },
    capacityRanOut: (family, zone) => `${zone}의 ${family} 용량이 바닥났습니다.`,
    capacityReturned: (family, zone) => `${zone}의 ${family} 용량이 다시 생겼습니다.`,
    accountFaultSet: (fault, there) =>
      there ? `계정에 고장이 났습니다: ${faults.of[fault].name}.` : `고장이 사라졌습니다: ${faults.of[fault].name}.`,
    placed: (name, host) => `${subject(name)} 호스트 ${host}에 배치되었습니다.`,
    lifted: (name, host) => `${subject(name)} 호스트 ${object(host)} 떠났습니다.`,
    hostFailed: {
      power: (host) => `호스트 ${host}의 전원이 끊겼습니다.`,
      network: (host) => `호스트 ${host}의 네트워크가 끊겼습니다.`,
      hardware: (host) => `호스트 ${host}의 하드웨어가 고장 났습니다.`,
      software: (host) => `호스트 ${host} 자체의 소프트웨어에 문제가 생겼습니다.`,
    },
    hostMended: {
      power: (host) => `호스트 ${host}의 전원이 돌아왔습니다.`,
      network: (host) => `호스트 ${host}의 네트워크가 돌아왔습니다.`,
      hardware: (host) => `호스트 ${host}의 하드웨어가 다시 정상입니다.`,
      software: (host) => `호스트 ${host}의 소프트웨어가 다시 정상입니다.`,
    },
    launched: (name, type, zone) => `${object(name)} 만들었습니다. ${type}, ${zone}.`,
    entered: {
      pending: (name) => `${name}의 시작 요청이 접수되었습니다. EC2가 호스트를 찾고 있습니다.`,
      running: (name) => `${subject(name)} 실행 중 상태가 되었습니다.`,
      stopping: (name) => `${object(name)} 중지하고 있습니다.`,
      hibernating: (name) =>
        `${subject(name)} 최대 절전 모드로 들어가고 있습니다. RAM의 내용을 루트 볼륨에 옮기고 있습니다.`,
      stopped: (name) => `${subject(name)} 중지되었습니다.`,
      hibernated: (name) => `${subject(name)} 최대 절전 모드로 중지되었습니다.`,
      'shutting-down': (name) => `${object(name)} 종료하고 있습니다.`,
      terminated: (name) => `${subject(name)} 종료되었습니다.`,
    },
    launchFailed: (name, reason) => `${object(name)} 시작하지 못했습니다. ${reason}`,
    startFailed: (name, reason) => `${object(name)} 시작하지 못해 다시 중지되었습니다. ${reason}`,
    changed: {
      settings,
      type: (name, type) => `${name}의 유형을 ${toward(type)} 바꿨습니다.`,
      creditMode: (name, mode) => `${name}의 크레딧 사양을 ${toward(mode)} 바꿨습니다.`,
      groups: (name, groups) => `${name}의 보안 그룹을 ${toward(groups)} 바꿨습니다.`,
      tags: (name) => `${name}의 태그를 바꿨습니다.`,
      nothing: (name) => `${name}에서 바뀐 것이 없습니다.`,
    },
    rebootRequested: (name) => `${name}의 재부팅 요청이 접수되었습니다.`,
    stopForced: (name) =>
      `${name}의 강제 중지를 시작했습니다. OS가 꺼지지 않으면 강제로 끄니, 나중에 파일 시스템을 확인하세요.`,
    recoveryStarted: {
      simplified: (name) => `AWS가 스스로 ${object(name)} 다른 호스트로 옮기고 있습니다.`,
      alarm: (name) => `${object(name)} 다른 호스트로 복구하고 있습니다.`,
    },
    recoveryCancelled: (name) => `${name}의 호스트가 나아서 복구를 그만두었습니다.`,
    recovered: (name, from, to, health) =>
      `${subject(name)} 호스트 ${from}에서 ${toward(to)} 복구되었습니다. AWS Health 이벤트: ${health}.`,
    recoveryFailed: (name) =>
      `가용 영역에 자리가 없어 ${object(name)} 복구하지 못했습니다. 원래 호스트에 남아 있습니다.`,
    forgotten: (name) => `종료한 지 한 시간이 지나 ${subject(name)} 목록에서 사라졌습니다.`,
    booting: {
      start: (name) => `${name}의 OS가 부팅을 시작했습니다.`,
      reboot: (name) => `${name}의 OS가 재부팅을 시작했습니다.`,
      power: (name) => `전원이 돌아와 ${name}의 OS가 부팅을 시작했습니다.`,
      recovered: (name) => `${name}의 OS가 새 호스트에서 부팅을 시작했습니다.`,
    },
    booted: (name) => `${name}의 OS가 켜졌습니다.`,
    stuck: {
      'no-root': (name) => `루트 볼륨이 없어 ${subject(name)} 부팅하지 못했습니다.`,
      'file-system': (name) => `파일 시스템이 깨져 ${name}의 OS가 멈췄습니다.`,
      'no-io': (name) => `루트 볼륨이 응답하지 않아 ${subject(name)} 부팅하지 못했습니다.`,
      startup: (name) => `시작 설정이 잘못되어 ${subject(name)} 부팅하지 못했습니다.`,
      kernel: (name) => `커널이 나머지 시스템과 맞지 않아 ${subject(name)} 부팅하지 못했습니다.`,
      full: (name) => `루트 디스크가 꽉 차서 ${subject(name)} 부팅하지 못했습니다.`,
    },
    hung: (name) => `${name}의 OS가 응답을 멈췄습니다. 커널이 응답하지 않습니다.`,
    closing: (name) => `${name}의 OS가 꺼지고 있습니다.`,
    off: {
      stopped: (name) => `${name}의 OS가 꺼졌습니다. RAM은 비었습니다.`,
      terminated: (name) => `${name}의 OS가 꺼졌습니다.`,
      power: (name) => `실행 중이던 ${name}의 전원이 끊겼습니다.`,
      recovered: (name) => `${name}의 RAM에 있던 것은 사라졌습니다.`,
    },
    halted: (name) => `${subject(name)} 멈췄습니다(halt). CPU는 아무 일도 하지 않지만 EC2에는 실행 중으로 나옵니다.`,
    suspending: (name) => `${subject(name)} RAM을 루트 볼륨에 쓰고 있습니다.`,
    suspended: (name) => `${name}의 RAM을 루트 볼륨에 다 옮겼습니다.`,
    hibernationFailed: {
      disk: (name) =>
        `루트 볼륨에 RAM의 내용을 담을 공간이 없어 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
      os: (name) => `OS가 응답하지 않아 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
      io: (name) => `루트 볼륨이 응답하지 않아 ${subject(name)} 최대 절전 모드로 들어가지 못했습니다. 그냥 중지합니다.`,
    },
    resuming: (name) => `${subject(name)} 루트 볼륨에서 RAM을 되읽고 있습니다.`,
    resumed: (name) => `${name}의 OS가 하던 일을 이어받았습니다.`,
    workload: {
      idle: (name) => `${name}에 할 일이 없어졌습니다.`,
      steady: (name) => `${subject(name)} 꾸준히 일하기 시작했습니다.`,
      busy: (name) => `${subject(name)} 최대 부하로 일하기 시작했습니다.`,
      leak: (name) => `${name}의 애플리케이션에서 메모리가 새기 시작했습니다.`,
    },
    credits: {
      baseline: (name) => `${subject(name)} CPU 크레딧을 다 써서 기준 성능으로 느려졌습니다.`,
      surplus: (name) => `${subject(name)} CPU 크레딧을 다 써서 잉여 크레딧을 쓰기 시작했습니다.`,
      charge: (name) =>
        `${name}의 잉여 크레딧이 하루 획득량에 이르렀습니다. 이제부터 쓰는 잉여 크레딧에는 요금이 붙습니다.`,
      lost: (name) => `${subject(name)} 중지된 지 7일이 지나 CPU 크레딧이 사라졌습니다.`,
    },
    hungry: (name, memory) => `${name}의 애플리케이션에 메모리 ${subject(memory)} 필요해졌습니다.`,
    notHungry: (name) => `${name}의 애플리케이션에 메모리가 더는 필요하지 않게 되었습니다.`,
    memoryExhausted: (name) => `${name}의 메모리가 다 찼습니다.`,
    memoryFreed: (name) => `${name}의 메모리에 여유가 생겼습니다.`,
    agentOn: (name) =>
      `${name} 안에서 CloudWatch 에이전트가 실행되었습니다. 메모리와 디스크 사용률을 1분마다 보냅니다.`,
    agentOff: (name) => `${name}에서 CloudWatch 에이전트를 제거했습니다.`,
    webCrashed: (name) => `${name}의 웹 서버가 죽었습니다.`,
    webStarted: (name) => `${name}의 웹 서버가 켜졌습니다.`,
    ramFile: (name, path) => `${name}의 RAM에 ${object(path)} 썼습니다.`,
    storeFile: (name, path) => `${name}의 인스턴스 스토어에 ${object(path)} 썼습니다.`,
    volumeCreated: (volume, gib, type, zone) =>
      `볼륨 ${object(volume)} 만들기 시작했습니다. ${gib} GiB ${type}, ${zone}.`,
    volumeReady: (volume) => `볼륨 ${object(volume)} 쓸 수 있게 되었습니다.`,
    attaching: (volume, name, device) => `볼륨 ${object(volume)} ${name}의 ${toward(device)} 연결하고 있습니다.`,
    attached: (volume, name) => `볼륨 ${subject(volume)} ${name}에 연결되었습니다.`,
    detaching: (volume, name) => `볼륨 ${object(volume)} ${name}에서 분리하고 있습니다.`,
    busy: (volume, name) =>
      `볼륨 ${object(volume)} ${name}에서 분리하려 했지만, OS가 마운트를 해제하지 않았습니다(busy).`,
    detached: (volume, name) => `볼륨 ${subject(volume)} ${name}에서 분리되었습니다.`,
    deleting: (volume) => `볼륨 ${object(volume)} 삭제하고 있습니다.`,
    deleted: (volume) => `볼륨 ${subject(volume)} 데이터와 함께 삭제되었습니다.`,
    onTermination: (volume, deleted) =>
      `인스턴스를 종료할 때 볼륨 ${subject(volume)} ${deleted ? '삭제되도록' : '남도록'} 바꿨습니다.`,
    volumeTagged: (volume) => `볼륨 ${volume}의 태그를 바꿨습니다.`,
    volumeFile: (volume, path) => `볼륨 ${volume}에 ${object(path)} 썼습니다.`,
    fileSystemCorrupted: (volume) => `볼륨 ${volume}의 파일 시스템이 깨졌습니다.`,
    networkMisconfigured: (volume) => `볼륨 ${volume}의 네트워크 설정이 잘못되었습니다.`,
    spoilt: {
      startup: (volume) => `볼륨 ${volume}의 시작 설정이 잘못되었습니다. 다음 부팅 때 문제가 됩니다.`,
      kernel: (volume) => `볼륨 ${volume}의 커널이 나머지 시스템과 맞지 않습니다. 다음 부팅 때 문제가 됩니다.`,
      full: (volume) => `볼륨 ${subject(volume)} 꽉 찼습니다.`,
    },
    repaired: (volume) => `볼륨 ${object(volume)} 고쳤습니다.`,
    stalled: (volume) => `볼륨 ${volume}의 I/O가 멈췄습니다.`,
    unreachable: (volume) => `볼륨 ${volume}에 연결할 수 없게 되었습니다. EBS 쪽에 문제가 생겼습니다.`,
    unstalled: {
      healed: (volume) => `볼륨 ${volume}의 I/O가 저절로 나았습니다.`,
      moved: (volume) => `볼륨 ${volume}의 I/O가 다른 경로로 다시 이어졌습니다.`,
      cleared: (volume) => `볼륨 ${volume}의 I/O를 고쳤습니다.`,
    },
    modifying: (volume, gib, type) =>
      `볼륨 ${object(volume)} ${gib} GiB ${toward(type)} 바꾸기 시작했습니다. 요금은 이때부터 새 구성으로 계산됩니다.`,
    optimizing: (volume) => `볼륨 ${volume}의 새 크기를 쓸 수 있게 되었습니다. 최적화는 아직 진행 중입니다.`,
    modified: (volume) => `볼륨 ${volume}의 변경이 완료되었습니다.`,
    snapshotCreated: (snapshot, volume) =>
      `볼륨 ${volume}의 그때 모습을 스냅샷 ${toward(snapshot)} 남겼습니다. 데이터를 복사하고 있습니다.`,
    snapshotCompleted: (snapshot) => `스냅샷 ${subject(snapshot)} 완료되었습니다.`,
    snapshotDeleted: (snapshot) => `스냅샷 ${object(snapshot)} 삭제했습니다.`,
    snapshotTagged: (snapshot) => `스냅샷 ${snapshot}의 태그를 바꿨습니다.`,
    imageCreated: (image, name) => `${toward(name)} 이미지 ${object(image)} 만들기 시작했습니다.`,
    imageAvailable: (image) =>
      `이미지 ${subject(image)} 준비되었습니다. 이제 이 이미지로 인스턴스를 시작할 수 있습니다.`,
    imageDeregistered: (image) =>
      `이미지 ${object(image)} 등록 취소했습니다. 이 이미지로 더는 인스턴스를 시작할 수 없습니다.`,
    imageTagged: (image) => `이미지 ${image}의 태그를 바꿨습니다.`,
    scheduled: {
      announced: (name, code, when) =>
        `AWS가 ${name}에 예약된 이벤트 ${object(code)} 알렸습니다. ${when} 이후에 일어납니다. 계정의 메일 주소로도 알렸습니다.`,
      moved: (name, when) => `${name}의 예약된 이벤트를 ${when} 이후로 옮겼습니다.`,
      completed: (name, code) => `예고한 대로 AWS가 ${name}에 ${object(code)} 실행했습니다.`,
      cleared: (name) => `${subject(name)} 호스트를 떠나 예약된 이벤트가 없어졌습니다.`,
      forgotten: (id) => `${topic(id)} 끝난 지 일주일이 지나 목록에서 빠졌습니다.`,
    },
    addressBorrowed: (name, ip) => `${subject(name)} 퍼블릭 주소 ${object(ip)} 빌렸습니다.`,
    addressReturned: (name, ip) => `${subject(name)} 퍼블릭 주소 ${object(ip)} 돌려주었습니다.`,
    allocated: (ip) => `탄력적 IP ${object(ip)} 할당받았습니다.`,
    associated: (ip, name) => `탄력적 IP ${object(ip)} ${name}에 연결했습니다.`,
    disassociated: (ip, name) => `탄력적 IP ${subject(ip)} ${name}에서 연결 해제되었습니다.`,
    released: (ip) => `탄력적 IP ${object(ip)} 릴리스했습니다.`,
    addressTagged: (ip) => `탄력적 IP ${ip}의 태그를 바꿨습니다.`,
    groupCreated: (group) => `보안 그룹 ${object(group)} 만들었습니다.`,
    groupDeleted: (group) => `보안 그룹 ${object(group)} 삭제했습니다.`,
    opened: (group, door, source) => `보안 그룹 ${group}에서 ${source}의 ${object(door)} 허용했습니다.`,
    closed: (group, door, source) => `보안 그룹 ${group}에서 ${source}의 ${door} 허용을 없앴습니다.`,
    groupShut: (group) => `보안 그룹 ${group}에 밖에서 들어올 수 있는 규칙이 없어졌습니다.`,
    groupReopened: (group) => `보안 그룹 ${group}의 규칙이 돌아왔습니다.`,
    everything: '전부',
    rootReplacing: (name) => `${name}의 루트 볼륨을 바꾸고 있습니다.`,
    rootReplaced: {
      succeeded: (name) => `${name}의 루트 볼륨을 바꿨습니다. 같은 호스트에서 재부팅합니다.`,
      failed: (name) => `${subject(name)} 실행 중이 아니거나 스냅샷이 없어져 루트 볼륨을 바꾸지 못했습니다.`,
    },
    mystery: {
      injected: (name) => `${name}에 수수께끼 고장을 냈습니다.`,
      right: (name) => `${name}의 수수께끼 고장을 맞혔습니다.`,
      wrong: (name) => `${name}의 수수께끼 고장을 맞히지 못했습니다.`,
      revealed: (name) => `${name}의 수수께끼 고장을 공개했습니다.`,
    },
    checksPassed: (name, n) => `${subject(name)} 검사 ${n}/${object(String(n))} 통과했습니다.`,
    checksFailed: (name, passed, n, failed) => `${subject(name)} 검사 ${passed}/${n}만 통과했습니다. 실패: ${failed}.`,
    checkNames: { system: '시스템', instance: '인스턴스', ebs: '연결된 EBS' },
    alarmCreated: (alarm, metric, name) => `경보 ${subject(alarm)} ${name}의 ${object(metric)} 지켜보기 시작했습니다.`,
    alarmChanged: (alarm) => `경보 ${object(alarm)} 바꿨습니다.`,
    alarmDeleted: (alarm) => `경보 ${object(alarm)} 삭제했습니다.`,
    alarmState: (alarm, from, to) => `경보 ${subject(alarm)} ${from}에서 ${toward(to)} 바뀌었습니다.`,
    alarmTold: (alarm, name) => `경보 ${subject(alarm)} 주제 ${name}에 알렸습니다.`,
    alarmActed: {
      stop: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 중지를 요청했습니다.`,
      terminate: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 종료를 요청했습니다.`,
      reboot: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 재부팅을 요청했습니다.`,
      recover: (alarm) => `경보 ${subject(alarm)} EC2에 인스턴스 복구를 요청했습니다.`,
    },
    alarmFailed: (alarm, action, error) =>
      `경보 ${subject(alarm)} ${actionNames[action] ?? action} 작업을 실행하지 못했습니다. ${error}`,
    alarmCalled: (alarm, action) => `경보 ${subject(alarm)} ${actionNames[action] ?? action} 작업을 실행했습니다.`,
    actionsOn: (alarm) => `경보 ${alarm}의 작업을 켰습니다.`,
    actionsOff: (alarm) => `경보 ${alarm}의 작업을 껐습니다.`,
    topicCreated: (name) => `주제 ${object(name)} 만들었습니다.`,
    topicDeleted: (name) => `주제 ${object(name)} 삭제했습니다.`,
    subscribing: (endpoint, name) => `${endpoint}에 주제 ${name} 구독 확인을 요청했습니다.`,
    subscribed: (endpoint, name) => `${subject(endpoint)} 주제 ${object(name)} 구독했습니다.`,
    confirmed: (endpoint) => `${subject(endpoint)} 구독을 확인했습니다.`,
    expired: (endpoint) => `${subject(endpoint)} 48시간 안에 확인하지 않아 구독이 사라졌습니다.`,
    unsubscribed: (endpoint) => `${endpoint}의 구독을 취소했습니다.`,
    published: {
      alarm: (name) => `주제 ${subject(name)} 경보를 전했습니다.`,
      text: (name) => `주제 ${subject(name)} 메시지를 전했습니다.`,
      confirmation: (name) => `주제 ${subject(name)} 확인을 요청했습니다.`,
    },
    letter: (content, carrier) =>
      ({
        alarm: `경보 ${carrier}`,
        text: `게시된 ${carrier}`,
        confirmation: `확인 ${carrier}`,
        code: `인증 코드 ${carrier}`,
      })[content],
    carriers: {
      email: '메일',
      'email-json': 'JSON 메일',
      sms: 'SMS',
      https: 'HTTPS 요청',
      lambda: 'Lambda 호출',
      slack: 'Slack 게시물',
    },
    sent: (letter, to) => `${object(letter)} ${toward(to)} 보냈습니다.`,
    arrived: (letter, to) => `${subject(letter)} ${to}에 도착했습니다.`,
    arrivedSomewhere: '메시지가 도착했습니다.',
    phoneAdded: (number) => `${josa(number, '을/를')} SMS 샌드박스에 추가했습니다. 인증해야 합니다.`,
    phoneVerified: (number) => `${josa(number, '을/를')} 인증했습니다. 이제 이 계정의 SMS가 갑니다.`,
    phoneDeleted: (number) => `${josa(number, '을/를')} SMS 샌드박스에서 뺐습니다.`,
    sandboxEntered: '계정이 SMS 샌드박스 안에 있습니다. SMS는 인증한 번호로만 갑니다.',
    sandboxLeft: '계정이 SMS 샌드박스를 벗어났습니다. SMS가 어느 번호로나 갑니다.',
    smsWithheld: (number) =>
      `${number}에는 SMS를 보내지 않았습니다. 계정이 SMS 샌드박스 안에 있고 이 번호는 인증되지 않았습니다.`,
    channelSet: (name, channel) => `Amazon Q가 주제를 ${toward(channel)} 전하도록 설정했습니다(${name}).`,
    channelRemoved: (name) => `Amazon Q가 주제를 Slack으로 전하던 설정을 없앴습니다(${name}).`,
  },
}
