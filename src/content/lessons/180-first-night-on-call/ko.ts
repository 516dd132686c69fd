import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '오늘 밤은 웹 서버 세 대의 당직입니다. 서버마다 상태 검사를 지켜보다 메일을 보내는 경보가 있고, 무엇이 고장 날지는 무작위지만 같은 링크로 시작한 사람은 모두 같은 밤을 맞습니다.',
  show: {
    calls: {
      say: '당직을 시작합니다.',
      captions: [
        '조용합니다. 서버 세 대가 가용 영역 세 곳에 있고, 경보 세 개가 당직자에게 메일을 보내는 주제 하나에 연결되어 있습니다.',
        '20분 뒤 세 대에서 각각 무언가 고장 납니다. 무엇인지는 아무도 알려 주지 않습니다.',
        '상태 검사에 보이는 고장이라면 지금쯤 경보가 메일을 보냈습니다. 나머지는 고객이 불평할 것입니다. 다운타임은 계속 늘어납니다.',
      ],
    },
  },
  predict: {
    alarms: {
      ask: '웹 서버에 StatusCheckFailed를 지켜보는 경보가 있습니다. 이 경보가 알려 주는 고장은 무엇일까요?',
      options: {
        host: {
          label: '호스트의 전원이 끊긴다',
          right: '[[system-check|시스템 검사]]가 실패하고 인스턴스 검사도 함께 실패해서 [[metric|지표]]가 1이 됩니다.',
        },
        hung: {
          label: 'OS가 응답을 멈춘다',
          right: '아무것도 응답하지 않으므로 [[instance-check|인스턴스 검사]]가 실패합니다.',
        },
        web: {
          label: '웹 서버가 죽는다',
          wrong: 'OS는 계속 응답하므로 실패하는 [[status-check|상태 검사]]가 없고, 경보도 울리지 않습니다.',
        },
        group: {
          label: '보안 그룹이 닫힌다',
          wrong: '[[security-group|보안 그룹]]의 규칙을 보는 검사는 없습니다. 고객이 먼저 알아챕니다.',
        },
      },
    },
    host: {
      ask: '루트가 EBS인 인스턴스의 호스트가 고장 나 시스템 검사가 실패합니다. 다음 중 다른 호스트로 옮겨 주는 것은 무엇일까요?',
      options: {
        reboot: {
          label: '재부팅',
          wrong: '[[reboot|재부팅]]은 고장이 났든 아니든 같은 [[host|호스트]]에서 일어납니다.',
        },
        root: { label: '루트 볼륨 교체', wrong: '디스크만 바뀌고 [[host|호스트]]는 그대로입니다.' },
        restart: {
          label: '중지했다가 시작',
          right:
            '시작할 때 건강한 [[host|호스트]]에 자리를 잡습니다. 기다리면 [[auto-recovery|자동 복구]]가 비슷한 일을 해 주기도 합니다.',
        },
      },
    },
  },
  do: {
    'web-1': {
      say: 'web-1의 고장을 알아맞히고 서버를 되살리세요. 세 대는 어떤 순서로 해도 됩니다.',
      hints: [
        '바깥에서 안쪽으로 보세요. 어느 검사가 실패하나요? 접속되나요? 시스템 로그와 스크린샷은 뭐라고 하나요?',
        '‘{inspector.tabs.faults}’ 탭의 ‘{mystery.choose}’에서 고르고 ‘{mystery.name}’을 누르세요. 맞히면 고치는 법이 나옵니다.',
      ],
    },
    'web-2': {
      say: 'web-2의 고장을 알아맞히고 서버를 되살리세요.',
      hints: [
        '어느 검사가 실패하나요? 시스템이면 호스트, 인스턴스면 OS, EBS면 볼륨입니다. 하나도 없으면 보안 그룹, 웹 서버, 꽉 찬 디스크 가운데 하나입니다.',
        '인스턴스 검사만 실패한다면 ‘{inspector.tabs.faults}’ 탭의 ‘{mystery.look.systemLog}’와 ‘{mystery.look.screenshot}’을 보고 원인을 가려내세요.',
      ],
    },
    'web-3': {
      say: 'web-3의 고장을 알아맞히고 서버를 되살리세요.',
      hints: [
        '시간 초과인가요, 거부인가요? 지도의 ‘{map.reach}’를 보면 접속이 어디까지 들어가는지 보입니다.',
        '재부팅해야 로그에 나타나는 고장도 있습니다. 도저히 모르겠으면 ‘{mystery.reveal}’를 누르세요. 그래도 고치면 끝난 것으로 칩니다.',
      ],
    },
  },
  learnt: [
    '먼저 누구의 문제인지 가립니다. 시스템 검사, 인스턴스 검사, EBS 검사 가운데 무엇이 실패하는지, 아니면 하나도 실패하지 않는지 봅니다.',
    '원인마다 고치는 법이 다릅니다. 다른 호스트, 재부팅, 더 큰 메모리, 다른 루트 볼륨, 규칙, 서비스입니다.',
    '상태 검사 경보만으로는 모자랍니다. 서비스에 바깥에서 직접 접속해 보는 것도 필요합니다.',
  ],
  reflect: '다음 당직이 짧아지려면 내일 무엇을 준비해 두겠습니까?',
  docs: [
    {
      title: '상태 확인에 실패한 Amazon EC2 Linux 인스턴스 문제 해결',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
  ],
  agreesWith: '8b614ec0',
}
