import type { GoalSentences } from '#course/goal.ts'

/** 무엇을 이루어야 하는지, 점검 목록이 하는 말: 검사하는 것마다 한 문장. */
export const goals: GoalSentences = {
  launched: ({ type }) => (type ? `${type} 인스턴스가 시작되어 실행 중이다` : '인스턴스가 시작되어 실행 중이다'),
  reached: ({ state }) => `인스턴스가 ${state} 상태가 되었다`,
  checked: () => '상태 검사를 모두 통과했다',
  rebooted: () => '인스턴스가 재부팅되어 OS가 다시 올라왔다',
  stoppedAndStarted: () => '인스턴스가 중지되었다가 다시 실행 중이다',
  noVolumeLeft: () => '남은 볼륨이 없다',
  keptElastic: () => '탄력적 IP가 있는 인스턴스가 중지되었다가 다시 실행 중이다',
  answersOn: ({ name, port }) => `인터넷에서 ${name}의 ${port}번 포트에 접속된다`,
  alarmFired: () => '경보가 ALARM 상태가 되었다',
  alarmTold: ({ by }) => `경보 메시지가 ${by}(으)로 도착했다`,
  named: () => '숨은 고장의 이름을 맞혔다',
  creditsCameTo: ({ turn }) =>
    ({
      baseline: '인스턴스가 CPU 크레딧을 다 써서 기준 성능으로 느려졌다',
      surplus: '인스턴스가 잉여 크레딧을 쓰기 시작했다',
      charge: '잉여 크레딧에 요금이 붙기 시작했다',
    })[turn],
  busyWithoutCredits: () => 'CPU 크레딧이 없는 유형에서 최대 작업량이 돌고 있다',
  noSurplusCharged: () => '잉여 크레딧 요금이 더 나가지 않는다',
  caseClosed: ({ name }) => `${name}의 고장을 알아맞혔거나 포기하고 답을 보았다`,
  wellAgain: ({ name }) => `${name}의 검사가 통과되고 80번 포트가 다시 응답한다`,
  costsNothing: () => '요금이 나가는 것이 아무것도 없다',
  computeEnded: ({ name }) => `${name}의 인스턴스 요금이 멈췄다`,
  onlySnapshotsCost: ({ names }) => `${names.join(', ')} 가운데 스냅샷 말고는 요금이 나가는 것이 없다`,
  filesKept: ({ files, in: where }) =>
    where === 'snapshots' ? `완료된 스냅샷에 들어 있다: ${files.join(', ')}` : `아직 남아 있다: ${files.join(', ')}`,
}
