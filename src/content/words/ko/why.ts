import type { why as en } from '../en/why.ts'
import { josa } from '../particle.ts'
import type { Told } from '../told.ts'

const topic = (word: string) => josa(word, '은/는')
const subject = (word: string) => josa(word, '이/가')
const checkNames = { system: '시스템', instance: '인스턴스', ebs: '연결된 EBS' }

export const why: Told<typeof en> = {
  ask: '왜?',
  state: {
    pending: (name) => `${topic(name)} 왜 대기 중인가요?`,
    running: (name) => `${topic(name)} 왜 실행 중인가요?`,
    stopping: (name) => `${topic(name)} 왜 중지 중인가요?`,
    stopped: (name) => `${topic(name)} 왜 중지되었나요?`,
    'shutting-down': (name) => `${topic(name)} 왜 종료 중인가요?`,
    terminated: (name) => `${topic(name)} 왜 종료되었나요?`,
    hibernated: (name) => `${topic(name)} 왜 최대 절전 모드로 중지되었나요?`,
  },
  type: (name, type) => `${name}의 유형이 왜 ${type}인가요?`,
  publicIp: (name, ip) => `${name}의 퍼블릭 IPv4가 왜 ${ip}인가요?`,
  noPublicIp: (name) => `${name}에는 왜 퍼블릭 IPv4가 없나요?`,
  privateIp: (name, ip) => `${name}의 프라이빗 IPv4가 왜 ${ip}인가요?`,
  noPrivateIp: (name) => `${name}에는 왜 이제 프라이빗 IPv4가 없나요?`,
  host: (name, host) => `${topic(name)} 왜 호스트 ${host}에 있나요?`,
  noHost: (name) => `${topic(name)} 왜 어느 호스트에도 없나요?`,
  ram: (name) => `${name}의 RAM과 작업이 왜 사라졌나요?`,
  store: (name) => `${name}의 인스턴스 스토어 내용이 왜 사라졌나요?`,
  files: (name) => `${name}의 EBS 파일이 왜 사라졌나요?`,
  volumes: (name, n) => (n === 0 ? `${name}에는 왜 볼륨이 없나요?` : `${name}의 볼륨이 왜 ${n}개인가요?`),
  id: (name) => `${name}의 인스턴스 ID는 왜 이것인가요?`,
  perHour: (name, money) => `${name}의 시간당 요금이 왜 ${money}인가요?`,
  name: (name) => `이름이 왜 ${name}인가요?`,
  interfaces: (name) => `${name}의 네트워크 인터페이스가 왜 바뀌었나요?`,
  elasticIp: (name) => `${name}의 탄력적 IP가 왜 바뀌었나요?`,
  attached: (name) => `${name}에 왜 볼륨이 연결되었나요?`,
  detached: (name) => `${name}에서 왜 볼륨이 분리되었나요?`,
  checks: (name) => `${name}의 상태 검사 결과가 왜 이런가요?`,
  faults: (name) => `${name}의 고장 난 곳이 왜 바뀌었나요?`,
  alarms: (name) => `${name}의 경보가 왜 이 상태인가요?`,
  check: {
    initializing: (name, check) => `${name}의 ${checkNames[check]} 검사가 왜 초기화 중인가요?`,
    passed: (name, check) => `${topic(name)} 왜 ${checkNames[check]} 검사를 통과했나요?`,
    failed: (name, check) => `${name}의 ${checkNames[check]} 검사가 왜 실패했나요?`,
  },
  alarm: {
    OK: (name) => `경보 ${subject(name)} 왜 정상인가요?`,
    ALARM: (name) => `경보 ${subject(name)} 왜 경보 상태인가요?`,
    INSUFFICIENT_DATA: (name) => `경보 ${subject(name)} 왜 데이터 부족 상태인가요?`,
  },
  message: (to) => `이 메시지가 왜 ${josa(to, '으로/로')} 갔나요?`,
  billLine: (what) => `${what} 요금이 왜 나갔나요?`,
  volume: {
    creating: (name) => `볼륨 ${subject(name)} 왜 생성 중인가요?`,
    available: (name) => `볼륨 ${subject(name)} 왜 사용 가능 상태인가요?`,
    deleting: (name) => `볼륨 ${subject(name)} 왜 삭제 중인가요?`,
    attaching: (name, to) => `볼륨 ${subject(name)} 왜 ${to}에 연결되고 있나요?`,
    attached: (name, to) => `볼륨 ${subject(name)} 왜 ${to}에 연결되어 있나요?`,
    detaching: (name, from) => `볼륨 ${subject(name)} 왜 ${from}에서 분리되고 있나요?`,
  },
  address: (ip, instance) => `탄력적 IP ${subject(ip)} 왜 ${instance}에 연결되어 있나요?`,
  freeAddress: (ip) => `탄력적 IP ${subject(ip)} 왜 아무 데도 연결되어 있지 않나요?`,
  event: '왜 이런 일이 일어났나요?',
  eventLabel: (sentence) => `왜? ${sentence}`,
  gone: '이 시점에는 설명할 것이 없습니다.',
  prepared: '이 실험을 열었을 때 이미 그랬습니다. 이야기는 거기서 시작합니다.',
  hint: '최근에 일어난 일부터 보여 줍니다. 누르면 타임라인의 그 시점으로 갑니다.',
  because: '원인',
  root: '여기서 시작되었습니다',
  unknown: '아직 찾지 못한 고장',
  before: (was) => `그렇다면 이전의 ${topic(was)} 왜 사라졌나요?`,
  over: '그렇다면 왜 요금이 더는 나가지 않나요?',
}
