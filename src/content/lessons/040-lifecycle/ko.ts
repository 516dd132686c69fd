import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro: 'web-1은 얼마 전부터 중지되어 있습니다. 수명 주기를 한 바퀴 돌면서 언제 요금이 나가는지 봅니다.',
  show: {},
  predict: {
    charged: {
      ask: '중지된 인스턴스를 시작해 한동안 쓰다가 다시 중지합니다. 인스턴스 자체의 요금이 나가는 상태는 무엇일까요?',
      options: {
        pending: {
          label: '대기 중(pending)',
          wrong:
            '[[pending|대기 중]]에는 AWS가 [[host|호스트]](host)를 찾아 준비하고 있습니다. 실행되기 전에는 인스턴스 요금이 없습니다.',
        },
        running: {
          label: '실행 중(running)',
          right:
            '[[running|실행 중]]에는 바쁘든 놀든 [[per-second-billing|초 단위]]로 요금이 나갑니다. 시작할 때마다 최소 1분입니다.',
        },
        stopping: {
          label: '중지 중(stopping)',
          wrong:
            '그냥 중지하면 [[stopping|중지 중]] 상태가 되는 순간 요금이 멈춥니다. 최대 절전 모드(hibernation)로 들어갈 때만 계속 나갑니다.',
        },
        stopped: {
          label: '중지됨(stopped)',
          wrong: '[[stopped|중지된]] 인스턴스에는 요금이 없습니다. EBS 디스크 요금은 따로 나갑니다.',
        },
      },
    },
    stopping: {
      ask: '인스턴스가 지금 중지 중(stopping)입니다. 이때 할 수 있는 것은 무엇일까요?',
      options: {
        start: {
          label: '곧바로 다시 시작하기',
          wrong: '먼저 [[stopped|중지됨]] 상태가 되어야 합니다. AWS는 IncorrectInstanceState라고 답합니다.',
        },
        type: { label: '유형 바꾸기', wrong: '이것도 [[stopped|중지됨]] 상태가 될 때까지 기다려야 합니다.' },
        terminate: {
          label: '종료하기',
          right: '보호해 두지 않았다면 [[terminate|종료]]는 어느 상태에서나 할 수 있습니다.',
        },
      },
    },
    terminated: {
      ask: '디스크라고는 처음 시작할 때 생긴 루트 볼륨(root volume)뿐인 인스턴스를 설정을 바꾸지 않고 종료합니다. 종료된 뒤에 맞는 것은 무엇일까요?',
      options: {
        start: {
          label: '다시 시작할 수 있다',
          wrong: '돌아오는 길은 [[stopped|중지됨]]에만 있습니다. [[terminated|종료됨]]은 끝입니다.',
        },
        listed: {
          label: '목록에는 아직 보인다',
          right: '요금 없이 한 시간쯤 더 보입니다. 아무것도 할 수 없고, 직접 지울 수도 없습니다.',
        },
        charged: {
          label: '인스턴스 요금이 나간다',
          wrong: '인스턴스 요금은 늦어도 [[shutting-down|종료 중]] 상태가 될 때 멈춥니다.',
        },
        disk: {
          label: '루트 디스크는 건질 수 있다',
          wrong: '따로 바꾸지 않으면 [[root-volume|루트 볼륨]]은 인스턴스와 함께 삭제됩니다.',
        },
      },
    },
  },
  do: {
    'start-it': {
      say: 'web-1을 시작하고, 실행 중이 될 때까지 따라가 보세요.',
      hints: [
        '지도에서 web-1은 ‘{common.states.stopped}’에 있습니다. 거기서 위로 올라가는 선이 있습니다.',
        '‘{top.inspector}’에서 ‘{commands.instance.start}’을 누르고, 실행 중이 될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'stop-it': {
      say: '조금 쓰다가 중지하세요. 중지 중일 때 어떤 버튼을 쓸 수 있는지 살펴보세요.',
      hints: [
        '아래쪽의 요금에서 상태마다 얼마씩 쌓이는지 보세요.',
        '‘{commands.instance.stop}’를 누르세요. 그동안 할 수 없는 것은 이유가 함께 나옵니다. 그런 다음 중지될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
    'terminate-it': {
      say: '이제 web-1의 수명 주기를 끝내세요. 어느 상태에서 해도 됩니다.',
      hints: [
        '‘{common.states.running}’에서도 ‘{common.states.stopped}’에서도 ‘{common.states.shutting-down}’으로 가는 선이 있습니다.',
        '‘{commands.instance.terminate}’를 누르고 확인한 다음, 종료될 때까지 ‘{commands.page.next}’를 누르세요.',
      ],
    },
  },
  learnt: [
    '인스턴스 자체의 요금은 실행 중에만 나갑니다. 최대 절전 모드(hibernation)로 들어갈 때는 중지 중에도 나갑니다.',
    '중지 중일 때는 기다려야 합니다. 중지된 뒤에야 다시 시작하거나 유형을 바꿀 수 있습니다.',
    '중지된 인스턴스는 다시 시작할 수 있고, 종료된 인스턴스는 되살릴 수 없습니다.',
  ],
  reflect:
    '매일 밤 한 시간만 일하는 인스턴스가 있습니다. 그 사이에는 중지할까요, 종료할까요? 무엇을 보고 정하겠습니까?',
  docs: [
    {
      title: '인스턴스의 상태와 수명 주기',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
    },
  ],
  agreesWith: 'f0778e6b',
}
