import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '웹 서버 세 대가 실행 중이고 상태 검사도 모두 통과했는데, 고객은 어느 것에도 접속하지 못합니다. 접속이 어디에서 끊기는지 찾아 그 자리에서 고칩니다.',
  show: {
    silence: {
      say: 'shop-1부터 바깥에서 안쪽으로 살펴봅니다.',
      captions: [
        'shop-1을 선택하세요. 실행 중이고, 검사도 통과했고, 퍼블릭 주소도 있습니다.',
        '바깥에서 80번 포트로 HTTP 접속을 해 봅니다. 포기할 때까지 아무 응답이 없습니다. 시간 초과입니다. 패킷이 도중에 버려지면 이렇게 됩니다.',
      ],
    },
    'shop-1': {
      say: '보안 그룹이 SSH만 들여보내고 있습니다. 어떻게 고치는지 봅니다.',
      captions: [
        'shop-1의 [[security-group|보안 그룹]]에 80번 포트 규칙을 추가합니다.',
        '똑같이 다시 해 보니 접속됩니다. 아무것도 재시작하지 않았습니다.',
      ],
    },
  },
  predict: {
    ssh: {
      ask: '실행 중인 서버 세 대의 웹 페이지가 열리지 않습니다. 하나는 보안 그룹(security group)이 SSH만 허용하고, 하나는 웹 서버가 죽었고, 하나는 퍼블릭 주소가 없습니다. 그래도 인터넷에서 SSH로 접속되는 것은 무엇일까요?',
      options: {
        group: {
          label: '보안 그룹이 SSH만 허용하는 것',
          right: '규칙은 [[port|포트]]마다 따로 적용됩니다. 80번은 닫혀 있어도 22번은 열려 있습니다.',
        },
        web: {
          label: '웹 서버가 죽은 것',
          right: 'SSH는 웹 서버와 별개의 서비스입니다. 그 아래 OS는 멀쩡합니다.',
        },
        address: {
          label: '퍼블릭 주소가 없는 것',
          wrong:
            '인터넷에서 바로 닿을 수는 없습니다. 로그인은 Session Manager나 EC2 Instance Connect Endpoint로, 웹 트래픽은 로드 밸런서를 거쳐 들어옵니다.',
        },
      },
    },
    refused: {
      ask: '고객이 80번 포트로 접속했더니 시간 초과가 아니라 곧바로 “connection refused”가 나옵니다. 다음 중 어느 경우일까요?',
      options: {
        group: {
          label: '보안 그룹에 80번 포트 규칙이 없다',
          wrong: '[[security-group|보안 그룹]]은 허용하지 않는 패킷을 응답 없이 버립니다. 그러면 시간 초과가 됩니다.',
        },
        web: {
          label: '웹 서버가 죽었다',
          right:
            '거부도 응답입니다. OS가 살아 있고, 이 [[port|포트]]에서 수신 대기하는 프로그램이 없다고 알려 준 것입니다.',
        },
        address: {
          label: '퍼블릭 주소가 없다',
          wrong: '그러면 고객이 보낼 주소가 없고, 거부해 줄 상대도 없습니다.',
        },
      },
    },
    rule: {
      ask: '실행 중인 인스턴스의 보안 그룹에 인바운드 규칙을 추가했습니다. 언제부터 적용될까요?',
      options: {
        now: {
          label: '바로',
          right:
            '[[security-group|보안 그룹]]에 추가한 규칙은 그 그룹을 쓰는 모든 인스턴스에서 새로 맺는 연결부터 바로 적용됩니다.',
        },
        round: {
          label: '다음 상태 검사를 하고 나서',
          wrong: '상태 검사는 보기만 합니다. 규칙을 알지도, 적용하지도 않습니다.',
        },
        reboot: {
          label: '재부팅하고 나서',
          wrong: '규칙은 OS 바깥에 있으므로 OS를 다시 부팅할 필요가 없습니다.',
        },
      },
    },
  },
  do: {
    'shop-2': {
      say: 'shop-2에는 80번 포트 규칙이 있습니다. 80번 포트에서 응답하게 하세요.',
      hints: [
        'shop-2를 선택하고 지도의 ‘{stage.reach}’를 보세요. 접속이 어디까지 들어갈까요?',
        'OS는 멀쩡합니다. ‘{inspector.tabs.faults}’ 탭의 ‘{faults.inside}’에 ‘{faults.commands.web}’가 있습니다.',
      ],
    },
    'shop-3': {
      say: '마지막은 shop-3입니다. 바깥에서 안쪽으로 살펴보고, 처음 찾은 문제에서 멈추지 마세요.',
      hints: [
        '퍼블릭 주소가 있나요? 들어올 수 있는 것은 무엇인가요? ‘{stage.reach}’는 이유를 한 번에 하나만 알려 줍니다.',
        '‘{inspector.tabs.network}’ 탭에서 ‘{commands.instance.associate}’을 누르고, 이어서 HTTP (80)을 켜세요.',
      ],
    },
  },
  learnt: [
    '세 검사를 모두 통과했다는 것은 호스트가 멀쩡하고 OS가 응답하고 볼륨이 동작한다는 뜻입니다. 누군가 접속할 수 있다는 뜻은 아닙니다.',
    '퍼블릭 주소, 경로(route), 보안 그룹과 네트워크 ACL, OS, 서비스 순서로 바깥에서 안쪽으로 살펴봅니다.',
    '시간 초과는 대개 패킷이 도중에 버려진 것이고, 거부는 OS가 응답했지만 수신 대기하는 서비스가 없는 것입니다.',
    'SSH를 누구에게나 여는 것은 잠깐 하는 실습에서만 하세요. 실제 계정에서는 내 IP 주소만 허용하거나, 포트를 열 필요가 없는 Session Manager를 씁니다.',
  ],
  reflect: '이 검사들이 알려 주지 않는다면, 고객이 접속하지 못한다는 것을 어떻게 알 수 있을까요?',
  docs: [
    {
      title: 'Linux 인스턴스에 접속되지 않을 때',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html',
    },
    {
      title: '인스턴스 상태 검사(상태 확인)',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
    },
  ],
  agreesWith: '03a1bac3',
}
