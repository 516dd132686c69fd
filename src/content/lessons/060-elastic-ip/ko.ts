import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    '사람들은 퍼블릭 주소로 web-1을 찾아오는데, 중지할 때마다 그 주소가 사라집니다. web-1에 바뀌지 않는 내 주소를 마련해 줍니다.',
  show: {
    associate: {
      say: 'web-1에 탄력적 IP(Elastic IP)를 연결하는 모습을 보세요.',
      captions: [
        '[[elastic-ip|탄력적 IP]]를 하나 할당했습니다. 릴리스할 때까지 내 주소입니다.',
        '10분이 지났습니다. 아무도 쓰지 않아도 요금은 나갑니다.',
        'web-1에 연결했습니다. 빌린 주소는 Amazon의 주소 풀로 돌아갔습니다.',
      ],
    },
  },
  predict: {
    price: {
      ask: '실행 중인 인스턴스에 빌린 주소 대신 탄력적 IP(Elastic IP)를 연결합니다. 이제 퍼블릭 주소의 요금은 어떻게 될까요?',
      options: {
        free: {
          label: '인스턴스가 실행 중이면 무료다',
          wrong:
            '2024년 2월 전에는 그랬습니다. 이제 AWS의 [[public-ip|퍼블릭 IPv4 주소]]는 쓰든 안 쓰든 모두 요금이 나갑니다.',
        },
        same: {
          label: '빌린 주소와 같다',
          right: '빌린 것이든 [[elastic-ip|탄력적 IP]]든 퍼블릭 IPv4 주소의 시간당 요금은 같습니다.',
        },
        more: {
          label: '빌린 주소보다 비싸다',
          wrong: '퍼블릭 IPv4 주소의 가격은 하나입니다. 내 것이라고 더 비싸지 않습니다.',
        },
      },
    },
    kept: {
      ask: '탄력적 IP(Elastic IP)를 연결한 인스턴스를 중지했다가 다시 시작합니다. 퍼블릭 주소는 어떻게 될까요?',
      options: {
        another: {
          label: '다른 주소로 바뀐다',
          wrong: '빌린 주소라면 그렇습니다. [[elastic-ip|탄력적 IP]]는 내 것이라 연결된 채로 남습니다.',
        },
        kept: { label: '내내 그대로다', right: '중지되어도 실행 중이어도 인스턴스에 연결되어 있습니다.' },
        away: {
          label: '중지된 동안만 떨어졌다가 돌아온다',
          wrong: '내내 연결되어 있습니다. 그동안 응답하는 컴퓨터가 없을 뿐입니다.',
        },
      },
    },
    stopped: {
      ask: 'EBS 루트 볼륨과 탄력적 IP(Elastic IP)가 있는 인스턴스를 중지합니다. 꺼져 있는 동안 요금이 나가는 것은 무엇일까요?',
      options: {
        instance: { label: '인스턴스', wrong: '[[stopped|중지된]] 동안에는 인스턴스 요금이 없습니다.' },
        disk: { label: 'EBS 디스크', right: '[[ebs-volume|볼륨]]이 남아 있으니 요금도 나갑니다.' },
        address: {
          label: '탄력적 IP',
          right: '남이 못 쓰게 주소를 붙잡아 두고 있으니 요금이 나갑니다. 릴리스해야 멈춥니다.',
        },
      },
    },
    moved: {
      ask: '탄력적 IP(Elastic IP)를 실행 중인 다른 인스턴스로 옮깁니다. 원래 주소를 빌려 쓰던 인스턴스는 탄력적 IP를 내주고 나면 어떤 퍼블릭 주소를 쓰게 될까요?',
      options: {
        former: {
          label: '전에 빌렸던 그 주소',
          wrong: '그 주소는 [[elastic-ip|탄력적 IP]]가 연결될 때 풀로 돌아갔고, 다시 달라고 할 수 없습니다.',
        },
        fresh: { label: '새로 빌린 다른 주소', right: '풀에서 다시 빌릴 수 있고, 비어 있는 아무 주소나 받습니다.' },
        none: {
          label: '다시 시작할 때까지 없음',
          wrong:
            '주소를 빌리도록 설정된 인스턴스는 탄력적 IP가 떨어지면 실행 중에도 새 주소를 받습니다. 다시 시작하지 않아도 됩니다.',
        },
      },
    },
  },
  do: {
    'restart-it': {
      say: '정말 그런지 해 봅니다. web-1을 중지했다가 시작하고 주소를 확인하세요.',
      hints: [
        '지도의 네트워크 카드에 어떤 주소인지 쓰여 있습니다.',
        '‘{commands.instance.stop}’를 누르고 중지될 때까지 ‘{commands.page.next}’를 누른 다음, ‘{commands.instance.start}’을 눌러 실행 중이 될 때까지 가 보세요.',
      ],
    },
    'move-it': {
      say: '이제 web-2가 이어받습니다. 같은 주소로 web-2에 닿게 하세요.',
      hints: [
        '쓰고 있는 탄력적 IP도 다른 인스턴스에 연결할 수 있습니다.',
        'web-2를 선택해 ‘{commands.instance.associate}’을 누르고, 지금 web-1에 있는 주소를 고르세요.',
      ],
    },
    'release-it': {
      say: '이제 이 주소는 아무에게도 필요 없습니다. 요금이 더 나가지 않게 하세요.',
      hints: [
        '인스턴스에서 떼어 내기만 하면 여전히 내 주소입니다.',
        '‘{top.views.list}’에서 ‘{list.tabs.addresses}’를 고르고, 그 줄의 작업에서 ‘{commands.address.disassociate}’를 누른 다음 ‘{commands.address.release}’를 누르세요.',
      ],
    },
  },
  learnt: [
    '빌린 주소는 중지하거나 탄력적 IP를 연결하면 영영 돌아오지 않습니다.',
    '탄력적 IP는 중지했다가 시작해도 인스턴스에 남고, 다른 인스턴스로 옮길 수도 있습니다.',
    '탄력적 IP 요금은 할당한 때부터 릴리스할 때까지, 연결했든 아니든, 실행 중이든 중지되었든 나갑니다.',
  ],
  reflect: '가지고 있는 서버 가운데 바뀌지 않는 주소가 꼭 필요한 것은 무엇이고, 이름만 있으면 되는 것은 무엇일까요?',
  docs: [
    {
      title: '탄력적 IP 주소',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
    },
  ],
  agreesWith: '2c041886',
}
