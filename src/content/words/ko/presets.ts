import type { presets as en } from '../en/presets.ts'
import type { Told } from '../told.ts'

export const presets: Told<typeof en> = {
  title: '준비된 실험',
  hint: '고른 상황이 지금 리전에서 열리고, 이야기는 거기서 시작합니다. 내 계정은 그대로 두고, ‘공유’에서 돌아올 수 있습니다.',
  unknown: (name) => `‘${name}’ 실험은 없습니다. 지금 계정은 그대로입니다. 준비된 실험은 다음과 같습니다.`,
  open: '열기',
  openIt: (title) => `${title} 열기`,
  linkOf: (title) => `${title} 링크 복사`,
  about: {
    running: {
      title: '실행 중인 인스턴스 하나',
      text: 't3.micro에서 웹 서버가 실행 중입니다. 상태 검사 3/3을 통과했고, 인터넷에서 페이지가 열립니다.',
    },
    'forgotten-address': {
      title: '잊고 있던 탄력적 IP',
      text: '사흘 전에 인스턴스를 중지했지만 탄력적 IP는 연결된 채 남아 있습니다. 무엇의 요금이 계속 나갈까요?',
    },
    'unreachable-web': {
      title: '정상인데 접속이 안 됩니다',
      text: '상태 검사를 모두 통과했고 웹 서버도 실행 중인데, 페이지가 열리지 않습니다.',
    },
    'power-lost': {
      title: '방금 호스트의 전원이 나갔습니다',
      text: '자동 복구는 꺼져 있고, 복구 작업이 걸린 경보가 시스템 검사를 지켜봅니다. 아직 아무도 모릅니다. 시간을 흘려보내며 지켜보세요.',
    },
    'corrupt-file-system': {
      title: '손상된 파일 시스템',
      text: '인스턴스 검사가 실패하고 있고, 고장 나기 전에 만든 스냅샷이 하나 있습니다. 인스턴스와 파일을 살려 보세요.',
    },
    hibernation: {
      title: 'RAM에서 절반쯤 끝난 작업',
      text: '최대 절전 모드를 쓸 수 있는 인스턴스가 작업을 절반쯤 끝냈고, RAM에 파일이 하나 있습니다. 그냥 중지하면 무엇이 남고, 최대 절전 모드로 중지하면 무엇이 남을까요?',
    },
    'out-of-credits': {
      title: 'CPU 크레딧을 다 썼습니다',
      text: '표준 모드의 t3.micro가 바쁘게 일하다가 이제는 기준 성능으로만 실행됩니다.',
    },
    'two-zones': {
      title: '두 가용 영역과 내 이미지',
      text: 'web-1로 이미지를 만들고, 그 이미지로 다른 가용 영역에서 web-2를 시작했습니다.',
    },
    month: {
      title: '한 달 요금',
      text: '웹 서버는 30일 동안 실행했고, 데이터베이스는 열흘 만에 중지했습니다. 요금을 한 줄씩 읽어 보세요.',
    },
    mystery: {
      title: 'web-1에 무슨 일이 생겼을까요?',
      text: '10분 전부터 무언가 잘못되었습니다. 상태 검사, 지표, 시스템 로그, 스크린샷으로 찾아보세요.',
    },
  },
}
