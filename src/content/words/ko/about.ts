import type { about as en } from '../en/about.ts'
import type { Told } from '../told.ts'

export const about: Told<typeof en> = {
  intro:
    '모든 일은 이 페이지 안에서 일어납니다. AWS 문서에 적힌 것은 그대로 따르고, 다음은 더 단순하거나 대략만 맞습니다.',
  items: {
    times: {
      title: '걸리는 시간',
      text: 'AWS는 시작, 중지, 검사, 전달에 걸리는 시간을 약속하지 않습니다. 여기서는 흔한 값을 시드로 뽑습니다. 실제는 날마다 다릅니다.',
    },
    hosts: {
      title: '호스트',
      text: '실제로는 호스트를 볼 수 없습니다. 시스템 검사를 설명하려고 보여 줍니다. 중지했다가 시작하면 거의 언제나 다른 호스트로 가는데, 여기서는 늘 그렇습니다.',
    },
    zones: {
      title: '가용 영역',
      text: '버지니아 북부의 오래된 계정은 글자마다 가리키는 건물이 다릅니다. 여기서는 a가 az1, b가 az2입니다.',
    },
    guest: {
      title: '기계 안쪽',
      text: '진짜 리눅스는 없습니다. 파일, 작업, 웹 서버, 메모리, CPU를 흉내 냅니다. 데이터 볼륨은 저절로 포맷되어 마운트되지만, 실제로는 직접 해야 합니다.',
    },
    checks: {
      title: '상태 검사',
      text: '한 인스턴스의 검사는 1분에 한 번 같은 순간에 합니다. 호스트의 전원이나 네트워크가 끊겨도 EBS 검사는 통과로 둡니다.',
    },
    stall: {
      title: '볼륨 I/O 멈춤',
      text: '호스트와 볼륨 사이의 길이 막힌 것이라 중지했다가 시작하면 낫습니다. 얼마 지나면 AWS가 고칩니다. 인스턴스 검사는 계속 통과합니다.',
    },
    recovery: {
      title: '자동 복구',
      text: '켜고 끌 수는 있지만 간소화된 자동 복구는 아직 일어나지 않습니다. 복구 작업이 걸린 경보는 동작합니다.',
    },
    quota: {
      title: '할당량',
      text: '이 계정은 어떤 유형이든 시작할 수 있습니다. 실제 새 계정은 표준 패밀리 5 vCPU까지이고, g·p·inf·x는 늘려 달라고 해야 씁니다.',
    },
    bill: {
      title: '요금',
      text: '공개된 온디맨드 리눅스 가격입니다. 인스턴스, EBS, 퍼블릭 IPv4만 셉니다. 데이터 전송, 경보, 세부 모니터링, SMS, CPU 크레딧은 아직 빠져 있습니다. 프리 티어와 세금도 없습니다.',
    },
    messages: {
      title: '메시지',
      text: '경보 메일은 AWS의 형식입니다. SMS와 Slack은 대략의 모습입니다. SMS는 리전에 따라 다르고, 실제 계정이 처음 놓이는 SMS 샌드박스는 뺐습니다.',
    },
    missing: {
      title: '아직 없는 것',
      text: '스냅샷과 내 이미지, 볼륨 수정, CPU 크레딧, 예약된 이벤트, 시스템 로그, 스팟, Auto Scaling, IAM, 네트워크 ACL과 라우팅, IPv6.',
    },
  },
  credits: 'React, React Flow, Zustand, framer-motion, Tailwind, lucide로 만들었습니다. MIT 라이선스.',
}
