import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '오늘 밤 웹 서버 세 대의 당직을 맡았습니다. 서버마다 상태 검사(status check)를 지켜보다가 메일을 보내는 경보(alarm)가 있고, 고장은 무작위로 골랐지만 누가 하든 같은 고장이 납니다.',
  show: {
    calls: {
      say: '당직을 시작합니다.',
      captions: [
        '조용합니다. 서버 세 대가 가용 영역 세 곳에 있고, 경보 세 개가 당직자에게 메일을 보내는 주제(topic) 하나에 연결되어 있습니다. 자동 복구(automatic recovery)는 꺼져 있어 직접 고쳐야 합니다.',
        '20분 뒤 세 대에서 각각 무언가 고장 납니다. 무엇인지는 아무도 알려 주지 않습니다.',
        '상태 검사에 보이는 고장이라면 지금쯤 경보가 메일을 보냈습니다. 나머지는 고객의 불만으로 알게 됩니다. 접속되지 않는 시간은 계속 늘어납니다.',
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
          wrong: 'OS는 계속 응답하므로 세 가지 [[status-check|상태 검사]]가 모두 통과하고, 경보도 울리지 않습니다.',
        },
        group: {
          label: '보안 그룹이 닫힌다',
          wrong: '이 검사들은 [[security-group|보안 그룹]]의 규칙을 보지 않습니다. 고객이 먼저 알아챕니다.',
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
            '시작할 때 멀쩡한 [[host|호스트]]에 자리를 잡습니다. [[auto-recovery|자동 복구]]가 켜져 있으면 기다려도 대개 옮겨집니다.',
        },
      },
    },
  },
  do: {
    'web-1': {
      say: 'web-1이 고장 난 원인을 찾아내고 서버를 되살리세요. 세 대는 어떤 순서로 해도 됩니다.',
      hints: [
        '어느 검사가 실패하나요? 시스템이면 호스트, 인스턴스면 OS, EBS면 볼륨입니다. 아무것도 실패하지 않으면 보안 그룹, 웹 서버, 꽉 찬 디스크 가운데 하나입니다.',
        'OS 안의 원인은 ‘{inspector.tabs.faults}’ 탭의 ‘{mystery.look.systemLog}’와 ‘{mystery.look.screenshot}’으로 가려냅니다. 재부팅해야 보이는 것도 있습니다. 그런 다음 ‘{mystery.choose}’에서 고르고 ‘{mystery.name}’을 누르세요.',
      ],
    },
    'web-2': {
      say: 'web-2가 고장 난 원인을 찾아내고 서버를 되살리세요.',
      hints: [
        '검사 두 가지가 함께 실패했다면 어느 쪽이 다른 쪽의 원인일까요? 호스트 고장은 밖에서 보면 모두 똑같아서 하나로 묶여 있습니다.',
        '원인을 맞히면 ‘{inspector.tabs.faults}’ 탭의 ‘{mystery.cure}’에 할 일이 나옵니다. 고친 다음에는 검사를 통과할 때까지 시간을 흘려보내세요.',
      ],
    },
    'web-3': {
      say: 'web-3이 고장 난 원인을 찾아내고 서버를 되살리세요.',
      hints: [
        '시간 초과인가요, 거부인가요? 지도의 ‘{stage.reach}’에서 접속이 어디까지 들어가는지 확인하세요.',
        '검사를 모두 통과하는데 시간 초과라면 여기서는 보안 그룹을, 거부라면 죽은 웹 서버나 꽉 찬 디스크를 의심하세요. 도저히 모르겠으면 ‘{mystery.reveal}’를 누르세요. 그래도 고치면 끝난 것으로 칩니다.',
      ],
    },
  },
  learnt: [
    '먼저 누구의 문제인지 가립니다. 시스템 검사, 인스턴스 검사, EBS 검사 가운데 무엇이 실패하는지, 아니면 하나도 실패하지 않는지 봅니다.',
    '원인마다 고치는 법이 다릅니다. 호스트 옮기기, 재부팅, 더 큰 메모리, 볼륨 고치기나 교체, 규칙 열기, 서비스 다시 켜기 가운데 맞는 것을 고릅니다.',
    '상태 검사 경보만으로는 모자랍니다. 서비스에 바깥에서 직접 접속해 보는 것도 필요합니다.',
  ],
  reflect: '다음 당직이 짧아지려면 내일 무엇을 준비해 두겠습니까?',
  docs: [
    {
      title: '상태 검사에 실패한 Linux 인스턴스 고치기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/TroubleshootingInstances.html',
    },
  ],
  agreesWith: '4c6d1a64',
}
