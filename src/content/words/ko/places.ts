import { josa } from '../particle.ts'
import type { places as en } from '../en/places.ts'
import type { Told } from '../told.ts'

export const places: Told<typeof en> = {
  kinds: { state: '상태', way: '화살표', zone: '지도의 구역' },
  between: (from, to) => `${from} → ${to}`,
  image: 'AMI',
  takes: '걸리는 시간',
  atOnce: '없음: 요청은 바로 받아들여짐',
  typically: (shortest, longest) => `보통 ${shortest}~${longest} (시뮬레이션)`,
  leadsFrom: '들어오는 길',
  leadsTo: '나가는 길',
  inIt: '지금 여기에',
  nobody: '인스턴스가 없습니다.',
  asked: '누가',
  somebody: '사람, 또는 사람을 대신하는 경보나 AWS',
  itself: '아무도 아님: AWS가 알아서 진행',
  more: 'AWS 문서에서 더 보기',
  state: (name, n) => `${name} 상태: 인스턴스 ${n}개`,
  way: (name, from, to) => `${name}: ${from}에서 ${josa(to, '으로/로')} 가는 길`,
  zone: (name) => `${name}에서 볼 수 있는 것`,
  nearer: (name) => `${name} 가까이 보기`,
  ways: {
    placed: 'AWS가 호스트를 찾아 전원을 켰습니다. 여기서부터 요금이 나가지만, 운영 체제는 아직 부팅하는 중입니다.',
    off: '운영 체제가 꺼지고 인스턴스가 호스트를 떠납니다. EBS 볼륨과 탄력적 IP의 요금은 계속 나갑니다.',
    ramToDisk: 'RAM을 루트 볼륨에 다 적었고 인스턴스가 호스트를 떠납니다. 여기까지는 요금이 나갑니다.',
    terminated: '인스턴스가 완전히 사라졌습니다. 한 시간쯤 목록에 남지만 요금은 없습니다.',
    launchFailed:
      'AWS가 요청은 받았지만 시작하지 못했습니다. 볼륨 할당량이 모자라거나 볼륨을 열 수 없어서이고, 이유는 상태 전환 사유에 나옵니다. 용량이 모자라면 요청부터 거부되어 인스턴스가 생기지 않습니다.',
  },
  zones: {
    lifecycle:
      '내 인스턴스가 모두 어떤 상태이고, 무엇을 하면 어디로 가는지 보여 줍니다. 인스턴스를 화살표를 따라 옮기거나 화살표의 말을 누르세요.',
    anatomy:
      '고른 인스턴스를 이루는 것들입니다. 케이블에 연결된 볼륨, 호스트, 네트워크 카드, 그리고 보안 그룹이 누구를 들여보내는지 보입니다.',
    alarms: '세 가지 상태 검사가 저마다 보는 것 바로 아래에 있고, 검사가 실패하면 경보가 누구에게 알리는지 보입니다.',
  },
  joined: {
    volume: (instance) => `${instance}에 연결됨. 연결된 EBS 검사가 봄`,
    host: (instance) => `${josa(instance, '을/를')} 싣고 있음. 시스템 검사가 봄`,
    network: (instance) => `${josa(instance, '과/와')} 그 보안 그룹에 이어짐. 인스턴스 검사가 여기에 물음`,
    group: (instance) => `${instance}의 네트워크 카드와 밖에서 두드리는 사람 사이`,
    probe: '밖에서 보안 그룹을 두드림',
    metric: (alarm) => (alarm === undefined ? '읽는 경보가 없음' : `${alarm} 경보가 읽음`),
    alarm: (metric, topic) =>
      topic === undefined ? `${metric} 지표를 읽음. 알리는 주제 없음` : `${metric} 지표를 읽고 ${topic} 주제에 알림`,
    topic: '경보가 알리고, 메일·휴대폰·Slack에 알림',
    state: (to) => `${josa(to, '으로/로')} 이어짐`,
    end: '더 갈 곳이 없음',
  },
}
