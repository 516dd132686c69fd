import type { GoalSentences } from '#course/goal.ts'

/** 무엇을 이루어야 하는지, 점검 목록이 하는 말: 검사하는 것마다 한 문장. */
export const goals: GoalSentences = {
  launched: ({ type }) => (type ? `${type} 인스턴스가 시작되어 실행 중이다` : '인스턴스가 시작되어 실행 중이다'),
  reached: ({ state }) => `인스턴스가 ${state} 상태가 되었다`,
  checked: () => '상태 검사를 모두 통과했다',
  rebooted: () => '인스턴스가 재부팅되어 OS가 다시 올라왔다',
  stoppedAndStarted: () => '인스턴스가 중지되었다가 다시 실행 중이다',
  noVolumeLeft: () => '남은 볼륨이 없다',
  imaged: ({ reboot }) =>
    reboot
      ? '실행 중인 인스턴스를 재부팅해서 만든 이미지가 준비되었다'
      : '실행 중인 인스턴스를 재부팅하지 않고 만든 이미지가 준비되었다',
  cloned: () => '내 이미지로 시작한 인스턴스가 부팅을 마쳤다',
  deregistered: () => '이미지를 등록 취소했고 스냅샷은 남아 있다',
  snapshotGone: () => '등록 취소한 이미지의 스냅샷을 삭제했다',
  keptElastic: () => '탄력적 IP가 있는 인스턴스가 중지되었다가 다시 실행 중이다',
  reachable: ({ port }) => `접속할 수 없던 인스턴스의 ${port}번 포트가 다시 응답한다`,
  alarmFired: () => '경보가 ALARM 상태가 되었다',
  alarmTold: ({ by }) => `경보 메시지가 ${by}(으)로 도착했다`,
  confirmed: ({ by }) => `${by} 구독을 확인했다`,
  alarmBecame: ({ to }) => `경보가 ${to} 상태로 바뀌었다`,
  alarmActed: ({ action }) => `경보가 인스턴스에 ${action} 작업을 했고, 그 뒤 검사를 통과했다`,
  rebootedInVain: () => '경보가 메모리가 모자란 인스턴스를 재부팅했고 얼마 뒤 또 재부팅했다',
  slackTold: () => '경보 메시지가 Slack 채널에 도착했다',
  named: () => '숨은 고장의 이름을 맞혔다',
  movedAway: () => '호스트가 고장 난 인스턴스가 다른 호스트에서 시스템 검사를 통과했다',
  moreMemory: () => '검사에 실패하던 인스턴스가 메모리가 더 큰 유형에서 인스턴스 검사를 통과했다',
  bootsAgain: () => '부팅하지 못하던 OS가 다시 올라와 인스턴스 검사를 통과했다',
  pathFreed: () => 'I/O가 멈췄던 볼륨이 AWS를 기다리지 않고 다시 동작한다',
  restored: () => '스냅샷에서 만든 볼륨을 볼륨이 고장 난 인스턴스에 연결했다',
  costsNothing: () => '요금이 나가는 것이 아무것도 없다',
}
