import type { LessonText } from '#course/lesson.ts'

export const text: LessonText = {
  intro:
    'web-1은 한동안 실행 중이었습니다. 메모리에서는 작업이 돌고, 디스크에는 파일이 있습니다. 어느 버튼이 무엇을 바꾸는지 알아봅니다.',
  show: {},
  predict: {
    reboot: {
      ask: '실행 중인 인스턴스를 재부팅합니다. 운영 체제가 다시 올라온 뒤, 사라지거나 전과 달라지는 것은 무엇일까요?',
      options: {
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          wrong: '그대로입니다. 인스턴스는 [[running|실행 중]]에서 벗어난 적이 없습니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong: '[[eni|네트워크 인터페이스]]에 딸린 주소라 평생 그대로입니다.',
        },
        host: { label: '물리 호스트', wrong: '[[reboot|재부팅]]은 같은 [[host|호스트]], 같은 자리에서 일어납니다.' },
        ram: { label: '메모리에 있던 것', right: '운영 체제가 처음부터 다시 시작하므로 RAM에만 있던 것은 사라집니다.' },
        files: { label: 'EBS 디스크의 파일', wrong: '재부팅은 [[ebs-volume|볼륨]]을 건드리지 않습니다.' },
      },
    },
    restart: {
      ask: '이번에는 같은 인스턴스를 중지했다가 시작합니다. 다시 실행 중이 된 뒤, 중지하기 전과 비교해 사라지거나 달라지는 것은 무엇일까요?',
      options: {
        publicIp: {
          label: '퍼블릭 IPv4 주소',
          right: '빌린 주소는 중지할 때 돌려주었고, 시작할 때 다른 주소를 빌렸습니다.',
        },
        privateIp: {
          label: '프라이빗 IPv4 주소',
          wrong: '중지해도 [[eni|네트워크 인터페이스]]에 그대로 남아 있습니다.',
        },
        host: {
          label: '물리 호스트',
          right: '중지하면 [[host|호스트]]의 자리를 비우고, 시작할 때 다른 호스트에 자리를 잡았습니다.',
        },
        ram: { label: '메모리에 있던 것', right: '전원이 꺼졌기 때문입니다.' },
        files: {
          label: 'EBS 디스크의 파일',
          wrong: '중지된 동안에도 [[ebs-volume|볼륨]]은 연결된 채로 남아 있습니다.',
        },
      },
    },
    stopped: {
      ask: 'EBS 루트 볼륨과 빌린 퍼블릭 주소를 쓰던 인스턴스가 중지되었습니다. 지금 요금이 나가는 것은 무엇일까요?',
      options: {
        instance: { label: '인스턴스', wrong: '[[stopped|중지된]] 동안에는 인스턴스 요금이 없습니다.' },
        disk: { label: 'EBS 디스크', right: '파일을 보관할 공간을 계속 차지하므로 삭제할 때까지 요금이 나갑니다.' },
        address: { label: '퍼블릭 주소', wrong: '주소가 없습니다. 빌린 주소는 이미 돌려주었습니다.' },
      },
    },
  },
  do: {
    'reboot-it': {
      say: 'web-1을 재부팅하고 비교해 보세요. 상세 패널의 ‘{inspector.changed.title}’은 전과 후를 직접 비교한 것입니다.',
      hints: [
        '지도의 ‘{common.states.running}’ 옆에 있는 고리가 버튼입니다.',
        'web-1을 선택해 ‘{common.verbs.reboot}’을 누르고 1분쯤 흘려보내세요.',
      ],
    },
    'stop-it': {
      say: '이제 중지하고, 중지됨이 될 때까지 기다리세요.',
      hints: [
        '‘{common.states.running}’에서 ‘{common.states.stopping}’으로 가는 선이 있습니다.',
        '상세 패널에서 ‘{common.verbs.stop}’를 누르고, 중지됨이 될 때까지 ‘{time.next}’을 누르세요.',
      ],
    },
    'start-it': {
      say: '다시 시작하고 퍼블릭 주소를 확인하세요.',
      hints: [
        '중지된 인스턴스가 돌아오는 길은 하나입니다.',
        '‘{common.verbs.start}’을 누르고, 실행 중이 될 때까지 ‘{time.next}’을 누르세요.',
      ],
    },
  },
  learnt: [
    '재부팅하면 호스트와 주소는 그대로이고, 메모리에 있던 것만 사라집니다.',
    '중지했다가 시작하면 호스트와 빌린 퍼블릭 주소가 바뀝니다. 프라이빗 주소와 EBS 디스크는 남습니다.',
    '중지해도 공짜는 아닙니다. EBS 디스크 요금은 계속 나갑니다.',
  ],
  reflect: '인스턴스가 고장 나는 호스트 위에 있습니다. 둘 중 무엇이 도움이 될까요? 왜 그럴까요?',
  docs: [
    {
      title: '인스턴스 상태 간의 차이점',
      url: 'https://docs.aws.amazon.com/ko_kr/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html#lifecycle-differences',
    },
  ],
  agreesWith: 'e78859d9',
}
