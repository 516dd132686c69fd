import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '아무도 못 들어가는 서버는 쓸모가 없고, 누구나 들어가는 서버는 위험합니다. web-1에 나만 들어갈 길을 내고, 키 없이 시작한 old-1에도 들어가 보세요.',
  show: {
    pair: {
      say: '키 페어(key pair)가 무엇에 쓰이는지 봅니다.',
      captions: [
        '키 페어를 만듭니다. 프라이빗 키는 이 응답에만 한 번 들어 있으니 my-laptop.pem으로 저장해 둡니다. 퍼블릭 키는 EC2가 보관합니다.',
        '이 키 페어로 web-1을 시작합니다. 첫 부팅 때 퍼블릭 키가 /home/ec2-user/.ssh/authorized_keys에 적혔습니다.',
        '그 키로 [[ssh|SSH]] 접속을 해 봅니다. 시간 초과입니다. web-1의 보안 그룹이 80번 포트만 들여보내서, 키를 확인하는 데까지 가지도 못했습니다.',
      ],
    },
  },
  predict: {
    halves: {
      ask: 'EC2가 키 페어를 만들어 주었습니다. 두 키 가운데 EC2가 보관하는 것은 무엇일까요?',
      options: {
        both: {
          label: '둘 다. 잃어버리면 다시 받을 수 있다',
          wrong: '내 키는 응답에 딱 한 번 들어 있습니다. 잃어버리면 키 페어를 새로 만들어야 합니다.',
        },
        public: {
          label: '퍼블릭 키만',
          right: '이 키 페어로 시작하는 인스턴스에 들어갑니다. 프라이빗 키는 나만 갖고 있습니다.',
        },
        private: {
          label: '프라이빗 키만. 그래야 나를 들여보낸다',
          wrong: 'EC2가 들여보내는 것이 아닙니다. OS가 갖고 있는 퍼블릭 키와 내가 내미는 키를 맞춰 봅니다.',
        },
      },
    },
    denied: {
      ask: '로그인하려는데 ssh가 “Permission denied (publickey)”라고 합니다. 다음 중 어느 경우일까요?',
      options: {
        group: {
          label: '보안 그룹이 나를 들여보내지 않는다',
          wrong: '그러면 아무 응답이 없어 “Connection timed out”이 나옵니다.',
        },
        off: {
          label: '서버가 중지되어 있다',
          wrong: '그러면 거부해 줄 상대도 없습니다.',
        },
        key: {
          label: '서버까지는 갔는데 내 키를 받아 주지 않는다',
          right:
            '주소도 경로도 규칙도 OS도 멀쩡합니다. 대개 다른 키이거나, 사용자 이름이 다르거나, old-1처럼 키를 넣은 적이 없는 경우입니다.',
        },
      },
    },
    session: {
      ask: 'Session Manager로 서버에 세션을 열려고 합니다. 서버에 무엇이 있어야 할까요?',
      options: {
        port: {
          label: '나에게 열린 22번 포트',
          wrong:
            '아무도 서버로 접속해 들어가지 않습니다. 서버의 에이전트가 AWS에 연결해 두고, 세션은 그 연결을 타고 옵니다.',
        },
        role: {
          label: '에이전트가 Systems Manager에 보고할 수 있는 정책이 있는 역할',
          right:
            '역할은 인스턴스 프로파일로 붙입니다. 여기서는 에이전트가 바로 알아차리지만 AWS에서는 몇 분 걸릴 수 있습니다.',
        },
        key: {
          label: '키 페어',
          wrong: '세션을 열어도 되는지는 키가 아니라 IAM이 정합니다.',
        },
        out: {
          label: 'AWS로 나가는 길',
          right: '에이전트가 HTTPS로 Systems Manager에 닿아야 합니다. 인터넷을 거치거나 VPC 엔드포인트를 거칩니다.',
        },
      },
    },
  },
  do: {
    'let-me-in': {
      say: 'web-1에 SSH로 들어갈 수 있게 하세요. 인터넷 전체가 아니라 내 주소에서만 들어올 수 있어야 합니다.',
      hints: [
        '보안 그룹이 막고 있으면 키가 있어도 소용없습니다. 어떤 규칙이 빠져 있나요?',
        '‘{inspector.tabs.network}’ 탭에서 보안 그룹으로 가 ‘{commands.group.addRule}’를 누르고, 유형은 SSH, 소스는 ‘{groups.rule.sources.mine}’로 고르세요.',
      ],
    },
    'no-door': {
      say: 'old-1은 키 페어 없이 시작했는데 22번 포트는 인터넷 전체에 열려 있습니다. Session Manager로 들어갈 수 있게 하고, 그 포트는 모두에게 닫으세요.',
      hints: [
        '작업 메뉴의 ‘{keys.commands.connect}’이 들어가는 길마다 무엇이 막고 있는지 알려 줍니다.',
        '‘{keys.commands.profile}’을 누르고 정책에 AmazonSSMManagedInstanceCore가 있는 프로파일을 고르세요. 그다음 ‘{inspector.tabs.network}’ 탭에서 22번 포트를 닫으면 됩니다.',
      ],
    },
  },
  learnt: [
    '퍼블릭 키는 첫 부팅 때 인스턴스에 들어가고, 프라이빗 키는 나만 갖고 있습니다. EC2에는 없습니다.',
    '문 앞까지 오는 것은 보안 그룹이, 문을 지나는 것은 키가 정합니다. “timed out”은 앞의 문제이고 “Permission denied”는 뒤의 문제입니다.',
    '22번 포트는 내 주소에만 엽니다. 집이나 이동 중의 주소는 바뀌므로 그때는 규칙도 바꿔야 합니다.',
    'Session Manager에는 열린 포트도 키도 필요 없지만 에이전트와 역할, 나가는 길이 필요합니다. EC2 Instance Connect는 1분 동안 키를 넣어 주는데, 22번 포트가 열려 있어야 합니다. 콘솔에서 접속할 때는 이 서비스의 주소에 엽니다.',
  ],
  reflect: '프라이빗 키가 든 노트북을 도둑맞았습니다. 어느 서버에서 무엇을 하겠습니까?',
  docs: [
    {
      title: '키 페어',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-key-pairs.html',
    },
    {
      title: '인스턴스에 접속하는 방법',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/connect.html',
    },
    {
      title: 'Systems Manager의 Session Manager',
      url: 'https://docs.aws.amazon.com/ko_kr/systems-manager/latest/userguide/session-manager.html',
    },
  ],
  agreesWith: 'f426294e',
}
