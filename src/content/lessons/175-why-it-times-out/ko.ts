import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'shop-0은 누구에게나 응답합니다. 같은 이미지로 시작한 다른 서버 네 대는 저마다 다른 이유로 시간 초과가 납니다. 브라우저에서 웹 서버까지, 그리고 돌아오는 길까지 패킷을 따라가 보세요.',
  show: {
    lab: {
      say: '누군가 직접 만든 VPC에 인터넷으로 가는 길을 내는 과정을 봅니다.',
      captions: [
        'lab-1에는 퍼블릭 주소도 있고 80번 포트 규칙도 있지만, 이 VPC에는 인터넷 게이트웨이가 없습니다. 바깥에서 접속해 보면 시간 초과가 납니다.',
        '인터넷 게이트웨이를 만들어 VPC에 연결합니다. 다시 접속해도 응답이 없습니다. [[subnet|서브넷]]의 라우팅 테이블에 그리로 가는 길이 없습니다.',
        '경로를 추가합니다. VPC 바깥 전부인 0.0.0.0/0을 게이트웨이로 보냅니다. 이번에는 접속됩니다. 아무것도 재시작하지 않았습니다.',
      ],
    },
  },
  predict: {
    silent: {
      ask: '웹 페이지가 열리지 않습니다. 바로 거부되지 않고 브라우저가 포기할 때까지 기다리게 되는 것은 어느 경우일까요?',
      options: {
        route: {
          label: '서브넷에 인터넷 게이트웨이로 가는 경로가 없다',
          right: '오가는 길이 없으니 어떤 응답도 오지 않습니다.',
        },
        group: {
          label: '보안 그룹이 나를 들여보내지 않는다',
          right: '[[security-group|보안 그룹]]은 규칙에 없는 패킷을 아무 말 없이 버립니다.',
        },
        hung: {
          label: 'OS가 멈췄다',
          right: '패킷은 도착하지만 응답해 줄 상대가 없습니다.',
        },
        service: {
          label: '그 포트에서 수신 대기하는 프로그램이 없다',
          wrong: '그러면 OS가 직접 거부합니다. 곧바로 “connection refused”가 나옵니다.',
        },
      },
    },
    gateway: {
      ask: '직접 만든 VPC에 인터넷 게이트웨이가 없습니다. 그 안의 서버에는 퍼블릭 주소와 80번 포트 규칙이 있습니다. 게이트웨이를 만들어 VPC에 연결하면 서버가 응답할까요?',
      options: {
        now: {
          label: '바로 응답한다',
          wrong:
            '[[vpc|VPC]]에 문은 생겼지만 그리로 가는 표지판이 없습니다. 서브넷의 라우팅 테이블은 VPC 안의 길만 압니다.',
        },
        route: {
          label: '게이트웨이로 가는 경로를 추가해야 한다',
          right: '둘 다 필요합니다. VPC에 연결된 게이트웨이, 그리고 [[subnet|서브넷]]의 테이블에 있는 경로입니다.',
        },
        reboot: {
          label: '재부팅해야 한다',
          wrong: '게이트웨이와 경로는 OS 바깥에 있어서 OS를 다시 부팅할 필요가 없습니다.',
        },
      },
    },
    answer: {
      ask: '어느 서브넷의 네트워크 ACL이 TCP 80번 포트로 들어오는 것과 TCP 80번 포트로 나가는 것만 허용합니다. 브라우저가 그 안의 웹 서버에 페이지를 요청하면 응답은 어떻게 될까요?',
      options: {
        remembers: {
          label: '통과한다. ACL이 요청을 기억하니까',
          wrong: '[[security-group|보안 그룹]]이 그렇게 합니다. 네트워크 ACL은 패킷을 하나하나 따로 봅니다.',
        },
        port: {
          label: '통과한다. 80번 포트에서 나가니까',
          wrong:
            '규칙은 패킷이 가는 곳을 봅니다. 응답이 가는 곳은 브라우저가 기다리는 [[port|포트]]이고, 접속할 때마다 바뀌는 큰 번호입니다.',
        },
        dropped: {
          label: '버려지고 브라우저는 계속 기다린다',
          right:
            '응답은 브라우저가 기다리는 [[port|포트]]로 가는데, 그리로 내보내는 규칙이 없습니다. 응답에는 1024-65535번 포트로 나가는 규칙이 필요합니다.',
        },
        refused: {
          label: '브라우저에 거부되었다는 답이 온다',
          wrong: 'ACL은 패킷을 버릴 뿐 아무에게도 알리지 않습니다.',
        },
      },
    },
  },
  do: {
    route: {
      say: 'shop-1은 기본 VPC에 있고, 이 VPC에는 인터넷 게이트웨이가 있습니다. shop-1이 80번 포트에서 응답하게 하세요.',
      hints: [
        'shop-1을 선택하세요. 지도의 ‘{stage.reach}’가 맨 먼저 막는 것을 알려 주고, ‘{inspector.tabs.network}’ 탭에 그리로 가는 링크가 있습니다. shop-0의 라우팅 테이블에는 있는데 여기에는 없는 것이 무엇일까요?',
        '이 서브넷의 라우팅 테이블을 열고 ‘{networks.commands.addRoute}’를 누르세요. 0.0.0.0/0을 인터넷 게이트웨이로 보내면 됩니다.',
      ],
    },
    acl: {
      say: 'shop-2의 서브넷에는 따로 만든 네트워크 ACL이 있습니다. shop-2가 80번 포트에서 응답하게 하세요.',
      hints: [
        '요청은 들어옵니다. 응답은 어느 규칙으로 나갈까요? ‘{inspector.tabs.network}’ 탭에 ACL로 가는 링크가 있습니다.',
        'ACL을 열고 ‘{networks.commands.addOut}’를 누르세요. TCP 1024-65535번 포트를 0.0.0.0/0으로 허용합니다. 규칙 번호는 맞는 규칙이 여럿일 때만 중요합니다.',
      ],
    },
    two: {
      say: 'shop-3에는 문제가 둘 이상 있습니다. 80번 포트에서 응답할 때까지 바깥에서 안쪽으로 살펴보세요.',
      hints: [
        '‘{stage.reach}’는 가장 바깥의 이유부터 한 번에 하나씩 알려 줍니다. 보안 그룹의 규칙이 들여보내는 것은 누구인가요?',
        '80번 포트를 내 IP 주소나 모두에게 여세요. 그다음 상태 검사를 보면 하나가 무언가를 찾아냈습니다. ‘{commands.instance.reboot}’이 도움이 됩니다.',
      ],
    },
  },
  learnt: [
    '바깥에서 안쪽으로 살펴봅니다. 퍼블릭 주소, VPC에 연결된 인터넷 게이트웨이로 가는 경로, 네트워크 ACL, 보안 그룹, OS, 서비스 순서입니다.',
    '서브넷을 퍼블릭으로 만드는 것은 이름이 아니라 라우팅 테이블의 경로입니다.',
    '보안 그룹은 연결을 기억해서 응답을 통과시킵니다. 네트워크 ACL은 기억하지 않으므로 방향마다 규칙이 있어야 합니다.',
    '시간 초과는 이유를 말해 주지 않습니다. 한 구간씩 짚어 가며 찾습니다. 세 가지 상태 검사는 이 가운데 호스트와 OS, 볼륨만 봅니다.',
  ],
  reflect: '이 가운데 동료가 내 서버를 건드리지 않고도 바꿀 수 있는 것은 무엇일까요?',
  docs: [
    {
      title: 'Linux 인스턴스에 접속되지 않을 때',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/TroubleshootingInstancesConnecting.html',
    },
    {
      title: '네트워크 ACL',
      url: 'https://docs.aws.amazon.com/ko_kr/vpc/latest/userguide/vpc-network-acls.html',
    },
    {
      title: '인터넷 게이트웨이',
      url: 'https://docs.aws.amazon.com/ko_kr/vpc/latest/userguide/VPC_Internet_Gateway.html',
    },
  ],
  agreesWith: '51e6a057',
}
