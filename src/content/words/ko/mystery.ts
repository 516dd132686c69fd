import type { mystery as en } from '../en/mystery.ts'
import type { Told } from '../told.ts'

export const mystery: Told<typeof en> = {
  title: '수수께끼 고장',
  intro:
    '고장 하나를 무작위로 내고 무엇인지는 알려 주지 않습니다. 상태 검사, 시스템 로그, 스크린샷, 지표를 보고 찾아내세요.',
  start: '고장 하나 내기',
  again: '하나 더 내기',
  notRunning: '실행 중이고 OS가 응답하는 인스턴스에만 낼 수 있습니다.',
  on: '수수께끼 고장이 나 있습니다. 원인을 찾아보세요.',
  since: (time) => `${time}째`,
  tries: (n) => `${n}번 시도`,
  where: '살펴볼 곳',
  look: {
    checks: '검사',
    monitoring: '모니터링',
    network: '네트워크',
    systemLog: '시스템 로그',
    screenshot: '스크린샷',
  },
  choose: '무엇이 고장일까요?',
  choices: { host: '물리 호스트(전원, 네트워크, 하드웨어, 소프트웨어)', volume: '볼륨 또는 볼륨까지의 경로' },
  none: '고르세요…',
  name: '정답 확인',
  wrong: (name) => `틀렸습니다: ${name}`,
  reveal: '포기하고 답 보기',
  solved: (name) => `맞았습니다: ${name}`,
  revealed: (name) => `답: ${name}`,
  after: (time) => `시작한 지 ${time} 만에`,
  took: (time, tries) => `시작한 지 ${time} 만에, ${tries}`,
  seenTitle: '알아보는 법',
  seen: {
    host: '시스템 검사가 실패하고 인스턴스 검사도 함께 실패합니다. 시스템 로그에는 아무것도 남지 않습니다. 호스트의 네 가지 고장은 밖에서 보면 똑같습니다.',
    volume:
      '연결된 EBS 검사만 실패합니다. 볼륨까지의 경로가 문제인지 EBS가 문제인지는 중지했다가 시작해서 낫는지를 보면 알 수 있습니다.',
    MemoryExhausted:
      '인스턴스 검사만 실패하고 CPU 사용률은 100%에 가까워집니다. 스크린샷에는 바로, 시스템 로그에는 재부팅 뒤에 “Out of memory: kill process”가 보입니다.',
    OSHung:
      '인스턴스 검사만 실패합니다. 스크린샷이나 재부팅 뒤의 시스템 로그에 soft lockup이 보이고, 재부팅하면 낫습니다.',
    FileSystemCorrupt:
      '재부팅해도 인스턴스 검사가 실패합니다. 그때 시스템 로그는 “fsck died”와 “General error mounting filesystems”로 끝납니다.',
    NetworkMisconfigured:
      'OS는 로그인 화면까지 부팅하는데 인스턴스 검사가 실패합니다. 로그에 “Bringing up interface eth0: Device eth0 has different MAC address than expected”가 남습니다.',
    StartupMisconfigured:
      '재부팅한 뒤로 인스턴스 검사만 실패합니다. 시스템 로그는 “fsck: No such file or directory while trying to open”에서 멈춥니다.',
    KernelIncompatible: '재부팅한 뒤로 인스턴스 검사만 실패합니다. 시스템 로그는 “FATAL: kernel too old”로 끝납니다.',
    RootDiskFull:
      '검사는 통과하는데 웹 서버가 죽어 있고, 안에서 df를 보면 100%입니다. 재부팅하면 시스템 로그에 “No space left on device”가 나옵니다.',
    SecurityGroupClosed: '검사도 통과하고 안쪽도 멀쩡한데, 보안 그룹의 인바운드 규칙이 사라졌습니다.',
    WebServerCrashed: '검사를 모두 통과하고 SSH도 연결되는데 HTTP만 거부됩니다.',
  },
  cure: '고치는 법',
}
