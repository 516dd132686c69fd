import type { map as en } from '../en/map.ts'
import type { Told } from '../told.ts'

export const map: Told<typeof en> = {
  label: '계정 지도',
  zones: { lifecycle: '수명 주기', anatomy: '구조', alarms: '검사 · 경보' },
  inside: (name) => `${name} 내부`,
  fit: '전체 보기',
  ami: 'AMI',
  ways: {
    launch: '시작',
    placed: '배치됨',
    stop: '중지',
    hibernate: '최대 절전',
    off: '꺼짐',
    ramToDisk: 'RAM→디스크',
    start: '시작',
    resume: '재개',
    terminate: '종료',
    terminated: '사라짐',
    terminateStopped: '종료',
    launchFailed: '시작 실패',
    reboot: '재부팅',
  },
  chips: {
    notBilled: '요금 없음',
    billed: '요금 나감',
    diskOnly: 'EBS·탄력적 IP 요금만',
    hibernatingBilled: '절전 중 요금 나감',
    ram: 'RAM 유지',
  },
  waiting: {
    pending: '호스트를 찾는 중',
    stopping: 'OS가 꺼지는 중',
    hibernating: 'RAM을 디스크로',
    'shutting-down': '정리하는 중',
    recovering: '다른 호스트로 옮기는 중',
  },
  more: (n) => `+${n}`,
  failing: (n) => `${n}대 검사 실패`,
  initializing: '검사 초기화 중',
  token: (name, state) => `${name}, ${state}`,
  first: {
    title: '첫 컴퓨터를 켜 보세요',
    again: '지금은 인스턴스가 없습니다',
    hint: 'AWS 계정도 요금도 없습니다. 모두 시뮬레이션입니다.',
    lesson: '1과부터 시작하기',
  },
}
