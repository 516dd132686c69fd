import type { GoalSentences } from '#course/goals/every.ts'
import { josa } from '../../words/particle.ts'
import type { InstanceState } from '#engine/world/instances/instance.ts'

/** As the page calls them. Its own words stay in the script of the first view, which a lesson must not split. */
export const stateNames: Readonly<Record<InstanceState, string>> = {
  pending: '대기 중',
  running: '실행 중',
  stopping: '중지 중',
  stopped: '중지됨',
  'shutting-down': '종료 중',
  terminated: '종료됨',
}

const protocols = {
  email: '이메일',
  'email-json': '이메일-JSON',
  sms: 'SMS',
  http: 'HTTP',
  https: 'HTTPS',
  lambda: 'Lambda',
} as const
const acted = { reboot: '재부팅', recover: '복구', stop: '중지', terminate: '종료' } as const

/** 무엇을 이루어야 하는지, 점검 목록이 하는 말: 검사하는 것마다 한 문장. */
export const goals: GoalSentences = {
  launched: ({ type }) => (type ? `${type} 인스턴스가 시작되어 실행 중이다` : '인스턴스가 시작되어 실행 중이다'),
  reached: ({ state }) => `인스턴스가 ‘${stateNames[state]}’ 상태가 되었다`,
  checked: () => '인스턴스가 상태 검사를 모두 통과했다',
  rebooted: () => '인스턴스가 재부팅되어 OS가 다시 올라왔다',
  stoppedAndStarted: () => '인스턴스가 중지되었다가 다시 실행 중이다',
  startedAndStopped: () => '인스턴스가 실행되었다가 중지되었다',
  shutDownForGood: () => 'OS 안에서 전원을 꺼서 인스턴스가 종료되었다',
  restartedWithStore: () => '인스턴스 스토어가 있는 인스턴스가 중지되었다가 다시 실행 중이다',
  hibernated: () => '인스턴스가 최대 절전 모드로 들어갔다',
  resumed: () => '최대 절전 모드였던 인스턴스가 하던 일을 이어서 하고 있다',
  launchedToHibernate: () => '최대 절전 모드를 활성화한 인스턴스가 시작되어 실행 중이다',
  launchedOn: ({ architecture }) => `${architecture} 아키텍처 인스턴스가 시작되어 실행 중이다`,
  moreMemory: ({ times }) => `vCPU는 이 단계 전 그대로, 메모리는 ${times}배 이상인 유형으로 실행 중이다`,
  imaged: ({ reboot }) =>
    reboot
      ? '실행 중인 인스턴스를 재부팅해서 만든 이미지가 준비되었다'
      : '실행 중인 인스턴스를 재부팅하지 않고 만든 이미지가 준비되었다',
  cloned: () => '내 이미지로 시작한 인스턴스가 부팅을 마쳤다',
  deregistered: () => '이미지를 등록 취소했고 스냅샷은 남아 있다',
  snapshotGone: () => '등록 취소한 이미지의 스냅샷을 삭제했다',
  reachable: ({ port }) => `접속할 수 없던 인스턴스의 ${port}번 포트가 다시 응답한다`,
  volumeDetached: () => '인스턴스에서 볼륨이 분리되었다',
  volumeGoesOn: ({ volume }) => `${volume} 볼륨이 실행 중인 인스턴스에 연결되어 있다`,
  volumeMoved: () => '볼륨이 한 인스턴스에서 분리되어 다른 인스턴스에 연결되었다',
  volumeSurvived: () => '인스턴스가 종료되었는데 그 볼륨은 남아 있다',
  nothingLoose: () => '볼륨을 삭제하고 탄력적 IP를 릴리스해, 인스턴스에 속하지 않는 것이 남아 있지 않다',
  keptElastic: () => '탄력적 IP가 있는 인스턴스가 중지되었다가 다시 실행 중이다',
  elasticMoved: () => '탄력적 IP가 한 인스턴스에서 다른 인스턴스로 옮겨졌다',
  elasticReleased: () => '탄력적 IP를 릴리스해 남은 것이 없다',
  answersOn: ({ name, port }) => `인터넷에서 ${name}의 ${port}번 포트에 접속된다`,
  alarmTold: ({ by }) => `경보 메시지가 ${josa(protocols[by], '으로/로')} 도착했다`,
  confirmed: ({ by }) => `${protocols[by]} 구독을 확인했다`,
  alarmBecame: () => '경보의 상태가 바뀌었다',
  alarmActed: ({ action }) => `경보가 인스턴스를 ${acted[action]}했고, 그 뒤 검사를 통과했다`,
  rebootedInVain: () => '메모리가 다 찰 때 재부팅 경보가 하는 일을 끝까지 지켜보았다',
  slackTold: () => '경보 메시지가 Slack 채널에 도착했다',
  movedAway: () => '호스트가 고장 난 인스턴스가 다른 호스트에서 시스템 검사를 통과했다',
  enoughMemory: () => '메모리가 모자라던 인스턴스가 이제 계속 검사를 통과한다',
  bootsAgain: () => 'AWS에도 있는 방법으로 고쳐, 부팅하지 못하던 OS가 다시 올라와 인스턴스 검사를 통과했다',
  pathFreed: () => 'I/O가 멈췄던 볼륨으로 가는 경로를 바꿨다',
  restored: () => '스냅샷에서 만든 볼륨을 볼륨이 고장 난 인스턴스에 연결했다',
  creditsCameTo: ({ turn }) =>
    ({
      baseline: '인스턴스가 CPU 크레딧을 다 써서 기준 성능으로 느려졌다',
      surplus: '인스턴스가 잉여 크레딧을 쓰기 시작했다',
      charge: '잉여 크레딧 요금이 나가기 시작했다',
    })[turn],
  busyWithoutCredits: () => 'CPU 크레딧이 없는 유형에서 최대 작업량이 돌고 있다',
  noSurplusCharged: ({ name }) =>
    `${name === undefined ? '' : `${josa(name, '이/가')} 실행 중이고, `}잉여 크레딧 요금이 더 나가지 않는다`,
  caseClosed: ({ name }) => `${name}의 고장 원인을 찾아냈거나 포기하고 답을 보았다`,
  wellAgain: ({ name }) =>
    `${josa(name, '을/를')} AWS에서 쓸 수 있는 방법으로 고쳐, 검사를 통과하고 80번 포트가 응답한다`,
  computeEnded: ({ name }) => `${name}의 인스턴스 요금이 멈췄다`,
  onlySnapshotsCost: ({ names }) => `${names.join(', ')}에서 스냅샷 말고는 나가는 요금이 없다`,
  sshForMe: ({ name }) => `${name}에 SSH로 들어갈 수 있고, 22번 포트가 인터넷 전체에 열려 있지는 않다`,
  sessionOpens: ({ name }) => `Session Manager로 ${name}에 세션이 열린다`,
  portShut: ({ name, port }) => `${name}의 ${port}번 포트로 들여보내는 규칙이 없다`,
  scriptChanged: ({ name }) => `${name}의 사용자 데이터를 바꾸었고, 그 뒤로 다시 부팅했다`,
  servesByItself: () => '아무도 손대지 않은 새 인스턴스가 80번 포트에서 응답한다',
  mayDo: ({ name, policy }) => `${name}의 역할에 ${policy} 정책이 있다`,
  filesKept: ({ files, in: where }) =>
    where === 'snapshots' ? `완료된 스냅샷에 들어 있다: ${files.join(', ')}` : `아직 남아 있다: ${files.join(', ')}`,
}
